"""One iterative walk over a page's tree: blocks of text, the boxes they stand in, tables, comments, images.

It keeps the node of each piece of text, from whose neighbours `align` finds its place in the source.
What claims to be navigation, footer, hidden … is half of a usual page; such a box is swallowed: its lines are taken
without their structure. Where that was rash (`choose` says when) the page is walked again with nothing swallowed.
The loop sees thousands of nodes a page, so it does by hand what would read better as calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.claims import SPEAKING, Claims
from kwaudit.extract.drafts import Boxes, Draft, Image, Note, RawLink, draft
from kwaudit.extract.kinds import OWN_REGION
from kwaudit.extract.raised import REASON, REGION, is_linked_mark, is_raised_mark
from kwaudit.extract.selectors import NONE
from kwaudit.extract.signals import BY_TAG, HARD, STRONG, WEAK, Claim
from kwaudit.extract.swallow import swallow
from kwaudit.extract.tables import TableMaker
from kwaudit.extract.tree import Comment, Element, Text
from kwaudit.extract.vocabulary import (
    ANCHOR,
    BLOCK,
    BREAK,
    CELL,
    CONTROL,
    FLOW,
    HEADINGS,
    IMAGE,
    INLINE,
    KINDS,
    MARKED,
    OWN,
    RAISED,
    SKIP,
    TABLE,
    UNSEEN,
)
from kwaudit.extract.zones import box_zones

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.kinds import Kind
    from kwaudit.extract.selectors import Selected
    from kwaudit.extract.tree import Node, Tree

_SURE = frozenset({"nav", "pre", "noscript"})
"""Elements that never wrap a page's content."""
_MARK = Claim(REGION, REASON, HARD)
_READING = Claim(REGION, "how the word below it is read", HARD)


_PLAIN, _BLOCK, _LINK, _CELL, _TABLE, _CAPTION, _DONE = range(7)
"""What is to be done when an element ends; `_DONE`: nothing, for what is in it was not walked."""


class Walk:
    """The state of one walk and, when it is over, what it saw.

    `pieces[i]` is the text of `nodes[i]`, or the newline that a `<br>` stands for; `detached` are the pieces before
    which something stands that is not in their block. `swallowed` are the boxes whose inside was not walked; their
    blocks have text and no pieces. `wrappers` are the elements around the page's h1 and main.
    """

    __slots__ = (
        "_box", "_first", "_href", "_linked", "_links", "_open", "_past", "boxes", "claims", "comments",
        "detached", "drafts", "images", "kind", "nodes", "pieces", "swallowed", "tables", "whole", "wrappers", "zones",
    )  # fmt: skip

    def __init__(
        self,
        tree: Tree,
        selected: Selected = NONE,
        *,
        kind: Kind = "page",
        whole: bool = False,
        claims: Claims | None = None,
    ) -> None:
        self.boxes = Boxes(tree.top)
        self.claims = claims or Claims(tree, selected)
        self.pieces: list[str] = []
        self.nodes: list[Text | Element] = []
        self.detached: set[int] = set()
        self.drafts: list[Draft] = []
        self.tables = TableMaker()
        self.comments: list[Note] = []
        self.images: list[Image] = []
        self.swallowed: list[int] = []
        self._box = self._first = self._linked = self._open = 0
        self._links: list[RawLink] = []
        self._past = False
        self._href: str | None = None
        self.kind = kind
        self.wrappers = tree.around("h1", "main")
        self.whole = whole or bool(selected.content)
        if selected.content and (tree.top in selected.content or tree.top.parent in selected.content):
            self.boxes.chosen.add(0)
        self._run(tree.top)
        self.boxes.over()
        self.zones = box_zones(self.boxes, self.drafts)

    def _run(self, top: Element) -> None:  # noqa: C901, PLR0912, PLR0915 - over all nodes; a call a node costs a third
        inside: Iterator[Node] = iter(top)
        act = _PLAIN
        stack: list[tuple[Iterator[Node], int]] = []
        kinds = KINDS.get
        pieces, nodes, boxes, claims, content = self.pieces, self.nodes, self.boxes, self.claims, self.claims.content
        parents, add_box, by_class, unnamed = boxes.parents, boxes.add, claims.by_class, claims.unnamed
        while True:
            for node in inside:
                if type(node) is Text:
                    data = node.data
                    if len(pieces) > self._first or not (data.isspace() and data.isascii()):
                        if self._past:
                            self.detached.add(len(pieces))
                            self._past = False
                        pieces.append(data)
                        nodes.append(node)
                        if self._href is not None:
                            self._linked += len(data)
                elif type(node) is Element:
                    tag = node.tag
                    kind = kinds(tag, INLINE)
                    if kind == SKIP:
                        self._past = True
                        continue
                    if content and node in content:
                        doing = self._open_chosen(node, tag, kind)
                    elif kind == BLOCK:
                        if len(pieces) > self._first:
                            self._flush()
                        attributes = len(node.attrs)
                        if attributes == 0 and unnamed:
                            says = BY_TAG.get(tag)
                        elif attributes == 1 and tag not in SPEAKING and (name := node.attr("class")) in by_class:
                            says = by_class[name]
                        else:
                            says = claims.block(node, tag)
                        if says is not None and _leads_nowhere(node, tag, says):
                            says = None
                        self._box = add_box(self._box, tag, node, says)
                        doing = _BLOCK
                        if says is not None and says[2] >= WEAK and not self.whole:
                            doing = self._swallowed(node, tag, says)
                    elif kind == INLINE:
                        attributes = len(node.attrs)
                        if (attributes == 0 and unnamed) or (attributes == 1 and node.attr("class") in by_class):
                            doing = _PLAIN
                        else:
                            doing = self._open_inline(node, tag)
                    elif kind == ANCHOR:
                        doing = self._open_link(node, tag)
                    else:
                        doing = self._open_element(node, tag, kind)
                    if doing != _DONE:
                        stack.append((inside, act))
                        inside, act = iter(node), doing
                        break
                elif type(node) is Comment and "kwaudit" in node.data:
                    self.comments.append(Note(node.data, node, len(self.drafts)))
            else:
                if act == _BLOCK:
                    if len(pieces) > self._first:
                        self._flush()
                    self._box = parents[self._box]
                elif act:
                    self._close(act)
                if not stack:
                    break
                inside, act = stack.pop()
        self._flush()

    def _open_chosen(self, node: Element, tag: str, kind: int) -> int:
        """Open an element that the user selected as content."""
        self._flush()
        self.boxes.chosen.add(len(self.boxes))
        self._box = self.boxes.add(self._box, tag, node, self.claims.dropped(node))
        return self._open_part(tag, kind)

    def _open_element(self, node: Element, tag: str, kind: int) -> int:
        if kind == BREAK:
            self._line_break(node)
            return _DONE
        if kind == IMAGE:
            self.images.append(Image(node, len(self.drafts)))
            return _DONE
        if kind == CONTROL:
            return self._open_control(node, tag)
        if kind == RAISED:
            return self._open_raised(node, tag)
        if kind == UNSEEN and len(self.pieces) > self._first:
            return self._inset(node, tag, BY_TAG[tag])
        self._flush()
        act = self._open_block(node, tag)
        return act if act == _DONE else self._open_part(tag, kind)

    def _open_inline(self, node: Element, tag: str) -> int:
        says = self.claims.inline(node, tag)
        return self._inset(node, tag, says) if says else _PLAIN

    def _open_raised(self, node: Element, tag: str) -> int:
        if tag != "sup":
            return self._inset(node, tag, _READING)
        link = node.find("a") if self._href is None else None
        href = (link.attr("href") or "") if link else self._href or ""
        if is_raised_mark(node.text, self._before(), linked="#" in href):
            return self._inset(node, tag, _MARK)
        return self._open_inline(node, tag)

    def _open_block(self, node: Element, tag: str) -> int:
        says = self.claims.block(node, tag)
        if says is not None and _leads_nowhere(node, tag, says):
            says = None
        self._box = self.boxes.add(self._box, tag, node, says)
        if says is not None and says.strength >= WEAK and not self.whole:
            return self._swallowed(node, tag, says)
        return _BLOCK

    def _swallowed(self, node: Element, tag: str, says: Claim) -> int:
        """Swallow the box that was just opened if its claim is acted upon at once; say how it goes on."""
        if not self._believable(node, says, tag):
            return _BLOCK
        self._swallow(node)
        self._box = self.boxes.parents[self._box]
        return _DONE

    def _believable(self, node: Element, says: Claim, tag: str) -> bool:
        """Say whether a claim is acted upon at once: not one of an article's header, of posts, of a whole page."""
        if tag in OWN and says.strength == STRONG:
            return not self._within_article()
        if says.region == OWN_REGION.get(self.kind):
            return False
        return tag in _SURE or node not in self.wrappers

    def _within_article(self) -> bool:
        box, tags, parents = self._box, self.boxes.tags, self.boxes.parents
        while box > 0 and tags[box] not in MARKED:
            box = parents[box]
        return box > 0

    def _open_part(self, tag: str, kind: int) -> int:
        if kind == CELL:
            self.tables.cell(len(self.drafts), header=tag == "th")
            return _CELL
        if kind != TABLE:
            return _BLOCK
        if tag == "tr":
            self.tables.row()
            return _BLOCK
        if tag == "caption":
            return _CAPTION
        self.tables.start(self._box)
        return _TABLE

    def _open_control(self, node: Element, tag: str) -> int:
        """Open a form control: what stands around it are different lines."""
        says = self.claims.control(node, tag)
        if says:
            self._flush()
            return self._inset(node, tag, says)
        if self.boxes.tags[self._box] in HEADINGS or self.boxes.tags[self._box] == "summary":
            return _PLAIN
        self._flush()
        self._box = self.boxes.add(self._box, tag, node, None)
        return _BLOCK

    def _open_link(self, node: Element, tag: str) -> int:
        href = node.attr("href")
        others = len(node.attrs) - (href is not None)
        if others > 1 or (others == 1 and node.attr("class") not in self.claims.by_class) or not self.claims.unnamed:
            says = self.claims.inline(node, tag)
            if says:
                return self._inset(node, tag, says)
        self._end_link()
        if href and href[0] == "#" and (before := self._before()) and is_linked_mark(node.text, before):
            return self._inset(node, tag, _MARK)
        self._href = href or ""
        self._open = len(self.pieces)
        return _LINK

    def _inset(self, node: Element, tag: str, says: Claim) -> int:
        """Take what is left out of a line of text, which goes on behind it."""
        self._box = self.boxes.add(self._box, tag, node, says)
        self._swallow(node)
        self._box = self.boxes.parents[self._box]
        self._past = True
        return _DONE

    def _line_break(self, node: Element) -> None:
        if len(self.pieces) > self._first:
            self.pieces.append("\n")
            self.nodes.append(node)

    def _before(self) -> str:
        """Return the piece of text that stands right before in the same block, "" where none does."""
        return self.pieces[-1] if len(self.pieces) > self._first else ""

    def _swallow(self, top: Element) -> None:
        """Take the lines of a box that is left out, without their structure."""
        self.swallowed.append(self._box)
        lines, comments = swallow(top)
        self.comments += [Note(text, top, len(self.drafts)) for text in comments]
        box = self._box
        self.drafts += [draft((box, text, 0, 0, 0, ())) for text in lines]

    def _close(self, act: int) -> None:
        if act == _LINK:
            self._end_link()
            self._href = None
            return
        before = len(self.drafts)
        self._flush()
        self._box = self.boxes.parents[self._box]
        if act == _CELL:
            self.tables.end_cell(len(self.drafts))
        elif act == _TABLE:
            self.tables.end()
        elif act == _CAPTION and len(self.drafts) > before:
            self.tables.caption(before)

    def _end_link(self) -> None:
        if self._href is not None and len(self.pieces) > self._open:
            self._links.append(RawLink(self._open - self._first, len(self.pieces) - self._first, self._href))

    def _flush(self) -> None:
        """End the current block, if there is text in it, and begin another."""
        first, last = self._first, len(self.pieces)
        if first == last:
            return
        if self._href is not None:
            self._end_link()
        text = self.pieces[first] if last - first == 1 else "".join(self.pieces[first:last])
        if not text.isspace():
            self.drafts.append(draft((self._box, text, first, last, self._linked, tuple(self._links))))
        self._first = self._open = last
        if self._links:
            self._links = []
        self._linked = 0


def _leads_nowhere(node: Element, tag: str, says: Claim) -> bool:
    """Say whether an element that claims to be links to other pages is a list without a link."""
    return says.region == "related" and tag in FLOW and node.find("a") is None
