"""Tables written as HTML in Markdown: which blocks of the fragment stand in which cell, by the places of the tags."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kwaudit.model import Cell, Table

if TYPE_CHECKING:
    from kwaudit.model import Block

_TAG = re.compile(r"<!--|<(/?)(table|tr|td|th)\b[^<>]*>", re.IGNORECASE)


class _Open:
    """A table that is being read: rows of `[start, end)` of cells; the last cell's end is 0 while it is open."""

    __slots__ = ("header", "rows", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.rows: list[list[list[int]]] = []
        self.header = False

    def close_cell(self, at: int) -> None:
        if self.rows and self.rows[-1] and not self.rows[-1][-1][1]:
            self.rows[-1][-1][1] = at

    def take(self, name: str, start: int, end: int, *, closing: bool) -> None:
        self.close_cell(start)
        if closing:
            return
        if name == "tr" or not self.rows:
            self.rows.append([])
        if name != "tr":
            self.rows[-1].append([end, 0])
            self.header = self.header or (name == "th" and len(self.rows) == 1)


def tables(source: str, blocks: Sequence[Block], first: int) -> list[Table]:
    """Return the tables of a piece of HTML in the order in which they end.

    Args:
        source: the HTML.
        blocks: its blocks, their `offset` counted from its start.
        first: index of the first of them in the article.
    """
    offsets = [block.offset for block in blocks]
    found: list[Table] = []
    stack: list[_Open] = []
    at = 0
    while tag := _TAG.search(source, at):
        at = tag.end()
        if not tag[2]:
            close = source.find("-->", at)
            at = len(source) if close < 0 else close
        elif tag[2].lower() != "table":
            if stack:
                stack[-1].take(tag[2].lower(), tag.start(), at, closing=bool(tag[1]))
        elif not tag[1]:
            stack.append(_Open(at))
        elif stack:
            found += _made(stack.pop(), tag.start(), blocks, offsets, first)
    return found + [table for one in reversed(stack) for table in _made(one, len(source), blocks, offsets, first)]


def _made(open_table: _Open, end: int, blocks: Sequence[Block], offsets: list[int], first: int) -> list[Table]:
    open_table.close_cell(end)

    def inside(start: int, stop: int) -> Cell:
        return tuple(range(first + bisect_left(offsets, start), first + bisect_left(offsets, stop)))

    rows = tuple(tuple(inside(*cell) for cell in row) for row in open_table.rows if row)
    whole = inside(open_table.start, end)
    caption = next((at for at in whole if blocks[at - first].zone == "caption"), -1)
    return [Table(rows, caption, open_table.header)] if any(map(any, (map(len, row) for row in rows))) else []
