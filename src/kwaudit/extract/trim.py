"""What of the core's blocks is not the article: lines of links, what follows a heading that ends it, the edges."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.cards import cards
from kwaudit.extract.datelines import LONGEST, says_when
from kwaudit.extract.foreign import LINKS as LINKS_BEHIND
from kwaudit.extract.foreign import LOOKS, parts
from kwaudit.extract.lines import ENDS_ARTICLE, FURNITURE, FURNITURE_LONGEST, LEADS_AWAY, REMARKS, promotes
from kwaudit.extract.titled import titles
from kwaudit.extract.vocabulary import FLOW
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from kwaudit.extract.drafts import Draft
    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

TAIL_SHARE = 0.35
"""Share of the core's prose behind a heading like "Related posts" up to which everything behind it is left out."""
GOES_ON = 0.1
"""Share of the core's prose behind a higher heading from which the article goes on there."""
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
_SPOKEN = Left("comments", "behind the heading of comments")
_ENDED = Left("related", "behind a heading that ends the article")
_CARD = Left("related", "cards that lead to other pages")
_PART = Left("related", "under a heading of other things")
_HEADING = Left("related", "heading of links")
_BETWEEN = Left("related", "a line of links between paragraphs")
_EARLY = Left("boilerplate", "before the first paragraph")
_LATE = Left("boilerplate", "behind the last paragraph")


def trimmed(walk: Walk, weights: Weights, kept: list[int], *, ends_only: bool) -> dict[int, Left]:
    """Return the blocks of the core that are not the article, each with the reason; `kept` are the core's, in order."""
    solid = [at for at, index in enumerate(kept) if weights.weight[index] >= SOLID]
    if not solid:
        return {}
    dropped = dict.fromkeys(parts(walk, weights, kept), _PART)
    ended = _lists_of_links if ends_only else _tail
    dropped |= ended(walk, weights, [index for index in kept if index not in dropped])
    dropped.update((index, _CARD) for index in cards(walk, weights, kept) if index not in dropped)
    if ends_only:
        return dropped
    return _Edges(walk, weights, kept, solid[0], solid[-1]).dropped(dropped)


def _lists_of_links(walk: Walk, weights: Weights, kept: list[int]) -> dict[int, Left]:
    """Find what a page by hand lists under "Related": up to the next heading of that level or a higher one."""
    dropped: dict[int, Left] = {}
    under, before = 0, 0.0
    for at, index in enumerate(kept):
        draft = walk.drafts[index]
        level = walk.zones[draft.box][1]
        if level and before and REMARKS.match(draft.text.strip()):
            return dropped | dict.fromkeys(kept[at:], _SPOKEN)
        if 0 < level <= under:
            under = 0
        if level and not under and _ends(draft.text.strip(), leads_away=True) and _heads_links(walk, weights, kept, at):
            under = level
        if under:
            dropped[index] = _ENDED
        before += weights.weight[index]
    return dropped


def _tail(walk: Walk, weights: Weights, kept: list[int]) -> dict[int, Left]:
    """Find the first heading that ends the article.

    One with much prose behind it heads links inside the text, if there are any; what one below another heading heads is
    over at the next heading that is as high as that, if the article goes on there.
    """
    weight, size, linked, zones = weights.weight, weights.size, weights.linked, walk.zones
    rest = whole = sum(weight[index] for index in kept)
    links = sum(linked[index] * size[index] - LINKS_BEHIND * size[index] for index in kept)
    dropped: dict[int, Left] = {}
    under, looks = 0, LOOKS
    for at, index in enumerate(kept):
        draft = walk.drafts[index]
        level = zones[draft.box][1]
        if 0 < level < under:
            under = 0
        if under:
            dropped[index] = _ENDED
        elif level and rest < whole and REMARKS.match(draft.text.strip()):
            dropped.update(dict.fromkeys(kept[at:], _SPOKEN))
            break
        elif level and _ends(draft.text.strip(), leads_away=links >= 0):
            if rest >= TAIL_SHARE * whole:
                if _heads_links(walk, weights, kept, at):
                    dropped[index] = _HEADING
            elif looks and _goes_on(walk, weights, kept[at:], level, GOES_ON * whole):
                under, looks = level, looks - 1
                dropped[index] = _ENDED
            else:
                dropped.update(dict.fromkeys(kept[at:], _ENDED))
                break
        rest -= weight[index]
        links -= linked[index] * size[index] - LINKS_BEHIND * size[index]
    return dropped


def _heads_links(walk: Walk, weights: Weights, kept: list[int], at: int) -> bool:
    """Say whether the blocks from a heading to the next one have links as lists of other pages do."""
    behind = map(kept.__getitem__, range(at + 1, len(kept)))
    here = takewhile(lambda index: not walk.zones[walk.drafts[index].box][1], behind)
    sizes = [(weights.linked[index] * weights.size[index], weights.size[index]) for index in here]
    return sum(linked for linked, _ in sizes) >= LINKS_BEHIND * sum(size for _, size in sizes)


def _goes_on(walk: Walk, weights: Weights, behind: list[int], level: int, least: float) -> bool:
    """Say whether text of an article stands behind the next heading that is higher than a level."""
    higher = (at for at, index in enumerate(behind) if 0 < walk.zones[walk.drafts[index].box][1] < level)
    start = next(higher, len(behind))
    return sum(weights.weight[index] for index in behind[start:]) >= least


def _ends(heading: str, *, leads_away: bool) -> bool:
    """Say whether an article is over at a heading; `leads_away`: what stands behind it has links as such lists have."""
    return bool(ENDS_ARTICLE.match(heading) or (leads_away and LEADS_AWAY.match(heading)))


class _Edges:
    """Looks at the blocks around and between the paragraphs of one core."""

    def __init__(self, walk: Walk, weights: Weights, kept: list[int], first: int, last: int) -> None:
        self._drafts, self._tags = walk.drafts, walk.boxes.tags
        self._zones = walk.zones
        self._linked, self._size, self._weight = weights.linked, weights.size, weights.weight
        self._kept, self._first, self._last = kept, first, last
        self._titles = titles(walk, weights, kept)

    def dropped(self, found: dict[int, Left]) -> dict[int, Left]:
        pending: list[int] = []
        for at, index in enumerate(self._kept):
            if index in found:
                continue
            level = self._zones[self._drafts[index].box][1]
            heading = level > 0
            reason = self._heading(at, level) if heading else self._block(at, index)
            if reason:
                found[index] = reason
            elif heading and at > self._last:
                pending.append(index)
            else:
                pending = []
        found.update(dict.fromkeys(pending, _LATE))
        return found

    def _heading(self, at: int, level: int) -> Left | None:
        return _EARLY if level > 1 and at < self._first - BEFORE else None

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
