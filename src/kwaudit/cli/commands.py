"""The commands by name, each loaded when it is called for."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

from kwaudit.cli.status import PASSED
from kwaudit.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

IMPLIED = "check"
COMMANDS = {
    "check": "check",
    "phrases": "phrases",
    "extract": "extract",
    "rule": "rule",
    "config": "config",
    "init": "init",
}
"""Command → module of this package that holds a typer `app` with the one command."""


def split(argv: Sequence[str]) -> tuple[str, list[str]]:
    """Return the command that arguments call for, and the arguments that are its own.

    Raises:
        UsageError: a first word that is neither a path nor a command but nearly one.
    """
    first = argv[0] if argv else ""
    if first in COMMANDS:
        return first, list(argv[1:])
    if first.isalpha() and not os.path.lexists(first) and (hint := did_you_mean(first, tuple(COMMANDS))):
        raise UsageError(f"{first}: no such file, folder or command{hint}")
    return IMPLIED, list(argv)


def call(name: str, arguments: list[str], shown: str) -> int:
    """Run a command and return its exit code; `shown` is how its help calls it."""
    from typer.main import get_command

    app = import_module(f"kwaudit.cli.{COMMANDS[name]}").app
    returned = get_command(app).main(arguments, prog_name=shown, standalone_mode=False)
    return returned if isinstance(returned, int) else PASSED
