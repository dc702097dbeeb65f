"""`kwaudit runs`: the runs over sites that were kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.cli import choices, output
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Command(
    "List the runs over sites that were kept, the last first.",
    ("store",),
    argument="name",
    metavar="",
    argument_help="Nothing.",
    many=False,
)


def run(given: Mapping[str, object]) -> int:
    """Print, and return the exit code."""
    from kwaudit import runs
    from kwaudit.cli import site

    path = runs.where(choices.text(given, "store"))
    with site.stored(given) as connection:
        output.emit(runs.draw_runs(runs.Runs(connection, path).all()))
    return PASSED
