"""Where on the page the article is: the box that holds most of its prose, what leads into it, what trails behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.by_hand import by_hand
from kwaudit.extract.vocabulary import FLOW, MARKED
from kwaudit.extract.weigh import SOLID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kwaudit.extract.drafts import Boxes, Draft
    from kwaudit.extract.weigh import Weights

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
LEAD_SHARE, LEAD_LEAST, LEAD_PROSE = 0.03, 80, 0.5
"""What leads into the core: at least this share of its prose and this many characters, itself prose by this share.
Measured: of such text before the core 0.7 belonged to the article, of text behind it 0.1."""
PART, PART_SHARE, PART_PROSE = 250, 0.05, 0.6
"""Prose of a further part of the article: at least so much, this share of the core's, this share of what is in it."""
FLOW_SHARE = 0.6
"""Share of a core's characters that stands in paragraphs, lists and headings of its own for it to be a flow."""

DOCBOOK = frozenset({"section", "chapter", "sect1", "sect2", "sect3", "refsection", "refsect1"})
"""Classes of the boxes that DocBook, AsciiDoc and older reStructuredText put sections in."""
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
        _section(boxes, box) or (classes and boxes.elements[box].attr("class") == classes)
        for box in _right_inside(boxes, parent)
        if box != child
    )


def _one_of_many(boxes: Boxes, weights: Sequence[float], child: int, parent: int) -> bool:
    """Say whether a box is one of several sections of a text, as programs write them."""
    others = (box for box in _right_inside(boxes, parent) if box != child and weights[box] >= PART)
    return _section(boxes, child) and any(_section(boxes, box) for box in others)


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


def beside(boxes: Boxes, way: list[int], left: Sequence[float]) -> list[int]:
    """Return the paragraphs, headings and lists beside the way down from the `article` or `main` to the core.

    Where neither marks the article, those before the core, if they hold as much prose as what leads into one.
    """
    marked = next((at for at, box in enumerate(way) if boxes.tags[box] in MARKED), None)
    top = marked or 0
    on_way, around = set(way), set(way[top:-1])
    found = [
        box
        for box in range(way[top] + 1, boxes.ends[way[top]])
        if boxes.parents[box] in around and box not in on_way and boxes.tags[box] in FLOW
    ]
    if marked is not None:
        return found
    found = [box for box in found if box < way[-1]]
    return found if sum(left[box] for box in found) >= max(LEAD_LEAST, LEAD_SHARE * left[way[-1]]) else []


def alike(boxes: Boxes, core: int, left: Sequence[float], sizes: Sequence[float]) -> list[int]:
    """Return the other boxes with the core's tag and classes that hold prose: an article in several parts."""
    classes = boxes.elements[core].attr("class")
    if not classes:
        return []
    tag, elements = boxes.tags[core], boxes.elements
    least = max(PART, PART_SHARE * left[core])
    return [
        box
        for box, weight in enumerate(left)
        if weight >= least
        and box not in {0, core}
        and boxes.tags[box] == tag
        and left[box] >= PART_PROSE * sizes[box]
        and elements[box].attr("class") == classes
    ]


def inside(boxes: Boxes, tops: Iterable[int], without: Iterable[int] = ()) -> bytearray:
    """Say for each box whether it is one of `tops` or stands in one, and in none of `without`."""
    ends = boxes.ends
    found = bytearray(len(ends))
    said = dict.fromkeys(tops, b"\1") | dict.fromkeys(without, b"\0")
    for box in sorted(said):  # a box comes before those inside it, whose word is the last
        if found[box] != said[box][0]:
            found[box : ends[box]] = said[box] * (ends[box] - box)
    return found


def around(boxes: Boxes, inside: Sequence[int]) -> set[int]:
    """Return the boxes that stand around some; `inside` is what the function of this name returns."""
    found = {0}
    for box in range(len(boxes) - 1, 0, -1):
        if inside[box] or box in found:
            found.add(boxes.parents[box])
    return found


def leads(boxes: Boxes, way: list[int], left: Sequence[float], sizes: Sequence[float]) -> list[int]:
    """Return the boxes before the core that lead into it: prose beside its way down from the `article` or `main`."""
    marked = next((at for at, box in enumerate(way) if boxes.tags[box] in MARKED), None)
    if marked is None:
        return []
    below = dict(zip(way[marked:], way[marked + 1 :], strict=False))
    least = max(LEAD_LEAST, LEAD_SHARE * left[way[-1]])
    return [
        box
        for box in range(way[marked] + 1, way[-1])
        if box < below.get(boxes.parents[box], 0) and left[box] >= least and left[box] >= LEAD_PROSE * sizes[box]
    ]


def behind(boxes: Boxes, drafts: Sequence[Draft], weights: Weights, chosen: Sequence[int], core: int) -> list[int]:
    """Return the boxes behind the last paragraph of a core that is a flow of paragraphs: banners, author boxes."""
    end, parents = boxes.ends[core], boxes.parents
    unit = {core: core}
    for box in range(core + 1, end):
        above = unit[parents[box]]
        unit[box] = box if above == core else above
    sizes: dict[int, int] = {}
    last = -1
    for index in chosen:
        box = drafts[index].box
        if core <= box < end:
            box = unit[box]
            sizes[box] = sizes.get(box, 0) + weights.size[index]
            if weights.weight[index] >= SOLID and boxes.tags[box] in FLOW:
                last = box
    flow = sum(size for box, size in sizes.items() if box == core or boxes.tags[box] in FLOW)
    if last < 0 or flow < FLOW_SHARE * sum(sizes.values()):
        return []
    return [box for box in sizes if box > last and boxes.tags[box] not in FLOW and not _section(boxes, box)]


def _section(boxes: Boxes, box: int) -> bool:
    """Say whether a box is a section of a text as programs write them: with a name and no class, or of DocBook's."""
    element = boxes.elements[box]
    classes = element.attr("class")
    if boxes.tags[box] == "section":
        return classes is None and bool(element.attr("id"))
    return classes in DOCBOOK
