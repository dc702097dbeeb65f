"""From arguments to an exit code. Whatever a user does ends in one line and a code, never in a traceback."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from kwaudit.cli import commands
from kwaudit.cli.output import say
from kwaudit.cli.status import FAILED, INTERRUPTED
from kwaudit.errors import KwauditError

if TYPE_CHECKING:
    from collections.abc import Sequence

DEBUG = "KWAUDIT_DEBUG"


def run(argv: Sequence[str]) -> int:
    """Run the command line and return the exit code."""
    try:
        name, arguments = commands.split(argv)
        named = argv[:1] == [name]
        return commands.call(name, arguments, f"kwaudit {name}" if named else "kwaudit")
    except KwauditError as error:
        say(str(error))
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 -- the last line of defence: one line and a code for whatever is left
        return _refused(error)


def _refused(error: Exception) -> int:
    """Show what the command line could not take, as typer words it; anything else is an error of ours."""
    from typer._click.exceptions import ClickException

    if isinstance(error, ClickException):
        error.show()
        return FAILED
    if os.environ.get(DEBUG):
        raise error
    what = " ".join(f"{type(error).__name__}: {error}".split())
    say(f"internal error, {what}; please report it with what {DEBUG}=1 shows")
    return FAILED


def main() -> None:
    """Run the command line of this process."""
    sys.exit(run(sys.argv[1:]))
