"""`kwaudit show RUN`: the report about a run, finished or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.cli import choices, output
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Command(
    "Show the report about a run, by its number or as last, in any format of an audit.",
    ("format", "color", "width", "store"),
    metavar="RUN",
    argument_help="Its number, or last.",
)


def run(given: Mapping[str, object]) -> int:
    """Print, and return the exit code: 0 whatever the run found, for it was found before."""
    from kwaudit import runs
    from kwaudit.cli import site

    (name,) = site.numbers(given, 1)
    path = runs.where(choices.text(given, "store"))
    with site.stored(given) as connection:
        one = runs.Runs(connection, path).get(name)
        asked = {**one.asked, **{key: given[key] for key in ("format", "color", "width") if key in given}}
        if "format" not in given:
            asked.pop("format", None)
        settings, _ = site.settings_of(asked)
        for target in output.targets(settings.formats, "full"):
            site.write(runs.Pages(connection, one.id), one, settings, target)
    return PASSED
