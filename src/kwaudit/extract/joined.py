"""What joins the box with most of the prose: what leads into it and stands beside it; what behind it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.container import PART, is_section
from kwaudit.extract.vocabulary import FLOW, MARKED
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.drafts import Boxes, Draft
    from kwaudit.extract.weigh import Weights

LEAD_SHARE, LEAD_LEAST, LEAD_PROSE = 0.03, 80, 0.5
"""What leads into the core: at least this share of its prose and this many characters, itself prose by this share.
Measured: of such text before the core 0.7 belonged to the article, of text behind it 0.1."""
PART_SHARE, PART_PROSE = 0.05, 0.6
"""Prose of a further part of the article: at least this share of the core's, this share of what is in it."""
FLOW_SHARE = 0.6
"""Share of a core's characters that stands in paragraphs, lists and headings of its own for it to be a flow."""


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


def behind(boxes: Boxes, drafts: Sequence[Draft], weights: Weights, chosen: Sequence[int], core: int) -> list[int]:
    """Return the boxes behind the last paragraph of a core that is a flow of paragraphs: banners, author boxes."""
    end, parents = boxes.ends[core], boxes.parents
    unit = {core: core}
    for box in range(core + 1, end):
        above = unit[parents[box]]
        unit[box] = box if above == core else above
    sizes: dict[int, int] = {}
    last = -1
    for index in chosen:
        box = drafts[index].box
        if core <= box < end:
            box = unit[box]
            sizes[box] = sizes.get(box, 0) + weights.size[index]
            if weights.weight[index] >= SOLID and boxes.tags[box] in FLOW:
                last = box
    flow = sum(size for box, size in sizes.items() if box == core or boxes.tags[box] in FLOW)
    if last < 0 or flow < FLOW_SHARE * sum(sizes.values()):
        return []
    return [box for box in sizes if box > last and boxes.tags[box] not in FLOW and not is_section(boxes, box)]
