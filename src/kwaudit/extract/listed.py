"""Sections of short lines beside the one with the prose: features of a house, opening hours, what a job asks for."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kwaudit.extract.foreign import sends_away
from kwaudit.extract.vocabulary import HEADINGS, MARKED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.extract.drafts import Boxes
    from kwaudit.extract.weighed import Ground

LINES = 3
"""Items or cells from which a section is one of short lines. On 391 pages one gains 0.015, none loses; sections of
another element than the one with the prose would cost an article 0.016."""
_LINES = frozenset({"li", "td", "th", "dd", "dt"})


def listed(ground: Ground, way: Sequence[int], inside: Sequence[int]) -> list[int]:
    """Return the sections of short lines that stand beside the way down to the core, outside the boxes so far.

    `way` are the boxes from the body to the core; looked at are those right beside it, from the `article` or `main` on.
    """
    boxes, drafts = ground.walk.boxes, ground.walk.drafts
    outside = [i for i, draft in enumerate(drafts) if ground.kept[i] and not inside[draft.box]]
    held = [drafts[index].box for index in outside]
    found = []
    for box in _beside(boxes, way):
        first, last = bisect_left(held, box), bisect_left(held, boxes.ends[box])
        if first < last and _is_of_lines(ground, box, outside[first:last]):
            found.append(box)
    return found


def _beside(boxes: Boxes, way: Sequence[int]) -> Iterator[int]:
    """Yield the boxes beside the way down that are the same element as the box on it."""
    marked = next((at for at, box in enumerate(way) if boxes.tags[box] in MARKED), max(len(way) - 2, 0))
    for parent, child in zip(way[marked:], way[marked + 1 :], strict=False):
        box = parent + 1
        while box < boxes.ends[parent]:
            if box != child and boxes.tags[box] == boxes.tags[child]:
                yield box
            box = boxes.ends[box]


def _is_of_lines(ground: Ground, box: int, blocks: Sequence[int]) -> bool:
    """Say whether a box begins with a heading of its own, goes on in items or cells, and leads nowhere."""
    boxes, drafts = ground.walk.boxes, ground.walk.drafts
    tags = [boxes.tags[drafts[index].box] for index in blocks]
    if tags[0] not in HEADINGS or sum(tag in _LINES for tag in tags) < LINES:
        return False
    return not sends_away(ground.walk, ground.weights, box, blocks, drafts[blocks[0]].text)
