"""Where the walk over Markdown puts what it has finished: blocks, zones, tables, directives of the document."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from kwaudit.extract import md_html, pipes
from kwaudit.extract.md_offsets import Edit, Edited
from kwaudit.extract.md_pending import NONE, Label, Piece, cut
from kwaudit.model import Block, Cell, Directive, Table, ZoneText
from kwaudit.model.article import MAIN, Zone
from kwaudit.model.value import replace

_INSTRUCTION = re.compile(r"\[?\[?_?toc_?\]?\]?|(?:\*\[[^\]\n]+\]:[^\n]*\n?)+", re.IGNORECASE)
"""A mark where the table of contents goes; the meanings of abbreviations, which show when a reader points at one."""
_GENERATOR = Label("boilerplate", "an instruction to the site generator")

Fragment = Callable[[str, int], tuple[list[Block], list[ZoneText], list[Directive]]]
"""Reads a piece of HTML that begins at an offset."""


class Sink:
    """Collects the parts of an article, and maps every offset of the edited text back to the document."""

    def __init__(self, edited: Edited, fragment: Fragment) -> None:
        self.blocks: list[Block] = []
        self.zones: list[ZoneText] = []
        self.tables: list[Table] = []
        self.directives: list[Directive] = []
        self._edited, self._fragment = edited, fragment

    def block(self, piece: Piece, zone: Zone, label: Label = NONE, level: int = 0) -> None:
        """Add a block, unless there is nothing in it."""
        bare = piece.text.strip()
        if not bare:
            return
        if len(bare) < len(piece.text):
            first = piece.text.index(bare)
            piece = cut(piece, first, first + len(bare))
        runs = self._edited.runs(piece.runs)
        offset = runs[0].source_start if runs else 0
        if not label.region and (bare[0] in "[*_" or piece.links) and _INSTRUCTION.fullmatch(bare):
            label = _GENERATOR
        named: Zone = "h1" if level == 1 else "heading" if level else zone
        region = label.region or MAIN
        self.blocks.append(Block(named, piece.text, runs, region, label.reason, level, offset, piece.links))

    def alt(self, text: str, start: int, end: int, address: str) -> None:
        """Add the alternative text of an image."""
        if text.strip():
            place = self._edited.place
            self.zones.append(ZoneText("alt", " ".join(text.split()), place(start), place(end - 1) + 1, address))

    def comment(self, source: str, start: int) -> None:
        """Take a comment: an instruction to kwaudit is about the block that comes next."""
        if said := md_html.instruction(source):
            self.directives.append(Directive(said, self._edited.place(start), len(self.blocks)))

    def table(self, rows: Sequence[tuple[Cell, ...]], *, header: bool) -> None:
        """Add a table; the short line with a colon right before it is its caption."""
        first = next((cell[0] for row in rows for cell in row if cell), 0)
        before = self.blocks[first - 1] if first else None
        caption = -1
        if before and before.zone == "body" and before.region == MAIN and pipes.is_caption(before.text):
            caption = first - 1
            self.blocks[caption] = replace(before, zone="caption")
        if rows:
            self.tables.append(Table(tuple(rows), caption, header))

    def drawn(self, piece: Piece, zone: Zone, label: Label) -> None:
        """Add a paragraph in which a table may be drawn: its cells are blocks, the lines around it paragraphs."""
        lines, at = _lines(piece.text), 0
        for grid in pipes.grids(self._without_escaped(piece), lines):
            self._between(piece, lines[at : grid.first], zone, label)
            self.table([self._cells(piece, row, label) for row in grid.rows], header=grid.header)
            at = grid.last
        self._between(piece, lines[at:], zone, label)

    def _without_escaped(self, piece: Piece) -> str:
        """Return the text with other marks where a pipe was escaped; each of those begins a run."""
        text, source = piece.text, self._edited.text
        escaped = [r.start for r in piece.runs if text[r.start] == "|" and source[r.source_start - 1] == "\\"]
        return "".join(text[a + 1 : b] + "/" for a, b in pairwise([-1, *escaped, len(text)]))[:-1] if escaped else text

    def _between(self, piece: Piece, lines: list[pipes.Span], zone: Zone, label: Label) -> None:
        if lines:
            self.block(cut(piece, lines[0][0], lines[-1][1]), zone, label)

    def _cells(self, piece: Piece, row: tuple[pipes.Span, ...], label: Label) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        for start, end in row:
            first = len(self.blocks)
            self.block(cut(piece, start, end), "table", label)
            cells.append(tuple(range(first, len(self.blocks))))
        return tuple(cells)

    def html(self, lines: Sequence[pipes.Span], text: str, label: Label) -> str:
        """Add the blocks of an HTML block that stands on these lines; return its source without comments."""
        gaps = [Edit(a[1], b[0]) for a, b in pairwise(lines) if a[1] < b[0] and text[a[1] : b[0]].strip()]
        inner = Edited(text, lines[0][0], gaps, lines[-1][1])
        for start, end in md_html.comments(inner.text):
            self.comment(inner.text[start:end], inner.place(start))
        bare = md_html.without_comments(inner.text)
        if not md_html.is_bare(bare):
            self._parsed(inner, label)
        return bare

    def _parsed(self, inner: Edited, label: Label) -> None:
        blocks, zones, _ = self._fragment(inner.text, 0)
        if "<table" in inner.text.lower():
            from kwaudit.extract.md_tables import tables

            self.tables += tables(inner.text, blocks, len(self.blocks))
        for block in blocks:
            runs = self._edited.runs(inner.runs(block.runs))
            moved = replace(block, runs=runs, offset=self._place(inner, block.offset))
            if label.region and block.region == MAIN:
                moved = replace(moved, region=label.region, reason=label.reason)
            self.blocks.append(moved)
        for zone in zones:
            end = self._place(inner, zone.end - 1) + 1
            self.zones.append(zone._replace(start=self._place(inner, zone.start), end=end))

    def _place(self, inner: Edited, at: int) -> int:
        return self._edited.place(inner.place(max(at, 0)))


def _lines(text: str) -> list[pipes.Span]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans
