"""The keys with a shape of their own: `[[overrides]]`, `[[plans]]`, and `targets` and `plan` at the top."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import NoneType
from typing import TYPE_CHECKING

from kwaudit.config import convert, keys
from kwaudit.errors import SettingsError, did_you_mean
from kwaudit.model import Override, PlanSource

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAN_KEYS = ("files", "plan", "targets")


def overrides(value: object) -> tuple[Override, ...]:
    """Read `[[overrides]]`: `files` and the keys that are other there.

    Raises:
        SettingsError: no `files`, an unknown key, a value of the wrong kind, a key of the run as a whole.
    """
    return tuple(_override(number, one) for number, one in _tables("overrides", value))


def plans(table: Mapping[str, object], root: str) -> tuple[PlanSource, ...]:
    """Read `[[plans]]`, and the `plan` and `targets` at the top, which are for every page.

    Raises:
        SettingsError: a plan without `files`, without targets, or with an unknown key.
    """
    everywhere = {name: table[name] for name in ("plan", "targets") if name in table}
    top = (_plan("", everywhere, root),) if everywhere else ()
    return top + tuple(_plan_for(number, one, root) for number, one in _tables("plans", table.get("plans", [])))


def _tables(name: str, value: object) -> Iterator[tuple[str, Mapping[str, object]]]:
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        raise SettingsError(f"{name}: no list of tables; write [[{name}]]")
    for number, one in enumerate(value, 1):
        yield f"{name}[{number}]", one


def _files(where: str, table: Mapping[str, object]) -> tuple[str, ...]:
    try:
        patterns = convert.words(table.get("files", ()))
    except SettingsError as error:
        raise SettingsError(f"{where}: files: {error}") from None
    if not patterns:
        raise SettingsError(f'{where}: names no files; add files = ["blog/**"]')
    return patterns


def _override(where: str, table: Mapping[str, object]) -> Override:
    changes = []
    for name, value in table.items():
        if name == "files":
            continue
        try:
            changes.append(keys.read(name, value))
        except SettingsError as error:
            raise SettingsError(f"{where}: {error}") from None
        if not keys.KEYS[name.replace("_", "-")].per_page:
            raise SettingsError(f"{where}: {name!r} is for the run as a whole; set it at the top")
    return Override(_files(where, table), tuple(changes))


def _plan_for(where: str, table: Mapping[str, object], root: str) -> PlanSource:
    return _plan(where, table, root)._replace(files=_files(where, table))


def _plan(where: str, table: Mapping[str, object], root: str) -> PlanSource:
    prefix = f"{where}: " if where else ""
    for name in table:
        if name not in PLAN_KEYS:
            raise SettingsError(f"{prefix}{name!r} is no key of a plan{did_you_mean(name, PLAN_KEYS)}")
    try:
        path = convert.text(table.get("plan", ""))
    except SettingsError as error:
        raise SettingsError(f"{prefix}plan: {error}") from None
    targets = table.get("targets")
    if not (path or targets):
        raise SettingsError(f'{prefix}names no targets; add plan = "keywords.csv" or targets = ["phrase=1-2%"]')
    if isinstance(targets, str) or not isinstance(targets, (list, Mapping, NoneType)):
        raise SettingsError(f'{prefix}targets: no list; write targets = ["phrase=1-2%"]')
    return PlanSource((), os.path.normpath(os.path.join(root, path)) if path else "", targets)
