"""`kwaudit compare RUN RUN`: densities before and after, pages new and gone, verdicts that turned."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kwaudit.cli import choices, output
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command
from kwaudit.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.runs.compare import Comparison

COMMAND = Command(
    "Set two runs beside one another: what changed from the first to the second. -f full (default), csv, json, or html"
    " for the second run's report with what changed.",
    ("format", "color", "width", "store"),
    metavar="RUN RUN",
    argument_help="Their numbers; last is the last one.",
)
FORMATS = ("full", "csv", "json", "html")


def run(given: Mapping[str, object]) -> int:
    """Print, and return the exit code.

    Raises:
        UsageError: a run that is not there, an unknown format.
    """
    from kwaudit import runs
    from kwaudit.cli import site

    first, second = site.numbers(given, 2)
    targets = output.targets(choices.listed(given, "format"), FORMATS[0])
    for target in targets:
        if target.format not in FORMATS:
            raise UsageError(f"-f {target.format}: is no format of a comparison; choose one of {', '.join(FORMATS)}")
    path = runs.where(choices.text(given, "store"))
    with site.stored(given) as connection:
        kept = runs.Runs(connection, path)
        before, after = kept.get(first).id, kept.get(second).id
        pages = runs.Pages(connection, after)
        told = runs.compare(pages, before, after)
        for target in targets:
            if target.format == "html":
                settings, _ = site.settings_of({**kept.get(second).asked, "format": ["html"]})
                drawn = runs.as_html(told, runs.whole(pages, settings))
            else:
                drawn = _drawn(told, target, given)
            output.write(drawn, target.file)
    return PASSED


def _drawn(told: Comparison, target: output.Target, given: Mapping[str, object]) -> str:
    from kwaudit import runs

    if target.format == "csv":
        return runs.as_csv(told)
    if target.format == "json":
        return runs.as_json(told)
    color = output.colored(choices.text(given, "color") or "auto", None if target.file else sys.stdout)
    return runs.draw_comparison(told, width=output.width(choices.number(given, "width")), color=color)
