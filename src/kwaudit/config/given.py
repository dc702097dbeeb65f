"""Options over settings: what is said on the command line beats the file, for every path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kwaudit.config import keys
from kwaudit.errors import SettingsError, UsageError
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model import Settings

ADDED = frozenset({"extend-select"})
"""Options that add to what the file says instead of replacing it."""
HERE = {"exclude": "exclude_here"}
"""Options about the working directory that the file has about its own folder → the field that holds them."""


def changed(settings: Settings, options: Mapping[str, object]) -> Settings:
    """Return the settings with these keys changed.

    Raises:
        UsageError: unknown name, or a value that it cannot take.
    """
    fields: dict[str, Any] = {}
    for name, value in options.items():
        try:
            field, read = keys.read(name, value)
        except SettingsError as error:
            raise UsageError(f"--{error}") from None
        field = HERE.get(name, field)
        fields[field] = (*getattr(settings, field), *_tuple(read)) if name in ADDED else read
    overrides = tuple(
        one._replace(changes=tuple((field, value) for field, value in one.changes if field not in fields))
        for one in settings.overrides
    )
    return replace(settings, **fields, overrides=overrides)


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)
