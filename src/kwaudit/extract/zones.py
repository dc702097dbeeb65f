"""What a block is by the elements around it: heading, list item, table cell, quote, caption …."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.vocabulary import HEADINGS, ZONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.walk import Boxes, Draft
    from kwaudit.model.article import Zone

PARAGRAPH = 80
"""Characters from which a block inside a list item or a cell is a paragraph."""
PARAGRAPHS = 2
"""Paragraphs from which an item or cell is a container (a post, a layout table), and no sentence of its own."""
_ITEMS = frozenset({"li", "td", "th"})
_PLAIN: tuple[Zone, int] = ("body", 0)
_KNOWN: dict[str, tuple[Zone, int]] = {tag: (zone, HEADINGS.get(tag, 0)) for tag, zone in ZONES.items()}


def box_zones(boxes: Boxes, drafts: Sequence[Draft]) -> list[tuple[Zone, int]]:
    """Return zone and heading level of each box: its own tag's, else its parent's."""
    containers = _containers(boxes, drafts)
    found: list[tuple[Zone, int]] = []
    for box, (parent, tag) in enumerate(zip(boxes.parents, boxes.tags, strict=True)):
        if tag in _KNOWN:
            found.append(_PLAIN if box in containers else _KNOWN[tag])
        else:
            found.append(found[parent] if parent >= 0 else _PLAIN)
    return found


def _containers(boxes: Boxes, drafts: Sequence[Draft]) -> set[int]:
    """Return the list items and cells that hold paragraphs, as the posts of a thread or the cells of a layout do."""
    item: list[int] = []
    for box, (parent, tag) in enumerate(zip(boxes.parents, boxes.tags, strict=True)):
        item.append(box if tag in _ITEMS else item[parent] if parent >= 0 else -1)
    count: dict[int, int] = {}
    for draft in drafts:
        if len(draft.text) >= PARAGRAPH and (box := item[draft.box]) >= 0:
            count[box] = count.get(box, 0) + 1
    return {box for box, paragraphs in count.items() if paragraphs >= PARAGRAPHS}
