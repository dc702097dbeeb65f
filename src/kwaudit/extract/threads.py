"""The posts of a thread: the boxes of one template that hold its text, without the cards of the people who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.extract.drafts import Boxes

NEARLY = 0.85
"""Share of the weight of the heaviest template that a tighter one must hold to be the posts' own text."""
_COUNTED = re.compile(r"\b(?:even|odd|alt|first|last|new|op)\b|[\w-]*\d[\w-]*")


def posts(boxes: Boxes, left: list[float], sizes: list[float]) -> list[int]:
    """Return the boxes that hold the text of a thread's posts, [] where no template repeats."""
    total: dict[tuple[str, str], float] = {}
    room: dict[tuple[str, str], float] = {}
    members: dict[tuple[str, str], list[int]] = {}
    for box in range(1, len(boxes)):
        if left[box] <= 0:
            continue
        sign = (boxes.tags[box], " ".join(_COUNTED.sub("", boxes.elements[box].attr("class") or "").split()))
        if not sign[1]:
            continue
        above = boxes.parents[box]
        nested = False
        for _ in range(12):
            if above < 0:
                break
            if above in members.get(sign, ()):
                nested = True
                break
            above = boxes.parents[above]
        if nested:
            continue
        members.setdefault(sign, []).append(box)
        total[sign] = total.get(sign, 0) + left[box]
        room[sign] = room.get(sign, 0) + sizes[box]
    found = [sign for sign, group in members.items() if len(group) > 1]
    if not found:
        return []
    most = max(total[sign] for sign in found)
    if most < 0.4 * left[0]:
        return []
    near = [sign for sign in found if total[sign] >= NEARLY * most]
    return members[min(near, key=lambda sign: room[sign])]
