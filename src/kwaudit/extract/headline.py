"""The h1 of an article that is counted without one: rules look there, no density counts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.align import Aligner
from kwaudit.model import ZoneText
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.tree import Element, Tree
    from kwaudit.extract.walk import Walk
    from kwaudit.model import Block

_GONE = frozenset({"hidden", "dropped"})


def title_heading(tree: Tree, walk: Walk, blocks: Sequence[Block]) -> list[ZoneText]:
    """Return the h1 above the article as a zone, none where the article holds one.

    The last h1 before the first block that counts, else the first on the page; one in a site's header only where no
    other is, for there it may be the site's name.
    """
    heads = [i for i, block in enumerate(blocks) if block.zone == "h1" and block.region not in _GONE]
    if any(blocks[i].region == MAIN for i in heads):
        return []
    if not heads:
        return _in_header(tree, walk, blocks)
    first = next((i for i, block in enumerate(blocks) if block.region == MAIN), 0)
    at = max((i for i in heads if i < first), default=heads[0])
    text = walk.drafts[at].text
    runs, start = Aligner(tree, walk).runs(walk.drafts[at], len(text) - len(text.lstrip()), len(text))
    return [ZoneText("h1", blocks[at].text, start, runs[-1].source_end if runs else start)]


def _in_header(tree: Tree, walk: Walk, blocks: Sequence[Block]) -> list[ZoneText]:
    """Return the first h1 in a header of which only the lines were taken; a site's name that leads home is none."""
    swallowed = set(walk.swallowed)
    headers = {
        walk.boxes.elements[draft.box]
        for draft, block in zip(walk.drafts, blocks, strict=True)
        if block.region == "header" and draft.box in swallowed
    }
    for head in tree.named("h1") if headers else ():
        text, span, link = " ".join(head.text.split()), tree.inner(head), head.find("a")
        is_logo = link is not None and " ".join(link.text.split()) == text
        if text and span and not is_logo and _stands_in(head, headers):
            return [ZoneText("h1", text, *span)]
    return []


def _stands_in(element: Element, boxes: set[Element]) -> bool:
    around: object = element
    while around is not None and around not in boxes:
        around = getattr(around, "parent", None)
    return around is not None
