"""Which documents a command line names, in an order that no file system decides."""

from __future__ import annotations

import os
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.model import Unread
from kwaudit.sources.found import STDIN, SUFFIXES, Found, kind_of, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kwaudit.sources.ignore import Ignore

    Exclude = Mapping[str, Sequence[str]]

NOTHING: Exclude = MappingProxyType({})
WILD = frozenset("*?[")
"""Characters that make a name a glob, as the standard library has it."""


def find(
    inputs: Sequence[str], *, exclude: Exclude = NOTHING, stdin_name: str = "", force: bool = False
) -> Iterator[Found | Unread]:
    """Yield each document once, sorted by path, whatever the order of the inputs.

    Args:
        inputs: files, folders, globs, or `-`.
        exclude: folder → patterns as in `.gitignore` about it; they hold in folders and globs, not for named files.
        stdin_name: the name that `-` is reported under; its suffix says what it is.
        force: `exclude` holds for named files, too; they are passed over in silence.
    """
    passed_over = excluded(exclude) if force else None
    held: dict[str, Found | Unread] = {}
    for given in inputs:
        for one in _expand(given, exclude, stdin_name):
            if passed_over and isinstance(one, Found) and one.path != "-" and passed_over(one.path):
                continue
            key = one.path if isinstance(one, Found) else one.name
            before = held.get(key, one)
            held[key] = before._replace(named=before.named or one.named)
    yield from sorted(held.values(), key=lambda one: _order(one.name))


def excluded(exclude: Exclude) -> Callable[[str], bool]:
    """Return what says whether a file is passed over by these patterns; ignore files are not asked."""
    from kwaudit.sources.ignore import Excluded

    return Excluded(exclude).holds


def _expand(given: str, exclude: Exclude, stdin_name: str) -> Iterator[Found | Unread]:
    if given == "-":
        yield Found(stdin_name or STDIN, "-", kind_of(stdin_name), named=True)
    elif not given.strip():
        yield Unread("''", "an empty name; name a file, a folder or a glob", named=True)
    elif given.startswith(("http://", "https://")):
        yield Found(given, given, named=True)
    elif os.path.isdir(given):
        yield from _some(_walk(given, _ignore(given, exclude)), given, "a folder without pages")
    elif not (os.path.lexists(given) or WILD.isdisjoint(given)):
        yield from _some(_matching(given, exclude), given, "no page matches")
    else:
        yield Found(name_of(given), os.path.normpath(given), kind_of(given), named=True)


def _ignore(base: str, exclude: Exclude) -> Ignore:
    from kwaudit.sources.ignore import Ignore

    return Ignore(base, exclude)


def _some(paths: Sequence[str], given: str, otherwise: str) -> Iterator[Found | Unread]:
    if not paths:
        yield Unread(_shown(given), f"{otherwise}; kwaudit reads {SUFFIXES}", named=True)
    for path in sorted(paths, key=_order):
        yield Found(name_of(path), os.path.normpath(path), kind_of(path))


def _shown(given: str) -> str:
    return given.replace(os.sep, "/")


def _order(path: str) -> list[str]:
    return path.replace(os.sep, "/").split("/")


def _walk(folder: str, ignore: Ignore) -> list[str]:
    """List the pages below a folder. Links to folders are not followed: they may lead in circles."""
    pages, pending = [], [folder]
    while pending:
        for entry in _entries(pending.pop()):
            inside = entry.is_dir(follow_symlinks=False)
            if not (inside or kind_of(entry.name)) or ignore.skips(entry.path, folder=inside):
                continue
            if inside:
                pending.append(entry.path)
            elif not entry.is_dir():
                pages.append(entry.path)
    return pages


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """List a folder; one that may not be entered holds nothing for us, as for every other reader."""
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _matching(pattern: str, exclude: Exclude) -> list[str]:
    import glob

    ignore = _ignore(_literal(pattern), exclude)
    return [
        path
        for path in glob.iglob(pattern, recursive=True)
        if kind_of(path) and os.path.isfile(path) and not ignore.hides(path)
    ]


def _literal(pattern: str) -> str:
    """Return the folder that a glob starts from: its leading parts without a wildcard."""
    folder = pattern
    while not WILD.isdisjoint(folder):
        folder = os.path.dirname(folder)
    return folder or "."
