"""What joins the box with most of the prose: what leads into it, stands beside it, and is made alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.container import PART
from kwaudit.extract.vocabulary import FLOW, MARKED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.drafts import Boxes

LEAD_SHARE, LEAD_LEAST, LEAD_PROSE = 0.03, 80, 0.5
"""What leads into the core: at least this share of its prose and this many characters, itself prose by this share.
Measured: of such text before the core 0.7 belonged to the article, of text behind it 0.1."""
PART_SHARE, PART_PROSE = 0.05, 0.6
"""Prose of a further part of the article: at least this share of the core's, this share of what is in it."""


def leads(boxes: Boxes, way: list[int], left: Sequence[float], sizes: Sequence[float]) -> list[int]:
    """Return the boxes before the core that lead into it: prose beside its way down from the `article` or `main`."""
    marked = next((at for at, box in enumerate(way) if boxes.tags[box] in MARKED), None)
    if marked is None:
        return []
    below = dict(zip(way[marked:], way[marked + 1 :], strict=False))
    least = max(LEAD_LEAST, LEAD_SHARE * left[way[-1]])
    return [
        box
        for box in range(way[marked] + 1, way[-1])
        if box < below.get(boxes.parents[box], 0) and left[box] >= least and left[box] >= LEAD_PROSE * sizes[box]
    ]


def beside(boxes: Boxes, way: list[int], left: Sequence[float]) -> list[int]:
    """Return the paragraphs, headings and lists beside the way down from the `article` or `main` to the core.

    Where neither marks the article, those before the core, if they hold as much prose as what leads into one.
    """
    marked = next((at for at, box in enumerate(way) if boxes.tags[box] in MARKED), None)
    top = marked or 0
    on_way, around = set(way), set(way[top:-1])
    found = [
        box
        for box in range(way[top] + 1, boxes.ends[way[top]])
        if boxes.parents[box] in around and box not in on_way and boxes.tags[box] in FLOW
    ]
    if marked is not None:
        return found
    found = [box for box in found if box < way[-1]]
    return found if sum(left[box] for box in found) >= max(LEAD_LEAST, LEAD_SHARE * left[way[-1]]) else []


def alike(boxes: Boxes, core: int, left: Sequence[float], sizes: Sequence[float]) -> list[int]:
    """Return the other boxes with the core's tag and classes that hold prose: an article in several parts."""
    classes = boxes.elements[core].attr("class")
    if not classes:
        return []
    tag, elements = boxes.tags[core], boxes.elements
    least = max(PART, PART_SHARE * left[core])
    return [
        box
        for box, weight in enumerate(left)
        if weight >= least
        and box not in {0, core}
        and boxes.tags[box] == tag
        and left[box] >= PART_PROSE * sizes[box]
        and elements[box].attr("class") == classes
    ]
