"""Which blocks are the article, and what the others are: claims heard, the core found, its edges trimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.container import inside, path
from kwaudit.extract.regions import heard
from kwaudit.extract.signals import HARD, STRONG
from kwaudit.extract.trim import trimmed
from kwaudit.extract.weigh import Weights, summed
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from kwaudit.extract.signals import Claim
    from kwaudit.extract.walk import Walk


class Label(NamedTuple):
    """The region of a block and why it is there."""

    region: str
    reason: str = ""


class Chosen(NamedTuple):
    """A label for each block, and how the article was found."""

    labels: list[Label]
    how: str
    certain: bool = True
    notes: tuple[str, ...] = ()


ENOUGH = 250
ENOUGH_SHARE = 0.15
LISTING = 0.5
_MAIN = Label(MAIN)
_ROUNDS: tuple[Callable[[Claim], bool], ...] = (
    lambda claim: claim.region == "pre",
    lambda claim: claim.region in {"pre", "comments"},
    lambda claim: claim.region == "noscript" or claim.strength < STRONG or claim.region == "pre",
    lambda claim: claim.region == "noscript" or claim.strength < HARD or claim.region == "pre",
)


def choose(walk: Walk) -> Chosen:
    """Label every block: `main` or the region that it is left out in."""
    boxes, drafts = walk.boxes, walk.drafts
    weights = Weights(walk)
    all_weights = summed(walk, weights.weight)
    claims = heard(boxes, all_weights, summed(walk, weights.size))
    kept, names = _kept(walk, weights, claims)
    left = summed(walk, weights.weight, kept)
    way = path(boxes, left)
    core = inside(boxes, way[-1])
    chosen = [i for i, draft in enumerate(drafts) if kept[i] and core[draft.box]]
    size = sum(weights.size[i] for i in chosen)
    listing = left[way[-1]] < LISTING * size
    dropped = trimmed(walk, weights, chosen, listing=listing)
    labels = [Label("boilerplate", "outside")] * len(drafts)
    for i, draft in enumerate(drafts):
        claim = claims[draft.box]
        if i in dropped:
            labels[i] = Label("boilerplate", dropped[i])
        elif kept[i] and core[draft.box]:
            labels[i] = Label("pre", claim.reason) if claim and claim.region == "pre" else _MAIN
        elif claim and claim.region != "pre":
            labels[i] = Label(claim.region, claim.reason)
    return Chosen(labels, f"the {boxes.tags[way[-1]]}{' (list)' if listing else ''}")


def _kept(walk: Walk, weights: Weights, claims: list[Claim | None]) -> tuple[list[bool], str]:
    """Return which blocks can be the article: those that nothing claims; more where that leaves next to nothing."""
    free = [
        claims[d.box] is None or claims[d.box].strength < HARD or claims[d.box].region in ("noscript",)
        for d in walk.drafts
    ]
    all_free = sum(w for w, f in zip(weights.weight, free) if f)
    for n, spared in enumerate(_ROUNDS):
        kept = [claims[d.box] is None or spared(claims[d.box]) for d in walk.drafts]
        total = sum(w for w, k in zip(weights.weight, kept, strict=True) if k)
        if total >= ENOUGH and total >= ENOUGH_SHARE * all_free:
            break
    return kept, str(n)
