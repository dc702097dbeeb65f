"""From arguments to an exit code. Whatever a user does ends in one line and a code, never in a traceback."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kwaudit.cli import commands, optional, plain
from kwaudit.cli.output import say
from kwaudit.cli.status import FAILED, INTERRUPTED
from kwaudit.errors import KwauditError

if TYPE_CHECKING:
    from collections.abc import Sequence

DEBUG = "KWAUDIT_DEBUG"
"""Environment variable: an error of ours shows its traceback."""


def run(argv: Sequence[str]) -> int:
    """Run the command line and return the exit code."""
    try:
        return _run(argv)
    except KwauditError as error:
        say(str(error))
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        what = " ".join(f"{type(error).__name__}: {error}".split())
        say(f"internal error, {what}; please report it with what {DEBUG}=1 shows")
        return FAILED


def _run(argv: Sequence[str]) -> int:
    name, arguments = commands.split(argv)
    if name == commands.IMPLIED:
        arguments = optional.filled(arguments)
    module = commands.load(name)
    given = plain.read(module.COMMAND, arguments)
    if given is not None:
        return module.run(given)
    asked = _asked(module, arguments, f"kwaudit {name}" if name == next(iter(argv), "") else "kwaudit")
    return asked if isinstance(asked, int) else module.run(asked)


def _asked(module: commands.Module, arguments: list[str], shown: str) -> dict[str, object] | int:
    """Let typer read the arguments, and show in its words what it cannot take."""
    from typer._click.exceptions import ClickException

    from kwaudit.cli import surface

    try:
        return surface.read(module.COMMAND, arguments, shown)
    except ClickException as error:
        error.show()
        return FAILED
