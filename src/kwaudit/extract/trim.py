"""What of the core's blocks is not the article: lines of links, what follows a heading that ends it, the edges."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kwaudit.extract.by_program import heads_level
from kwaudit.extract.cards import cards
from kwaudit.extract.edges import Edges, Left
from kwaudit.extract.foreign import LINKS, LOOKS, parts
from kwaudit.extract.lines import REMARKS, ends_article
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from kwaudit.extract.drafts import Draft
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

TAIL_SHARE = 0.35
"""Share of the core's prose behind a heading like "Related posts" up to which everything behind it is left out."""
GOES_ON = 0.1
"""Share of the core's prose behind a higher heading from which the article goes on there."""


_SPOKEN = Left("comments", "behind the heading of comments")
_ENDED = Left("related", "behind a heading that ends the article")
_CARD = Left("related", "cards that lead to other pages")
_PART = Left("related", "under a heading of other things")
_HEADING = Left("related", "heading of links")


def trimmed(walk: Walk, weights: Weights, kept: list[int], *, ends_only: bool) -> dict[int, Left]:
    """Return the blocks of the core that are not the article, each with the reason; `kept` are the core's, in order."""
    solid = [at for at, index in enumerate(kept) if weights.weight[index] >= SOLID]
    if not solid:
        return {}
    dropped = dict.fromkeys(parts(walk, weights, kept), _PART)
    ended = _lists_of_links if ends_only else _tail
    dropped |= ended(walk, weights, [index for index in kept if index not in dropped])
    dropped.update((index, _CARD) for index in cards(walk, weights, kept) if index not in dropped)
    if ends_only:
        return dropped
    return Edges(walk, weights, kept, solid[0], solid[-1]).dropped(dropped)


def _lists_of_links(walk: Walk, weights: Weights, kept: list[int]) -> dict[int, Left]:
    """Find what a page by hand lists under "Related": up to the next heading of that level or a higher one."""
    dropped: dict[int, Left] = {}
    under, before = 0, 0.0
    for at, index in enumerate(kept):
        draft = walk.drafts[index]
        level = walk.zones[draft.box][1]
        if level and before and REMARKS.match(draft.text.strip()):
            return dropped | dict.fromkeys(kept[at:], _SPOKEN)
        if 0 < level <= under:
            under = 0
        if (
            level
            and not under
            and ends_article(draft.text.strip(), leads_away=True)
            and _heads_links(walk, weights, kept, at)
        ):
            under = level
        if under:
            dropped[index] = _ENDED
        before += weights.weight[index]
    return dropped


def _tail(walk: Walk, weights: Weights, kept: list[int]) -> dict[int, Left]:
    """Find the first heading that ends the article.

    One with much prose behind it heads links inside the text, if there are any; what one below another heading heads is
    over at the next heading that is as high as that, if the article goes on there.
    """
    weight, size, linked, zones = weights.weight, weights.size, weights.linked, walk.zones
    rest = whole = sum(weight[index] for index in kept)
    links = sum(linked[index] * size[index] - LINKS * size[index] for index in kept)
    dropped: dict[int, Left] = {}
    under, looks = 0, LOOKS
    for at, index in enumerate(kept):
        draft = walk.drafts[index]
        level = zones[draft.box][1]
        if 0 < level < under:
            under = 0
        if under:
            dropped[index] = _ENDED
        elif level and rest < whole and REMARKS.match(draft.text.strip()):
            dropped.update(dict.fromkeys(kept[at:], _SPOKEN))
            break
        elif level and _ends(walk, draft, leads_away=links >= 0):
            if rest >= TAIL_SHARE * whole:
                if _heads_links(walk, weights, kept, at):
                    dropped[index] = _HEADING
            elif looks and _goes_on(walk, weights, kept[at:], level, GOES_ON * whole):
                under, looks = level, looks - 1
                dropped[index] = _ENDED
            else:
                dropped.update(dict.fromkeys(kept[at:], _ENDED))
                break
        rest -= weight[index]
        links -= linked[index] * size[index] - LINKS * size[index]
    return dropped


def _ends(walk: Walk, heading: Draft, *, leads_away: bool) -> bool:
    return ends_article(heading.text.strip(), leads_away=leads_away) and not heads_level(walk.boxes, heading.box)


def _heads_links(walk: Walk, weights: Weights, kept: list[int], at: int) -> bool:
    """Say whether the blocks from a heading to the next one have links as lists of other pages do."""
    behind = map(kept.__getitem__, range(at + 1, len(kept)))
    here = takewhile(lambda index: not walk.zones[walk.drafts[index].box][1], behind)
    sizes = [(weights.linked[index] * weights.size[index], weights.size[index]) for index in here]
    return sum(linked for linked, _ in sizes) >= LINKS * sum(size for _, size in sizes)


def _goes_on(walk: Walk, weights: Weights, behind: list[int], level: int, least: float) -> bool:
    """Say whether text of an article stands behind the next heading that is higher than a level."""
    higher = (at for at, index in enumerate(behind) if 0 < walk.zones[walk.drafts[index].box][1] < level)
    start = next(higher, len(behind))
    return sum(weights.weight[index] for index in behind[start:]) >= least
