"""What stands around and between the paragraphs of an article and is none of it: labels, buttons, lines of links."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.datelines import LONGEST, says_when
from kwaudit.extract.foreign import A_HEADING
from kwaudit.extract.lines import FURNITURE, FURNITURE_LONGEST, ends_article, names_contents, promotes
from kwaudit.extract.titled import titles
from kwaudit.extract.vocabulary import FLOW
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.drafts import Draft
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

BEFORE = 4
"""How many blocks before the first paragraph a heading may stand to be the article's."""
LINKS, ONLY_LINKS = 0.5, 0.95
"""Shares of characters in links from which a line is made of links, and of nothing else."""
A_LIST = 3
"""Lines of nothing but a link in a row, from which they are a list rather than buttons (0.89 of four and more in a row
were main content, 0.28 of two or three)."""
_SENTENCE = tuple(".!?:…。！？")
_ITEMS = frozenset({"list", "table", "definition"})


class Left(NamedTuple):
    """Why a block of the core is left out, in the form of a label."""

    region: str
    reason: str


_LABEL = Left("boilerplate", "a label of the page, no text of the article")
_WRITTEN = Left("author", "a line that says when it was written")
_CONTENTS = Left("nav", "the name of a list of contents that is not counted")
_LISTED = Left("related", "links under a line that leads to other pages")
_BETWEEN = Left("related", "a line of links between paragraphs")
_EARLY = Left("boilerplate", "before the first paragraph")
_LATE = Left("boilerplate", "behind the last paragraph")


class Edges:
    """Looks at the blocks around and between the paragraphs of one core."""

    def __init__(self, walk: Walk, weights: Weights, kept: list[int], first: int, last: int) -> None:
        self._drafts, self._tags = walk.drafts, walk.boxes.tags
        self._zones = walk.zones
        self._linked, self._size, self._weight = weights.linked, weights.size, weights.weight
        self._kept, self._first, self._last = kept, first, last
        self._titles = titles(walk, weights, kept)

    def dropped(self, found: dict[int, Left]) -> dict[int, Left]:
        found.update((index, _LISTED) for index in self._listed() if index not in found)
        pending: list[int] = []
        for at, index in enumerate(self._kept):
            if index in found:
                continue
            level = self._zones[self._drafts[index].box][1]
            heading = level > 0
            reason = self._contents(at, index) or (self._heading(at, level) if heading else self._block(at, index))
            if reason:
                found[index] = reason
            elif heading and at > self._last:
                pending.append(index)
            else:
                pending = []
        found.update(dict.fromkeys(pending, _LATE))
        return found

    def _listed(self) -> Iterator[int]:
        """Yield lines such as "Related:" that are no headings, with the lines of links right below them."""
        for at, index in enumerate(self._kept):
            if self._size[index] > A_HEADING or self._linked[index]:
                continue
            below = list(takewhile(self._is_line_of_links, self._kept[at + 1 :]))
            if below and ends_article(self._drafts[index].text.strip(), leads_away=True):
                yield index
                yield from below

    def _is_line_of_links(self, index: int) -> bool:
        return self._linked[index] >= LINKS and not self._zones[self._drafts[index].box][1]

    def _contents(self, at: int, index: int) -> Left | None:
        """Say whether a line is the name of a list of contents of which nothing is counted."""
        if self._size[index] > FURNITURE_LONGEST or not names_contents(self._drafts[index].text):
            return None
        below = self._kept[at + 1 : at + 2]
        return None if below and self._linked[below[0]] >= LINKS else _CONTENTS

    def _heading(self, at: int, level: int) -> Left | None:
        if level == 1 or at >= self._first - BEFORE:
            return None
        below = self._kept[at + 1]
        heads_items = self._zones[self._drafts[below].box][0] in _ITEMS and self._linked[below] < LINKS
        return None if heads_items else _EARLY

    def _block(self, at: int, index: int) -> Left | None:
        draft = self._drafts[index]
        if self._size[index] <= FURNITURE_LONGEST and FURNITURE.fullmatch(draft.text.strip()):
            return _LABEL
        if self._size[index] <= LONGEST and self._dated(at, draft):
            return _WRITTEN
        if self._weight[index] >= SOLID or index in self._titles:
            return None
        if self._first <= at <= self._last:
            return _BETWEEN if self._linked[index] >= LINKS and self._aside(at, index) else None
        links = self._linked[index] >= LINKS and not draft.text.rstrip().endswith(_SENTENCE)
        if links or self._tags[draft.box] not in FLOW:
            return _EARLY if at < self._first else _LATE
        return None

    def _dated(self, at: int, draft: Draft) -> bool:
        """Say whether a line of its own says by whom and when the page was written."""
        if self._zones[draft.box][0] != "body":
            return False
        return says_when(draft.text, at_an_end=not self._first <= at <= self._last)

    def _aside(self, at: int, index: int) -> bool:
        """Say whether a line of links between paragraphs is none of the text: buttons, "also read", lone links."""
        draft = self._drafts[index]
        if self._zones[draft.box][0] in _ITEMS:
            return False
        text = draft.text.strip()
        if text.endswith(_SENTENCE):
            return False
        if promotes().match(text):
            return True
        if at and self._drafts[self._kept[at - 1]].text.rstrip().endswith(":"):
            return False
        if self._tags[draft.box] not in FLOW:
            return True
        jumps = all(link.href.startswith("#") for link in draft.links)
        return self._linked[index] >= ONLY_LINKS and not jumps and self._run(at) <= A_LIST

    def _run(self, at: int) -> int:
        """Count the lines of nothing but links around one, as far as it matters."""
        run = 1
        for step in (-1, 1):
            near = at + step
            while 0 <= near < len(self._kept) and run <= A_LIST and self._linked[self._kept[near]] >= ONLY_LINKS:
                run, near = run + 1, near + step
        return run
