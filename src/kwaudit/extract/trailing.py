"""Boxes behind the last paragraph of a flow: banners and author boxes are none of it, its own last sections are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.by_program import is_section
from kwaudit.extract.classes import says
from kwaudit.extract.foreign import sends_away
from kwaudit.extract.vocabulary import FLOW, HEADINGS
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kwaudit.extract.drafts import Boxes
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

FLOW_SHARE = 0.6
"""Share of a core's characters that stands in paragraphs, lists and headings of its own for it to be a flow."""
PARAGRAPHS, ITEMS = 2, 3
"""Paragraphs, or items and cells, from which a box with a heading is a section. Asked of headings of the article's own
levels only: boxes with so much text under any heading or none are footnotes and appeals for money (three articles of
244 lost 0.02 to 0.04 when they were kept, none as it is)."""
CELLS, ANSWERS, STEPS = 4, 2, 5
"""Cells, folded answers, items under headings of its own from which a box is a table, a list of questions, a recipe."""
_CELLS = frozenset({"td", "th", "dd", "dt"})
_ITEMS = _CELLS | {"li"}


def trailing(walk: Walk, weights: Weights, chosen: Sequence[int], core: int) -> list[int]:
    """Return the boxes behind the last paragraph of a core that is a flow of paragraphs, without its last sections.

    `chosen` are the blocks of the article so far, in order.
    """
    boxes, drafts, tags = walk.boxes, walk.drafts, walk.boxes.tags
    unit = _units(boxes, core)
    held: dict[int, list[int]] = {}
    above: dict[int, int] = {}
    before = last = -1
    for index in chosen:
        box = drafts[index].box
        if core <= box < boxes.ends[core]:
            box = unit[box]
            if box not in held:
                held[box], above[box] = [], before
            held[box].append(index)
            if weights.weight[index] >= SOLID and tags[box] in FLOW:
                last = box
        before = index
    sizes = {box: sum(weights.size[index] for index in blocks) for box, blocks in held.items()}
    flow = sum(size for box, size in sizes.items() if box == core or tags[box] in FLOW)
    if last < 0 or flow < FLOW_SHARE * sum(sizes.values()):
        return []
    own = {box for box in held if tags[box] in HEADINGS}
    behind = (box for box in held if box > last and tags[box] not in FLOW and not is_section(boxes, box))
    looks = _Looks(walk, weights, own)
    return [box for box in behind if not looks.is_section(box, held[box], above[box])]


def _units(boxes: Boxes, core: int) -> dict[int, int]:
    """Return for each box inside a core the one right inside the core that holds it."""
    unit = {core: core}
    for box in range(core + 1, boxes.ends[core]):
        above = unit[boxes.parents[box]]
        unit[box] = box if above == core else above
    return unit


class _Looks:
    """Looks at boxes behind the last paragraph; `own` are the headings that stand among the article's paragraphs."""

    def __init__(self, walk: Walk, weights: Weights, own: Collection[int]) -> None:
        self._walk, self._weights, self._own = walk, weights, own
        self._levels = {walk.boxes.tags[box] for box in own}

    def is_section(self, box: int, blocks: Sequence[int], above: int) -> bool:
        """Say whether a box goes on with the text; `above` is the block before its `blocks`."""
        drafts, tags = self._walk.drafts, self._walk.boxes.tags
        headed = above >= 0 and drafts[above].box in self._own
        if sends_away(self._walk, self._weights, box, blocks, drafts[above if headed else blocks[0]].text):
            return False
        held = [tags[drafts[index].box] for index in blocks]
        weight = self._weights.weight
        solid = sum(weight[index] >= SOLID and tag in FLOW for index, tag in zip(blocks, held, strict=True))
        items = sum(tag in _ITEMS for tag in held)
        if headed or held[0] in self._levels:
            return solid >= (1 if headed else PARAGRAPHS) or items >= ITEMS
        return self._is_laid_out(box, held, solid, items)

    def _is_laid_out(self, box: int, held: Sequence[str], solid: int, items: int) -> bool:
        """Say whether a box without a heading of the article's is a table, a list of questions, a recipe."""
        boxes = self._walk.boxes
        if sum(tag in _CELLS for tag in held) >= CELLS or (items >= STEPS and not HEADINGS.keys().isdisjoint(held)):
            return True
        folded = boxes.tags[box : boxes.ends[box]].count("details") >= ANSWERS
        return folded or (solid >= ANSWERS and says(boxes.elements[box].attr("class") or "").revealed)
