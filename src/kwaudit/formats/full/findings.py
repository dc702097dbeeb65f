"""Findings, worst first: the place, the message, an excerpt with the words marked, and the mending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import flat, one_line
from kwaudit.formats.figures import age, severities
from kwaudit.formats.full.pen import SEVERITY, cells, head, tail
from kwaudit.formats.order import worst_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kwaudit.formats.full.pen import Pen
    from kwaudit.model import Excerpt, Finding

MARK = "bold cyan"
LONG_WORD = 15
"""A cut goes back to the last space where one is so near; a script without spaces is cut where it must be."""
NARROW, STEP = 24, 2
"""Columns below which a message does not stand beside its place, but under it, so many columns in."""
BEFORE = 3
"""At most a third of an excerpt stands before its first mark."""


def draw(findings: Sequence[Finding], silenced: int, pen: Pen) -> list[str]:
    """Draw the number of findings and each of them; silence is counted."""
    said = severities(findings) or "No findings"
    quiet = f". {silenced:,} silenced" if silenced else ""
    style = SEVERITY[worst_first(findings)[0].severity] if findings else "green"
    return [pen.paint(said, style) + quiet, *(["", *listed(findings, pen)] if findings else [])]


def listed(findings: Iterable[Finding], pen: Pen, *, margin: str = "", excerpts: bool = True) -> list[str]:
    """Draw findings with places and codes in columns of their own."""
    found = worst_first(findings)
    places = [f"{one.line}:{one.column}" for one in found]
    room = max(map(len, places), default=0)
    codes = max((cells(one.code) for one in found), default=0)
    lines: list[str] = []
    for one, place in zip(found, places, strict=True):
        severity = pen.paint(f"{one.severity:<7}", SEVERITY[one.severity])
        lead = f"{margin}{severity}  {place:<{room}}  {pen.paint(f'{one.code:<{codes}}', 'bold')}  "
        lines += _entry(one, lead, len(margin) + 7 + 2 + room + 2 + codes + 2, pen, excerpts=excerpts)
    return lines


def _entry(one: Finding, lead: str, indent: int, pen: Pen, *, excerpts: bool) -> list[str]:
    before: list[str] = []
    if pen.width - indent < NARROW:
        before, indent = [lead.rstrip()], 2 * STEP if lead.startswith(" ") else STEP
        lead = " " * indent
    space = " " * indent
    lines = before + pen.hang(lead, one_line(one.message) + age(one), indent)
    if excerpts and one.excerpt and one.excerpt.text.strip():
        lines.append(space + excerpt(one.excerpt, pen, max(pen.width - indent, 20)))
    if one.help:
        lines += pen.hang(f"{space}→ ", one_line(one.help), indent + 2)
    return lines


def excerpt(one: Excerpt, pen: Pen, room: int) -> str:
    """Return an excerpt on one line, cut around its first mark; marks by colour, or by «» where there is none."""
    pieces = _pieces(one)
    signs = 0 if pen.color else 2 * sum(marked for _, marked in pieces)
    if sum(cells(text) for text, _ in pieces) + signs > room:
        pieces = _cut(pieces, room - signs)
    return "".join(_marked(text, pen) if marked else pen.paint(text, "dim") for text, marked in pieces)


def _marked(text: str, pen: Pen) -> str:
    return pen.paint(text, MARK) if pen.color else f"«{text}»"


def _pieces(one: Excerpt) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for start, end in sorted(one.marks):
        if start >= at and end > start:
            pieces += [(one.text[at:start], False), (one.text[start:end], True)]
            at = end
    pieces.append((one.text[at:], False))
    return [(flat(text), marked) for text, marked in pieces if text]


def _cut(pieces: list[tuple[str, bool]], room: int) -> list[tuple[str, bool]]:
    (first, marked), *rest = pieces
    kept = []
    if not marked and rest:
        before = room // BEFORE
        if cells(first) > before:
            first = "…" + _whole_words(tail(first, before - 1)[::-1])[::-1]
        kept.append((first, False))
    else:
        rest = pieces
    left = room - sum(cells(text) for text, _ in kept)
    for text, marked in rest:
        if cells(text) > left - 1:
            start = head(text, left - 1)
            return [*kept, (start if marked else _whole_words(start), marked), ("…", False)]
        kept.append((text, marked))
        left -= cells(text)
    return kept


def _whole_words(text: str) -> str:
    at = text.rfind(" ")
    return text[: at + 1] if at >= 0 and len(text) - at <= LONG_WORD else text
