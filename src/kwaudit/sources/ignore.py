"""What a folder or a glob passes over: hidden names, `.gitignore` at every level, `--exclude`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pathspec import GitIgnoreSpec

IGNORE_FILE = ".gitignore"
NEVER_ENTERED = frozenset({"node_modules"})
"""Folders of other people's pages that a repository without a `.gitignore` holds too."""


class Excluded:
    """The patterns of `exclude` alone: folder → patterns as in `.gitignore` about it."""

    def __init__(self, exclude: Mapping[str, Sequence[str]]) -> None:
        self._specs = [(os.path.abspath(root), _compile(patterns)) for root, patterns in exclude.items() if patterns]

    def holds(self, path: str, *, folder: bool = False) -> bool:
        """Say whether a pattern matches a path, or one of the folders that it is in."""
        full = os.path.abspath(path)
        return any(_match(spec, full, root, folder=folder) for root, spec in self._specs)


class Ignore:
    """Answers, with the ignore files it has read kept, whether a path below `base` is passed over.

    `base` itself was named by the user, so rules from above that ignore it as a whole (`/public/` for the site
    that was built) say nothing about what is in it; other rules from above hold, up to the repository's root.
    """

    def __init__(self, base: str, exclude: Mapping[str, Sequence[str]]) -> None:
        self._base = os.path.abspath(base)
        self._excluded = Excluded(exclude)
        self._specs: dict[str, GitIgnoreSpec | None] = {}
        self._above = tuple(_upward(self._base))
        if self._above and self._matches(self._base, folder=True, levels=self._above):
            self._above = ()

    def skips(self, path: str, *, folder: bool) -> bool:
        """Say whether a path under the base is passed over. Its parents are taken to be entered already."""
        name = os.path.basename(path)
        if name.startswith(".") or (folder and name in NEVER_ENTERED):
            return True
        full = os.path.abspath(path)
        if self._excluded.holds(full, folder=folder):
            return True
        return self._matches(full, folder=folder, levels=(*self._between(os.path.dirname(full)), *self._above))

    def hides(self, path: str) -> bool:
        """Say whether a file, or one of the folders between it and the base, is passed over."""
        full = os.path.abspath(path)
        return self.skips(full, folder=False) or any(
            self.skips(level, folder=True) for level in self._between(os.path.dirname(full)) if level != self._base
        )

    def _between(self, folder: str) -> Iterator[str]:
        """Yield `folder` and its parents down to the base, nearest first."""
        while len(folder) > len(self._base):
            yield folder
            folder = os.path.dirname(folder)
        yield self._base

    def _matches(self, path: str, *, folder: bool, levels: Sequence[str]) -> bool:
        """Ask the ignore files from the nearest to the farthest; the first that has an opinion decides."""
        for level in levels:
            spec = self._spec(level)
            verdict = _match(spec, path, level, folder=folder) if spec else None
            if verdict is not None:
                return verdict
        return False

    def _spec(self, folder: str) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            self._specs[folder] = _read(os.path.join(folder, IGNORE_FILE))
        return self._specs[folder]


def _upward(base: str) -> Iterator[str]:
    """Yield the folders above `base` up to the repository's root; nothing outside a repository."""
    above = []
    folder = base
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return
        folder = parent
        above.append(folder)
    yield from above


def _read(path: str) -> GitIgnoreSpec | None:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return _compile(file.read().splitlines())
    except OSError:
        return None


def _compile(patterns: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)


def _match(spec: GitIgnoreSpec, path: str, level: str, *, folder: bool) -> bool | None:
    try:
        relative = os.path.relpath(path, level).replace(os.sep, "/")
    except ValueError:  # pragma: no cover - another drive, on Windows
        return None
    if relative.startswith("../"):
        return None
    return spec.check_file(relative + "/" if folder else relative).include
