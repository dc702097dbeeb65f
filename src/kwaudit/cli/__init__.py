"""The command line: a client of the api, one module a command. `check` is implied when no command is named."""

from kwaudit.cli.run import run

__all__ = ["run"]
