"""The rules of a page's own style sheets that hide elements.

A sheet is searched for declarations that hide, and the selectors of their rules are kept by the last name in them
(`.more` of `.post .more`). An element with that name is then really matched. Asking for the computed style of every
element would take longer than all the rest of the extraction.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.hidden import by_style, may_hide, shows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.media import Blocks
    from kwaudit.extract.tree import Element, Tree

USUAL = (
    "display:none", "display: none", "visibility:hidden", "visibility: hidden", "-999", "-1000", "rect(", "inset(",
    "font-size:0", "font-size: 0", "overflow:hidden", "overflow: hidden",
)  # fmt: skip
"""How declarations that hide are written, nearly always: strings are found 50 times faster than patterns."""
SMALL = 4_000
"""Characters up to which every rule of a sheet is read (a text in the colour of its background has no usual string)."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LAST = re.compile(r"[^\s>+~]*$")
_NAME = re.compile(r"#([\w-]+)|\.([\w-]+)|^([a-zA-Z][\w-]*)")
_SHOWN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*(?!none)\w|visibility\s*:\s*visible)", re.IGNORECASE)
_WEIGHED = re.compile(r"(#)|([.\[:])|(?:^|[\s>+~])[a-zA-Z]")
ASKED = 60
"""How many elements of a page are held against the rules that might show them again; after that a rule is believed."""
MANY = 100
"""How many rules are kept that hide elements of one name; pages have a dozen. One of nothing but style sheets shall not
cost its square."""


class Hide(NamedTuple):
    """A selector that hides, how it does, how specific it is, and where in its sheet it stands.

    `firm`: no inline style of the element is stronger.
    """

    selector: str
    trick: str
    weight: tuple[int, int, int]
    sheet: int
    place: int
    firm: bool


class Rules:
    """The hiding rules of a page."""

    __slots__ = ("_asked", "_classes", "_sheets", "_shows_named", "_tree", "named")

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._sheets: list[str] = []
        self._asked = 0
        self._shows_named: dict[tuple[int, str], list[int]] = {}
        self.named: dict[str, list[Hide]] = {}
        for style in tree.named("style"):
            css = style.text
            if len(css) > SMALL or may_hide(css):
                self._read(_COMMENT.sub("", css) if "/*" in css else css)
        self._classes = frozenset(name[1:] for name in self.named if name[0] == ".")

    def _read(self, css: str) -> None:
        sheet = len(self._sheets)
        self._sheets.append(css)
        depth = seen = 0
        blocks: Blocks | None = None
        for start in _rules(css):
            declarations = _declarations(css, start)
            trick = by_style(declarations)
            if not trick:
                continue
            depth += css.count("{", seen, start) - css.count("}", seen, start)
            seen = start
            if depth == 1:
                blocks = blocks or _blocks(css)
            if depth == 0 or (depth == 1 and blocks and blocks.around(start)):
                for selector in _selectors(css, start):
                    if (name := hiding_name(selector)) and len(known := self.named.setdefault(name, [])) < MANY:
                        firm = "!important" in declarations
                        known.append(Hide(selector, trick, weight(selector), sheet, start, firm))

    def candidates(self, tag: str, classes: str) -> tuple[Hide, ...]:
        """Return the rules that hide an element of this tag and class attribute, if their selectors match it."""
        own = self.named.get(tag, ())
        names = classes.split()
        if self._classes.isdisjoint(names):
            return tuple(own)
        return (*own, *(hide for name in names for hide in self.named.get(f".{name}", ())))

    def identified(self, ident: str) -> tuple[Hide, ...]:
        """Return the rules that hide an element of this id, if their selectors match it."""
        return tuple(self.named.get(f"#{ident}", ())) if ident and self.named else ()

    def name_tags(self) -> bool:
        """Say whether there is a rule that may hide an element of no class and no id."""
        return any(name[0] not in ".#" for name in self.named)

    def trick(self, element: Element, candidates: tuple[Hide, ...], classes: str, ident: str) -> str:
        """Return how one of these rules hides this element, "" if none does."""
        style = element.attr("style")
        for hide in candidates:
            if style and not hide.firm and shows(style, hide.trick):
                continue
            if self._tree.matches(element, hide.selector) and not self._shown(element, hide, classes, ident):
                return hide.trick
        return ""

    def _shown(self, element: Element, hide: Hide, classes: str, ident: str) -> bool:
        """Say whether another rule brings the element back, for all readers or those with a wide screen."""
        if ":" not in hide.trick or self._asked >= ASKED:
            return False
        self._asked += 1
        names = [f".{one}" for one in classes.split()] + ([f"#{ident}"] if ident else [])
        return any(self._shows(element, start, hide) for name in names for start in self._showing(hide.sheet, name))

    def _showing(self, sheet: int, name: str) -> list[int]:
        """Return where the declarations of rules begin that speak of a name and show its elements."""
        found = self._shows_named.get((sheet, name))
        if found is None:
            css = self._sheets[sheet]
            found = self._shows_named[sheet, name] = []
            at = css.find(name)
            while at >= 0 and (start := css.find("{", at)) >= 0:
                if _SHOWN.search(_declarations(css, start)):
                    found.append(start)
                at = css.find(name, at + 1)
        return found

    def _shows(self, element: Element, start: int, hide: Hide) -> bool:
        for selector in _selectors(self._sheets[hide.sheet], start):
            rank = weight(selector)
            stronger = rank > hide.weight or (rank == hide.weight and start > hide.place)
            if stronger and self._tree.matches(element, selector):
                return True
        return False


def _blocks(css: str) -> Blocks:
    """Return the at-rules of a sheet; few pages ask, and only they load what reads them."""
    from kwaudit.extract.media import Blocks

    return Blocks(css)


def _rules(css: str) -> Iterator[int]:
    """Yield where the declarations of rules that may hide begin: all of a small sheet, the usual ones of others."""
    if len(css) <= SMALL:
        start = css.find("{")
        while start >= 0:
            yield start
            start = css.find("{", start + 1)
        return
    found = set()
    for usual in USUAL:
        at = css.find(usual)
        while at >= 0:
            found.add(css.rfind("{", 0, at))
            at = css.find(usual, at + 1)
    found.discard(-1)
    yield from sorted(found)


def _declarations(css: str, start: int) -> str:
    end = css.find("}", start)
    return css[start + 1 : end if end >= 0 else len(css)]


def _selectors(css: str, start: int) -> list[str]:
    """Return the selectors of the rule whose declarations begin at `start`, those of states (`:hover`) left away."""
    head = max(css.rfind("}", 0, start), css.rfind("{", 0, start), css.rfind(";", 0, start))
    parts = (part.strip() for part in css[head + 1 : start].split(","))
    return [part for part in parts if part and ":" not in part and "(" not in part and "@" not in part]


def hiding_name(selector: str) -> str:
    """Return the name that an element must have to be matched: the last `#id`, else `.class`, else tag, else ""."""
    last = _LAST.search(selector)
    names = _NAME.findall(last[0]) if last else []
    for ident, classed, tag in sorted(names, key=lambda name: (not name[0], not name[1])):
        return f"#{ident}" if ident else f".{classed}" if classed else tag.lower()
    return ""


def weight(selector: str) -> tuple[int, int, int]:
    """Return the specificity of a selector: ids, classes and attributes, tags."""
    ids = classes = tags = 0
    for ident, classed in _WEIGHED.findall(selector):
        ids, classes, tags = ids + bool(ident), classes + bool(classed), tags + (not ident and not classed)
    return ids, classes, tags
