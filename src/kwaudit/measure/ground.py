"""What all targets of one page share: its words, places and sections, looked up once and asked for every target."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kwaudit.languages.cue import CueBook, book
from kwaudit.measure.audience import Audiences
from kwaudit.measure.roles import role_book
from kwaudit.model import Lines, Reading, Section, Settings
from kwaudit.model.value import value

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.model import Block, Tokens

ATTRIBUTE_ZONES = ("title", "description", "h1", "alt", "slug")
"""Zones whose text is in no block that counts; `text` has counted them."""

OPENING_WORDS = 100
"""The opening reaches at least this far, past a byline or a one-sentence lead: what a reader sees without scrolling,
and what checkers mean by "in the first 100 words"."""


@value
class Ground:
    """One page while it is measured. `section_starts` are the block indices of the sections' headings.

    `opening` is the half-open range of token indices of the opening; headings inside it do not count as opening.
    `sentences` is how many the text has, `zone_hits` the attribute zones in which any target occurs.
    """

    reading: Reading
    language: Language
    settings: Settings
    lines: Lines
    sections: tuple[Section, ...]
    section_starts: list[int]
    opening: tuple[int, int]
    role_cues: CueBook
    intent_cues: CueBook
    function_words: frozenset[str]
    audiences: Audiences
    sentences: int
    zone_hits: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def tokens(self) -> Tokens:
        return self.reading.tokens

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self.reading.article.blocks


def ground(
    reading: Reading,
    language: Language,
    settings: Settings,
    lines: Lines,
    sections: tuple[Section, ...],
) -> Ground:
    """Look up what all targets share."""
    return Ground(
        reading,
        language,
        settings,
        lines,
        sections,
        [section.blocks[0] for section in sections],
        opening(reading),
        role_book(language, settings),
        book(language.intent_cues),
        language.function_words.union(map(str.casefold, settings.function_words)),
        Audiences(reading.tokens, language),
        reading.tokens.sentence_count,
        tuple([(zone, hits) for zone in ATTRIBUTE_ZONES if any(hits := reading.zone_hits.get(zone, ()))]),
    )


def opening(reading: Reading) -> tuple[int, int]:
    """Return the token range of the opening: the first paragraph, and at least the first 100 words below headings."""
    tokens, blocks = reading.tokens, reading.article.blocks
    at, seen, start = 0, 0, -1
    while at < len(tokens) and seen < OPENING_WORDS:
        block = tokens.blocks[at]
        end = bisect_left(tokens.blocks, block + 1, at)
        if not blocks[block].level:
            start = at if start < 0 else start
            end = end if not seen else min(end, at + OPENING_WORDS - seen)
            seen += end - at
        at = end
    return (start, at) if start >= 0 else (0, 0)
