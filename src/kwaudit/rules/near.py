"""Near uses that could be written as the phrase itself without losing what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import languages
from kwaudit.model.once import once
from kwaudit.rules import words

if TYPE_CHECKING:
    from kwaudit.model import Match, Measure, Page, Settings

MOST_LOST = 1
"""Content words between those of the phrase that rewriting may drop: "safe and secure environment" can stand as "safe
environment", "free online pottery course" cannot as "free course"."""
SHOWN = 60
"""Code points of a near use inside a help text."""


def near_use(page: Page, measure: Measure, settings: Settings) -> str:
    """Return `line 12 comes near with "tea of green"`, or an empty string where no line does."""
    if not measure.count.near or "near" in settings.counted_forms:
        return ""
    function_words = languages.load(page.language).function_words
    for match, place in zip(measure.matches, measure.occurrences, strict=True):
        if match.form == "near" and not match.synonym and _close(page, match, function_words):
            return f"line {place.line} comes near with {words.quoted(words.clipped(place.text, SHOWN))}"
    return ""


def _close(page: Page, match: Match, function_words: frozenset[str]) -> bool:
    """Say whether a near use has no mark inside, little between its words, and no word that another target needs."""
    first, last = match.tokens[0], match.tokens[-1]
    if not all(page.tokens.joined[first + 1 : last + 1]) or not _needed(page).isdisjoint(match.tokens):
        return False
    between = set(range(first, last + 1)).difference(match.tokens)
    return sum(page.tokens.words[row] not in function_words for row in between) <= MOST_LOST


@once
def _needed(page: Page) -> frozenset[int]:
    """Return the words that exact and inflected uses of any target take."""
    matches = (match for measure in page.measures.told.values() for match in measure.matches)
    held = (match for match in matches if match.form in {"exact", "inflected"})
    return frozenset(row for match in held for row in match.tokens)
