"""The posts of a thread: the boxes of one template that hold its text, without the cards of the people who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.lines import POSTED
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.extract.drafts import Boxes
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

NEARLY = 0.85
"""Share of the weight of the heaviest template that a tighter one must hold to be the posts' own text."""
MOST_OF_IT = 0.4
"""Share of the page's text that a template must hold to be that of its posts."""
IN_MOST, SHORT, LONGEST = 0.5, 30, 100
"""Share of posts, characters on average, and at most, of lines that the template puts there."""
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


def furniture(walk: Walk, weights: Weights, kept: list[int], bodies: list[int]) -> list[int]:
    """Return the blocks of a thread that its template puts into each post: dates, ranks, numbers, "X wrote".

    `kept` are the blocks of the core, `bodies` the boxes of the posts. A short line is furniture where lines in the
    same place, told by the boxes around it, are short in all posts and stand in most of them.
    """
    boxes, drafts = walk.boxes, walk.drafts
    post = set(bodies)
    places: dict[str, list[int]] = {}
    posts_of: dict[str, set[int]] = {}
    for index in kept:
        box, way = drafts[index].box, []
        while box > 0 and box not in post:
            way.append(f"{boxes.tags[box]} {_sign(boxes, box)}")
            box = boxes.parents[box]
        if box > 0 and way:
            place = "/".join(way)
            places.setdefault(place, []).append(index)
            posts_of.setdefault(place, set()).add(box)
    least = max(2, IN_MOST * len(bodies))
    in_most = {
        index
        for place, found in places.items()
        if len(posts_of[place]) >= least and sum(weights.size[index] for index in found) <= SHORT * len(found)
        for index in found
        if weights.weight[index] < SOLID
    }
    short = (index for index in kept if weights.size[index] <= LONGEST)
    return [index for index in short if index in in_most or POSTED.fullmatch(drafts[index].text.strip())]


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
