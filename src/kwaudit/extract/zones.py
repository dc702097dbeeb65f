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
    own = list(map(_KNOWN.get, boxes.tags))
    for box in (0, *_containers(boxes, drafts)):
        own[box] = _BODY
    found: list[tuple[Zone, int]] = []
    for zone, parent in zip(own, boxes.parents, strict=True):
        found.append(zone or found[parent])
    return found


def _containers(boxes: Boxes, drafts: Sequence[Draft]) -> set[int]:
    """Return the list items and cells that hold paragraphs, as the posts of a thread or the cells of a layout do."""
    tags, parents = boxes.tags, boxes.parents
    count: dict[int, int] = {}
    for box, text, _, last, _, _ in drafts:
        if last and len(text) >= PARAGRAPH:
            item = box
            for _ in range(REACH):
                if item < 0 or tags[item] in _ITEMS:
                    break
                item = parents[item]
            if item >= 0 and tags[item] in _ITEMS:
                count[item] = count.get(item, 0) + 1
    return {box for box, paragraphs in count.items() if paragraphs >= PARAGRAPHS}
