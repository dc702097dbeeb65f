"""Tables pasted into plain text: rows of cells with tabs or bare pipes between, known by their column of percentages.

Lines with tabs or pipes are many things (menus, authors and dates); only a table has a column of shares below a header.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.pipes import PIPE, Grid, Span, cells

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAB = re.compile(r"\t")
_FIGURE = r"(?:[<>≤≥~]?=?\s*\d[\d.,]*\s*%?(?:\s*[-–]\s*\d[\d.,]*)?)\s*"
_BARE = re.compile(_FIGURE)
_SHARE = re.compile(rf"{_FIGURE}[%％٪]")
_DENSITY = re.compile(r"densit|dichte|%", re.IGNORECASE)
"""A header under which figures are shares without their sign."""

Rows = list[tuple[Span, ...]]


def grids(text: str, lines: Sequence[Span], taken: Sequence[Grid]) -> list[Grid]:
    """Find such tables among the lines that no other table has, in order."""
    if "%" not in text and not _DENSITY.search(text):
        return []
    edges = [-1, *(at for grid in taken for at in (grid.first, grid.last)), len(lines)]
    found: list[Grid] = []
    for first, last in zip([0, *edges[2::2]], edges[1::2], strict=True):
        found += _between(text, lines, first, last)
    return found


def _between(text: str, lines: Sequence[Span], at: int, last: int) -> list[Grid]:
    found = []
    while at < last:
        rows = _run(text, lines, at, last)
        if len(rows) > 1 and _has_shares(text, rows):
            found.append(Grid(at, at + len(rows), tuple(rows), header=True))
        at += len(rows) or 1
    return found


def _run(text: str, lines: Sequence[Span], first: int, last: int) -> Rows:
    """Return the rows from a line on, as wide as it is; cells that are empty may be missing at the end."""
    border = next((one for one in (_TAB, PIPE) if one.search(text, *lines[first])), None)
    rows: Rows = []
    for at in range(first, last):
        row = cells(text, *lines[at], border) if border and border.search(text, *lines[at]) else ()
        if len(row) < 2 or (rows and len(row) > len(rows[0])):  # noqa: PLR2004 -- a table has two columns at least
            break
        rows.append(row)
    return rows


def _has_shares(text: str, rows: Rows) -> bool:
    """Say whether a column below its header holds nothing but shares."""
    header, *below = [[text[slice(*cell)] for cell in row] for row in rows]
    for place, head in enumerate(header):
        kind = _BARE if _DENSITY.search(head) else _SHARE
        column = [row[place] for row in below if place < len(row) and row[place]]
        if column and not _SHARE.fullmatch(head) and all(_SHARE.fullmatch(c) or kind.fullmatch(c) for c in column):
            return True
    return False
