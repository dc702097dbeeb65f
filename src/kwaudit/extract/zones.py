"""What a block is by the elements around it: heading, list item, table cell, quote, caption …."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.vocabulary import HEADINGS, ZONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.drafts import Boxes, Draft
    from kwaudit.model.article import Zone

PARAGRAPH = 80
"""Characters from which a block inside a list item or a cell is a paragraph."""
PARAGRAPHS = 2
"""Paragraphs from which an item or cell is a container (a post, a layout table), and no sentence of its own."""
REACH = 8
"""How many boxes may stand between an item and its paragraphs."""
_ITEMS = frozenset({"li", "td", "th"})
_BODY: tuple[Zone, int] = ("body", 0)
_KNOWN = {tag: (zone, HEADINGS.get(tag, 0)) for tag, zone in ZONES.items()}


def box_zones(boxes: Boxes, drafts: Sequence[Draft]) -> list[tuple[Zone, int]]:
    """Return zone and heading level of each box: its own tag's, else its parent's."""
    tags, parents = boxes.tags, boxes.parents
    containers = _containers(boxes, drafts)
    found: list[tuple[Zone, int]] = [_BODY]
    for box in range(1, len(tags)):
        known = _KNOWN.get(tags[box])
        if known is None:
            known = found[parents[box]]
        elif box in containers:
            known = _BODY
        found.append(known)
    return found


def _containers(boxes: Boxes, drafts: Sequence[Draft]) -> set[int]:
    """Return the list items and cells that hold paragraphs, as the posts of a thread or the cells of a layout do."""
    tags, parents = boxes.tags, boxes.parents
    count: dict[int, int] = {}
    for draft in drafts:
        if draft.last and len(draft.text) >= PARAGRAPH:
            box = draft.box
            for _ in range(REACH):
                if box < 0 or tags[box] in _ITEMS:
                    break
                box = parents[box]
            if box >= 0 and tags[box] in _ITEMS:
                count[box] = count.get(box, 0) + 1
    return {box for box, paragraphs in count.items() if paragraphs >= PARAGRAPHS}
