"""Which language a page is written in, by the function words that stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import languages
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.model import Block

SAMPLE = 4_000
"""Characters looked at: some 700 words, of which 300 are function words in running text."""
DEFAULT = "en"
SURELY = 0.25
"""Share of English function words above which no other language is even loaded: English prose has 0.4 to 0.5, German,
Dutch or French prose at most 0.1 by words spelt alike."""


def detect(blocks: Sequence[Block]) -> str:
    """Return the code of the known language whose function words are most frequent; "en" when unsure."""
    words = _sample(blocks)
    english = _hits(words, DEFAULT)
    if english >= SURELY * len(words):
        return DEFAULT
    best = max(languages.KNOWN, key=lambda code: _hits(words, code))
    return best if _hits(words, best) > english else DEFAULT


def _hits(words: list[str], code: str) -> int:
    known = languages.load(code).function_words
    return sum(word in known for word in words)


def _sample(blocks: Sequence[Block]) -> list[str]:
    words: list[str] = []
    seen = 0
    for block in blocks:
        if block.region == MAIN and seen < SAMPLE:
            words += block.text.casefold().split()
            seen += len(block.text)
    return words
