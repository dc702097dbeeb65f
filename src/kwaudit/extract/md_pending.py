"""The block that is being read: its text in pieces, where each piece came from, the links in it."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from kwaudit.model import Link, Run


class Label(NamedTuple):
    """The region of a block and the reason for it; empty for the article's own text."""

    region: str = ""
    reason: str = ""


NONE = Label()


class Piece(NamedTuple):
    """A finished stretch of text with its runs and links, offsets relative to itself."""

    text: str
    runs: tuple[Run, ...]
    links: tuple[Link, ...]


class Pending:
    """Collects text; changes with every event. `label` says why text is not in main."""

    __slots__ = ("_parts", "_runs", "label", "length", "links")

    def __init__(self, label: Label = NONE) -> None:
        self._parts: list[str] = []
        self._runs: list[list[int]] = []
        self.length = 0
        self.links: list[Link] = []
        self.label = label

    def add(self, text: str, start: int, end: int) -> None:
        """Append text that came from `[start, end)`."""
        self._parts.append(text)
        at = self.length
        self.length = at + len(text)
        if self._runs:
            last = self._runs[-1]
            if last[3] == start and len(text) == end - start and last[1] - last[0] == last[3] - last[2]:
                last[1], last[3] = self.length, end
                return
        self._runs.append([at, self.length, start, end])

    @property
    def last(self) -> str:
        """The part that was added last, "" where none was."""
        return self._parts[-1] if self._parts else ""

    def piece(self) -> Piece:
        """Return everything collected so far."""
        return Piece("".join(self._parts), tuple(map(Run._make, self._runs)), tuple(self.links))


def cut(piece: Piece, start: int, end: int) -> Piece:
    """Return `piece.text[start:end]` with its runs and links; time is that of the runs inside."""
    runs, row = [], max(bisect_right(piece.runs, start, key=_start) - 1, 0)
    while row < len(piece.runs) and piece.runs[row].start < end:
        if clipped := _clip(piece.runs[row], start, end):
            runs.append(clipped)
        row += 1
    return Piece(piece.text[start:end], tuple(runs), _links(piece.links, start, end))


def _start(span: Run | Link) -> int:
    return span.start


def _clip(run: Run, start: int, end: int) -> Run | None:
    a, b = max(run.start, start), min(run.end, end)
    if a >= b:
        return None
    if run.end - run.start != run.source_end - run.source_start:
        return Run(a - start, b - start, run.source_start, run.source_end)
    shift = run.source_start - run.start
    return Run(a - start, b - start, a + shift, b + shift)


def _links(links: tuple[Link, ...], start: int, end: int) -> tuple[Link, ...]:
    kept, row = [], max(bisect_right(links, start, key=_start) - 1, 0)
    while row < len(links) and links[row].start < end:
        a, b = max(links[row].start, start), min(links[row].end, end)
        if a < b:
            kept.append(Link(a - start, b - start, links[row].href))
        row += 1
    return tuple(kept)
