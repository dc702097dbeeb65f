"""What the walk over a page hands on: blocks in the making, the boxes they stand in, what stands before each text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.tree import Element

if TYPE_CHECKING:
    from kwaudit.extract.signals import Claim


class Break:
    """The anchor of a line break: the text is the tag itself."""

    __slots__ = ("element",)

    def __init__(self, element: Element) -> None:
        self.element = element


Closed = tuple[object, bool]
"""The anchor of text that follows the end tag of an element; True when something not in its block stands before it."""

Anchor = Element | Closed | Break | None
"""What a piece of text stands behind: the element whose start tag, or end tag, is the last one before it."""


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


class Note(NamedTuple):
    """A comment of ours: its text, what it follows, and the index of the next block."""

    text: str
    anchor: Anchor
    block: int


class Image(NamedTuple):
    """An image, and the index of the next block."""

    element: Element
    block: int


class Boxes:
    """The block elements of a page as columns: box i is `elements[i]`, stands inside box `parents[i]` (-1: none).

    `claims[i]` is what it says of its region. `chosen` are the boxes that the user selected as content.
    """

    __slots__ = ("chosen", "claims", "elements", "parents", "tags")

    def __init__(self, top: Element) -> None:
        self.parents = [-1]
        self.tags = [top.tag]
        self.elements = [top]
        self.claims: list[Claim | None] = [None]
        self.chosen: set[int] = set()

    def __len__(self) -> int:
        return len(self.parents)

    def add(self, parent: int, tag: str, element: Element, claim: Claim | None) -> int:
        self.parents.append(parent)
        self.tags.append(tag)
        self.elements.append(element)
        self.claims.append(claim)
        return len(self.parents) - 1
