"""Parts of a page that are none of its text, told by their heading: "Related posts", "Customer reviews"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.by_program import heads_level
from kwaudit.extract.lines import ENDS_ARTICLE, FOREIGN, LEADS_AWAY, REMARKS, ends_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

A_HEADING = 60
"""Characters up to which a line can be a heading."""
PART = 0.35
"""Share of the prose up to which a part is left out: with more in it, it is what the page is about."""

LINKS = 0.2
"""Share of characters in links from which "Recommended …" heads links to other pages, and no advice."""

LOOKS = 100
"""How many such headings of a page are looked at; a page of nothing else shall not cost its square."""
_ASKS = "form, input, textarea"


def parts(walk: Walk, weights: Weights, kept: list[int]) -> list[int]:
    """Return the blocks of parts in a box of their own under such a heading; `kept` are the core's blocks, in order."""
    drafts, zones = walk.drafts, walk.zones
    found: list[int] = []
    whole, looks = 0.0, LOOKS
    for at, index in enumerate(kept):
        text = drafts[index].text.strip()
        if len(text) > A_HEADING:
            continue
        sure = ENDS_ARTICLE.match(text) or FOREIGN.match(text)
        if not (sure or LEADS_AWAY.match(text)) or not looks:
            continue
        looks -= 1
        if weights.linked[index] and not zones[drafts[index].box][1]:
            continue  # a link among the text, no heading
        if heads_level(walk.boxes, drafts[index].box):
            continue
        inside = _headed(walk, kept, at)
        if inside and (sure or _linked(weights, inside) >= LINKS):
            whole = whole or sum(weights.weight[i] for i in kept)
            if sum(weights.weight[i] for i in inside) < PART * whole:
                found += inside
    return found


def sends_away(walk: Walk, weights: Weights, box: int, blocks: Sequence[int], title: str) -> bool:
    """Say whether a box of some blocks sends readers elsewhere: by what it is called, by links, by a form."""
    title = title.strip()
    if ends_article(title, leads_away=True) or FOREIGN.match(title) or REMARKS.match(title):
        return True
    return _linked(weights, blocks) >= LINKS or walk.boxes.elements[box].select_one(_ASKS) is not None


def _headed(walk: Walk, kept: list[int], at: int) -> list[int]:
    """Return the blocks of the largest box that begins with a line; none where what stands before shares its box."""
    parents, drafts = walk.boxes.parents, walk.drafts
    shared = set(_around(parents, drafts[kept[at - 1]].box)) if at else {0}
    top = -1
    for box in _around(parents, drafts[kept[at]].box):
        if box in shared:
            break
        top = box
    if top < 0:
        return []
    end = next((i for i in range(at, len(kept)) if top not in _around(parents, drafts[kept[i]].box)), len(kept))
    return kept[at:end] if end - at > 1 else []


def _linked(weights: Weights, inside: Sequence[int]) -> float:
    size = sum(weights.size[index] for index in inside)
    return sum(weights.linked[index] * weights.size[index] for index in inside) / size


def _around(parents: Sequence[int], box: int) -> Iterator[int]:
    """Yield a box and those around it, from the inside out."""
    while box >= 0:
        yield box
        box = parents[box]
