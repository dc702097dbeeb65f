"""What the walk over a page hands on: blocks in the making, the boxes they stand in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kwaudit.extract.signals import Claim
    from kwaudit.extract.tree import Comment, Element


class RawLink(NamedTuple):
    """A link over the pieces `[first, last)` of a block."""

    first: int
    last: int
    href: str


class Draft(NamedTuple):
    """A block as the walk saw it: `pieces[first:last]` of the walk, in a box; `linked` counts characters in links."""

    box: int
    text: str
    first: int
    last: int
    linked: int
    links: tuple[RawLink, ...]


draft = partial(tuple.__new__, Draft)
"""Makes a `Draft` of a tuple; `Draft(…)` itself is a Python function, at three times the cost."""


class Note(NamedTuple):
    """A comment of ours: its text, its node (in a swallowed box that box's element), the index of the next block."""

    text: str
    node: Comment | Element
    block: int


class Image(NamedTuple):
    """An image, and the index of the next block."""

    element: Element
    block: int


class Boxes:
    """The block elements of a page as columns: box i is `elements[i]`, stands inside box `parents[i]` (-1: none).

    `claims[i]` is what it says of its region. `chosen` are the boxes that the user selected as content. Boxes are in
    the order of the page, so those inside box i are `i + 1` to `ends[i]`, which is known when the walk is `over`.
    """

    __slots__ = ("chosen", "claims", "elements", "ends", "parents", "tags")

    def __init__(self, top: Element) -> None:
        self.parents = [-1]
        self.tags = [top.tag]
        self.elements = [top]
        self.claims: list[Claim | None] = [None]
        self.chosen: set[int] = set()
        self.ends: list[int] = []

    def __len__(self) -> int:
        return len(self.parents)

    def add(self, parent: int, tag: str, element: Element, claim: Claim | None) -> int:
        box = len(self.parents)
        self.parents.append(parent)
        self.tags.append(tag)
        self.elements.append(element)
        self.claims.append(claim)
        return box

    def over(self) -> None:
        """Note where each box ends, now that all are known."""
        parents = self.parents
        ends = self.ends = list(range(1, len(parents) + 1))
        for box in range(len(parents) - 1, 0, -1):
            parent = parents[box]
            if ends[parent] == parent + 1:  # the last box inside it is met first
                ends[parent] = ends[box]
