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
    metavar="[RUN]",
    argument_help="One run; all of them when none is named.",
    many=False,
)


def run(given: Mapping[str, object]) -> int:
    """Print, and return the exit code."""
    from kwaudit import runs
    from kwaudit.cli import site

    path = runs.where(choices.text(given, "store"))
    with site.stored(given) as connection:
        kept = runs.Runs(connection, path)
        name = choices.text(given, "name")
        wanted = kept.get(name).id if name else None
        output.emit(runs.draw_runs(one for one in kept.all() if wanted in {None, one[0].id}))
    return PASSED
