"""Which blocks are the article, and what the others are: claims heard, the core found, its edges trimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.container import FLOWING, MOST, MOST_FLOWING, behind, flow_share, inside, leads, path
from kwaudit.extract.regions import flowing, heard
from kwaudit.extract.signals import HARD, STRONG
from kwaudit.extract.threads import posts
from kwaudit.extract.trim import trimmed
from kwaudit.extract.weigh import LONG, Weights, summed
from kwaudit.extract.zones import box_zones
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
LISTING = 0.5
MOST_THREAD = 0.95
_MAIN = Label(MAIN)
_OUTSIDE = Label("boilerplate", "outside the article")
_ROUNDS: tuple[Callable[[Claim], bool], ...] = (
    lambda claim: claim.region == "pre",
    lambda claim: claim.region in {"pre", "comments"},
    lambda claim: claim.region in {"pre", "noscript"} or claim.strength < STRONG,
    lambda claim: claim.region in {"pre", "noscript"} or claim.strength < HARD,
)


def choose(walk: Walk, *, thread: bool = False) -> Chosen:
    """Label every block: `main` or the region that it is left out in."""
    boxes, drafts = walk.boxes, walk.drafts
    weights = Weights(walk)
    everything = [True] * len(drafts)
    claims = heard(
        boxes,
        summed(boxes, drafts, weights.weight, everything),
        summed(boxes, drafts, weights.size, everything),
        thread=thread,
    )
    kept = _kept(walk, weights, claims, thread)
    flow = not thread and flow_share(boxes, drafts, weights.weight, kept) >= FLOWING
    if flow:
        flowing(boxes, claims)
        kept = [
            k and (claims[d.box] is None or claims[d.box].region == "pre") for k, d in zip(kept, drafts, strict=True)
        ]
    left = summed(boxes, drafts, weights.weight, kept)
    sizes = summed(boxes, drafts, weights.size, kept)
    way = path(boxes, left, MOST_THREAD if thread else MOST_FLOWING if flow else MOST)
    tops = [way[-1], *leads(boxes, way, left, sizes)]
    core = inside(boxes, tops)
    if thread and (bodies := posts(boxes, left, sizes)):
        opening = {
            d.box
            for i, d in enumerate(drafts)
            if kept[i] and core[d.box] and d.box < min(bodies) and weights.weight[i] >= LONG
        }
        tops = [*bodies, *opening]
        core = inside(boxes, tops)
    chosen = [i for i, draft in enumerate(drafts) if kept[i] and core[draft.box]]
    core = inside(boxes, tops, behind(boxes, drafts, weights, chosen, way[-1]))
    chosen = [i for i, draft in enumerate(drafts) if kept[i] and core[draft.box]]
    size = sum(weights.size[i] for i in chosen)
    listing = left[way[-1]] < LISTING * size
    dropped = trimmed(walk, weights, chosen, box_zones(boxes), listing=listing or thread)
    labels = [_OUTSIDE] * len(drafts)
    for i, draft in enumerate(drafts):
        claim = claims[draft.box]
        if i in dropped:
            labels[i] = Label("boilerplate", dropped[i])
        elif kept[i] and core[draft.box]:
            labels[i] = Label("pre", claim.reason) if claim and claim.region == "pre" else _MAIN
        elif claim and claim.region != "pre":
            labels[i] = Label(claim.region, claim.reason)
    return Chosen(labels, f"the {boxes.tags[way[-1]]}{' (list)' if listing else ''}{' (flow)' if flow else ''}")


def _kept(walk: Walk, weights: Weights, claims: list[Claim | None], thread: bool) -> list[bool]:
    """Return which blocks can be the article: those that nothing claims; more where that leaves next to nothing."""
    found = [claims[d.box] for d in walk.drafts]
    talk = sum(w for w, c in zip(weights.weight, found, strict=True) if c and c.region == "comments")
    rest = sum(w for w, c in zip(weights.weight, found, strict=True) if c is None)
    rounds = _ROUNDS[1:] if thread and talk > rest else _ROUNDS[:1] + _ROUNDS[2:]
    for spared in rounds:
        kept = [c is None or spared(c) for c in found]
        if sum(w for w, k in zip(weights.weight, kept, strict=True) if k) >= ENOUGH:
            break
    return kept
