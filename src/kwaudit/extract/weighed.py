"""A page weighed: which of its blocks may be the article, by the claims that hold.

Claims are heard in rounds: where weak ones leave next to no text, only strong ones are, then only the hardest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract import container
from kwaudit.extract.regions import flowing, heard, rash
from kwaudit.extract.signals import DOUBTFUL, HARD, STRONG
from kwaudit.extract.weigh import LEAST, Weights, summed

if TYPE_CHECKING:
    from kwaudit.extract.signals import Claim
    from kwaudit.extract.walk import Walk

    _Heard = tuple[list[Claim | None], list[bool], str]

MUCH_MORE = 4
"""How many times the prose that is left must grow for claims to be ignored: a short article beside a long aside is no
reason to count the aside."""
AN_INDEX = 1_000
"""Characters from which lists of other pages are an index, and short lines are the text of a page without prose."""
CODE = frozenset({"pre"})
"""Regions that may stand in an article all the same."""
_LISTS = "next to no text was left without lists of other pages: they are what the page holds"
_ROUNDS = (
    (DOUBTFUL, ""),
    (STRONG, "next to no text was left without what classes and ids call navigation, sidebars …: they were not heard"),
    (
        HARD,
        "next to no text was left without what is marked up as navigation, header, aside …: the marks were not heard",
    ),
)
"""The weakest claims that are heard, and what is to be said of it; the next round where one leaves next to no text."""


class Ground(NamedTuple):
    """A page weighed: its columns, their sums over boxes, the claims that hold, what may be the article.

    `kept` are the blocks that may be, `left` and `sizes` their weight and size over boxes; `spared` says what had to be
    taken in for there to be any.
    """

    walk: Walk
    weights: Weights
    sums: list[float]
    claims: list[Claim | None]
    kept: list[bool]
    left: list[float]
    sizes: list[float]
    flow: bool
    spared: str


def weighed(walk: Walk) -> Ground | None:
    """Weigh a page's blocks and hear its claims; return None where the walk swallowed what may be the article."""
    boxes, drafts = walk.boxes, walk.drafts
    weights = Weights(walk)
    sums = summed(boxes, drafts, weights)
    if not walk.whole and rash(walk, *sums):
        return None
    claims, kept, spared = _heard(walk, weights, sums)
    if weights.data and sum(w for w, k in zip(weights.weight, kept, strict=True) if k) < LEAST:
        weights.take_data()
        sums = summed(boxes, drafts, weights)
        claims, kept, spared = _heard(walk, weights, sums)
    if spared and not walk.whole:
        return None
    flow = walk.kind == "page" and container.flow_share(boxes, drafts, weights.weight, kept) >= container.FLOWING
    if flow and (with_calls := flowing(boxes, claims)):
        calm = [
            k and ((c := with_calls[d.box]) is None or c.region == "pre") for k, d in zip(kept, drafts, strict=True)
        ]
        if any(calm):
            claims, kept = with_calls, calm
    left, sizes = summed(boxes, drafts, weights, kept)
    return Ground(walk, weights, sums[0], claims, kept, left, sizes, flow, spared)


def _heard(walk: Walk, weights: Weights, sums: tuple[list[float], list[float]]) -> _Heard:
    """Return the claims that hold, which blocks can be the article, and what had to be taken in for there to be one."""
    rounds = _ROUNDS[1:2] if walk.boxes.chosen else _ROUNDS[:1] if walk.kind == "index" else _ROUNDS
    found: _Heard | None = None
    bare: _Heard | None = None
    before = length = 0.0
    for least, said in rounds:
        claims = heard(walk, *sums, least=least)
        spared = _spared(walk, weights, claims)
        kept = [(c := claims[d.box]) is None or c.region in spared for d in walk.drafts]
        total = sum(w for w, k in zip(weights.weight, kept, strict=True) if k)
        size = sum(n for n, k in zip(weights.size, kept, strict=True) if k)
        longer = least == STRONG and size >= MUCH_MORE * length
        here = claims, kept, "" if walk.boxes.chosen else said
        if longer and size >= AN_INDEX:
            bare = here
        if found is None or (total >= LEAST and (longer or total >= MUCH_MORE * before)):
            found, before, length = here, total, size
        if before >= LEAST:
            break
    assert found is not None
    return found if before >= LEAST else _with_lists(walk, weights, found) or bare or found


def _with_lists(walk: Walk, weights: Weights, found: _Heard) -> _Heard | None:
    """Take in what classes call other posts on a page that is next to nothing but lists of them: an index of a site."""
    claims, kept, _ = found
    listed = [
        k or ((c := claims[d.box]) is not None and c.region == "related")
        for k, d in zip(kept, walk.drafts, strict=True)
    ]
    own = sum(n for n, k in zip(weights.size, kept, strict=True) if k)
    size = sum(n for n, k in zip(weights.size, listed, strict=True) if k)
    return (claims, listed, _LISTS) if size >= max(MUCH_MORE * own, AN_INDEX) else None


def _spared(walk: Walk, weights: Weights, claims: list[Claim | None]) -> frozenset[str]:
    """Return the regions that may be the article all the same: code always, the comments of a thread that is them."""
    if walk.kind == "thread":
        talk = rest = 0.0
        for draft, weight in zip(walk.drafts, weights.weight, strict=True):
            claim = claims[draft.box]
            if claim is None:
                rest += weight
            elif claim.region == "comments":
                talk += weight
        if talk > rest:
            return CODE | {"comments"}
    return CODE
