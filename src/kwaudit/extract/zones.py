"""What a block is by the elements around it: heading, list item, table cell, quote, caption …."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.vocabulary import HEADINGS, ZONES

if TYPE_CHECKING:
    from kwaudit.extract.walk import Boxes
    from kwaudit.model.article import Zone


def box_zones(boxes: Boxes) -> list[tuple[Zone, int]]:
    """Return zone and heading level of each box: its own tag's, else its parent's."""
    found: list[tuple[Zone, int]] = []
    for parent, tag in zip(boxes.parents, boxes.tags, strict=True):
        if tag in ZONES:
            found.append((ZONES[tag], HEADINGS.get(tag, 0)))  # type: ignore[arg-type]
        else:
            found.append(found[parent] if parent >= 0 else ("body", 0))
    return found
