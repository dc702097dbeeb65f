"""Titles of cards: links each above its own teaser, in cards of one template. They are the text of a list of pages."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kwaudit.extract.threads import sign
from kwaudit.extract.weigh import LINKED

if TYPE_CHECKING:
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

FEW = 4
"""Cards of one template from which they are a list."""
DIFFERENT = 0.5
"""Share of the titles that differ from one another; buttons say the same on all cards."""
LABEL = 30
"""Characters that may stand above the title of a card: a date, a category."""
A_LINK = 0.5
"""Share of a line's characters in links from which it is one."""
REACH = 6
"""How many boxes may stand between a title and its card."""


def titles(walk: Walk, weights: Weights, kept: list[int]) -> set[int]:
    """Return the lines of links among the blocks of the core (`kept`, in order) that head the line behind them.

    A card is the smallest box that holds both; in a text that is interrupted by links that box is the text itself, the
    same for all of them. A button behind other lines of the card is no title, nor is one that says the same on each.
    """
    drafts = walk.drafts
    found: dict[str, dict[int, int]] = {}
    for at, (index, behind) in enumerate(pairwise(kept)):
        if weights.linked[index] >= A_LINK and weights.linked[behind] <= LINKED:
            card, way = _card(walk, index, behind)
            above = [i for i in kept[max(at - 2, 0) : at] if card in _around(walk, drafts[i].box)]
            if card and sum(weights.size[i] for i in above) <= LABEL:
                found.setdefault(way, {})[card] = index
    return {
        index
        for cards in found.values()
        if len({drafts[index].text.strip() for index in cards.values()}) >= max(FEW, DIFFERENT * len(cards))
        for index in cards.values()
    }


def _card(walk: Walk, title: int, teaser: int) -> tuple[int, str]:
    """Return the smallest box around two blocks, and how the first stands in it; 0 where it is too far away."""
    boxes, around = walk.boxes, _around(walk, walk.drafts[teaser].box)
    way: list[str] = []
    for box in _around(walk, walk.drafts[title].box):
        way.append(sign(boxes, box) or boxes.tags[box])
        if box in around:
            return box, "/".join(way)
    return 0, ""


def _around(walk: Walk, box: int) -> list[int]:
    """Return a box and those around it, as far as a card reaches."""
    found: list[int] = []
    while box > 0 and len(found) < REACH:
        found.append(box)
        box = walk.boxes.parents[box]
    return found
