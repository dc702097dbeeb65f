"""Text that stands on a page twice: variants for other screens, clones of a carousel's slides. Readers see one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

RUN, LONG, SHARE = 3, 1_000, 0.2
"""Blocks in a row, the characters in them and their share of the article's, that stood in the same order before, for
them to be a copy: who writes a page for several screens writes most of it again. Of the words in such runs 0.05 were
main content; in shorter ones (a note under each product, the cells of a price table) half.
"""
WORDS = 3
"""How many words of each block are compared first: few pages have blocks that begin alike."""


def copies(walk: Walk, weights: Weights, kept: list[int]) -> list[int]:
    """Return the blocks that are copies of earlier ones; `kept` are the article's, in order."""
    drafts = walk.drafts
    least = max(LONG, SHARE * sum(weights.size[index] for index in kept))
    if _alike(walk, weights, kept) < least:
        return []
    texts = [" ".join(drafts[index].text.split()) for index in kept]
    if len(set(texts)) > len(texts) - RUN:
        return []
    seen: dict[str, int] = {}
    found: list[int] = []
    at = 0
    while at < len(texts):
        length = _run(texts, seen.get(texts[at], at), at)
        run = kept[at : at + length]
        if length >= RUN and sum(weights.size[index] for index in run) >= least:
            found += run
        for step in range(at, at + max(length, 1)):
            seen[texts[step]] = step
        at += max(length, 1)
    return found


def _alike(walk: Walk, weights: Weights, kept: list[int]) -> int:
    """Return the characters in blocks that begin as an earlier one does: only among them can copies be."""
    begun: set[tuple[str, ...]] = set()
    size = 0
    for index in kept:
        begins = tuple(walk.drafts[index].text.split(None, WORDS)[:WORDS])
        if begins in begun:
            size += weights.size[index]
        begun.add(begins)
    return size


def _run(texts: list[str], first: int, second: int) -> int:
    """Count the blocks from `second` on that repeat those from `first` on."""
    length = 0
    while first + length < second and second + length < len(texts) and texts[first + length] == texts[second + length]:
        length += 1
    return length
