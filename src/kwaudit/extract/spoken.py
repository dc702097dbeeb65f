"""The languages that elements below the page's root declare, given to the blocks that stand inside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.facts import language_code
from kwaudit.model.article import MAIN
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.extract.tree import Tree
    from kwaudit.model import Block

Span = tuple[int, int, str]
"""Where an element begins and ends in the source, and what it says that it is in."""


def spoken(tree: Tree, blocks: tuple[Block, ...], page: str) -> tuple[tuple[Block, ...], str]:
    """Return the article's blocks with the languages that their elements declare, and the language of the article."""
    return told(_spans(tree), blocks, page)


def told(spans: Sequence[Span], blocks: tuple[Block, ...], page: str) -> tuple[tuple[Block, ...], str]:
    """Return blocks with the languages of the elements around them, and the language of the article.

    That is the page's, unless all its text stands inside elements of one other language. A block counts as inside
    where it lies wholly between an element's tags: a foreign word in a sentence changes nothing.

    Args:
        spans: elements with a language, in the order in which they begin.
        blocks: all blocks of the page.
        page: the language of the page.
    """
    if all(code == page for _, _, code in spans):
        return blocks, page
    found = dict(_inside(spans, blocks, page))
    codes = set(found.values())
    if len(codes) == 1 and len(found) == sum(block.region == MAIN for block in blocks):
        return blocks, codes.pop()
    others = {i: code for i, code in found.items() if code != page}
    if not others:
        return blocks, page
    return tuple([replace(b, language=others[i]) if i in others else b for i, b in enumerate(blocks)]), page


def _spans(tree: Tree) -> list[Span]:
    found = []
    for element in tree.select("[lang]"):
        code = language_code(element.attr("lang") or "")
        span = tree.start_tag(element)
        if code and span and element.tag != "html":
            found.append((span[0], _end(tree, element), code))
    return found


def _end(tree: Tree, element: object) -> int:
    """Return where an element ends; one that is never closed holds the rest of the page (a body without its end)."""
    where = getattr(element, "source_location", None)
    return where.end_tag.end_offset if where and where.end_tag else len(tree.source)


def _inside(spans: Sequence[Span], blocks: Sequence[Block], page: str) -> Iterator[tuple[int, str]]:
    """Yield the article's blocks with the language of the innermost element around each: one sweep over the source."""
    open_ones: list[Span] = []
    at = 0
    for i, block in enumerate(blocks):
        if block.region != MAIN or not block.runs:
            continue
        start, end = block.runs[0].source_start, block.runs[-1].source_end
        while at < len(spans) and spans[at][0] <= start:
            open_ones.append(spans[at])
            at += 1
        while open_ones and open_ones[-1][1] <= start:
            open_ones.pop()
        yield i, next((code for _, last, code in reversed(open_ones) if last >= end), page)
