"""Settings for one page: the overrides whose patterns match its path, in the order of the file, and its plans."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kwaudit.model.value import replace

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from kwaudit.model import Settings


def matched(settings: Settings, path: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the indices of the overrides and of the plans whose patterns match a path."""
    return (
        tuple(n for n, one in enumerate(settings.overrides) if matches(one.files, path, settings.root)),
        tuple(n for n, one in enumerate(settings.plans) if not one.files or matches(one.files, path, settings.root)),
    )


def applied(settings: Settings, overrides: tuple[int, ...], plans: tuple[int, ...]) -> Settings:
    """Return the settings with these overrides applied and these plans alone."""
    changes: dict[str, Any] = {}
    for number in overrides:
        changes.update(settings.overrides[number].changes)
    return replace(settings, **changes, overrides=(), plans=tuple(settings.plans[n] for n in plans))


def matches(patterns: tuple[str, ...], path: str, root: str) -> bool:
    """Say whether a path, relative to the working directory, matches patterns that are about the folder `root`."""
    try:
        relative = os.path.relpath(path, root).replace(os.sep, "/")
    except ValueError:  # pragma: no cover - another drive, on Windows
        return False
    return _spec(patterns).match_file(relative)


@lru_cache(maxsize=256)
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
