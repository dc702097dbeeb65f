"""The text that is counted for a terminal: line, zone and text of each block; what is left out is folded."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line
from kwaudit.formats.extract import kept
from kwaudit.formats.figures import counted
from kwaudit.formats.full import head, unread
from kwaudit.formats.full.pen import Pen, cells, parted
from kwaudit.formats.full.pen import head as start
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.formats.extract.kept import Kept
    from kwaudit.formats.format import Options
    from kwaudit.model import LeftOut, PageResult, Report

ZONE = 10
"""Columns for the name of a zone, `definition` being the longest."""


def pieces(report: Report, options: Options) -> Iterator[str]:
    """Draw the text of each page, what was left out of it, and what could not be read."""
    pen = Pen(*options)
    parts = chain((part for page in report.pages for part in _page(page, pen)), [unread.draw(report.unread, pen)])
    yield from parted(parts, unread.NOTHING)


def _page(page: PageResult, pen: Pen) -> list[list[str]]:
    found = one_line(page.how) or "the whole page"
    doubt = [] if page.certain else pen.hang("", "Another choice was close.", 0, "yellow")
    notes = [line for note in page.notes for line in pen.hang("Note: ", one_line(note), 6)]
    told = [*head.title(page, pen), *pen.hang("Counted: ", found, 9), *doubt, *notes]
    return [told, _text(page, pen), _left_out(page.left_out, pen)]


def _text(page: PageResult, pen: Pen) -> list[str]:
    room = len(str(max((line for line, _ in page.places), default=1)))
    lines: list[str] = []
    for region, stretch in kept.stretches(page):
        if region == MAIN:
            lines += [line for one in stretch if one.text for line in _block(one, room, pen)]
        else:
            lines.append(_folded(region, stretch, room, pen))
    return lines


def _block(one: Kept, room: int, pen: Pen) -> list[str]:
    zone = f"h{one.block.level}" if one.block.level else one.block.zone
    lead = pen.paint(f"{one.line:>{room}}  {zone:<{ZONE}}", "dim") + "  "
    return pen.hang(lead, one.text, room + 2 + ZONE + 2, "bold" if one.block.level else "")


def _folded(region: str, stretch: Sequence[Kept], room: int, pen: Pen) -> str:
    first = stretch[0]
    text = " ".join(one.text for one in stretch if one.text)
    lead = f"{first.line:>{room}}  ⋯ {one_line(region)}: "
    space = pen.width - cells(lead) - 1
    return pen.paint(lead + (text if cells(text) <= space else start(text, space) + "…"), "dim")


def _left_out(regions: Sequence[LeftOut], pen: Pen) -> list[str]:
    told = [f"{one_line(one.region)}, {counted(one.words, 'word')}{_why(one)}" for one in regions]
    lines = [line for one in told for line in pen.hang("  ", one, 4)]
    return [pen.paint("Left out", "bold"), *lines] if lines else []


def _why(one: LeftOut) -> str:
    return f" ({one_line(one.reason)})" if one.reason else ""
