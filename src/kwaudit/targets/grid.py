"""A table of the article as texts, and which of its columns is which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.targets import fields, intents
from kwaudit.targets.columns import Column, column, name, says_density, says_per_cent

if TYPE_CHECKING:
    from kwaudit.model import Article, Table

MOST = 0.6
"""Share of the cells of a column that must be of a kind; the rest are totals, dashes and slips."""


class Grid(NamedTuple):
    """A table's texts, spaces single, rows filled up to equal length. `header` is row 0, empty where there is none."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int
    """Index of the first of `rows` in the table: 1 below a header."""

    def values(self, place: int) -> list[str]:
        """Return what stands in a column, empty cells left out."""
        return [row[place] for row in self.rows if row[place]]


def grid(article: Article, table: Table) -> Grid:
    """Return a table as texts; a first row without a percentage above percentages is a header, marked or not."""
    rows = [tuple(_text(article, cell) for cell in row) for row in table.rows]
    width = max(map(len, rows), default=0)
    filled = [row + ("",) * (width - len(row)) for row in rows]
    if filled and (table.header or _is_header(filled)):
        return Grid(filled[0], tuple(filled[1:]), 1)
    return Grid(("",) * width, tuple(filled), 0)


def _text(article: Article, cell: Sequence[int]) -> str:
    return " ".join(" ".join(article.blocks[at].text for at in cell).split())


def _is_header(rows: Sequence[Sequence[str]]) -> bool:
    first, rest = rows[0], rows[1:]
    if any(map(fields.is_share, first)):  # "bone density | 2%" is a row
        return False
    if any(column(cell) for cell in first):
        return True
    return any(
        not fields.is_share(cell) and rest and all(fields.is_share(row[place]) for row in rest)
        for place, cell in enumerate(first)
    )


def columns(found: Grid) -> Mapping[Column, int]:
    """Return the columns that are known, by header, else by content; without phrases and densities nothing is."""
    known: dict[Column, int] = {}
    for place, header in enumerate(found.header):
        called = column(header)
        if called and not (called == "density" and not says_density(name(header)) and _has_no_figures(found, place)):
            known.setdefault(called, place)
    if "density" not in known:
        shares = [place for place in _free(found, known) if _holds_shares(found, place)]
        if not shares:
            return {}
        known["density"] = shares[0]
    if "phrase" not in known:
        texts = [place for place in _free(found, known) if _mostly(found, place, _is_phrase)]
        if not texts:
            return {}
        known["phrase"] = texts[0]
    for place in _free(found, known):
        if "intent" not in known and _mostly(found, place, intents.known):
            known["intent"] = place
    return known


def _free(found: Grid, known: Mapping[Column, int]) -> list[int]:
    return [place for place in range(len(found.header)) if place not in known.values()]


def _holds_shares(found: Grid, place: int) -> bool:
    """Say whether a column holds percentages, with their signs in the cells or in the header."""
    test = fields.is_figure if says_per_cent(found.header[place]) else fields.is_share
    return _mostly(found, place, test)


def _mostly(found: Grid, place: int, test: object) -> bool:
    values = found.values(place)
    assert callable(test)
    return bool(values) and sum(bool(test(value)) for value in values) >= MOST * len(values)


def _has_no_figures(found: Grid, place: int) -> bool:
    values = found.values(place)
    return bool(values) and not any(c.isdigit() for value in values for c in value)


def _is_phrase(cell: str) -> bool:
    """Say whether a cell holds words of a phrase rather than a figure, a price or a sentence."""
    return any(c.isalpha() for c in cell) and not cell[0].isdigit() and len(cell.split()) <= MAX_WORDS


MAX_WORDS = 10
"""Words in a keyphrase; the longest that keyword tools list are questions of about that length."""
