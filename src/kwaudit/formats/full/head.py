"""The head of a page: what it is, how it was counted, how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import Counting, counted, counting, languages, reached

if TYPE_CHECKING:
    from kwaudit.formats.full.pen import Pen
    from kwaudit.model import PageResult, Report


def draw(page: PageResult, report: Report, pen: Pen) -> list[str]:
    """Draw the title, a line of facts, and how many targets are in range."""
    lines = title(page, pen, told(counting(report, page)))
    if page.measures:
        verdicts = [m.verdict for m in page.measures]
        met = all(v in {"in", "unbanded"} for v in verdicts)
        lines += pen.hang("", reached(verdicts), 0, "bold green" if met else "bold yellow")
    return lines


def title(page: PageResult, pen: Pen, *more: str) -> list[str]:
    """Draw the title and a line of facts."""
    facts = [one_line(page.name), counted(page.words, *units(page.unit)), languages(page), *more]
    first = pen.hang("", one_line(page.title) or "(no title)", 0, "bold")
    return first + pen.hang("", " · ".join(fact for fact in facts if fact), 0, "dim")


def units(unit: str) -> tuple[str, str]:
    """Return "word", "words", or what words are counted by in a script without spaces."""
    noun, _, how = one_line(unit).partition(" ")
    one = noun.removesuffix("s")
    return (f"{one} {how}", f"{noun} {how}") if how else (one, noun)


def told(how: Counting) -> str:
    """Return the formula by its name, and which forms it counts."""
    return f"density by {how.named}, {' + '.join(how.forms)} uses"
