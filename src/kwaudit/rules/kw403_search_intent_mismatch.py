"""A keyphrase is searched with another intent than the page serves.

Why: Who searches "buy green tea" wants a shop and leaves an essay, however often it says the phrase.

How it is measured: The phrase's search intent is the declared one, else worked out from its words by rules that the
    report names; the page's own is worked out from its signals (questions, steps, prices, calls to act, comparison
    tables). Only what is certain on both sides is compared, for the main target and for declared intents, and only
    pairs that exclude each other: informational against transactional and local, and navigational against all
    others. Commercial phrases get along with information and with offers. One finding for each intent.

Fix: Choose the phrase that the page's readers would search, or give the page what the searchers came for.

Example: Main target "buy green tea online" on a page of questions and answers without a price.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.keyphrase import main_number
from kwaudit.rules.places import found, of_first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Measure, Page, Settings

EXCLUSIVE = frozenset(
    frozenset(pair)
    for pair in (
        ("informational", "transactional"),
        ("informational", "local"),
        ("navigational", "informational"),
        ("navigational", "commercial"),
        ("navigational", "transactional"),
        ("navigational", "local"),
    )
)


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each search intent among the targets that excludes the page's own."""
    own = page.profile.intent
    if not own.value or not own.certain:
        return
    for value, measures in _asked(page).items():
        if frozenset((value, own.value)) not in EXCLUSIVE:
            continue
        first = measures[0]
        phrases = words.listed([words.quoted(m.target.phrase) for m in measures])
        yield found(
            RULE,
            page,
            of_first(page, first, settings),
            f"{phrases}: the search intent is {value} ({first.search_intent.why}), the page is {own.value} ({own.why})",
            help=f"give the page what a {value} search wants, or choose another phrase",
            phrase=first.target.phrase,
        )


def _asked(page: Page) -> dict[str, list[Measure]]:
    """Return the targets by the search intent that they surely have: the main target, and those that declare one."""
    asked: dict[str, list[Measure]] = {}
    numbers = {number for number, measure in page.measures.told.items() if measure.target.search_intent}
    numbers.update(number for number in (main_number(page),) if number is not None)
    for measure in map(page.measures.__getitem__, sorted(numbers)):
        if measure.search_intent.certain:
            asked.setdefault(measure.search_intent.value, []).append(measure)
    return asked


RULE = Rule("KW403", "search-intent-mismatch", "warning", check, doc=__doc__)
