"""A match with its place in the source, as reports print it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from kwaudit.model import Occurrence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.measure.ground import Ground
    from kwaudit.model import Match

_UNSEEN = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
"""Soft hyphens and zero-width characters, which a reader does not see."""


_new = tuple.__new__


def occurrences(ground: Ground, matches: Sequence[Match]) -> tuple[Occurrence, ...]:
    """Return the place of each match: from the start of its first word to the end of its last."""
    tokens, blocks, lines, heads = ground.tokens, ground.blocks, ground.lines, ground.section_starts
    numbers, starts, ends, words = tokens.blocks, tokens.starts, tokens.ends, len(tokens)
    found = []
    for form, rows, synonym in matches:
        first = rows[0]
        number, start, end = numbers[first], starts[first], ends[rows[-1]]
        block = blocks[number]
        place = lines.span(*block.source(start, end))
        section = bisect_right(heads, number) - 1  # -1 before the first heading
        text = block.text[start:end]
        if len(rows) > 1 or not text.isascii():
            text = _shown(text)
        fields = (form, *place, text, block.zone, section, first / words, synonym, number, start, end)
        found.append(_new(Occurrence, fields))  # a page has a hundred: half the time of a call by names
    return tuple(found)


def _shown(text: str) -> str:
    if not text.isascii():
        text = text.translate(_UNSEEN)
    return " ".join(text.split())
