"""Tables drawn with pipes, also those whose separator row no Markdown parser takes (`|——–|——|`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

Span = tuple[int, int]
"""`[start, end)` in the text that the lines are of."""

PIPE = re.compile(r"(?<!\\)\|")
_SEPARATOR = re.compile(r"[\s|+:]*[-–—―−‒‐‑=_─━][\s|+:\-–—―−‒‐‑=_─━]*")
"""A row of dashes of any kind; word processors make en and em dashes of them."""

CAPTION_LENGTH = 60
"""A line that introduces a table and ends with a colon is short; a longer one is a sentence of the article."""


class Grid(NamedTuple):
    """A table among lines `[first, last)`: the spans of its cells, row by row, and whether row 0 is a header."""

    first: int
    last: int
    rows: tuple[tuple[Span, ...], ...]
    header: bool


def is_separator(line: str) -> bool:
    """Say whether a line is the rule between header and rows."""
    return ("|" in line or "+" in line) and _SEPARATOR.fullmatch(line) is not None


def is_caption(text: str) -> bool:
    """Say whether a line before a table introduces it ("Table of Keywords:")."""
    line = text.strip()
    return line.endswith((":", "：")) and len(line) <= CAPTION_LENGTH and "\n" not in line


def grids(text: str, lines: Sequence[Span], *, gaps: bool = False) -> list[Grid]:
    """Find the tables among lines of a text. `gaps`: blank lines may stand between rows, as in a pasted page."""
    found, at = [], 0
    while at < len(lines):
        grid = _rows(text, lines, at, gaps=gaps) if "|" in text[slice(*lines[at])] else None
        if grid and _real(grid):
            found.append(grid)
        at = grid.last if grid else at + 1
    return found


def _real(grid: Grid) -> bool:
    """A header with its separator, or two rows of two cells; one line with pipes in it is no table."""
    return (grid.header and len(grid.rows[0]) > 0) or sum(len(row) > 1 for row in grid.rows) > 1


def _rows(text: str, lines: Sequence[Span], first: int, *, gaps: bool) -> Grid | None:
    """Return the rows from a line on: fenced ones, or bare ones where a separator follows the first."""
    drawn = text[slice(*lines[first])].lstrip().startswith("|")
    if not drawn and not (first + 1 < len(lines) and is_separator(text[slice(*lines[first + 1])])):
        return None
    rows: list[tuple[Span, ...]] = []
    last, header = first + 1, False
    for at in range(first, len(lines)):
        line = text[slice(*lines[at])]
        if gaps and drawn and not line.strip():
            continue
        if at > last and at + 1 < len(lines) and is_separator(text[slice(*lines[at + 1])]):
            break  # the header of the next table
        if is_separator(line):
            header = header or len(rows) == 1
        elif "|" in line and (not drawn or line.lstrip().startswith("|")):
            rows.append(cells(text, *lines[at]))
        else:
            break
        last = at + 1
    return Grid(first, last, tuple(rows), header)


def cells(text: str, start: int, end: int, border: re.Pattern[str] = PIPE) -> tuple[Span, ...]:
    """Return the trimmed spans of the cells of one row."""
    borders = [found.start() for found in border.finditer(text, start, end)]
    edges = [start - 1, *borders, end]
    spans = [_trim(text, a + 1, b) for a, b in pairwise(edges)]
    if spans and spans[0][0] == spans[0][1]:
        del spans[0]
    if spans and spans[-1][0] == spans[-1][1]:
        del spans[-1]
    return tuple(spans)


def _trim(text: str, start: int, end: int) -> Span:
    cell = text[start:end]
    bare = cell.strip()
    if not bare:
        return start, start
    lead = cell.index(bare[0])
    return start + lead, start + lead + len(bare)
