"""Which blocks are the article, and what the others are: the core found, its edges trimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract import areas, container, joined
from kwaudit.extract.asked import asked
from kwaudit.extract.by_hand import all_by_hand, by_hand
from kwaudit.extract.copies import copies
from kwaudit.extract.listed import listed
from kwaudit.extract.posted import furniture, quoted
from kwaudit.extract.specified import specified
from kwaudit.extract.threads import posts
from kwaudit.extract.trailing import trailing
from kwaudit.extract.trim import trimmed
from kwaudit.extract.vocabulary import MARKED
from kwaudit.extract.weigh import LEAST, LONG
from kwaudit.extract.weighed import CODE, weighed
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weighed import Ground

LISTING = 0.5
"""Share of the core's characters that is prose below which it is a list: of products, stories, names. Nothing of it
is trimmed then: short lines and links are its text (9 of 10 articles lie above 0.74, half of all listings below)."""
A_STUB = 0.04
"""Share of prose in a page's text from which a short article beside long lists is the article all the same."""
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


class Core(NamedTuple):
    """The boxes that hold the article, those inside them that do not, and what the choice goes by."""

    tops: list[int]
    without: list[int]
    how: str
    edges: str
    """How its edges are trimmed: "all", "tail" (headings that end it only), "posts" (the forum's own lines),
    or "none"."""


_MAIN = Label(MAIN)
_POST_FURNITURE = Label("author", "the forum's line in a post: who wrote when, a quote's header, a button")
_QUOTED = Label("boilerplate", "a quote of a post above")
_DATA = Label("boilerplate", "data for a script, no text")
_COPY = Label("boilerplate", "the same text stands above")
_OUTSIDE = Label("boilerplate", "outside the article")


def choose(walk: Walk) -> Chosen | None:
    """Label every block, or return None where the walk swallowed what may be the article."""
    ground = weighed(walk)
    return _chosen(ground) if ground else None


def choose_whole(walk: Walk) -> Chosen:
    """Label every block of a page that was walked in full: `main` or the region that it is left out in."""
    return _chosen(_whole(walk))


def all_of(walk: Walk) -> Chosen:
    """Label the blocks of a fragment, walked in full: all of it is content but what marks itself otherwise."""
    return _chosen(_whole(walk), Core([0], [], "all of a fragment", "none"))


def _whole(walk: Walk) -> Ground:
    ground = weighed(walk)
    assert ground is not None
    return ground


def _chosen(ground: Ground, core: Core | None = None) -> Chosen:
    walk = ground.walk
    core = core or _selected(walk) or _thread(ground) or _page(ground)
    inside = areas.inside(walk.boxes, core.tops, core.without)
    chosen = [i for i, draft in enumerate(walk.drafts) if ground.kept[i] and inside[draft.box]]
    dropped: dict[int, Label] = {}
    if not walk.boxes.chosen:
        dropped = dict.fromkeys(ground.weights.data, _DATA)
        if core.edges != "tail":
            dropped |= dict.fromkeys(copies(walk, ground.weights, chosen), _COPY)
        chosen = [i for i in chosen if i not in dropped] if dropped else chosen
    if core.edges == "posts":
        dropped |= dict.fromkeys(quoted(walk, chosen), _QUOTED) | dict.fromkeys(
            furniture(walk, ground.weights, chosen, core.tops), _POST_FURNITURE
        )
    elif core.edges != "none":
        left = trimmed(walk, ground.weights, chosen, ends_only=core.edges == "tail")
        dropped |= {index: Label(*why) for index, why in left.items()}
    labels = _labels(ground, set(chosen), dropped)
    return Chosen(labels, core.how, *_doubts(ground, labels))


def _selected(walk: Walk) -> Core | None:
    if not walk.boxes.chosen:
        return None
    count = len(walk.boxes.chosen)
    how = "what the content selectors match" + (f" ({count} elements)" if count > 1 else "")
    return Core(sorted(walk.boxes.chosen), [], how, "none")


def _thread(ground: Ground) -> Core | None:
    """Return the posts of a thread, with what its opener wrote above them."""
    if ground.walk.kind != "thread":
        return None
    boxes, drafts = ground.walk.boxes, ground.walk.drafts
    bodies = posts(boxes, ground.left, ground.sizes)
    way = container.path(boxes, ground.left, container.MOST_THREAD)
    if not bodies:
        return Core([way[-1]], [], f"the thread in {name(ground, way[-1])}", "posts")
    around = areas.inside(boxes, [way[-1]])
    above = max((i for i, box in enumerate(boxes.tags[: bodies[0]]) if box == "h1"), default=0)
    opening = {
        draft.box
        for i, draft in enumerate(drafts)
        if ground.kept[i] and around[draft.box] and above < draft.box < bodies[0] and ground.weights.weight[i] >= LONG
    }
    return Core([*bodies, *sorted(opening)], [], f"the {len(bodies)} posts of a thread", "posts")


def _way(ground: Ground) -> tuple[list[int], bool]:
    """Return the boxes from the body down to the core, and whether text of any kind leads there for want of prose."""
    boxes, left, sizes = ground.walk.boxes, ground.left, ground.sizes
    most = container.MOST if ground.flow else container.MOST_PARTS
    if ground.walk.kind == "index":
        return container.path(boxes, sizes, most), True
    title = boxes.tags.index("h1") if boxes.tags.count("h1") == 1 else 0
    way = container.path(boxes, left, most, sizes, title)
    if left[0] < LEAST:  # a list of links, a shelf of wares
        wide = container.path(boxes, sizes, most)
        if wide[-1] in way or left[0] < A_STUB * sizes[0]:
            return wide, True
    return way, False


def _page(ground: Ground) -> Core:
    """Return the box that holds most of the page's prose, with what leads into it and without what trails behind."""
    boxes, drafts = ground.walk.boxes, ground.walk.drafts
    way, bare = _way(ground)
    if not bare and all_by_hand(boxes, way):
        return Core([0], [], "all of a page that no template made", "tail")
    core, left = way[-1], ground.sizes if bare else ground.left
    tops = [core, *joined.leads(boxes, way, left, ground.sizes), *joined.beside(boxes, way, left)]
    tops += joined.alike(boxes, core, left, ground.sizes)
    inside = areas.inside(boxes, tops)
    tops += asked(ground.walk, ground.kept, inside, left)
    tops += specified(ground.walk, inside, ground.sizes)
    inside = areas.inside(boxes, tops)
    if more := listed(ground, way, inside):
        tops += more
        inside = areas.inside(boxes, tops)
    chosen = [i for i, draft in enumerate(drafts) if ground.kept[i] and inside[draft.box]]
    size = sum(ground.weights.size[i] for i in chosen) or 1
    share = f"{left[core] / left[0]:.0%} of the page's {'text' if bare else 'prose'}" if left[0] else "no text at all"
    if bare or left[core] < LISTING * size:
        return Core(tops, [], f"the list in {name(ground, core)}, {share}", "none")
    how = f"{'the paragraphs in ' if ground.flow else ''}{name(ground, core)}, {share}"
    if boxes.tags[core] in MARKED and by_hand(boxes, core):
        return Core(tops, [], how, "tail")
    return Core(tops, trailing(ground.walk, ground.weights, chosen, core), how, "all")


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
    last, label = -1, _OUTSIDE  # blocks that are left out stand in the same box by dozens
    for index, draft in enumerate(ground.walk.drafts):
        claim = ground.claims[draft.box]
        if index in dropped:
            found.append(dropped[index])
        elif index in chosen:
            found.append(Label("pre", claim.reason) if claim and claim.region == "pre" else _MAIN)
        else:
            if draft.box != last:
                last = draft.box
                label = Label(claim.region, claim.reason) if claim and claim.region != "pre" else _OUTSIDE
            found.append(label)
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
        elif kept and label.region not in CODE:
            rest += weight
    if rest > RIVAL * main and rest >= LEAST:
        notes.append(
            f"{rest / (main + rest):.0%} of the page's prose stands outside the text that was chosen; "
            "--content SELECTOR says which part is the article"
        )
    return not notes, tuple(notes)
