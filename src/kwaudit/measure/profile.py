"""What kind of search a page serves, by what it holds: questions, steps, prices, calls to act, comparison tables."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from kwaudit.model import Profile, SearchIntent
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.model import Block, Reading, Section, Table

SIGNALS = ("questions", "steps", "prices", "calls to act", "comparison tables")

CURRENCIES = "$€£¥₹"
_PRICE = re.compile(r"[$€£¥₹](?:(?=\s?\d)|(?<=\d.)|(?<=\d\s.))")

COMPARED = 3
"""Columns of a comparison: what is compared by, and at least two things."""
COMPARED_ROWS = 3
"""Rows of a comparison, its header among them."""

# Chosen on the 480 pages of ../shared/data/extraction: with these, 3 % of the articles and 35 % of the collections are
# surely transactional, 17 % of the articles and 7 % of the products surely informational.
OFFERS = 12
"""Prices and calls to act per 1,000 words that make a page an offer."""
OFFERS_OVER_ADVICE = 2
"""How many times its questions and steps an offer's prices and calls outnumber."""
PRICES = 5
"""Prices per 1,000 words that make a page one to weigh offers on."""
FEWEST_ADVICE = 3
"""Questions and steps that make a page informational …"""
ADVICE = 2
"""… and at least so many per 1,000 words."""
SHORTEST = 200
"""Words that a text is taken to have at least: one price in a stub says little."""


def profile(reading: Reading, sections: Sequence[Section], language: Language, words: Container[str]) -> Profile:
    """Return the page's signals with their counts, and the search intent that they add up to.

    `words` are the text's distinct words.
    """
    calls = _calls(reading.tokens.words, words, language.calls_to_act)
    signals = tuple(zip(SIGNALS, _counts(reading, sections, calls), strict=True))
    return Profile(_intent(dict(signals), len(reading.tokens)), signals)


def _counts(reading: Reading, sections: Sequence[Section], calls: int) -> tuple[int, int, int, int, int]:
    text = "\n".join([block.text for block in reading.article.blocks if block.region == MAIN])
    return (
        text.count("?"),
        sum("steps" in section.roles or "tips" in section.roles for section in sections),
        len(_PRICE.findall(text)) if any(map(text.__contains__, CURRENCIES)) else 0,
        calls,
        sum(_compares(table, reading.article.blocks) for table in reading.article.tables),
    )


def _calls(words: Sequence[str], known: Container[str], phrases: tuple[str, ...]) -> int:
    """Count phrases of buttons among the words of the text."""
    likely = [phrase for phrase, parts in _split(phrases) if all(map(known.__contains__, parts))]
    if not likely:
        return 0
    text = f" {'  '.join(words)} "  # two spaces between words: neighbours share none
    return sum(text.count(f" {phrase.replace(' ', '  ')} ") for phrase in likely)


@lru_cache(maxsize=16)
def _split(phrases: tuple[str, ...]) -> list[tuple[str, list[str]]]:
    return [(phrase, phrase.split()) for phrase in phrases]


def _compares(table: Table, blocks: Sequence[Block]) -> bool:
    if len(table.rows) < COMPARED_ROWS or max(map(len, table.rows)) < COMPARED:
        return False
    first = next((cell[0] for row in table.rows for cell in row if cell), None)
    return first is not None and blocks[first].region == MAIN


def _intent(signals: dict[str, int], words: int) -> SearchIntent:
    """Apply the rules in order: a clear offer, things to weigh, questions and advice; else nothing is certain."""
    questions, steps, prices, calls, tables = (signals[name] for name in SIGNALS)
    thousands = max(words, SHORTEST) / 1000
    advice, offers = questions + steps, prices + calls
    if prices and calls and offers >= OFFERS * thousands and offers > OFFERS_OVER_ADVICE * advice:
        return SearchIntent("transactional", _told(signals, "prices", "calls to act"))
    if prices and (tables or (prices >= PRICES * thousands and prices > advice)):
        return SearchIntent("commercial", _told(signals, "prices", "comparison tables"), certain=False)
    if advice >= max(FEWEST_ADVICE, ADVICE * thousands):
        return SearchIntent("informational", _told(signals, "questions", "steps"), certain=not offers)
    return SearchIntent("informational", "no signal of another kind", certain=False)


def _told(signals: dict[str, int], *names: str) -> str:
    """Return `3 prices and 1 call to act`."""
    return " and ".join(
        f"{signals[name]:,} {name if signals[name] != 1 else _ONE[name]}" for name in names if signals[name]
    )


_ONE = dict(zip(SIGNALS, ("question", "step", "price", "call to act", "comparison table"), strict=True))
