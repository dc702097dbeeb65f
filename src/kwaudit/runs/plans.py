"""Keyword plans for a site: files whose rows name addresses, paths or globs, a row for a page and a phrase."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from kwaudit import targets
from kwaudit.model.plan import FOR_THE_PAGE
from kwaudit.model.value import replace
from kwaudit.sources.web.address import is_web, normal, path_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.model import Settings, Target


class Plan:
    """One file: its targets by address, path or glob. `used` are the names that some page was met under."""

    def __init__(self, path: str, groups: Iterable[targets.Group]) -> None:
        self.path = path
        self._named: dict[str, list[Target]] = {}
        for group in groups:
            declared = [replace(target, source=FOR_THE_PAGE) for target in group.targets]
            self._named.setdefault(_key(group.page), []).extend(declared)
        self._globs = [name for name in self._named if _is_glob(name)]
        self.used: set[str] = set()

    def targets(self, url: str) -> tuple[Target, ...]:
        """Return the targets of a page: of rows with its address, its path, or a glob that either matches."""
        path = path_of(url)
        names = [name for name in dict.fromkeys((url, path, path.rstrip("/"))) if name in self._named]
        names += [name for name in self._globs if fnmatchcase(url, name) or fnmatchcase(path, name)]
        self.used.update(names)
        found = [target for name in names for target in self._named[name]]
        return tuple({target.phrase.casefold(): target for target in reversed(found)}.values())[::-1]

    def missing(self, known: Iterable[str]) -> Iterator[str]:
        """Yield the addresses that have rows and are not among the pages of the run."""
        pages = set(known)
        yield from (name for name in self._named if is_web(name) and name not in self._globs and name not in pages)


def read(path: str, settings: Settings) -> Plan | None:
    """Return the plan of a file with a column of addresses, None for one that is for every page.

    Raises:
        SettingsError: a file that cannot be read or used, naming file, row and cause.
    """
    groups = targets.from_paged_file(path, settings)
    return Plan(path, groups) if any(group.page for group in groups) else None


def _is_glob(name: str) -> bool:
    """Say whether a name is a pattern; the `?` of an address begins its query."""
    return "*" in name or "?" in name.partition("://")[2].partition("?")[0]


def _key(name: str) -> str:
    return normal(name) or name if is_web(name) and "*" not in name else name
