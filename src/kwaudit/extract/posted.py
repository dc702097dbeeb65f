"""What a forum writes into its posts, and what posts repeat of one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.lines import FURNITURE_LONGEST, attribution, post_furniture
from kwaudit.extract.threads import sign
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.walk import Walk
    from kwaudit.extract.weigh import Weights

IN_MOST, SHORT = 0.5, 30
"""Share of posts, and characters on average, of lines that the template puts into each (+0.014 F1 of forum pages)."""
REACH = 12
"""How many boxes may stand between a post and a line that the template puts there."""
SAME = 60
"""Characters at the beginning of two blocks that make one a quote of the other (+0.015 F1, flat 40 to 120)."""


def furniture(walk: Walk, weights: Weights, kept: list[int], bodies: list[int]) -> list[int]:
    """Return the blocks of posts that are the forum's own lines: ranks, dates, buttons, headers of quotes.

    `kept` are the blocks of the core, `bodies` the boxes of the posts. Told by what they say, or by their place: lines
    between the same boxes, short wherever they stand, in most posts.
    """
    own = post_furniture()
    short = [index for index in kept if weights.size[index] <= FURNITURE_LONGEST]
    found = {index for index in short if own.fullmatch(" ".join(walk.drafts[index].text.split()))}
    least = max(2, IN_MOST * len(bodies))
    for lines, posts in _places(walk, kept, bodies):
        if len(posts) >= least and sum(weights.size[index] for index in lines) <= SHORT * len(lines):
            found.update(index for index in lines if weights.weight[index] < SOLID)
    return [index for index in short if index in found]


def _places(walk: Walk, kept: list[int], bodies: list[int]) -> Iterator[tuple[list[int], set[int]]]:
    """Yield the blocks that stand between the same boxes of a post, and the posts that they stand in."""
    boxes, post = walk.boxes, set(bodies)
    places: dict[str, tuple[list[int], set[int]]] = {}
    for index in kept:
        box, way = walk.drafts[index].box, list[str]()
        while box > 0 and box not in post and len(way) < REACH:
            way.append(sign(boxes, box) or boxes.tags[box])
            box = boxes.parents[box]
        if box in post and way:
            lines, posts = places.setdefault("/".join(way), ([], set()))
            lines.append(index)
            posts.add(box)
    yield from places.values()


def quoted(walk: Walk, kept: list[int]) -> list[int]:
    """Return the quotes that begin like a block above: a post counts where it was written, not where it is quoted.

    A quote is one by its element, or by the line above it that says whose words it is.
    """
    zones, drafts = walk.zones, walk.drafts
    found = []
    seen: set[str] = set()
    before = ""
    for index in kept:
        text = drafts[index].text
        begins = " ".join(text[: 2 * SAME].split())[:SAME]
        if len(begins) == SAME:
            if begins in seen and (zones[drafts[index].box][0] == "quote" or attribution().match(before)):
                found.append(index)
            seen.add(begins)
        before = begins
    return found
