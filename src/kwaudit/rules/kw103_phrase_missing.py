"""A declared keyphrase is not used on the page.

Why: The page is meant for a phrase that its text never says. This rule takes the place of KW101 where there is no use
    at all.

How it is measured: No occurrence in the counted forms (exact and inflected, unless set otherwise) in the article's
    text. Title, description, alt texts and the keyword table are no text. A range that starts at 0
    (`0-1%`, `<3%`) is met by absence.

Fix: Work the phrase in where the message says, or write a near use as the phrase itself. Where the page is not about
    it, take the phrase off the plan.

Example: A plan with `loose leaf tea = 0.5-1%` and a text that speaks of "tea leaves" only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model import Rule
from kwaudit.rules import mending, words
from kwaudit.rules.places import found, found_on_page, of_target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Band, Finding, Measure, Page, Settings


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each target without a counted use, unless its range starts at nothing."""
    known: dict[tuple[int, int | None], _Said] = {}
    on_page = found_on_page(RULE, page)
    for measure in page.measures:
        if measure.verdict != "absent":
            continue
        target = measure.target
        if measure.matches or measure.roles:
            said = _said(page, measure, settings)
        else:  # a plan may hold thousands of absent phrases, and their findings differ in the phrase alone
            key = id(target.band), measure.change
            said = known.get(key) or known.setdefault(key, _said(page, measure, settings))
        said_of_it, advice, wanted = said
        phrase, message = target.phrase, f'"{target.phrase}"{said_of_it}'
        if target.offset < 0:
            yield on_page(message, advice, phrase, 0.0, wanted)
        else:
            place = of_target(page, target)
            yield found(RULE, page, place, message, help=advice, phrase=phrase, measured=0.0, wanted=wanted)


class _Said(NamedTuple):
    """What a finding says beside the phrase."""

    message: str
    help: str
    wanted: tuple[float | None, float | None] | None


def _said(page: Page, measure: Measure, settings: Settings) -> _Said:
    band = measure.target.band
    message = f" is not used on this page{_wanted(band)}"
    return _Said(message, mending.by_adding(page, measure, settings), words.ends(band) if band else None)


def _wanted(band: Band | None) -> str:
    return f"; the declared range is {words.range_of(band)}" if band else ""


RULE = Rule("KW103", "phrase-missing", "warning", check, doc=__doc__)
