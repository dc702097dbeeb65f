"""Which blocks are the article, and what the others are: claims heard, the core found, its edges trimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract import container
from kwaudit.extract.regions import LEAST, flowing, heard
from kwaudit.extract.signals import HARD, STRONG, Claim
from kwaudit.extract.threads import posts
from kwaudit.extract.trim import trimmed
from kwaudit.extract.weigh import LONG, Weights, summed
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kwaudit.extract.walk import Walk

LISTING = 0.5
"""Share of the core's characters that is prose below which it is a list: of products, stories, names. Nothing of it is
trimmed then, for short lines and links are its text (9 of 10 articles lie above 0.74, half of the listings below 0.25)."""
RIVAL = 0.3
"""Prose left out without a claim on it, as a share of the article's, from which the choice is called uncertain."""


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


class Ground(NamedTuple):
    """A page weighed: its columns, the claims that hold, the blocks that may be the article, the sums over boxes."""

    walk: Walk
    weights: Weights
    claims: list[Claim | None]
    kept: list[bool]
    left: list[float]
    sizes: list[float]
    thread: bool
    flow: bool
    spared: str


class Core(NamedTuple):
    """The boxes that hold the article, those inside them that do not, and what the choice goes by."""

    tops: list[int]
    without: list[int]
    how: str
    edges: str
    """How its edges are trimmed: "all", "tail" (headings that end it only), or "none"."""


_MAIN = Label(MAIN)
_OUTSIDE = Label("boilerplate", "outside the article")
_Spared = tuple[str, "Callable[[Claim], bool]"]
_CODE: _Spared = ("", lambda claim: claim.region == "pre")
_TALK: _Spared = ("", lambda claim: claim.region in {"pre", "comments"})
_WORDS: _Spared = (
    "without what classes and ids call navigation, sidebars and the like there was next to no text: their words were not heard",
    lambda claim: claim.region in {"pre", "noscript"} or claim.strength < STRONG,
)
_MARKS: _Spared = (
    "without what is marked up as navigation, header, footer or aside there was next to no text: the marks were not heard",
    lambda claim: claim.region in {"pre", "noscript"} or claim.strength < HARD,
)


def choose(walk: Walk, *, thread: bool = False, fragment: bool = False) -> Chosen:
    """Label every block: `main` or the region that it is left out in. `thread`: a page of posts; `fragment`: all of it."""
    ground = weighed(walk, thread=thread)
    core = (Core([0], [], "a fragment", "none") if fragment else _selected(walk)) or _thread(ground) or _page(ground)
    inside = container.inside(walk.boxes, core.tops, core.without)
    chosen = [i for i, draft in enumerate(walk.drafts) if ground.kept[i] and inside[draft.box]]
    dropped = {} if core.edges == "none" else trimmed(walk, ground.weights, chosen, ends_only=core.edges == "tail")
    labels = _labels(ground, set(chosen), dropped)
    return Chosen(labels, core.how, *_doubts(ground, labels))


def weighed(walk: Walk, *, thread: bool) -> Ground:
    """Weigh a page's blocks and hear its claims."""
    boxes, drafts = walk.boxes, walk.drafts
    weights = Weights(walk)
    everything = [True] * len(drafts)
    claims = heard(
        boxes,
        summed(boxes, drafts, weights.weight, everything),
        summed(boxes, drafts, weights.size, everything),
        thread=thread,
    )
    kept, spared = _kept(walk, weights, claims, thread=thread)
    flow = not thread and container.flow_share(boxes, drafts, weights.weight, kept) >= container.FLOWING
    if flow and flowing(boxes, claims):
        kept = [k and ((c := claims[d.box]) is None or c.region == "pre") for k, d in zip(kept, drafts, strict=True)]
    left, sizes = summed(boxes, drafts, weights.weight, kept), summed(boxes, drafts, weights.size, kept)
    return Ground(walk, weights, claims, kept, left, sizes, thread, flow, spared)


def _kept(walk: Walk, weights: Weights, claims: list[Claim | None], *, thread: bool) -> tuple[list[bool], str]:
    """Return which blocks can be the article: those that nothing claims; more where that leaves next to nothing."""
    if walk.boxes.chosen:
        return [(c := claims[d.box]) is None or c.strength < STRONG or c.region == "pre" for d in walk.drafts], ""
    found = [claims[draft.box] for draft in walk.drafts]
    first = _CODE
    if thread:
        talk = sum(w for w, c in zip(weights.weight, found, strict=True) if c and c.region == "comments")
        if talk > sum(w for w, c in zip(weights.weight, found, strict=True) if c is None):
            first = _TALK
    kept: list[bool] = []
    spared = ""
    for said, spares in (first, _WORDS, _MARKS):
        kept = [c is None or spares(c) for c in found]
        if sum(w for w, k in zip(weights.weight, kept, strict=True) if k) >= LEAST:
            return kept, said
    kept = [c is None or first[1](c) for c in found]
    return kept, spared


def _selected(walk: Walk) -> Core | None:
    if not walk.boxes.chosen:
        return None
    count = len(walk.boxes.chosen)
    how = "what the content selectors match" + (f" ({count} elements)" if count > 1 else "")
    return Core(sorted(walk.boxes.chosen), [], how, "none")


def _thread(ground: Ground) -> Core | None:
    """Return the posts of a thread, with what its opener wrote above them."""
    if not ground.thread:
        return None
    boxes, drafts = ground.walk.boxes, ground.walk.drafts
    bodies = posts(boxes, ground.left, ground.sizes)
    way = container.path(boxes, ground.left, container.MOST_THREAD)
    if not bodies:
        return Core([way[-1]], [], f"the thread in {name(ground, way[-1])}", "none")
    around = container.inside(boxes, [way[-1]])
    opening = {
        draft.box
        for i, draft in enumerate(drafts)
        if ground.kept[i] and around[draft.box] and draft.box < bodies[0] and ground.weights.weight[i] >= LONG
    }
    return Core([*bodies, *sorted(opening)], [], f"the {len(bodies)} posts of a thread", "none")


def _page(ground: Ground) -> Core:
    """Return the box that holds most of the page's prose, with what leads into it and without what trails behind."""
    boxes, drafts, left = ground.walk.boxes, ground.walk.drafts, ground.left
    way = container.path(boxes, left, container.MOST)
    core = way[-1]
    tops = [core, *container.leads(boxes, way, left, ground.sizes), *container.beside(boxes, way)]
    inside = container.inside(boxes, tops)
    chosen = [i for i, draft in enumerate(drafts) if ground.kept[i] and inside[draft.box]]
    size = sum(ground.weights.size[i] for i in chosen) or 1
    share = f"{left[core] / left[0]:.0%} of the page's prose" if left[0] else "all of the page's text"
    if left[core] < LISTING * size:
        return Core(tops, [], f"the list in {name(ground, core)}, {share}", "none")
    how = f"{'the paragraphs in ' if ground.flow else ''}{name(ground, core)}, {share}"
    if core == container.plain(boxes):
        return Core(tops, [], how, "tail")
    return Core(tops, container.behind(boxes, drafts, ground.weights, chosen, core), how, "all")


def name(ground: Ground, box: int) -> str:
    """Return a box as a reader of the source knows it: `<div class="post">`."""
    boxes = ground.walk.boxes
    element, tag = boxes.elements[box], boxes.tags[box]
    for attribute in ("id", "class"):
        if value := element.attr(attribute):
            return f'<{tag} {attribute}="{" ".join(value.split()[:2])}">'
    return f"<{tag}>"


def _labels(ground: Ground, chosen: set[int], dropped: dict[int, Label]) -> list[Label]:
    found = []
    for index, draft in enumerate(ground.walk.drafts):
        claim = ground.claims[draft.box]
        if index in dropped:
            found.append(dropped[index])
        elif index in chosen:
            found.append(Label("pre", claim.reason) if claim and claim.region == "pre" else _MAIN)
        elif claim and claim.region != "pre":
            found.append(Label(claim.region, claim.reason))
        else:
            found.append(_OUTSIDE)
    return found


def _doubts(ground: Ground, labels: Iterable[Label]) -> tuple[bool, tuple[str, ...]]:
    """Say whether the choice is certain, and what a reader should know of it."""
    notes = [ground.spared] if ground.spared else []
    if ground.walk.boxes.chosen:
        return True, ()
    main = rest = 0.0
    for label, weight, kept in zip(labels, ground.weights.weight, ground.kept, strict=True):
        if label.region == MAIN:
            main += weight
        elif kept:
            rest += weight
    if rest > RIVAL * main and rest >= LEAST:
        notes.append(
            f"{rest / (main + rest):.0%} of the page's prose stands outside the text that was chosen; "
            "--content SELECTOR says which part is the article"
        )
    return not notes, tuple(notes)
