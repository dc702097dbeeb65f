"""Where on the page the article is: the box that holds most of its prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.by_hand import by_hand
from kwaudit.extract.by_program import is_section
from kwaudit.extract.vocabulary import MARKED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.extract.drafts import Boxes, Draft

MOST = 0.8
"""Share of a box's prose that its child must hold for the article to be inside the child."""
MOST_MARKED = 0.55
"""The same for `article` and `main`, which the author marked up as the content."""
MOST_PARTS = 0.85
"""The same on a page that is no flow of paragraphs: a landing page, a manual, whose sections are siblings."""
MOST_TITLED = 0.6
"""The same for the box that holds the page's only h1, on a page that marks up no content: what stands beside it are
sidebars, dialogs and lists of other pages, unless it is a section or of the same class (+0.010 on 27 products, 0.003 to
0.013 on pages that nothing was learned from, no open page lost; one with several h1 would have lost 0.24)."""
MOST_TEXT = 0.3
"""Share of the text of any kind in an `article` or `main` that a part of it must hold to be the article: a reference
says most in signatures and tables, and its few sentences stand in one corner (a page of Rust's: 4 % of its words)."""
MOST_THREAD = 0.95
"""The same on a thread, whose posts are siblings."""
FLOWING = 0.5
"""Share of a page's prose in the paragraphs of one box from which the page is one flow: 7 of 10 articles, 1 of 5
service pages, no listing."""
PART = 250
"""Prose that a part of an article of several parts holds at least."""
_LEAVES = frozenset({"p", "li", "td", "th", "dd", "dt", "pre", "blockquote"})
_NO_CORE = _LEAVES | {"ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6"}
"""Elements that are not the article by themselves: a list of changes has a heading above it, and an introduction."""
_WRAPS = frozenset({"ul", "ol", "dl", "li", "dd", "blockquote", "table", "tbody", "thead", "tr", "td"})


def flow_share(boxes: Boxes, drafts: Sequence[Draft], weights: Sequence[float], kept: Sequence[bool]) -> float:
    """Return the largest share of the page's prose that stands in the paragraphs of one box."""
    found: dict[int, float] = {}
    whole = 0.0
    for draft, weight, counts in zip(drafts, weights, kept, strict=True):
        if not counts or not weight:
            continue
        whole += weight
        box = draft.box
        if boxes.tags[box] not in _LEAVES:
            continue
        box = boxes.parents[box]
        while boxes.tags[box] in _WRAPS:
            box = boxes.parents[box]
        found[box] = found.get(box, 0.0) + weight
    return max(found.values()) / whole if found else 0.0


def path(boxes: Boxes, weights: Sequence[float], most: float, sizes: Sequence[float] = (), title: int = 0) -> list[int]:
    """Return the boxes from the body down to the core, by the weight of what is left inside them.

    `sizes` are those of the text of any kind, where the core has to hold some of it as well; `title` is the box of the
    page's only h1.
    """
    found = [0]
    least = 0.0
    while child := _heaviest(boxes, weights, found[-1]):
        wanted = MOST_MARKED if boxes.tags[child] in MARKED and most < MOST_THREAD else most
        if child < title < boxes.ends[child] and not least and not _has_others_like_it(boxes, child, found[-1]):
            wanted = min(wanted, MOST_TITLED)
        if weights[child] < wanted * max(weights[found[-1]], 1) or (least and sizes[child] < least):
            break
        if boxes.tags[child] in _NO_CORE or _named_row(boxes, child) or _one_of_many(boxes, weights, child, found[-1]):
            break
        found.append(child)
        if boxes.tags[child] in MARKED:
            if by_hand(boxes, child):
                break
            least = MOST_TEXT * sizes[child] if sizes else 0.0
    return found


def _has_others_like_it(boxes: Boxes, child: int, parent: int) -> bool:
    """Say whether right beside a box stands a section of a text, or another box of its own class."""
    classes = boxes.elements[child].attr("class")
    return any(
        is_section(boxes, box) or (classes and boxes.elements[box].attr("class") == classes)
        for box in _right_inside(boxes, parent)
        if box != child
    )


def _one_of_many(boxes: Boxes, weights: Sequence[float], child: int, parent: int) -> bool:
    """Say whether a box is one of several sections of a text, as programs write them."""
    others = (box for box in _right_inside(boxes, parent) if box != child and weights[box] >= PART)
    return is_section(boxes, child) and any(is_section(boxes, box) for box in others)


def _right_inside(boxes: Boxes, parent: int) -> Iterator[int]:
    """Yield the boxes right inside a box."""
    box = parent + 1
    while box < boxes.ends[parent]:
        yield box
        box = boxes.ends[box]


def _named_row(boxes: Boxes, box: int) -> bool:
    """Say whether a box is a row that begins with its name, as one of a table of properties does, and no layout's."""
    return boxes.tags[box] == "tr" and boxes.tags[box + 1 : box + 2] == ["th"]


def _heaviest(boxes: Boxes, weights: Sequence[float], parent: int) -> int:
    """Return the first of the heaviest boxes right inside a box, 0 for none."""
    return max(_right_inside(boxes, parent), key=weights.__getitem__, default=0)
