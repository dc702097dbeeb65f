"""The one module that touches turbohtml: a WHATWG tree over a source text, with the place of every element in it.

Everything else in the HTML part of this room speaks of `Tree`, `Element`, `Text` and `Comment` as exported here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kwaudit.extract import core
from kwaudit.extract.core import Comment, Element, Node, SelectorSyntaxError, Text
from kwaudit.model.document import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["BadSelector", "Comment", "Element", "Node", "Text", "Tree", "markup", "parse", "parse_fragment", "unescape"]

BadSelector = SelectorSyntaxError
unescape = core.unescape


ASKED = ("html", "title", "meta", "link", "script", "style", "noscript", "h1", "main")
"""Elements that are asked for by their tag on every page."""


class Tree:
    """A parsed page. `top` is the element that holds the text; offsets are code points of `source`."""

    __slots__ = ("_lines", "_named", "_root", "source", "top")

    def __init__(self, source: str, root: core.Node, top: Element) -> None:
        self.source = source
        self.top = top
        self._root = root
        self._lines: list[int] | None = None
        self._named: dict[str, list[Element]] | None = None

    def offset(self, element: Element) -> int | None:
        """Return where the element's start tag begins, or None for an element that the parser made up."""
        place = element.position
        if place is None:
            return None
        line, column = place
        if self._lines is None:
            self._lines = lines_of(self.source).starts
        return self._lines[line - 1] + column

    def start_tag(self, element: Element) -> tuple[int, int] | None:
        """Return the span of the element's start tag, or None for an element that the parser made up."""
        where = element.source_location
        return (where.start_tag.start_offset, where.start_tag.end_offset) if where else None

    def end(self, element: object) -> int | None:
        """Return the offset past the element's end tag; past its start tag where the source never closes it."""
        where = element.source_location if isinstance(element, Element) else None
        if where is None:
            return None
        return (where.end_tag or where.start_tag).end_offset

    def inner(self, element: Element) -> tuple[int, int] | None:
        """Return the span between the element's start tag and its end tag, None where the source lacks one of them."""
        where = element.source_location
        return (where.start_tag.end_offset, where.end_tag.start_offset) if where and where.end_tag else None

    def attribute(self, element: Element, name: str) -> tuple[int, int]:
        """Return the span of `name="value"` in the source, (0, 0) where there is none."""
        if (at := self.offset(element)) is not None and (named := _written(name).match(self.source, at)):
            return named.span(1)
        where = element.source_location
        span = where.attrs.get(name) if where else None
        return (span.start_offset, span.end_offset) if span else (0, 0)

    def named(self, tag: str) -> Iterable[Element]:
        """Return the page's elements of one tag, in document order; one look over the page for those of `ASKED`."""
        if tag not in ASKED:
            return self._root.find_all(tag)
        if self._named is None:
            self._named = {name: [] for name in ASKED}
            for element in self._root.iter_elements(ASKED):
                self._named[element.tag].append(element)
        return self._named[tag]

    def around(self, *tags: str) -> frozenset[object]:
        """Return the elements that stand around the page's elements of some tags."""
        found: set[object] = set()
        for tag in tags:
            for element in self.named(tag):
                above = element.parent
                while above is not None and above not in found:
                    found.add(above)
                    above = above.parent
        return frozenset(found)

    def matches(self, element: Element, selector: str) -> bool:
        """Say whether a selector fits an element; one that is not CSS fits nothing."""
        try:
            return element.matches(selector)
        except BadSelector:
            return False

    def controlled(self) -> frozenset[str]:
        """Return the ids that a control of the page names: `aria-controls`, `data-bs-target`, `href="#id"` …."""
        found: set[str] = set()
        for element in self._root.select('[aria-controls],[data-bs-target],[data-target],[href^="#"]'):
            for name in ("aria-controls", "data-bs-target", "data-target", "href"):
                found.update((element.attr(name) or "").replace("#", " ").split())
        return frozenset(found)

    def names(self) -> list[str]:
        """Return the page's own names: `#id`, `.class` and tag of its elements, each once, in document order."""
        found: dict[str, None] = {}
        for element in self._root.iter_elements():
            if ident := element.attr("id"):
                found[f"#{ident}"] = None
            for name in (element.attr("class") or "").split():
                found[f".{name}"] = None
            found[element.tag] = None
        return list(found)

    def select(self, selector: str) -> list[Element]:
        """Return the elements that a CSS selector matches, in document order.

        Raises:
            BadSelector: the selector is not CSS.
        """
        return self._root.select(selector)


def parse(source: str) -> Tree:
    """Parse a page as browsers do. `source` has its line ends normalised to newlines."""
    document = core.parse(source, source_locations=True)
    root = document.root
    if root is None:  # pragma: no cover - the WHATWG algorithm always makes one
        raise AssertionError("a parsed page without a root")
    return Tree(source, document, document.find("body") or root)


def parse_fragment(source: str) -> Tree:
    """Parse markup as it would stand inside a `div`."""
    top = core.parse_fragment(source, "div", source_locations=True)
    return Tree(source, top, top)


def markup(tree: object) -> str:
    """Return the source of a tree that somebody else parsed: a `bs4.BeautifulSoup`, a turbohtml document or element."""
    written = tree.html if isinstance(tree, core.Node) else str(tree)
    return written.replace("\r\n", "\n").replace("\r", "\n")


@cache
def _written(name: str) -> re.Pattern[str]:
    """Return the pattern of a start tag that has an attribute as most pages write them all: lower case, double quotes.

    To ask the parser takes ten times as long; what is written in another way is asked for there.
    """
    other = rf"""(?!{name}[\s=/>])[a-z:_-]++(?:="[^"]*+")?+"""
    return re.compile(rf"""<[a-zA-Z0-9]++(?:\s++{other})*+\s++({name}="[^"]*+")[\s/>]""")
