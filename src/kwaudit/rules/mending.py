"""The smallest change that mends a density, in words: how many uses, and where."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kwaudit.model.once import once
from kwaudit.rules import words
from kwaudit.rules.keyphrase import main
from kwaudit.rules.near import near_use

if TYPE_CHECKING:
    from kwaudit.model import Measure, Page, Settings

ENOUGH_TEXT = 25
"""Words under a heading that a phrase could be worked into: about two sentences."""


NONE_HELD: Counter[int] = Counter()
OUT_OF_REACH = "no number of uses meets so narrow a range in so short a text; widen the range or write more"


def by_adding(page: Page, measure: Measure, settings: Settings) -> str:
    """Return `2 more uses, e.g. in “Tips”, which has none`, and the first near use that could become one.

    A target without a band wants one use.
    """
    change = measure.change if measure.target.band else 1
    if not change or change < 0:
        return OUT_OF_REACH
    uses = words.plural(change, "more use" if measure.counted else "use")
    where, near = _roomiest(page, measure, settings), near_use(page, measure, settings)
    return f"{uses}{', e.g. ' if where else ''}{where}{'; ' if near else ''}{near}"


def by_removing(page: Page, measure: Measure, settings: Settings) -> str:
    """Return `2 fewer uses, e.g. in “Tips”, which has 5 in 120 words`."""
    change = measure.change
    if not change or change > 0:
        return OUT_OF_REACH
    where = _fullest(page, measure, settings)
    return f"{words.plural(-change, 'fewer use')}{', e.g. ' if where else ''}{where}"


def _roomiest(page: Page, measure: Measure, settings: Settings) -> str:
    """Name a section of the target's role without a use, else the section with most text a use."""
    if not measure.counted and not measure.roles:
        return _named(page, NONE_HELD, _longest(page))
    held = _uses(measure, settings)
    if not measure.roles:
        return _named(page, held, _roomiest_of_all(page, held))
    sections, roles = page.sections, measure.roles
    if not any(role in roles for section in sections for role in section.roles):
        return "in the new section"  # KW401 asks for it

    def rank(at: int) -> tuple[bool, float]:
        fits = not held[at] and any(role in roles for role in sections[at].roles)
        return fits, sections[at].words / (held[at] + 1)

    return _named(page, held, max(_roomy(page), key=rank, default=-1))


def _roomiest_of_all(page: Page, held: Counter[int]) -> int:
    """Return the section with most text a use, the first of equals; longer ones first, few need be looked at."""
    sections = page.sections
    best, room = -1, 0.0
    for at in _by_length(page):
        words_here = sections[at].words
        if words_here < room:
            break
        mine = words_here / (held[at] + 1)
        if mine > room or (mine == room and at < best):
            best, room = at, mine
    return best


@once
def _by_length(page: Page) -> tuple[int, ...]:
    return tuple(sorted(_roomy(page), key=lambda at: -page.sections[at].words))


@once
def _roomy(page: Page) -> tuple[int, ...]:
    """Return the sections with text enough, by index."""
    return tuple(i for i, section in enumerate(page.sections) if section.words >= ENOUGH_TEXT)


@once
def _longest(page: Page) -> int:
    return max(_roomy(page), key=lambda i: page.sections[i].words, default=-1)


def _fullest(page: Page, measure: Measure, settings: Settings) -> str:
    """Name the section with most uses a word, of those with more than one that nothing else needs."""
    sections, held = page.sections, _uses(measure, settings)
    needed = _needed(measure, settings) if measure is main(page) else NONE_HELD
    full = [i for i in sorted(held) if i >= 0 and held[i] > max(1, needed[i])]
    return _named(page, held, max(full, key=lambda i: held[i] / max(sections[i].words, ENOUGH_TEXT), default=-1))


def _needed(measure: Measure, settings: Settings) -> Counter[int]:
    """Return the uses of the main target, by section, that the h1 (KW202) and the opening (KW204) want one of.

    Where either has more than one, none of them is needed by itself; an opening's are those below headings.
    """
    needed: Counter[int] = Counter()
    counted = [o for o in measure.occurrences if o.form in settings.counted_forms and not o.synonym]
    heads = [o for o in counted if o.zone == "h1"]
    below = [o for o in counted if o.zone not in {"h1", "heading"}]
    for alone, one in ((measure.zones["h1"] == 1, heads[:1]), (measure.zones["opening"] == 1, below[:1])):
        needed.update(o.section for o in one if alone)
    return needed


def _uses(measure: Measure, settings: Settings) -> Counter[int]:
    """Return how many counted uses stand in each section, by its index."""
    counted = settings.counted_forms
    return Counter(o.section for o in measure.occurrences if o.form in counted and not o.synonym)


def _named(page: Page, held: Counter[int], at: int) -> str:
    """Return `in “Tips”, which has none` for the section at this index, nothing for -1."""
    if at < 0:
        return ""
    section = page.sections[at]
    uses = f"{held[at]:,} in {words.plural(section.words, 'word')}" if held[at] else "none"
    return f"in {words.named_section(section)}, which has {uses}"
