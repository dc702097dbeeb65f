"""One iterative walk over a page's tree: blocks of text, the boxes they stand in, tables, comments, images.

The walk decides nothing. It notes for each piece of text the element that it follows (its anchor), from which `align`
finds its place in the source, and for each box what it claims to be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.claims import Claims
from kwaudit.extract.selectors import NONE
from kwaudit.extract.tables import TableMaker
from kwaudit.extract.tree import Comment, Element, Text
from kwaudit.extract.vocabulary import ANCHOR, BREAK, CELL, CONTROL, HEADINGS, IMAGE, INLINE, KINDS, SKIP, TABLE
from kwaudit.extract.zones import box_zones

if TYPE_CHECKING:
    from kwaudit.extract.selectors import Selected
    from kwaudit.extract.signals import Claim
    from kwaudit.extract.tree import Tree


class Break(NamedTuple):
    """The anchor of a line break: the text is the tag itself."""

    element: Element


class Closed(NamedTuple):
    """The anchor of text that follows an end tag. `past`: something that is not in this block stands before it."""

    element: object
    past: bool


Anchor = Element | Closed | Break | None
"""What a piece of text stands behind: the element whose start tag, or end tag, is the last one before it."""


class RawLink(NamedTuple):
    """A link over the pieces `[first, last)` of a block."""

    first: int
    last: int
    href: str


class Draft:
    """A block in the making. `linked` is the number of its characters in links, `open` the piece where a link begins."""

    __slots__ = ("anchors", "box", "linked", "links", "open", "pieces", "text")

    def __init__(self, box: int) -> None:
        self.box = box
        self.pieces: list[str] = []
        self.anchors: list[Anchor] = []
        self.links: list[RawLink] = []
        self.linked = 0
        self.open = 0
        self.text = ""


class Note(NamedTuple):
    """A comment of ours: its text, what it follows, and the index of the next block."""

    text: str
    anchor: Anchor
    block: int


class Image(NamedTuple):
    """An image with an alt text, the box it stands in, and the index of the next block."""

    element: Element
    box: int
    block: int


class Boxes:
    """The block elements of a page as columns: box i stands inside `parents[i]` (-1: none) and claims `claims[i]`."""

    __slots__ = ("chosen", "claims", "elements", "parents", "tags")

    def __init__(self, top: Element) -> None:
        self.parents = [-1]
        self.tags = [top.tag]
        self.claims: list[Claim | None] = [None]
        self.elements = [top]
        self.chosen: set[int] = set()

    def __len__(self) -> int:
        return len(self.parents)

    def add(self, parent: int, tag: str, says: Claim | None, element: Element) -> int:
        self.parents.append(parent)
        self.tags.append(tag)
        self.claims.append(says)
        self.elements.append(element)
        return len(self.parents) - 1


_PLAIN, _BLOCK, _LINK, _SKIPPED, _INSET, _CELL, _TABLE, _CAPTION = range(8)
"""What is to be done when an element ends."""


class Walk:
    """The state of one walk and, when it is over, what it saw."""

    __slots__ = (
        "_dead",
        "_draft",
        "_held",
        "_box",
        "_claims",
        "_href",
        "_last",
        "_past",
        "boxes",
        "comments",
        "drafts",
        "images",
        "tables",
        "zones",
    )

    def __init__(self, tree: Tree, selected: Selected = NONE) -> None:
        self.boxes = Boxes(tree.top)
        self.drafts: list[Draft] = []
        self.tables = TableMaker()
        self.comments: list[Note] = []
        self.images: list[Image] = []
        self._claims = Claims(tree, selected)
        self._draft = Draft(0)
        self._held: list[Draft] = []
        self._box = 0
        self._last: Anchor = None
        self._past = False
        self._href: str | None = None
        self._dead = False
        if tree.top in selected.content or tree.top.parent in selected.content:
            self.boxes.chosen.add(0)
        self._run(tree.top)
        self.zones = box_zones(self.boxes, self.drafts)

    def _run(self, top: Element) -> None:
        here: object = top
        act = _PLAIN
        stack: list[object] = []
        acts: list[int] = []
        closed: object = None
        kinds = KINDS.get
        for node in top.descendants:
            parent = node.parent
            while parent is not here:
                if act:
                    self._close(act, here)
                closed = here
                here, act = stack.pop(), acts.pop()
            if isinstance(node, Text):
                if self._dead:
                    continue
                data, draft = node.data, self._draft
                if draft.pieces or not data.isspace():
                    draft.pieces.append(data)
                    draft.anchors.append(self._last if closed is None else Closed(closed, self._past))
                    self._past = False
                    if self._href is not None:
                        draft.linked += len(data)
                continue
            if isinstance(node, Comment):
                if "kwaudit" in node.data:
                    anchor = self._last if closed is None else Closed(closed, past=True)
                    self.comments.append(Note(node.data, anchor, len(self.drafts)))
                continue
            stack.append(here)
            acts.append(act)
            here, act, closed = node, _PLAIN, None
            if isinstance(node, Element) and not self._dead:
                tag = node.tag
                act = self._open(node, tag, kinds(tag, INLINE))
                self._last = node
        while stack:
            if act:
                self._close(act, here)
            here, act = stack.pop(), acts.pop()
        self._flush()

    def _open(self, node: Element, tag: str, kind: int) -> int:
        if kind == SKIP:
            self._dead = True
            return _SKIPPED
        if self._claims.content and node in self._claims.content:
            self._flush()
            self._box = self._draft.box = self.boxes.add(self._box, tag, self._claims.dropped(node), node)
            self.boxes.chosen.add(self._box)
            return self._kind_of_block(tag, kind)
        if kind == INLINE:
            says = self._claims.inline(node, tag)
            return self._inset(node, tag, says) if says else _PLAIN
        if kind == CONTROL:
            return self._control(node, tag)
        if kind == ANCHOR:
            return self._start_link(node, tag)
        if kind == BREAK:
            self._line_break(node)
            return _PLAIN
        if kind == IMAGE:
            self.images.append(Image(node, self._box, len(self.drafts)))
            return _PLAIN
        self._flush()
        self._box = self._draft.box = self.boxes.add(self._box, tag, self._claims.block(node, tag), node)
        return self._kind_of_block(tag, kind)

    def _kind_of_block(self, tag: str, kind: int) -> int:
        if kind == CELL:
            self.tables.cell(len(self.drafts), header=tag == "th")
            return _CELL
        if kind == TABLE:
            return self._start_table(tag)
        return _CAPTION if tag == "caption" else _BLOCK

    def _start_table(self, tag: str) -> int:
        if tag == "tr":
            self.tables.row()
            return _BLOCK
        self.tables.start(self._box)
        return _TABLE

    def _control(self, node: Element, tag: str) -> int:
        """Open a form control: what stands around it are different lines."""
        says = self._claims.control(node, tag)
        if says:
            self._flush()
            return self._inset(node, tag, says)
        if self.boxes.tags[self._box] in HEADINGS or self.boxes.tags[self._box] == "summary":
            return _PLAIN
        self._flush()
        self._box = self._draft.box = self.boxes.add(self._box, tag, None, node)
        return _BLOCK

    def _start_link(self, node: Element, tag: str) -> int:
        says = self._claims.inline(node, tag)
        if says:
            return self._inset(node, tag, says)
        self._end_link()
        self._href = node.attr("href") or ""
        self._draft.open = len(self._draft.pieces)
        return _LINK

    def _inset(self, node: Element, tag: str, says: Claim) -> int:
        """Open a box inside a line of text: the line goes on behind it."""
        self._held.append(self._draft)
        self._box = self.boxes.add(self._box, tag, says, node)
        self._draft = Draft(self._box)
        return _INSET

    def _line_break(self, node: Element) -> None:
        draft = self._draft
        if draft.pieces:
            draft.pieces.append("\n")
            draft.anchors.append(Break(node))

    def _close(self, act: int, node: object) -> None:
        if act == _SKIPPED:
            self._dead = False
            self._past = True
            return
        if act == _LINK:
            self._end_link()
            self._href = None
            return
        before = len(self.drafts)
        self._flush()
        self._box = self._draft.box = self.boxes.parents[self._box]
        if act == _INSET:
            self._draft = self._held.pop()
            self._past = True
        elif act == _CELL:
            self.tables.end_cell(len(self.drafts))
        elif act == _TABLE:
            self.tables.end()
        elif act == _CAPTION and len(self.drafts) > before:
            self.tables.caption(before)

    def _end_link(self) -> None:
        draft = self._draft
        if self._href is not None and len(draft.pieces) > draft.open:
            draft.links.append(RawLink(draft.open, len(draft.pieces), self._href))

    def _flush(self) -> None:
        """End the current block, if there is text in it, and begin another in the same box."""
        draft = self._draft
        if not draft.pieces:
            return
        self._end_link()
        draft.text = draft.pieces[0] if len(draft.pieces) == 1 else "".join(draft.pieces)
        if not draft.text.isspace():
            self.drafts.append(draft)
        self._draft = Draft(draft.box)
