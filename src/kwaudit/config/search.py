"""Where settings are looked for: upward from a folder to the root of its repository, the nearest file alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN_NAMES = ("kwaudit.toml", ".kwaudit.toml")
PROJECT = "pyproject.toml"
MARK = b"kwaudit"
"""A pyproject.toml without this word has no table of ours and is not parsed."""


TABLE = b"[tool.kwaudit"


class Located(NamedTuple):
    """The settings file that was found ("" for none), and every path that was looked at, nearest first."""

    path: str
    looked_for: tuple[str, ...]


def locate(start: str) -> Located:
    """Look for settings from `start`, a file or a folder, upward."""
    looked: list[str] = []
    for folder in _upward(start):
        for name in (*OWN_NAMES, PROJECT):
            path = os.path.join(folder, name)
            looked.append(_relative(path))
            if os.path.isfile(path) and (name != PROJECT or _speaks_of_us(path)):
                return Located(_relative(path), tuple(looked))
    return Located("", tuple(looked))


def _upward(start: str) -> Iterator[str]:
    folder = os.path.abspath(start)
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    while True:
        yield folder
        parent = os.path.dirname(folder)
        if parent == folder or os.path.exists(os.path.join(folder, ".git")):
            return
        folder = parent


def _relative(path: str) -> str:
    try:
        return os.path.relpath(path)
    except ValueError:  # pragma: no cover - another drive, on Windows
        return path


def _speaks_of_us(path: str) -> bool:
    """Say whether a pyproject.toml has a table of ours; a broken one without it is for its own tools to tell."""
    with open(path, "rb") as file:
        raw = file.read()
    if MARK not in raw:
        return False
    import tomllib

    try:
        tool = tomllib.loads(raw.decode("utf-8", "replace")).get("tool")
    except tomllib.TOMLDecodeError:
        return TABLE in raw
    return isinstance(tool, dict) and "kwaudit" in tool
