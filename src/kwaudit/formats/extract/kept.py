"""The blocks that a result kept, with their places, as every view of the text walks them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.formats.clean import one_line
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Block, PageResult


class Kept(NamedTuple):
    """A block with its 1-based place; `text` is on one line with single spaces."""

    block: Block
    line: int
    column: int
    text: str


def blocks(page: PageResult) -> list[Kept]:
    """Return the blocks of every region, in reading order."""
    places = page.places or ((1, 1),) * len(page.blocks)
    return [Kept(block, *place, one_line(block.text)) for block, place in zip(page.blocks, places, strict=True)]


def stretches(page: PageResult) -> Iterator[tuple[str, list[Kept]]]:
    """Yield the region and the blocks of each stretch of the page that is of one region."""
    for region, group in groupby(blocks(page), key=lambda one: one.block.region):
        yield region, list(group)


def counted(page: PageResult) -> list[Kept]:
    """Return the blocks that are counted, those without text left out."""
    return [one for one in blocks(page) if one.block.region == MAIN and one.text]


def texts(page: PageResult) -> dict[str, str]:
    """Return the whole text of each region that is not counted, a block a line."""
    found: dict[str, list[str]] = {}
    for one in blocks(page):
        if one.block.region != MAIN and one.text:
            found.setdefault(one.block.region, []).append(one.text)
    return {region: "\n".join(lines) for region, lines in found.items()}


def reasons(page: PageResult) -> dict[str, list[str]]:
    """Return why the blocks of each region are not counted, each reason once, in reading order."""
    found: dict[str, dict[str, None]] = {}
    for block in page.blocks:
        if block.region != MAIN and block.text.strip():
            found.setdefault(block.region, {})[one_line(block.reason)] = None
    return {region: list(told) for region, told in found.items()}
