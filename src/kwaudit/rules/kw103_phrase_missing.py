"""A declared keyphrase is not used on the page.

Why: The page is meant for a phrase that its text never says. This rule takes the place of KW101 where there is no use
    at all.

How it is measured: No occurrence in the counted forms (exact and inflected, unless set otherwise) in the article's
    text. Title, description, alt texts and the keyword table are no text. A range that starts at 0
    (`0-1%`, `<3%`) is met by absence;
    a single figure is not, however small.

Fix: Work the phrase in where the message says, or write a near use as the phrase itself. Where the page is not about
    it, take the phrase off the plan.

Example: A plan with `loose leaf tea = 0.5-1%` and a text that speaks of "tea leaves" only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model import Rule
from kwaudit.model.rounding import share_text
from kwaudit.rules import mending, words
from kwaudit.rules.places import found, found_on_page, of_target

if TYPE_CHECKING:
    from kwaudit.model import Band, Finding, Measure, Page, Settings


def check(page: Page, settings: Settings) -> list[Finding]:
    """Fire for each target without a counted use, unless its range starts at nothing."""
    missing = []
    for measure in page.measures.told.values():
        if measure.verdict == "absent":
            target = measure.target
            said, advice, wanted = _said(page, measure, settings)
            message, place = f'"{target.phrase}"{said}', of_target(page, target)
            one = found(RULE, page, place, message, help=advice, phrase=target.phrase, measured=0.0, wanted=wanted)
            missing.append(one)
    on_page = found_on_page(RULE, page)
    for alike in page.measures.alike:
        if alike.first.verdict == "absent":
            said, advice, wanted = _said(page, alike.first, settings)
            missing += [on_page(f'"{phrase}"{said}', advice, phrase, 0.0, wanted) for phrase in alike.phrases]
    return missing


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
    if band is None:
        return ""
    if band.declared is not None and band.holds(0):  # a small single figure, whose tolerance reaches down to none
        return f"; {share_text(band.declared)} is declared"
    return f"; the declared range is {words.range_of(band)}"


RULE = Rule("KW103", "phrase-missing", "warning", check, doc=__doc__)
