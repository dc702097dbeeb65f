"""Plans as CSV. Columns by header; those of keyword tools that say nothing of ours (volume, CPC …) are passed over."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from itertools import islice
from typing import NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.model import Settings, Target
from kwaudit.targets import columns, fields, option
from kwaudit.targets.columns import ALIASES, Column, column

_COMMENT = re.compile(r"^#(?: .*)?$", re.MULTILINE)
"""`# …` is a comment; `#hashtag` is a phrase."""
_QUOTED = re.compile(r'^"([^"]*)"$')
_WITH_FIGURE = re.compile(r"^[^=<>≤≥\n]*[^=<>≤≥\s,;|][ \t]*[=<>≤≥]+[ \t]*~?\d", re.MULTILINE)
"""A line of a list that says `phrase = 1-2%`; behind a delimiter, `phrase, >= 1%`, it is a cell."""
DELIMITERS = ",;\t|"
SAMPLE = 5000
"""Characters that say which delimiter a file has most of."""
HEADER_ROWS = 10
"""Exports put a title and a date range above the header; it is looked for in so many rows."""
_END = re.compile(r"\b(?:min|max|low|high|from|to)")
"""What a column of one end of a range is called."""
SLIP = 0.84
"""How near to one of our names an unknown header must be to count as a slip of the pen ("Denisty")."""

Header = Mapping[Column, int]
"""Column → its place in a row."""


class Row(NamedTuple):
    """A row and the line of the file that it ends on."""

    line: int
    cells: list[str]


class Table(NamedTuple):
    """A CSV file: its header as written (empty for none), where our columns are, and the rows of targets."""

    header: list[str]
    columns: Header
    rows: list[Row]


def read(name: str, text: str, settings: Settings) -> list[Target]:
    """Read the targets of a CSV text.

    Raises:
        SettingsError: no column of phrases, a header with a slip, a row without a phrase, a density that is none.
    """
    found = table(name, text)
    return [target(name, row, found.columns, settings) for row in found.rows]


def table(name: str, text: str) -> Table:
    """Find the header of a CSV text and the rows below it.

    Raises:
        SettingsError: no rows, no column of phrases, a header with a slip.
    """
    bare = _COMMENT.sub("", text)
    rows = _rows(name, bare)
    if not rows:
        raise SettingsError(f"{name}: no rows in it")
    headed = any(_columns(row.cells) for row in rows[:HEADER_ROWS])
    if not headed and _WITH_FIGURE.search(bare):
        return _listed(name, bare)
    header, first = _header(name, rows)
    if not first and "density" not in header:
        return _listed(name, bare)
    filled = [row for row in rows[first:] if any(map(str.strip, row.cells))]
    return Table(rows[first - 1].cells if first else [], header, filled)


def _listed(name: str, text: str) -> Table:
    """Read a list with a phrase on each line, and a density behind it as after `-t`."""
    rows = []
    for number, line in enumerate(text.split("\n"), 1):
        bare = _QUOTED.sub(r"\1", line.strip())
        try:
            said = option.split(bare)
        except SettingsError as error:
            raise SettingsError(f"{name}: row {number}: {bare!r}: {error}") from None
        if bare:
            rows.append(Row(number, [said.phrase, said.density or ""]))
    return Table([], {"phrase": 0, "density": 1}, rows)


def _rows(name: str, text: str) -> list[Row]:
    """Parse with the delimiter under which a header is known, else the one that the text has most of."""
    delimiters = sorted(DELIMITERS, key=text[:SAMPLE].count, reverse=True)
    for delimiter in delimiters:
        if any(_columns(row.cells) for row in islice(_parsed(name, text, delimiter), HEADER_ROWS)):
            return list(_parsed(name, text, delimiter))
    return list(_parsed(name, text, delimiters[0]))


def _parsed(name: str, text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(StringIO(text), delimiter=delimiter, skipinitialspace=True)
    try:
        for row in reader:
            if row:
                yield Row(reader.line_num, row)
    except csv.Error as error:
        raise SettingsError(f"{name}: row {reader.line_num}: {error}; is it a CSV file?") from None


def _columns(cells: Sequence[str]) -> Header:
    """Return where our columns are in a header; empty for a row that is none. The first of two equal ones counts."""
    if any(map(fields.is_share, cells)):
        return {}
    found: dict[Column, int] = {}
    for place, cell in enumerate(cells):
        known = column(cell)
        if known:
            found.setdefault(known, place)
    if "density" not in found and (shares := [at for at, cell in enumerate(cells) if columns.says_per_cent(cell)]):
        found["density"] = shares[0]
    return found if "phrase" in found else {}


def _header(name: str, rows: Sequence[Row]) -> tuple[Header, int]:
    """Return the columns and the index of the first row of targets."""
    for at, row in enumerate(rows[:HEADER_ROWS]):
        if found := _columns(row.cells):
            _refuse_slips(name, row, found)
            return found, at + 1
    first = rows[0].cells
    shares = [place for place, cell in enumerate(first) if fields.is_share(cell)]
    if shares and shares[0] > 0:  # no header at all: phrase, density
        return {"phrase": 0, "density": shares[0]}, 0
    near = next((f" (did you mean {hint!r}?)" for cell in first if (hint := _slip(cell))), "")
    if not near and all(len(row.cells) == 1 for row in rows):  # a phrase on each line
        return {"phrase": 0}, 0
    shown = ", ".join(repr(" ".join(cell.split())) for cell in first[:4])
    raise SettingsError(f"{name}: no column of phrases among {shown}{near}; call one 'Keyword', 'Query' or 'Phrase'")


def _refuse_slips(name: str, row: Row, found: Header) -> None:
    for place, cell in enumerate(row.cells):
        if place in found.values() or column(cell) or not cell.strip():
            continue
        if near := _slip(cell):
            raise SettingsError(f"{name}: row {row.line}: unknown column {cell.strip()!r} (did you mean {near!r}?)")
        known = columns.name(cell)
        if "density" not in found and columns.says_density(known) and _END.search(known):
            cause = "write the range in one column 'Density', as 1-2%"
            raise SettingsError(f"{name}: row {row.line}: unknown column {cell.strip()!r}; {cause}")


def _slip(cell: str) -> str:
    """Return the name of ours that a header nearly is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(columns.name(cell), ALIASES, n=1, cutoff=SLIP)), "")


def target(name: str, row: Row, header: Header, settings: Settings) -> Target:
    """Read the target of a row.

    Raises:
        SettingsError: a row without a phrase, a density that is none.
    """

    def cell(which: Column) -> str:
        place = header.get(which, -1)
        return row.cells[place].strip() if 0 <= place < len(row.cells) else ""

    try:
        return fields.target(
            settings,
            cell("phrase"),
            density=cell("density"),
            intent=cell("intent"),
            users=fields.audience(cell("audience")),
            others=fields.synonyms(cell("synonyms")),
            source="targets file",
            origin=name,
        )
    except SettingsError as error:
        raise SettingsError(f"{name}: row {row.line}: {error}") from None
