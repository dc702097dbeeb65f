"""Cards that lead to other pages: boxes of one shape, each with a heading that is a link, behind an article's prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract import areas

if TYPE_CHECKING:
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

FEW = 3
"""Cards side by side from which they are a row of cards."""
A_LINK = 0.8
"""Share of a heading's characters in links from which it is a link."""
TEASER = 60
"""Weight of a card, on average, from which it tells of another page; a lone link with a label does not."""
MOST = 0.45
"""Share of the prose that cards may hold; where there is more in them they are what the page is about."""
REACH = 12
"""How many boxes may stand around the heading of a card."""
TRAILING = 0.1
"""Share of the prose that may stand behind them: a row of cards in the middle of a text belongs to it."""


def cards(walk: Walk, weights: Weights, kept: list[int]) -> list[int]:
    """Return the blocks of cards that trail behind the prose; `kept` are the blocks of the core, in order."""
    titles = [index for index in kept if weights.linked[index] >= A_LINK and _leads_away(walk, index)]
    if len(titles) < FEW:
        return []
    tops = _rows(walk, titles)
    if not tops:
        return []
    within = areas.inside(walk.boxes, tops)
    inside = [index for index in kept if within[walk.drafts[index].box]]
    whole = sum(weights.weight[index] for index in kept)
    held = sum(weights.weight[index] for index in inside)
    if not TEASER * len(tops) <= held <= MOST * whole:
        return []
    taken = set(inside)
    behind = sum(weights.weight[index] for index in kept if index > inside[0] and index not in taken)
    return inside if behind <= TRAILING * whole else []


def _leads_away(walk: Walk, index: int) -> bool:
    draft = walk.drafts[index]
    return bool(walk.zones[draft.box][1]) and any(not link.href.startswith("#") for link in draft.links)


def _rows(walk: Walk, titles: list[int]) -> set[int]:
    """Return the cards around these headings: children of one box, of one tag, each with one of them."""
    parents, tags = walk.boxes.parents, walk.boxes.tags
    count: dict[int, int] = {}
    for index in titles:
        box = walk.drafts[index].box
        for _ in range(REACH):
            if box <= 0:
                break
            count[box] = count.get(box, 0) + 1
            box = parents[box]
    rows: dict[tuple[int, str], list[int]] = {}
    for box, titled in count.items():
        if titled == 1:
            rows.setdefault((parents[box], tags[box]), []).append(box)
    return {box for row in rows.values() if len(row) >= FEW for box in row}
