"""`kwaudit export RUN`: every page and target of a run, for a spreadsheet or a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.cli import choices, output
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command
from kwaudit.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Command(
    "Write a run as csv (default), jsonl, parquet or xlsx; the last two are extras: kwaudit[parquet], kwaudit[xlsx].",
    ("format", "store"),
    metavar="RUN",
    argument_help="Its number, or last.",
)


def run(given: Mapping[str, object]) -> int:
    """Write, and return the exit code.

    Raises:
        UsageError: a run that is not there, an unknown format, a library that is missing.
    """
    from kwaudit import runs
    from kwaudit.cli import site

    (name,) = site.numbers(given, 1)
    targets = output.targets(choices.listed(given, "format"), next(iter(runs.FORMATS)))
    for target in targets:
        if target.format not in runs.FORMATS:
            hint = did_you_mean(target.format, tuple(runs.FORMATS))
            raise UsageError(f"-f {target.format}: is no format of an export{hint}: {', '.join(runs.FORMATS)}")
    path = runs.where(choices.text(given, "store"))
    with site.stored(given) as connection:
        one = runs.Runs(connection, path).get(name)
        settings, _ = site.settings_of(dict(one.asked))
        for target in targets:
            site.write(runs.Pages(connection, one.id), one, settings, target)
    return PASSED
