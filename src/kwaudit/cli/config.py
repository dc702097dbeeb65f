"""`kwaudit config`: the settings in force, the file they came from, the files that were looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli import choices, output
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Command(
    "Print the settings in force for a page or a folder, as a settings file.",
    ("config",),
    argument="input",
    metavar="[INPUT]",
    argument_help="A page, or a folder; the one you are in when none is named.",
    many=False,
)


def run(given: Mapping[str, object]) -> int:
    """Print, and return the exit code."""
    start = choices.start([choices.text(given, "input") or "."])
    file = choices.text(given, "config") or None
    output.emit(api.describe_settings(api.load_settings(start, file=file), start, file=file))
    return PASSED
