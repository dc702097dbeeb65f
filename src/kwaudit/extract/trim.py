"""What of the core's blocks is the article: links between paragraphs, headings that end it, what trails behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.vocabulary import FLOW
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from kwaudit.extract.walk import Draft, Walk
    from kwaudit.extract.weigh import Weights

TAIL = re.compile(
    r"(related|recommended|you (may|might) (also )?|more (from|on|in|stories|articles|posts|like|to read)|read (more|next|also)|"
    r"see also|also read|leave a (reply|comment)|\d* ?comments?( \(\d+\))?$|share this|about the authors?|tags?:|filed under|follow us|"
    r"sign up|subscribe|join (our|the) newsletter|previous (post|article)|next (post|article)|popular (posts|articles)|"
    r"latest (posts|news|articles)|don.t miss|advertisement|article sources|keep reading|what to read next|similar (posts|articles))",
    re.IGNORECASE,
)
TAIL_SHARE = 0.35
BEFORE = 4
_ITEMS = frozenset({"list", "table", "definition", "heading", "h1"})
PROMO = re.compile(
    r"\W*((can )?also[ -]read|read (more|next|also|the full|full|our)|related|must read|see also|learn more|more:|you (may|might) also|"
    r"further reading|recommended|discover more|check out|watch)\b",
    re.IGNORECASE,
)
_SENTENCE = tuple(".!?:…。！？")
LINKS = 0.5


def trimmed(
    walk: Walk, weights: Weights, kept: list[int], zones: list[tuple[str, int]], *, listing: bool
) -> dict[int, str]:
    """Return the blocks of the core that are not the article, each with the reason. `kept` are the core's, in order."""
    dropped: dict[int, str] = {}
    drafts, tags = walk.drafts, walk.boxes.tags
    solid = [weights.weight[i] >= SOLID for i in kept]
    if not any(solid) or listing:
        return dropped
    first, last = solid.index(True), len(kept) - 1 - solid[::-1].index(True)
    rest = whole = sum(weights.weight[i] for i in kept)
    pending: list[int] = []
    for at, index in enumerate(kept):
        draft = drafts[index]
        tag = tags[draft.box]
        zone, level = zones[draft.box]
        if level and TAIL.match(draft.text.strip()):
            if rest < TAIL_SHARE * whole:
                dropped.update((i, "behind a heading that ends the article") for i in kept[at:])
                break
            dropped[index] = "heading of links"
            continue
        rest -= weights.weight[index]
        if solid[at]:
            pending = []
            continue
        links = weights.linked[index] >= LINKS and not draft.text.rstrip().endswith(_SENTENCE)
        if level:
            if at < first - BEFORE:
                dropped[index] = "before the first paragraph"
            elif at > last:
                pending.append(index)
        elif first <= at <= last:
            if weights.linked[index] >= LINKS and zone not in _ITEMS and _beside(walk, weights, kept, at):
                dropped[index] = "links between paragraphs"
        elif links or tag not in FLOW:
            dropped[index] = "before the first paragraph" if at < first else "behind the last paragraph"
        else:
            pending = []
    dropped.update((i, "heading behind the last paragraph") for i in pending)
    return dropped


def _beside(walk: Walk, weights: Weights, kept: list[int], at: int) -> bool:
    """Say whether a block of links between paragraphs is none of the text: buttons, "also read" lines, lone links."""
    draft = walk.drafts[kept[at]]
    text = draft.text.strip()
    if PROMO.match(text):
        return True
    if text.endswith(_SENTENCE) or walk.drafts[kept[at - 1]].text.rstrip().endswith(":"):
        return False
    if walk.boxes.tags[draft.box] not in FLOW:
        return True
    if weights.linked[kept[at]] < 0.95 or all(link.href.startswith("#") for link in draft.links):
        return False
    run = 1
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(kept) and weights.linked[kept[near]] >= 0.95 and run <= 3:
            run += 1
            near += step
    return run <= 3
