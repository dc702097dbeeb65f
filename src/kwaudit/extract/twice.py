"""Text that a page holds twice: once for wide screens and once for narrow ones, of which a reader sees one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kwaudit.extract.weigh import LONG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

LEAST = 4
"""Different paragraphs in a row that stand on a page word for word a second time, in the same order and in another
box, from which that box is the same text once more. An author may well repeat a sentence, even a paragraph."""

TIMES = 3
"""How often at most: for desks, tablets and telephones. What stands there ten times is repeated on purpose."""


def twice(walk: Walk, weights: Weights, kept: list[int]) -> list[int]:
    """Return the blocks that stand a second time; `kept` are the blocks of the core, in order."""
    long = [at for at, index in enumerate(kept) if weights.weight[index] >= LONG]
    texts = [walk.drafts[kept[at]].text for at in long]
    if len(texts) - len(set(texts)) < LEAST:
        return []
    times = Counter(texts)
    found: list[int] = []
    for first, last in _runs(texts):
        copied = set(texts[first:last])
        often = max(times[text] for text in copied) > TIMES
        if len(copied) >= LEAST and not often and not _one_box(walk, kept, long, texts, first):
            found += kept[long[first] : long[last - 1] + 1]
    return found


def _runs(texts: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches `[first, last)` of texts that repeat earlier ones in their order."""
    earlier: dict[str, int] = {}
    first = follows = -1
    for at, text in enumerate(texts):
        before = earlier.setdefault(text, at)
        if first >= 0 and before != follows:
            yield first, at
            first = -1
        if before < at:
            first = at if first < 0 else first
            follows = before + 1
    if first >= 0:
        yield first, len(texts)


def _one_box(walk: Walk, kept: list[int], long: list[int], texts: list[str], at: int) -> bool:
    """Say whether a text and its first copy stand side by side in one box."""
    boxes, drafts = walk.boxes.parents, walk.drafts
    first = texts.index(texts[at])
    return boxes[drafts[kept[long[first]]].box] == boxes[drafts[kept[long[at]]].box]
