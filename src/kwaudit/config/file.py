"""From a settings file to `Settings`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from kwaudit.config import blocks, keys
from kwaudit.config.present import refuse_absent
from kwaudit.config.search import PROJECT
from kwaudit.errors import SettingsError
from kwaudit.model import Settings
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Mapping


def read(path: str) -> Settings:
    """Read a settings file.

    Raises:
        SettingsError: a file that cannot be read, a key that is unknown, a value of the wrong kind.
    """
    try:
        return _settings(_table(path), path)
    except SettingsError as error:
        raise SettingsError(f"{_posix(path)}: {error}") from None


def _table(path: str) -> Mapping[str, object]:
    import tomllib

    try:
        with open(path, "rb") as file:
            whole = tomllib.loads(file.read().decode("utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise SettingsError("is not UTF-8, which TOML must be") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"is no TOML: {error}") from None
    if os.path.basename(path) != PROJECT:
        return whole
    tool = whole.get("tool", {})
    table = tool.get("kwaudit", {}) if isinstance(tool, dict) else {}
    if not isinstance(table, dict):
        raise SettingsError("tool.kwaudit is no table")
    return table


def _settings(table: Mapping[str, object], path: str) -> Settings:
    root = os.path.dirname(path) or "."
    _refuse_twice(table)
    plain: dict[str, Any] = dict(keys.read(name, value) for name, value in table.items() if name not in keys.BLOCKS)
    plain |= {"overrides": blocks.overrides(table.get("overrides", [])), "plans": blocks.plans(table, root)}
    for name in ("overrides", "plans"):
        for number, one in enumerate([one for one in plain[name] if one.files], 1):
            refuse_absent(f"{name}[{number}]", one.files, root)
    if plain.get("baseline"):
        plain["baseline"] = os.path.normpath(os.path.join(root, plain["baseline"]))
    return replace(Settings(), **plain, file=_posix(path), root=_posix(root))


def _refuse_twice(table: Mapping[str, object]) -> None:
    """Refuse a key that is written with `-` and with `_`: one of them would be passed over."""
    for name in table:
        if "_" in name and (other := name.replace("_", "-")) in table:
            raise SettingsError(f"{name}: stands here as {other}, too; keep one")


def _posix(path: str) -> str:
    return path.replace(os.sep, "/")
