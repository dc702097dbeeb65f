"""Whether a line of plain text goes on in the next one: evidence from line lengths, blank lines and case."""

from __future__ import annotations

from collections.abc import Sequence

from kwaudit.extract.plain_lines import Line, ends, is_lower, is_short, is_titled

MAX_WIDTH = 140
"""Nobody wraps wider; a longer line is a paragraph on a line of its own."""
LONG_SHARE = 0.05
"""As many lines may be wider in a wrapped text: addresses and code do not wrap."""
FULL_SHARE = 0.6
"""A text is wrapped when so many of its line ends stand where the next word would not have fitted …"""
FULL_BREAKS = 3
"""… and there are at least so many of them."""
FAR_SHARE = 0.5
"""An item that is shorter than this share of the longest line, often an address, does not go on in the next, unless
that says so."""
NARROWEST = 20
"""Nobody wraps narrower; in a text of shorter lines each is one of its own."""
GOING_ON = frozenset(("text", "item", "pair"))
"""Kinds of lines that a line of text may continue."""


class Wrapping:
    """The layout of one text. `goes_on` decides for one line end."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self._text, self._lines = text, lines
        used = [line for line in lines if line.kind not in {"blank", "rule"}]
        widths = sorted(line.indent + line.end - line.start for line in used)
        wide = sum(width > MAX_WIDTH for width in widths)
        fitting = [width for width in widths if width <= MAX_WIDTH]
        self._width = fitting[-1] if fitting and wide <= LONG_SHARE * len(widths) else 0
        self._parted = any(line.kind == "blank" for line in lines[_first(lines) : _last(lines)])
        self._first = _first(lines)
        self._closed = self._ends_of_groups()
        breaks = [at for at in range(len(lines) - 1) if lines[at].kind in GOING_ON and lines[at + 1].kind == "text"]
        full = sum(self._full(at) for at in breaks)
        self._wrapped = full >= FULL_BREAKS and full >= FULL_SHARE * len(breaks)

    def _line(self, at: int) -> str:
        return self._text[self._lines[at].start : self._lines[at].end]

    def _full(self, at: int) -> bool:
        """Say whether the first word of the next line would not have fitted on this one."""
        line = self._lines[at]
        word = next(iter(self._line(at + 1).split(None, 1)), "") if at + 1 < len(self._lines) else ""
        return bool(self._width) and line.indent + line.end - line.start + 1 + len(word) > self._width

    def _is_far(self, at: int) -> bool:
        """Say whether a line ends far from where the text's lines end."""
        line = self._lines[at]
        return line.indent + line.end - line.start < max(FAR_SHARE * self._width, NARROWEST) or not self._width

    def _ends_of_groups(self) -> list[bool]:
        """For each line: whether the lines up to the next blank one end as a sentence does."""
        closed, last = [False] * len(self._lines), False
        for at in range(len(self._lines) - 1, -1, -1):
            if at + 1 == len(self._lines) or self._lines[at + 1].kind == "blank":
                last = ends(self._line(at))
            closed[at] = last
        return closed

    def goes_on(self, at: int, *, going: bool, item: bool) -> bool:
        """Say whether line `at + 1`, which is text, belongs to the block of line `at`.

        Args:
            at: index of the line before.
            going: whether that line itself continued one.
            item: whether that block is an item, under whose text the line does not stand.
        """
        before, after = self._line(at), self._line(at + 1)
        ended, lower = ends(before), is_lower(after)
        if self._wrapped:
            return (lower and not ended) or (self._full(at) and not self._is_heading(at, going=going))
        if not self._parted:
            return lower and not ended and self._full(at)
        if not self._closed[at]:
            return False
        if item:
            return not self._is_far(at) or (not ended and (lower or going))
        if ended:
            return len(before) <= MAX_WIDTH and (going or not is_short(before))
        return lower or going or not is_short(before)

    def _is_heading(self, at: int, *, going: bool) -> bool:
        """Say whether one of two lines is a heading though the first is full, as one line of ten is by chance."""
        before, after = self._line(at), self._line(at + 1)
        if is_lower(after):
            return False
        first = at == self._first and not self._parted
        titled = is_titled(before) or (first and is_short(before))
        if not going and self._lines[at].kind == "text" and titled:
            return self._full(at + 1) or ends(after)  # else the title itself takes two lines
        return (is_titled(after) or (ends(before) and is_short(after))) and self._stands_alone(at + 1)

    def _stands_alone(self, at: int) -> bool:
        """Say whether a line is followed by text that does not go on with it."""
        after = at + 1
        return (
            after < len(self._lines)
            and self._lines[after].kind == "text"
            and not (self._full(at) or is_lower(self._line(after)))
        )


def _first(lines: Sequence[Line]) -> int:
    return next((at for at, line in enumerate(lines) if line.kind != "blank"), 0)


def _last(lines: Sequence[Line]) -> int:
    return len(lines) - next((at for at, line in enumerate(reversed(lines)) if line.kind != "blank"), 0)
