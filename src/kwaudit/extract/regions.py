"""Which claims are heard: what the markup says of a box, weighed against the text that stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.areas import inside
from kwaudit.extract.kinds import OWN_REGION
from kwaudit.extract.signals import DOUBTFUL, HARD, IN_FLOW, NEEDS, STRONG, WEAK
from kwaudit.extract.vocabulary import MARKED, OWN
from kwaudit.extract.weigh import LEAST, LONG

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kwaudit.extract.drafts import Boxes
    from kwaudit.extract.signals import Claim
    from kwaudit.extract.walk import Walk

TOO_MUCH = 0.55
"""Share of a page's prose that no navigation, sidebar or hidden box holds: a claim over it is not believed
(`<div class="nav-wrapper">` around everything, a body hidden until its script has run). An `aside` is, where the h1
stands apart from it: two articles of 240 unseen pages stood beside a longer text, none of 418 lost by it."""
NEVER = frozenset({"nav", "footer"})
"""Regions that an author does not mark up around the article, whatever else the page holds."""
PROSE = 0.5
"""Share of a box's characters that is prose from which a doubtful word is not heard."""

REPEATED = 3
"""Boxes of one class from which the footer that it says is that of cards (`card-footer`), not the page's."""
DISCUSSION = 0.95
"""Share of a page's prose from which its comments are what the page is for: a story of ten lines under which hundreds
talk. Articles with many comments stay below 0.9."""


def heard(walk: Walk, proses: list[float], sizes: list[float], *, least: int = DOUBTFUL) -> list[Claim | None]:
    """Return for each box the claim that holds for it, its own or the outermost one around it.

    `proses` and `sizes` are the sums over boxes; claims weaker than `least` are not heard. What is hidden is left out
    unless it is what the page is made of: most of its prose, its h1 in it (a body that a script will show).
    """
    boxes, swallowed = walk.boxes, set(walk.swallowed)
    parents, tags, chosen, ends = boxes.parents, boxes.tags, boxes.chosen, boxes.ends
    claimed = [box for box, claim in enumerate(boxes.claims) if claim is not None]
    parts = parts_of_cards(boxes, claimed)
    weights = _weighed_by(walk, proses, sizes)
    total = weights[0] or 1.0
    together = _together(boxes, claimed, weights)
    found: list[Claim | None] = [None] * len(boxes)
    within = inside(boxes, (box for box, tag in enumerate(tags) if tag in MARKED))
    for box in sorted({*claimed, *chosen}) if chosen else claimed:
        if found[box] is not None:
            if box not in chosen:
                continue
            found[box : ends[box]] = [None] * (ends[box] - box)
        claim = boxes.claims[box]
        if claim is None or box in parts or _unheard(walk, claim, least) or _lacks(walk, box, claim, weights):
            continue
        if box in swallowed:
            holds = True
        elif claim.strength == HARD:
            wraps = claim.region == "hidden" and boxes.elements[box] in walk.wrappers
            holds = not (wraps and weights[box] > TOO_MUCH * total)
        else:
            own = tags[box] in OWN and claim.strength == STRONG and within[parents[box]] and walk.kind != "thread"
            weight, prose = max(together.get(box, 0.0), weights[box]), proses[box] / (sizes[box] or 1)
            holds = not own and (
                _apart(walk, box, claim, total - weight)
                or _believed(claim, weight, total, prose, thread=walk.kind == "thread")
            )
        if holds:
            found[box : ends[box]] = [claim] * (ends[box] - box)
    return found


def _weighed_by(walk: Walk, proses: list[float], sizes: list[float]) -> list[float]:
    """Return what claims are weighed by: prose; all text on a page that lists others, where next to none is prose."""
    return sizes if walk.kind == "index" else proses


def _unheard(walk: Walk, claim: Claim, least: int) -> bool:
    """Say whether a claim is too weak to be heard. A page of next to no text may stand in a `noscript`, all of it."""
    if walk.kind == "index" and claim.region == OWN_REGION["index"]:
        return True
    if claim.region == "noscript":
        return least > DOUBTFUL
    return claim.strength < least and not _beyond_doubt(claim, LEAST)


def _remarks(weight: float, total: float) -> bool:
    """Say whether a box of comments that holds most of a page's prose is remarks on the rest rather than the page."""
    return total - weight >= max(LEAST, (1 - DISCUSSION) * total)


def parts_of_cards(boxes: Boxes, among: Iterable[int]) -> set[int]:
    """Return the boxes whose class says footer and stands on several: a page has one footer, cards have one each."""
    claims = boxes.claims
    named: dict[str, list[int]] = {}
    for box in among:
        claim = claims[box]
        if claim is not None and claim.region == "footer" and claim.strength == WEAK:
            named.setdefault(boxes.elements[box].attr("class") or "", []).append(box)
    return {box for group in named.values() if len(group) >= REPEATED for box in group}


def _together(boxes: Boxes, claimed: list[int], weights: list[float]) -> dict[int, float]:
    """Return the outermost boxes that claim by their class what one with much prose does, and the prose in all of them.

    `claimed` ascend. The small parts of an article fare like the large one: believed or not, all of a class together.
    """
    found: dict[str, list[int]] = {}
    until = 0
    for box in claimed:
        claim = boxes.claims[box]
        if box < until or claim is None:
            continue
        until = boxes.ends[box]
        if claim.strength == WEAK and (classes := boxes.elements[box].attr("class")):
            found.setdefault(classes, []).append(box)
    groups = (group for group in found.values() if len(group) > 1 and max(weights[box] for box in group) >= LEAST)
    return {box: sum(weights[one] for one in group) for group in groups for box in group}


def rash(walk: Walk, proses: list[float], sizes: list[float]) -> bool:
    """Say whether a box was swallowed whose claim would not be believed, for it holds too much of the page's prose.

    A swallowed box weighs more than it does when its links are known, never less.
    """
    if parts_of_cards(walk.boxes, walk.swallowed):
        return True
    claims = walk.boxes.claims
    weights = _weighed_by(walk, proses, sizes)
    rest = weights[0] - sum(weights[box] for box in walk.swallowed)
    together = _together(walk.boxes, [box for box, claim in enumerate(claims) if claim is not None], weights)
    for box in walk.swallowed:
        claim = claims[box]
        if claim is None or claim.strength == HARD or _beyond_doubt(claim, weights[box]):
            continue
        if _lacks(walk, box, claim, weights):
            return True
        if _apart(walk, box, claim, rest):
            continue
        weight = max(together.get(box, 0.0), weights[box])
        if weight > TOO_MUCH * (rest + weight) and (
            claim.region != "comments" or walk.kind == "thread" or not _remarks(weight, rest + weight)
        ):
            return True
    return False


def _believed(claim: Claim, weight: float, total: float, prose: float, *, thread: bool) -> bool:
    """Say whether a claim over boxes that hold so much of the page's prose is believed; `prose`: its share in them."""
    if _beyond_doubt(claim, weight):
        return True
    if weight > TOO_MUCH * total:
        return claim.region == "comments" and not thread and _remarks(weight, total)
    return claim.strength != DOUBTFUL or prose <= PROSE


def _lacks(walk: Walk, box: int, claim: Claim, weights: Sequence[float]) -> bool:
    """Say whether a class word claims a box of prose that has nothing of what boxes of that region are for."""
    if claim.strength != WEAK or claim.region not in NEEDS or weights[box] < LONG:
        return False
    return walk.boxes.elements[box].select_one(NEEDS[claim.region]) is None


def _apart(walk: Walk, box: int, claim: Claim, rest: float) -> bool:
    """Say whether an `aside` stands apart from the page's h1 and main, and the rest has prose enough for an article."""
    if claim.strength != STRONG or claim.region != "aside" or rest < LEAST:
        return False
    return bool(walk.wrappers) and walk.boxes.elements[box] not in walk.wrappers


def _beyond_doubt(claim: Claim, weight: float) -> bool:
    """Say whether a box is what its element or role says, however much of the page it holds."""
    return claim.strength == STRONG and (claim.region in NEVER or weight < LEAST)


def flowing(boxes: Boxes, found: Sequence[Claim | None]) -> list[Claim | None] | None:
    """Return the claims with those that are heard on a page that is one flow of paragraphs only; None for none."""
    added = {
        box: claim
        for box, claim in enumerate(boxes.claims)
        if claim is not None and claim.strength == IN_FLOW and found[box] is None
    }
    if not added:
        return None
    all_of_them = list(found)
    for box, parent in enumerate(boxes.parents):
        if all_of_them[box] is None:
            all_of_them[box] = added.get(box) or (all_of_them[parent] if parent >= 0 else None)
    return all_of_them
