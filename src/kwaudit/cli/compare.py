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

COMMAND = Command(
    "Set two runs beside one another: what changed from the first to the second. -f full (default), csv or json.",
    ("format", "color", "width", "store"),
    metavar="RUN RUN",
    argument_help="Their numbers; last is the last one.",
)
FORMATS = ("full", "csv", "json")


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
        told = runs.compare(runs.Pages(connection, after), before, after)
    for target in targets:
        if target.format == "full":
            color = output.colored(choices.text(given, "color") or "auto", None if target.file else sys.stdout)
            drawn = runs.draw_comparison(told, width=output.width(choices.number(given, "width")), color=color)
        else:
            drawn = runs.as_csv(told) if target.format == "csv" else runs.as_json(told)
        output.write(drawn, target.file)
    return PASSED
