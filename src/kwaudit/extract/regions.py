"""Which claims are heard: what the markup says of a box, weighed against the text that stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.signals import DOUBTFUL, HARD, IN_FLOW, STRONG

if TYPE_CHECKING:
    from kwaudit.extract.signals import Claim
    from kwaudit.extract.walk import Boxes

TOO_MUCH = 0.55
"""Share of a page's prose that no navigation, sidebar or hidden box holds: a claim over it is not believed
(`<div class="nav-wrapper">` around everything, a body hidden until its script has run)."""
PROSE = 0.5
"""Share of a box's characters that is prose from which a doubtful word is not heard."""

LEAST = 250
"""Weight (characters of prose) below which a page has next to no text left, and more of it is taken in."""
CAPTIONED = 40
"""Characters beside a caption in its figure from which it is the caption of text (a listing, a table), not a picture's."""


def heard(boxes: Boxes, weights: list[float], sizes: list[float], *, thread: bool = False) -> list[Claim | None]:
    """Return for each box the claim that holds for it, its own or the outermost one around it."""
    total = weights[0] or 1.0
    found: list[Claim | None] = []
    within: list[bool] = []
    for box, (parent, tag, claim) in enumerate(zip(boxes.parents, boxes.tags, boxes.claims, strict=True)):
        inside = parent >= 0 and (within[parent] or boxes.tags[parent] in {"article", "main"})
        within.append(inside)
        above = found[parent] if parent >= 0 else None
        if box in boxes.chosen:
            found.append(claim)
            continue
        if above is not None or claim is None or claim.strength == IN_FLOW:
            found.append(above)
        elif tag == "figcaption" and sizes[parent] - sizes[box] > CAPTIONED:
            found.append(None)
        elif _believed(
            claim,
            tag,
            weights[box] / total,
            weights[box] / (sizes[box] or 1),
            inside=inside,
            talk=not thread and total - weights[box] >= 250,
        ):
            found.append(claim)
        else:
            found.append(None)
    return found


def _believed(claim: Claim, tag: str, share: float, density: float, *, inside: bool, talk: bool) -> bool:
    if claim.strength == HARD:
        return claim.region != "hidden" or share <= TOO_MUCH
    if share > TOO_MUCH:
        return claim.region == "comments" and talk
    if claim.strength == DOUBTFUL:
        return density <= PROSE
    return not (tag == "header" and claim.strength == STRONG and inside)


def flowing(boxes: Boxes, found: list[Claim | None]) -> bool:
    """Add the claims that are heard on a page that is one flow of paragraphs only; say whether there are any."""
    if not any(claim and claim.strength == IN_FLOW for claim in boxes.claims):
        return False
    for box, (parent, claim) in enumerate(zip(boxes.parents, boxes.claims, strict=True)):
        if found[box] is None:
            above = found[parent] if parent >= 0 else None
            found[box] = above or (claim if claim and claim.strength == IN_FLOW else None)
    return True
