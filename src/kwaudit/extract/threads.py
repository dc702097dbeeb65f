"""The posts of a thread: the boxes of one template that hold its text, without the cards of the people who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.extract.drafts import Boxes

NEARLY = 0.85
"""Share of the weight of the heaviest template that a tighter one must hold to be the posts' own text."""
MOST_OF_IT = 0.4
"""Share of the page's text that a template must hold to be that of its posts."""
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
        own = sign(boxes, box) if left[box] > 0 else ""
        if own and not open_now.get(own):
            members.setdefault(own, []).append(box)
        way.append((box, own))
        open_now[own] = open_now.get(own, 0) + 1
    return members.values()


def sign(boxes: Boxes, box: int) -> str:
    """Return the template of a box: its tag and classes, numbers and the like taken off; "" without classes."""
    classes = _COUNTED.sub("", boxes.elements[box].attr("class") or "").split()
    return f"{boxes.tags[box]} {' '.join(classes)}" if classes else ""
