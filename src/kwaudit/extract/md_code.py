"""Where code stands in a Markdown text, so that what looks like a template or a tag in it is left alone."""

from __future__ import annotations

import re
from bisect import bisect_right

Span = tuple[int, int]

_FENCE = re.compile(r"(`{3,}|~{3,})([^\n]*)")
DEEPEST = 200
"""Columns of indentation and quote marks that may stand before a fence."""
_TICKS_OR_GAP = re.compile(r"`+|\n[ \t]*\n")


class Code:
    """The fenced blocks and code spans of a text, from an offset on."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, text: str, begin: int) -> None:
        spans, at = [], begin
        for start, end in _fences(text, begin):
            spans += _ticked(text, at, start)
            spans.append((start, end))
            at = end
        spans += _ticked(text, at, len(text))
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def end(self, at: int) -> int:
        """Return the end of the code that holds an offset, or -1."""
        row = bisect_right(self._starts, at) - 1
        return self._ends[row] if row >= 0 and at < self._ends[row] else -1


def _fences(text: str, begin: int) -> list[Span]:
    spans: list[Span] = []
    mark, start = "", 0
    for found in _FENCE.finditer(text, begin):
        ticks, rest = found[1], found[2]
        before = text[max(begin, found.start() - DEEPEST) : found.start()]
        if before[before.rfind("\n") + 1 :].strip(" \t>"):
            continue  # within a line
        if not mark:
            if "`" not in rest or ticks[0] == "~":
                mark, start = ticks, found.start()
        elif ticks[0] == mark[0] and len(ticks) >= len(mark) and not rest.strip():
            spans.append((start, found.end()))
            mark = ""
    return [*spans, (start, len(text))] if mark else spans


def _ticked(text: str, begin: int, end: int) -> list[Span]:
    """Return the code spans of a stretch; none reaches over a blank line."""
    spans: list[Span] = []
    marks = list(_TICKS_OR_GAP.finditer(text, begin, end))
    closers = _closers([len(m[0]) if m[0][0] == "`" else 0 for m in marks])
    at = 0
    while at < len(marks):
        close = closers[at]
        if close > 0:
            spans.append((marks[at].start(), marks[close].end()))
            at = close
        at += 1
    return spans


def _closers(lengths: list[int]) -> list[int]:
    """For each run of backticks, the index of the next of its length in the paragraph, or 0; gaps have length 0."""
    found, last = [0] * len(lengths), dict[int, int]()
    for at in range(len(lengths) - 1, -1, -1):
        if not lengths[at]:
            last.clear()
        else:
            found[at] = last.get(lengths[at], 0)
            last[lengths[at]] = at
    return found
