"""Patterns of a settings file that match nothing: a slip, or a folder that was moved."""

from __future__ import annotations

import os
from glob import iglob
from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

WILD = frozenset("*?[")


def refuse_absent(where: str, patterns: Iterable[str], root: str) -> None:
    """Check that each pattern (as in `.gitignore`, about `root`) stands for a file or folder that is there.

    Raises:
        SettingsError: naming the pattern, with the nearest name in the folder that it points into.
    """
    for pattern in patterns:
        if not pattern.startswith("!") and not _is_there(pattern.rstrip("/"), root):
            raise SettingsError(f"{where}: files: {pattern!r} matches nothing{_nearest(pattern, root)}")


def _is_there(pattern: str, root: str) -> bool:
    anchored = "/" in pattern
    glob = pattern.lstrip("/") if anchored else f"**/{pattern}"
    found = iglob(glob, root_dir=root, recursive=True, include_hidden=True)
    return any(os.path.lexists(os.path.join(root, one)) for one in found)  # `gone/**` yields `gone/`


def _nearest(pattern: str, root: str) -> str:
    """Compare the first part of the pattern that is not there with its neighbours."""
    folder = root
    for part in pattern.strip("/").split("/"):
        if not WILD.isdisjoint(part):
            break
        if not os.path.lexists(os.path.join(folder, part)):
            return did_you_mean(part, sorted(os.listdir(folder))) if os.path.isdir(folder) else ""
        folder = os.path.join(folder, part)
    return ""
