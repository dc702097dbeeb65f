"""Keyword plans for a site: CSV files with a column of addresses, paths or globs, a row for a page and a phrase."""

from __future__ import annotations

import csv
from fnmatch import fnmatchcase
from io import StringIO
from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError
from kwaudit.model.value import replace
from kwaudit.sources.web.address import is_web, normal, path_of
from kwaudit.targets import csv_plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kwaudit.model import Settings, Target

NAMES = frozenset({"url", "urls", "page", "pages", "page url", "address", "landing page", "path", "seite", "adresse"})
HEADER_ROWS = 10
DELIMITERS = ",;\t|"


class Plan:
    """One file: its rows by address, and those by glob."""

    def __init__(self, path: str, header: Sequence[str], rows: dict[str, list[list[str]]], settings: Settings) -> None:
        self.path = path
        self._header = header
        self._rows = rows
        self._globs = [name for name in rows if "*" in name or "?" in name.partition("://")[2].partition("?")[0]]
        self._settings = settings
        self.used: set[str] = set()
        for some in rows.values():
            self._read(some)  # a mistake in any row is told before a page is fetched

    def targets(self, url: str) -> tuple[Target, ...]:
        """Return the targets of a page: of rows with its address, its path, or a glob that either matches."""
        path = path_of(url)
        names = [name for name in dict.fromkeys((url, path, path.rstrip("/"))) if name in self._rows]
        names += [name for name in self._globs if fnmatchcase(url, name) or fnmatchcase(path, name)]
        self.used.update(names)
        found = [target for name in names for target in self._read(self._rows[name])]
        return tuple({target.phrase.casefold(): target for target in reversed(found)}.values())[::-1]

    def missing(self, known: Iterable[str]) -> Iterator[str]:
        """Yield the addresses that have rows and are not among the pages of the run."""
        pages = set(known)
        yield from (name for name in self._rows if is_web(name) and name not in self._globs and name not in pages)

    def _read(self, rows: Sequence[Sequence[str]]) -> list[Target]:
        out = StringIO()
        csv.writer(out).writerows([self._header, *rows])
        found = csv_plan.read(self.path, out.getvalue(), self._settings)
        return [replace(target, source="settings") for target in found]


def read(path: str, settings: Settings) -> Plan | None:
    """Return the plan of a CSV file with a column of addresses, None for any other file.

    Raises:
        SettingsError: rows that cannot be used.
    """
    if not path.lower().endswith((".csv", ".tsv", ".tab")):
        return None
    try:
        with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
            text = file.read()
    except OSError:
        return None  # whoever reads it next says why
    for delimiter in DELIMITERS:
        try:
            rows = [
                row for row in csv.reader(StringIO(text), delimiter=delimiter) if row and not row[0].startswith("# ")
            ]
        except csv.Error:
            continue
        for at, row in enumerate(rows[:HEADER_ROWS]):
            place = next((i for i, cell in enumerate(row) if cell.strip().casefold() in NAMES), -1)
            if place >= 0 and len(row) > 1:
                return Plan(path, _without(row, place), _grouped(path, rows[at + 1 :], place), settings)
    return None


def _without(row: Sequence[str], place: int) -> list[str]:
    return [cell for i, cell in enumerate(row) if i != place]


def _grouped(path: str, rows: Sequence[Sequence[str]], place: int) -> dict[str, list[list[str]]]:
    groups: dict[str, list[list[str]]] = {}
    for row in rows:
        name = row[place].strip() if place < len(row) else ""
        if not name and any(map(str.strip, row)):
            raise SettingsError(f"{path}: a row without an address: {', '.join(row)[:60]!r}; write * for every page")
        if name:
            groups.setdefault(_key(name), []).append(_without(row, place))
    if not groups:
        raise SettingsError(f"{path}: no rows in it")
    return groups


def _key(name: str) -> str:
    return normal(name) or name if is_web(name) and "*" not in name else name
