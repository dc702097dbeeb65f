"""The typer commands: help, errors, and every way of writing an option. Made from the words, used in any doubt."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.main import get_command

from kwaudit.cli.words import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.cli.words import Command

TYPES: dict[str, Any] = {"text": str | None, "number": int | None, "switch": bool, "list": list[str] | None}


def read(command: Command, arguments: Sequence[str], shown: str) -> dict[str, object] | int:
    """Read arguments with typer: what was given, by option name, or the exit code when only help was asked for.

    Raises:
        typer's own exceptions for what it cannot take.
    """
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,  # rich would be imported for it
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
    )
    app.command(help=command.help, epilog=command.epilog, no_args_is_help=command.many)(_taker(command))
    given: dict[str, object] | int = get_command(app).main(list(arguments), prog_name=shown, standalone_mode=False)
    return given


def _taker(command: Command) -> Any:
    """Return a function with the parameters of a command that gives back what was given."""

    def take(**values: Any) -> dict[str, object]:
        return {name.replace("_", "-"): value for name, value in values.items() if value or _is_zero(value)}

    take.__signature__ = inspect.Signature([_argument(command), *map(_option, command.options)])  # type: ignore[attr-defined]
    return take


def _is_zero(value: object) -> bool:
    return value == 0 and value is not False


def _argument(command: Command) -> inspect.Parameter:
    info = typer.Argument(metavar=command.metavar, help=command.argument_help, show_default=False)
    if command.many and "files-from" in command.options:
        return _parameter(command.argument, Annotated[list[str] | None, info], None)
    if command.many:
        return _parameter(command.argument, Annotated[list[str], info], inspect.Parameter.empty)
    return _parameter(command.argument, Annotated[str, info], "")


def _option(name: str) -> inspect.Parameter:
    option = OPTIONS[name]
    info = typer.Option(
        *reversed(option.flags),
        metavar=option.metavar or None,
        help=option.help,
        show_default=False,
        min=0 if option.kind == "number" else None,
    )
    default = False if option.kind == "switch" else None
    return _parameter(name.replace("-", "_"), Annotated[TYPES[option.kind], info], default)


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
