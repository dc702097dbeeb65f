"""What of the core's blocks is the article: links between paragraphs, headings that end it, what trails behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.vocabulary import HEADINGS
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

TAIL = re.compile(
    r"^(related|recommended|you (may|might) (also )?|more (from|on|in|stories|articles|like)|read (more|next|also)|"
    r"see also|also read|leave a (reply|comment)|comments?$|share this|about the author|tags?:|filed under|follow us|"
    r"sign up|subscribe|previous (post|article)|next (post|article)|popular (posts|articles)|latest (posts|news|articles)|"
    r"don.t miss|advertisement)",
    re.IGNORECASE,
)
TAIL_SHARE = 0.35
BEFORE = 4
AFTER = 30
_ITEMS = frozenset({"li", "td", "th", "dd", "dt"})
_KEPT_LINKS = _ITEMS | HEADINGS.keys()


def trimmed(walk: Walk, weights: Weights, kept: list[int], *, listing: bool) -> dict[int, str]:
    """Return the blocks of the core that are not the article, each with the reason. `kept` are the core's, in order."""
    dropped: dict[int, str] = {}
    drafts, tags = walk.drafts, walk.boxes.tags
    solid = [weights.weight[i] >= SOLID for i in kept]
    if not any(solid) or listing:
        return dropped
    first, last = solid.index(True), len(kept) - 1 - solid[::-1].index(True)
    rest = whole = sum(weights.weight[i] for i in kept)
    run = last
    for at, index in enumerate(kept):
        draft = drafts[index]
        tag = tags[draft.box]
        heading = tag in HEADINGS
        linked = weights.linked[index]
        if heading and TAIL.match(draft.text.strip()):
            if rest < TAIL_SHARE * whole:
                dropped.update((i, "behind a heading that ends the article") for i in kept[at:])
                break
            dropped[index] = "heading of links"
            continue
        rest -= weights.weight[index]
        if solid[at] or (heading and first - BEFORE <= at <= last):
            continue
        if first <= at <= last:
            if linked < 0.5 or tag in _KEPT_LINKS:
                continue
            if drafts[kept[at - 1]].text.rstrip().endswith(":"):
                continue
            dropped[index] = "links between paragraphs"
        elif at > last and at - last <= AFTER and tag in _ITEMS and linked < 0.3 and run == at - 1:
            run = at
        else:
            dropped[index] = "before the first paragraph" if at < first else "behind the last paragraph"
    return dropped
