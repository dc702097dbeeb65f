"""A match with its place in the source, as reports print it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Occurrence

if TYPE_CHECKING:
    from kwaudit.measure.ground import Ground
    from kwaudit.model import Match

_UNSEEN = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
"""Soft hyphens and zero-width characters, which a reader does not see."""


def occurrence(ground: Ground, match: Match) -> Occurrence:
    """Return the place of a match: from the start of its first word to the end of its last."""
    tokens = ground.tokens
    first, last = match.tokens[0], match.tokens[-1]
    number = tokens.blocks[first]
    block, start, end = ground.blocks[number], tokens.starts[first], tokens.ends[last]
    source_start, source_end = block.source(start, end)
    return Occurrence(
        match.form,
        *ground.lines.place(source_start),
        *ground.lines.place(source_end),
        _shown(block.text[start:end]),
        block.zone,
        ground.section(number),
        first / len(tokens),
        match.synonym,
        number,
        start,
        end,
    )


def _shown(text: str) -> str:
    if not text.isascii():
        text = text.translate(_UNSEEN)
    return " ".join(text.split())
