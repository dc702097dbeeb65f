"""Pages that somebody wrote by hand: no template put anything around their text, so all of it is the article."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kwaudit.extract.vocabulary import FLOW, MARKED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.extract.drafts import Boxes
    from kwaudit.extract.tree import Element

PLAINLY = 1
"""Boxes (`div` and the like) with a class in an `article` or `main`, up to which it is written by hand (a share of all
boxes beside the number took in the sources and adverts of 2 articles of 196)."""

_LAYOUT = frozenset({"table", "tr", "td"})


def by_hand(boxes: Boxes, top: int) -> bool:
    """Say whether hardly a box in an `article` or `main` has a class."""
    return next(islice(_named(boxes, top, "class"), PLAINLY, None), None) is None


def all_by_hand(boxes: Boxes, way: Sequence[int]) -> bool:
    """Say whether a whole page is: nothing marks the article, names a part or lays the page out in a table.

    `way` are the boxes from the body down to where most of the prose is. Of 391 real pages none is so, but drafts,
    exports and first pages are.
    """
    if not MARKED.isdisjoint(boxes.tags) or not _LAYOUT.isdisjoint(map(boxes.tags.__getitem__, way)):
        return False
    return next(_named(boxes, 0, "class", "id"), None) is None


def _named(boxes: Boxes, top: int, *names: str) -> Iterator[Element]:
    tags, elements = boxes.tags, boxes.elements
    inside = (elements[box] for box in range(top + 1, boxes.ends[top]) if tags[box] not in FLOW)
    return (element for element in inside if any(element.attr(name) is not None for name in names))
