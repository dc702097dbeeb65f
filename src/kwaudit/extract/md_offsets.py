"""From the byte offsets of the Markdown parser back to code points of the document, in linear time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from heapq import merge
from typing import NamedTuple

from kwaudit.model import Run

_WIDE = "[\x80-\u07ff]+|[\u0800-\uffff]+|[\U00010000-\U0010ffff]+"
"""Stretches of characters that take two, three and four bytes in UTF-8; compiled for the first text that has some."""


_make = Run._make  # a page has a hundred, and its constructor takes twice the time


class Edit(NamedTuple):
    """The stretch `[start, end)` of a text, in code points, and what the parser is to see in its stead."""

    start: int
    end: int
    new: str = ""


def disjoint(*groups: list[Edit]) -> list[Edit]:
    """Merge ascending groups; an edit that begins inside another is dropped."""
    kept: list[Edit] = []
    for edit in merge(*groups):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


class ByteIndex:
    """Turns UTF-8 byte offsets of a text into code points. ASCII text needs no table."""

    __slots__ = ("_bytes", "_points", "_widths")

    def __init__(self, text: str) -> None:
        self._bytes, self._points, self._widths = [0], [0], [1]
        if not text.isascii():
            self._index(text)

    def _index(self, text: str) -> None:
        extra = 0
        for found in re.finditer(_WIDE, text):
            start, end = found.span()
            first = text[start]
            width = 2 if first < "\u0800" else 3 if first < "\U00010000" else 4
            self._row(start + extra, start, width)
            extra += (end - start) * (width - 1)
            self._row(end + extra, end, 1)

    def _row(self, byte: int, point: int, width: int) -> None:
        self._bytes.append(byte)
        self._points.append(point)
        self._widths.append(width)

    @property
    def plain(self) -> bool:
        """Whether bytes are code points."""
        return len(self._bytes) == 1

    def point(self, byte: int) -> int:
        """Return the code point that starts at a byte."""
        row = bisect_right(self._bytes, byte) - 1
        return self._points[row] + (byte - self._bytes[row]) // self._widths[row]


class Edited:
    """A text with some stretches replaced, and the way back from its offsets to those of the original.

    Args:
        text: the original.
        begin: where the edited text begins in the original (after front matter).
        edits: disjoint, ascending, all between `begin` and `end`.
        end: where it ends in the original; None is the end of the text.
    """

    __slots__ = ("_at", "_from", "_lengths", "text")

    def __init__(self, text: str, begin: int, edits: Iterable[Edit] = (), end: int | None = None) -> None:
        self._at: list[int] = []
        self._from: list[int] = []
        self._lengths: list[int] = []
        parts: list[str] = []
        cursor, length = begin, 0
        last = len(text) if end is None else end
        for edit in (*edits, Edit(last, last)):
            self._at.append(length)
            self._from.append(cursor)
            self._lengths.append(edit.start - cursor)
            parts += text[cursor : edit.start], edit.new
            length += edit.start - cursor + len(edit.new)
            cursor = edit.end
        self.text = "".join(parts)

    def place(self, at: int) -> int:
        """Return the offset in the original of an offset in the edited text; inside a replacement, where it stands."""
        row = bisect_right(self._at, at) - 1
        return self._from[row] + min(at - self._at[row], self._lengths[row])

    def runs(self, runs: Sequence[Run]) -> tuple[Run, ...]:
        """Return runs over the edited text as runs over the original; what only the edit put there has none."""
        if len(self._at) == 1:
            shift = self._from[0]
            return tuple([_make((a, b, c + shift, d + shift)) for a, b, c, d in runs]) if shift else tuple(runs)
        return tuple(piece for run in runs for piece in self._pieces(run))

    def _pieces(self, run: Run) -> Iterable[Run]:
        start, end, first, last = run
        if end - start != last - first:
            yield Run(start, end, self.place(first), self.place(last - 1) + 1)
            return
        row = bisect_right(self._at, first) - 1
        while row < len(self._at) and self._at[row] < last:
            a, b = max(first, self._at[row]), min(last, self._at[row] + self._lengths[row])
            if a < b:
                source = self._from[row] + a - self._at[row]
                yield Run(start + a - first, start + b - first, source, source + b - a)
            row += 1
