"""Where a block's text stands in the source.

The tree says in which order text and elements come, and where most start tags are. So a piece of text is looked for
right behind the tag that it follows, stepping over end tags, comments and tags that the parser threw away; what is
found there is compared character by character, entities decoded. Text that the parser moved (out of a table, into a
reopened `<b>`) is not found there, and is searched for. A run is never made of text that does not match.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from kwaudit.extract.tree import Element
from kwaudit.extract.written import BEFORE, OPENING, decode, skip
from kwaudit.model import Run

if TYPE_CHECKING:
    from kwaudit.extract.drafts import Draft, Note
    from kwaudit.extract.tree import Node, Tree
    from kwaudit.extract.walk import Walk

FAR = 100_000
"""How far, in characters, text that the parser moved is searched for from where it should be."""
SEARCHES = 3_000
"""How often a page is searched; a page of nothing but moved text shall not cost its square."""
LONGEST = 100
"""Characters of a moved word that are looked for."""
TRIES = 20
"""How many places with the first letter of a moved word are looked at."""


Anchor = tuple[Element | None, bool]
"""What a text or comment stands behind: an element's start tag, or its end tag where the second is True."""

_run = partial(tuple.__new__, Run)
"""Makes a `Run` of a tuple; `Run(…)` itself is a Python function, at three times the cost."""


class Aligner:
    """Finds pieces of text in one source, going forward; remembers where the last one ended.

    Offsets that it gives out are moved by `shift`, the place of the source in another document.
    """

    __slots__ = ("_at", "_known", "_placed", "_searches", "_shift", "_source", "_tree", "_walk")

    def __init__(self, tree: Tree, walk: Walk, shift: int = 0) -> None:
        self._tree = tree
        self._source = tree.source
        self._walk = walk
        self._shift = shift
        self._searches = SEARCHES
        self._placed = (-1, 0)
        self._known: tuple[Node | None, Anchor] = (None, (None, False))
        self._at = 0

    def runs(self, draft: Draft, first: int, last: int) -> tuple[tuple[Run, ...], int]:
        """Return the runs of a block's `text[first:last]`, counted from its start, and the offset where it starts.

        Text that is found nowhere has no run.
        """
        if draft.last - draft.first == 1 and (run := self._simple(draft, first, last)):
            return (run,), run.source_start
        found: list[Run] = []
        done, size = -first, last - first
        there: list[tuple[int, int, int, int]] = []
        pieces, shift = self._walk.pieces, self._shift
        for at in range(draft.first, draft.last):
            piece = pieces[at]
            there = (self._next(piece, at) if there else []) or self._piece(piece, at, opening=at == draft.first)
            for start, end, source, source_end in there:
                if done + start >= 0 and done + end <= size:
                    found.append(_run((done + start, done + end, source + shift, source_end + shift)))
                elif done + start < size and done + end > 0:
                    low, high = max(done + start, 0), min(done + end, size)
                    found.append(self._cut(low, high, (source, source_end), (done + start, done + end)))
            done += len(piece)
        return tuple(found), found[0].source_start if found else self.place(draft)

    def _cut(self, low: int, high: int, source: tuple[int, int], whole: tuple[int, int]) -> Run:
        """Return the run `[low, high)` cut out of the `whole` one that `source` stands for, where that is exact."""
        start, end = source
        if end - start == whole[1] - whole[0]:
            start += low - whole[0]
            end = start + high - low
        return _run((low, high, start + self._shift, end + self._shift))

    def _simple(self, draft: Draft, first: int, last: int) -> Run | None:
        """Find a block that is one piece of text behind a start tag, as most are."""
        node = self._walk.nodes[draft.first]
        if node.previous_sibling is not None or "&" in draft.text:
            return None
        opened = node.parent
        behind = self._tree.offset(opened) if type(opened) is Element and opened is not self._tree.top else None
        if behind is None or behind < self._at:
            return None
        source, text = self._source, draft.text
        tag = OPENING.match(source, behind)
        if tag and source.startswith(text, tag.end()):
            at = tag.end() + first
        else:
            before = BEFORE.match(source, behind)
            at = before.end() if before else behind
            if not source.startswith(text[first:last], at):
                return None
        self._at = at + last - first
        return _run((0, last - first, at + self._shift, self._at + self._shift))

    def _next(self, piece: str, at: int) -> list[tuple[int, int, int, int]]:
        """Find a piece where only tags stand between it and the one before it, which was found; [] if it is not so."""
        if at in self._walk.detached or "&" in piece or type(self._walk.nodes[at]) is Element:
            return []
        start = skip(self._source, self._at)
        if not self._source.startswith(piece, start):
            return []
        self._at = start + len(piece)
        return [(0, len(piece), start, self._at)]

    def place(self, draft: Draft) -> int:
        """Return about where a block begins: at the tag that it follows; a swallowed one, where its box begins."""
        if draft.first == draft.last:
            if draft.box != self._placed[0]:
                self._placed = draft.box, self._tree.offset(self._walk.boxes.elements[draft.box]) or 0
            return self._placed[1] + self._shift
        return self._behind(self._anchor(self._walk.nodes[draft.first])) + self._shift

    def comment(self, note: Note) -> int:
        """Return where a comment begins."""
        behind = self._behind((note.node, True) if isinstance(note.node, Element) else self._anchor(note.node))
        at = self._source.find(f"<!--{note.text}", behind)
        return (behind if at < 0 else at) + self._shift

    def _anchor(self, node: Node) -> Anchor:
        """Return what a node stands behind: the element before it, else the one around it.

        What was found for the last node is kept: a thousand comments between texts shall not cost their square.
        """
        before = node.previous_sibling
        while before is not None and type(before) is not Element and before is not self._known[0]:
            before = before.previous_sibling
        if type(before) is Element:
            found: Anchor = before, True
        elif before is not None:
            found = self._known[1]
        else:
            around = node.parent
            found = around if type(around) is Element and around is not self._tree.top else None, False
        self._known = node, found
        return found

    def _behind(self, anchor: Anchor) -> int:
        """Return where the tag begins that an anchor speaks of, or where it ends for an end tag."""
        element, closed = anchor
        if element is None:
            return 0
        at = self._tree.end(element) if closed else self._tree.offset(element)
        return self._at if at is None else at

    def _piece(self, piece: str, at: int, *, opening: bool) -> list[tuple[int, int, int, int]]:
        node = self._walk.nodes[at]
        if type(node) is Element:
            return self._break(node)
        anchor = self._anchor(node)
        if opening:
            return self._first(piece, anchor)
        if anchor[1] and at not in self._walk.detached:
            found = self._there(piece, skip(self._source, self._at))
            if found:
                return found
        behind, last = self._behind(anchor), self._at
        for base in (behind, last) if behind >= last else (last, behind):
            found = self._there(piece, skip(self._source, base))
            if found:
                return found
        return self._searched(piece, min(behind, last))

    def _break(self, node: Element) -> list[tuple[int, int, int, int]]:
        """Find the tag of a line break."""
        tag = self._tree.start_tag(node)
        if tag is None:
            return []
        self._at = tag[1]
        return [(0, 1, *tag)]

    def _first(self, piece: str, anchor: Anchor) -> list[tuple[int, int, int, int]]:
        """Find the piece that begins a block; white space before it may stand in pieces of its own, or not at all."""
        behind, last = self._behind(anchor), self._at
        text = piece.lstrip() or piece
        lead = len(piece) - len(text)
        for base in (behind, last) if behind >= last else (last, behind):
            before = BEFORE.match(self._source, base)
            found = self._there(text, before.end() if before else base)
            if found:
                return [(start + lead, end + lead, at, to) for start, end, at, to in found] if lead else found
            if lead and (found := self._there(piece, skip(self._source, base))):
                return found
        return self._searched(piece, min(behind, last))

    def _there(self, piece: str, at: int) -> list[tuple[int, int, int, int]]:
        """Return the runs of a piece that stands at `at` in the source, [] if it does not."""
        source = self._source
        if "&" not in piece and source.startswith(piece, at):
            self._at = at + len(piece)
            return [(0, len(piece), at, self._at)]
        found = decode(piece, source, at)
        if found:
            self._at = found[-1][3]
        return found

    def _searched(self, piece: str, base: int) -> list[tuple[int, int, int, int]]:
        """Find a piece that the parser moved: as it stands, else word by word, else by what words begin with."""
        at = self._find(piece, base)
        if at >= 0:
            return [(0, len(piece), at, at + len(piece))]
        found: list[tuple[int, int, int, int]] = []
        for word in re.finditer(r"\S+", piece):
            done, last = word.start(), min(word.end(), word.start() + LONGEST)
            end = last
            while done < end:
                runs = self._anywhere(piece[done:end], found[-1][3] if found else base)
                found += [(done + start, done + to, at, until) for start, to, at, until in runs]
                done, end = (end, last) if runs else (done, end - 1)
        return found

    def _anywhere(self, text: str, base: int) -> list[tuple[int, int, int, int]]:
        """Find a text behind `base`, entities and all."""
        for first in (text[0], "&"):
            at = self._find(first, base)
            for _ in range(TRIES):
                if at < 0:
                    break
                if found := decode(text, self._source, at):
                    return found
                at = self._find(first, at + 1)
        return []

    def _find(self, text: str, base: int) -> int:
        if self._searches <= 0:
            return -1
        self._searches -= 1
        return self._source.find(text, base, base + FAR)
