"""`kwaudit resume RUN`: go on with a run that was stopped; no page is audited twice."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kwaudit.cli import choices
from kwaudit.cli.words import Command
from kwaudit.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Command(
    "Go on with a run that was stopped, with the options that it was begun with. A finished run is reported again.",
    ("store",),
    metavar="RUN",
    argument_help="Its number, or last.",
)


def run(given: Mapping[str, object]) -> int:
    """Go on, report, and return the exit code.

    Raises:
        UsageError: the folder that the run was begun in is gone.
    """
    from kwaudit import runs
    from kwaudit.cli import site

    (name,) = site.numbers(given, 1)
    path = os.path.abspath(runs.where(choices.text(given, "store")))
    with site.stored(given) as connection:
        kept = runs.Runs(connection, path)
        one = kept.get(name)
        try:
            os.chdir(one.folder)  # its plans and settings were named from there
        except OSError as error:
            raise UsageError(f"run {one.id} was begun in {one.folder}, which {error.strerror or error}") from None
        return site.go_on(kept, one, runs.Pages(connection, one.id), os.environ.get(site.AUTH, ""))
