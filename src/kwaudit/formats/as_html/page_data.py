"""One page as the values that the HTML report draws. Offsets are UTF-16 units, as a browser counts."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from kwaudit.formats import figures
from kwaudit.formats.clean import flat, one_line
from kwaudit.formats.order import Entry, worst_first

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kwaudit.model import Block, Finding, LeftOut, Measure, PageResult, Phrase, Report

Shape = dict[str, Any]
Mark = tuple[int, int, int, str, int, float]
"""Start and end in the block's text, index of the target, form, running number, place in the article (0 to 1)."""

LEFT_OUT_TASTE = 600
"""Characters of a block that is not counted: enough to know it again."""


def page_data(entry: Entry, report: Report) -> Shape:
    """Return a page with its targets, text, marks and findings."""
    page = entry.page
    assert page is not None
    marks, goals = _marks(page), Goals(page)
    return {
        "name": one_line(page.name),
        "title": one_line(page.title),
        "meta": _meta(page, report),
        "how": f"Counted: {one_line(page.how)}" if page.how else "",
        "words": page.words,
        "formula": figures.counting(report, page).formula,
        "notes": [one_line(note) for note in page.notes],
        "targets": [_target(index, one) for index, one in enumerate(page.measures)],
        "blocks": [_block(block, marks.get(index, [])) for index, block in enumerate(page.blocks)],
        "roles": {str(one.blocks[0]): ", ".join(one.roles) for one in page.sections if one.roles},
        "left_out": [_left_out(one) for one in page.left_out],
        "phrases": [_phrase(one) for one in page.phrases],
        "findings": [_finding(one, goals) for one in worst_first(entry.findings)],
        "silenced": len(entry.silenced),
    }


def _meta(page: PageResult, report: Report) -> str:
    words = figures.counted(page.words, "word")
    unit = "" if page.unit == "words" else f" ({page.unit})"
    formula = f"density: {figures.counting(report, page).named}"
    return " · ".join(
        one_line(part) for part in (page.name, f"{words}{unit}", figures.languages(page), formula) if part
    )


def _target(index: int, one: Measure) -> Shape:
    goal = one.target
    band = goal.band
    return {
        "index": index,
        "phrase": one_line(goal.phrase),
        "length": one.words_in_phrase,
        "intent": one_line(goal.intent),
        "search_intent": one.search_intent.value,
        "audience": [one_line(name) for name in goal.audience],
        "wanted": figures.declared(band),
        "band": [figures.bound(band.low), figures.bound(band.high)] if band else None,
        "shown": figures.share(one.density, band),
        "density": figures.number(one.density, band),
        "densities": {name: figures.number(share) for name, share in one.densities.items()},
        "count": one.count._asdict(),
        "counted": one.counted,
        "verdict": one.verdict,
        "advice": figures.mending(one) or one.verdict,
        "zones": dict(one.zones),
        "spread": list(one.spread),
        "prominence": one.prominence,
    }


def _marks(page: PageResult) -> Mapping[int, list[Mark]]:
    """Return the marks of each block, by start; every use of every target has a number of its own."""
    found: dict[int, list[Mark]] = {}
    number = 0
    for index, measure in enumerate(page.measures):
        for use in measure.occurrences:
            number += 1
            if 0 <= use.block < len(page.blocks):
                found.setdefault(use.block, []).append((use.start, use.end, index, use.form, number, round(use.at, 4)))
    return {block: sorted(marks) for block, marks in found.items()}


def _block(block: Block, marks: list[Mark]) -> Shape:
    counted = block.region == "main"
    text = flat(block.text if counted else block.text[:LEFT_OUT_TASTE])
    unit = utf16(text)
    shape: Shape = {
        "zone": block.zone,
        "level": block.level,
        "region": block.region,
        "text": text,
        "marks": [[unit(start), unit(end), *rest] for start, end, *rest in marks] if counted else [],
    }
    return {**shape, "reason": one_line(block.reason)} if block.reason else shape


def utf16(text: str) -> Callable[[int], int]:
    """Return a function from a code-point offset in the text to its UTF-16 offset."""
    if not text or max(text) <= "\uffff":
        return int
    places = [0]
    for letter in text:
        places.append(places[-1] + (2 if letter > "\uffff" else 1))
    return places.__getitem__


def _left_out(one: LeftOut) -> Shape:
    hits = {phrase: count for phrase, count in one.hits.items() if count}
    uses = ", ".join(f"{one_line(phrase)} {count}" for phrase, count in hits.items())
    return {"region": one.region, "words": one.words, "reason": one_line(one.reason), "uses": uses}


def _phrase(one: Phrase) -> Shape:
    return {
        "phrase": one_line(one.phrase),
        "count": one.count,
        "density": figures.number(one.density),
        "shown": figures.share(one.density),
    }


def _finding(one: Finding, goals: Goals) -> Shape:
    return {
        "code": one.code,
        "name": one.name,
        "severity": one.severity,
        "line": one.line,
        "column": one.column,
        "message": one_line(one.message),
        "help": one_line(one.help),
        "excerpt": one_line(one.excerpt.text) if one.excerpt else "",
        "goal": goals.of(one),
    }


class Goals:
    """Where in the drawn page a finding leads: the use that stands at its place, else the block that holds it."""

    __slots__ = ("_blocks", "_uses")

    def __init__(self, page: PageResult) -> None:
        counted = [index for index, block in enumerate(page.blocks) if block.region == "main"]
        self._blocks = sorted((page.places[index], index) for index in counted if index < len(page.places))
        uses = [(measure.target.phrase, use) for measure in page.measures for use in measure.occurrences]
        self._uses = {
            (phrase, use.line, use.column): number
            for number, (phrase, use) in enumerate(uses, start=1)
            if 0 <= use.block < len(page.blocks)
        }

    def of(self, one: Finding) -> str:
        """Return the id of the place, or "" for a finding about the page as a whole."""
        number = self._uses.get((one.phrase, one.line, one.column))
        if number is not None:
            return f"u{number}"
        if (one.line, one.column) == (1, 1) and not one.excerpt:
            return ""
        before = bisect_right(self._blocks, ((one.line, one.column + 1), -1))
        return f"b{self._blocks[before - 1][1]}" if before else ""
