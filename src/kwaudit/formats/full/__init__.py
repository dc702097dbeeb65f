"""The report for a writer at a terminal: one look tells what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import counted, counting, totals
from kwaudit.formats.full import findings, head, pages, phrases, targets, unread
from kwaudit.formats.full.pen import Pen, parted
from kwaudit.formats.order import count, entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.formats.format import Options
    from kwaudit.formats.order import Entry
    from kwaudit.model import LeftOut, PageResult, Report

UNDECLARED = "Nothing was declared for this page, so there is nothing to hold it against"
OWN = "; these are its own phrases"


def pieces(report: Report, options: Options) -> Iterator[str]:
    """Draw one page at length, several in short; then what could not be read, and the totals."""
    pen = Pen(*options)
    yield from parted(_parts(report, pen, count(report)))


def _parts(report: Report, pen: Pen, documents: int) -> Iterator[Iterable[str]]:
    if documents == 1 and report.pages:
        for entry in entries(report):
            yield from _page(entry, report.pages[0], report, pen)
    else:
        yield from pages.draw(report, documents, pen)
    yield unread.draw(report.unread, pen)
    if documents != 1 or report.unread:
        yield pen.hang("", totals(report), 0, "bold")


def _page(entry: Entry, page: PageResult, report: Report, pen: Pen) -> list[list[str]]:
    parts = [head.draw(page, report, pen)]
    if page.measures:
        parts.append(targets.draw(page.measures, counting(report, page).forms, pen))
    else:
        parts.append(pen.hang("", f"{UNDECLARED}{OWN if page.phrases else ''}.", 0))
    if page.phrases:
        parts.append(phrases.draw(page.phrases, pen))
    parts.append(findings.draw(entry.findings, len(entry.silenced), pen))
    return [*parts, _left_out(page.left_out, pen), _notes(page, pen)]


def _left_out(regions: Iterable[LeftOut], pen: Pen) -> list[str]:
    told = []
    for one in regions:
        uses, words = sum(one.hits.values()), counted(one.words, "word")
        held = f"{counted(uses, 'use')} in {words}" if uses else words
        told.append(f"{one_line(one.region)} {held}")
    return pen.hang("Not counted: ", ", ".join(told), 13) if told else []


def _notes(page: PageResult, pen: Pen) -> list[str]:
    told = [
        f"'{one_line(c.phrase)}' is declared by {one_line(c.won)} and by {one_line(c.lost)}; {one_line(c.won)} won"
        for c in page.conflicts
    ]
    if not page.certain:
        told.append(f"which part of the page is the article was uncertain; chosen: {one_line(page.how)}")
    told += map(one_line, page.notes)
    return [line for note in told for line in pen.hang("Note: ", note, 6)]
