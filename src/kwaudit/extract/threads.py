"""The posts of a thread: the boxes of one template that hold its text, without the cards of the people who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.lines import FURNITURE_LONGEST, POST_FURNITURE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.extract.drafts import Boxes
    from kwaudit.extract.walk import Walk

NEARLY = 0.85
"""Share of the weight of the heaviest template that a tighter one must hold to be the posts' own text."""
MOST_OF_IT = 0.4
"""Share of the page's text that a template must hold to be that of its posts."""
SAME = 60
"""Characters at the beginning of two blocks that make one a quote of the other (+0.015 F1, flat 40 to 120)."""
_COUNTED = re.compile(r"\b(?:even|odd|alt|first|last|new|op)\b|[\w-]*\d[\w-]*")


def posts(boxes: Boxes, left: list[float], sizes: list[float]) -> list[int]:
    """Return the boxes that hold the text of a thread's posts, [] where no template repeats.

    `left` and `sizes` are the weight and size of what may be the article, over boxes.
    """
    found = [group for group in _templates(boxes, left) if len(group) > 1]
    heaviest = max((sum(left[box] for box in group) for group in found), default=0.0)
    if heaviest < MOST_OF_IT * left[0]:
        return []
    near = [group for group in found if sum(left[box] for box in group) >= NEARLY * heaviest]
    return min(near, key=lambda group: sum(sizes[box] for box in group), default=[])


def _templates(boxes: Boxes, left: list[float]) -> Iterable[list[int]]:
    """Return the boxes with text by template, only the outermost of those that stand in one another."""
    members: dict[str, list[int]] = {}
    way: list[tuple[int, str]] = []
    open_now: dict[str, int] = {}
    for box, parent in enumerate(boxes.parents):
        while way and way[-1][0] != parent:
            open_now[way.pop()[1]] -= 1
        sign = _sign(boxes, box) if left[box] > 0 else ""
        if sign and not open_now.get(sign):
            members.setdefault(sign, []).append(box)
        way.append((box, sign))
        open_now[sign] = open_now.get(sign, 0) + 1
    return members.values()


def _sign(boxes: Boxes, box: int) -> str:
    """Return the template of a box: its tag and classes, numbers and the like taken off; "" without classes."""
    classes = _COUNTED.sub("", boxes.elements[box].attr("class") or "").split()
    return f"{boxes.tags[box]} {' '.join(classes)}" if classes else ""


def furniture(walk: Walk, chosen: list[int]) -> list[int]:
    """Return the blocks of posts that are the forum's own lines: quote headers, buttons, who wrote when."""
    texts = ((index, walk.drafts[index].text.strip()) for index in chosen)
    return [index for index, text in texts if len(text) <= FURNITURE_LONGEST and POST_FURNITURE.fullmatch(text)]


def quoted(walk: Walk, chosen: list[int]) -> list[int]:
    """Return the blocks of posts that begin like one above: a post counts where it was written, not where quoted."""
    found = []
    seen: set[str] = set()
    for index in chosen:
        begins = " ".join(walk.drafts[index].text[: 2 * SAME].split())[:SAME]
        if len(begins) < SAME:
            continue
        if begins in seen:
            found.append(index)
        seen.add(begins)
    return found
