"""The core of a page: the deepest box that holds most of its prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.extract.walk import Boxes

MOST = 0.8
"""Share of a box's prose that its child must hold for the core to be inside the child."""
MOST_MARKED = 0.55
"""The same for `article` and `main`, which the author marked up as the content."""
_LEAVES = frozenset({"p", "li", "td", "th", "dd", "dt", "pre", "blockquote"})


def path(boxes: Boxes, weights: list[float]) -> list[int]:
    """Return the boxes from the body down to the core, by the weight of the blocks that are left inside them."""
    heaviest = [-1] * len(boxes)
    for box in range(1, len(boxes)):
        parent = boxes.parents[box]
        if heaviest[parent] < 0 or weights[box] > weights[heaviest[parent]]:
            heaviest[parent] = box
    found = [0]
    while (child := heaviest[found[-1]]) >= 0:
        tag = boxes.tags[child]
        wanted = MOST_MARKED if tag in {"article", "main"} else MOST
        if tag in _LEAVES or weights[child] < wanted * max(weights[found[-1]], 1):
            break
        found.append(child)
    return found


def inside(boxes: Boxes, top: int) -> list[bool]:
    """Say for each box whether it is `top` or stands in it."""
    found = [False] * len(boxes)
    found[top] = True
    for box in range(top + 1, len(boxes)):
        found[box] = found[boxes.parents[box]]
    return found
