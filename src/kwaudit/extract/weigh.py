"""How much of a page's prose each block and each box holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.vocabulary import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.walk import Boxes, Draft, Walk

LONG = 80
"""Characters from which a block without links reads as prose (menus and cards stay below; F1 is flat from 60 to 100)."""
SENTENCE = 30
"""Characters from which a block that ends like a sentence counts, for `SHORT_SHARE` of its length."""
SHORT_SHARE, SCRAP_SHARE = 0.6, 0.15
LINKED = 0.4
"""Share of characters in links from which a block is navigation rather than prose."""
SOLID = 25
"""Weight from which a block is a paragraph that carries the page: a 42-character sentence."""
ENDS = tuple('.!?:;…。！？"”’)')


class Weights:
    """Columns over the blocks of a page (size in characters, share in links, weight as prose)."""

    __slots__ = ("linked", "size", "weight")

    def __init__(self, walk: Walk) -> None:
        tags = walk.boxes.tags
        self.size: list[int] = []
        self.linked: list[float] = []
        self.weight: list[float] = []
        for draft in walk.drafts:
            text = draft.text
            text = " ".join(text.split()) if "\n" in text or "  " in text else text.strip()
            size = len(text) or 1
            linked = min(draft.linked / size, 1.0) if draft.linked else 0.0
            self.size.append(size)
            self.linked.append(linked)
            self.weight.append(0.0 if tags[draft.box] in HEADINGS else prose(text, size, linked))


def prose(text: str, size: int, linked: float) -> float:
    """Return the weight of a block as prose: its length without links, less for what is short or no sentence."""
    if linked > LINKED:
        return 0.0
    if size >= LONG:
        return size * (1 - linked)
    if size >= SENTENCE and text.endswith(ENDS):
        return size * SHORT_SHARE * (1 - linked)
    return size * SCRAP_SHARE if linked < LINKED / 2 else 0.0


def summed(
    boxes: Boxes, drafts: Sequence[Draft], weights: Weights, kept: Sequence[bool] | None = None
) -> tuple[list[float], list[float]]:
    """Return for each box the weight and the size of the blocks inside it; of the kept ones only, if it is said."""
    parents = boxes.parents
    weight, size = [0.0] * len(parents), [0.0] * len(parents)
    for index, draft in enumerate(drafts):
        if kept is None or kept[index]:
            weight[draft.box] += weights.weight[index]
            size[draft.box] += weights.size[index]
    for box in range(len(parents) - 1, 0, -1):
        if size[box]:
            parent = parents[box]
            weight[parent] += weight[box]
            size[parent] += size[box]
    return weight, size
