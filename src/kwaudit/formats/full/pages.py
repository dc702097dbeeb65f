"""Several pages: a line for each, its findings under it, and the totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import counted, counting, course, reached, severities
from kwaudit.formats.full import findings
from kwaudit.formats.full.head import told
from kwaudit.formats.full.pen import SEVERITY, Pen, cells
from kwaudit.formats.order import entries, names, worst_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.formats.order import Entry
    from kwaudit.model import Report

MARKS = {"error": "✗", "warning": "!", "note": "·", "": "✓"}
"""Before a page, by its worst finding: a page with notes alone is not crossed out."""
NAME = 48
"""Columns for a page's name at most; the figures of a longer one stand on the next line."""


def draw(report: Report, documents: int, pen: Pen) -> Iterator[Iterable[str]]:
    """Draw each document in short, then the sums over all of them."""
    if not documents:
        yield [pen.paint("Nothing was audited.", "bold yellow")]
        return
    most = min(NAME, pen.width // 2)
    sizes = (cells(one_line(name)) for name in names(report))
    room = max((size for size in sizes if size <= most), default=0)
    words: list[int] = []
    yield _documents(report, room, pen, words)
    yield _sums(report, sum(words), pen)


def _documents(report: Report, room: int, pen: Pen, words: list[int]) -> Iterator[str]:
    """Draw the documents one after another, and note the words of each."""
    for entry in entries(report):
        yield from _document(entry, report, room, pen)
        words.append(entry.page.words if entry.page else 0)


def _document(entry: Entry, report: Report, room: int, pen: Pen) -> list[str]:
    said = severities(entry.findings)
    worst = worst_first(entry.findings)[0].severity if said else ""
    style = SEVERITY.get(worst, "green")
    quiet = f"{len(entry.silenced):,} silenced" if entry.silenced else ""
    facts = [(text, paint) for text, paint in ((_figures(entry), ""), (said, style), (quiet, "")) if text]
    name = one_line(entry.name)
    lead = f"{pen.paint(MARKS[worst], style)} {pen.paint(name, 'bold')}"
    lines = _beside(lead + " " * (room - cells(name)), max(cells(name), room) + 2, room + 2, facts, pen)
    lines += [*_own_way(entry, report, pen), *_course(entry, pen)]
    return [*lines, *findings.listed(entry.findings, pen, margin="  ", excerpts=False)]


def _own_way(entry: Entry, report: Report, pen: Pen) -> list[str]:
    """Return a line about how a page was counted where that is not how the run says."""
    how = counting(report, entry.page)
    return [] if how == counting(report) else pen.hang("  ", told(how), 2, "dim")


def _course(entry: Entry, pen: Pen) -> list[str]:
    """Return a line for each density that is not what it was in the earlier version of the page."""
    measures = entry.page.measures if entry.page else ()
    moved = [one for one in measures if one.before and one.before.density != one.density]
    return [line for one in moved for line in pen.hang("  ", f"{one_line(one.target.phrase)}  {course(one)}", 4)]


def _beside(lead: str, used: int, indent: int, facts: Iterable[tuple[str, str]], pen: Pen) -> list[str]:
    """Put facts beside a lead that has used some columns; those that do not fit stand on lines below."""
    lines, facts = [lead], list(facts)
    if indent + 2 + max((len(text) for text, _ in facts), default=0) > pen.width:
        indent = 0
    for text, style in facts:
        if used + 2 + len(text) > pen.width:
            lines.append(" " * indent)
            used = indent
        lines[-1] += f"  {pen.paint(text, style)}"
        used += 2 + len(text)
    return [line.rstrip() for line in lines]


def _figures(entry: Entry) -> str:
    if entry.page is None:
        return ""
    verdicts = [m.verdict for m in entry.page.measures]
    return f"{counted(entry.page.words, 'word'):>12}  {reached(verdicts)}"


def _sums(report: Report, words: int, pen: Pen) -> list[str]:
    facts = [counted(len(report.pages), "page"), counted(words, "word"), reached(report.verdicts())]
    return pen.hang("", " · ".join([*facts, told(counting(report))]), 0, "dim")
