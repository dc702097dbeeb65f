"""Which of a page's declarations wins for one element, asked of few elements and of few properties."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.css import OPEN, is_lasting, names, parts, weight
from kwaudit.extract.hidden import INHERITED, SHORT, declared, sets_back
from kwaudit.extract.sheets import OUTSIDE, sign
from kwaudit.extract.tree import BadSelector, Element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.hidden import Declared, Trick
    from kwaudit.extract.sheets import Sheets, Sign
    from kwaudit.extract.tree import Tree

ASKED = 8
"""Elements that are held against a selector one by one; then all that it matches are looked up at once."""
MANY = 200
"""How many rules are kept that speak of one property of elements of one name: the last ones, which mostly win."""
LOOKED_AT = 5_000
"""Elements of a page that are looked at because they may show themselves inside what is hidden; most have none."""

Rank = tuple[tuple[bool, bool, int], tuple[int, int, int], tuple[int, int]]
"""Important, inline, layer; specificity; place: the greater wins."""
_INLINE = ((0, 0, 0), (0, 0))


class Said(NamedTuple):
    """A declaration of one property: which elements it is for, the value, how strong it is, where it stands."""

    selector: str
    value: str
    order: tuple[bool, bool, int]
    place: tuple[int, int]

    @property
    def rank(self) -> Rank:
        """What decides between two declarations."""
        return self.order, weight(self.selector), self.place


_HIDING = frozenset({"none", "hidden", "collapse"})
_BEGIN = re.compile(r"[\w-]*")


class Declarations:
    """What the sheets declare of one property; a block is read when elements of a name in it are asked for."""

    __slots__ = ("_asked", "_blocks", "_unread", "_wanted", "_weighed", "known")

    def __init__(self, name: str, sheets: Sheets, *, weighed: bool) -> None:
        self._wanted = (name, SHORT.get(name, name))
        self._weighed = weighed
        self._blocks = list(sheets.blocks(_signs(name, weighed)))
        self._unread = dict.fromkeys(range(len(self._blocks)))
        self._asked: set[str] = set()
        self.known: dict[str, list[Said]] = {}

    def of(self, called: list[str]) -> Iterator[Said]:
        """Yield the declarations that may be for an element of these names, the last of each name first."""
        for name in called if self._blocks else ():
            if name not in self._asked:
                self._asked.add(name)
                for at in [at for at in self._unread if _may_name(self._blocks[at].head, name)]:
                    self._read(at)
            if name in self.known:
                yield from reversed(self.known[name])

    def setting_back(self) -> set[str]:
        """Return the names of the elements that set an inherited property back."""
        for at in list(self._unread):
            self._read(at)
        name = self._wanted[0]
        return {called for called, kept in self.known.items() if any(sets_back(name, one.value) for one in kept)}

    def _read(self, at: int) -> None:
        del self._unread[at]
        block = self._blocks[at]
        said = declared(block.declarations, self._wanted).get(self._wanted[0])
        if not said or not (said[0] or not self._weighed):
            return
        important, value = said
        order = (important, False, OUTSIDE - block.layer if important else block.layer)
        for selector in parts(block.head):
            if is_lasting(selector) and not (shows_open(selector) and (value in _HIDING or ":not(" in selector)):
                self._keep(Said(selector.replace(OPEN, ""), value, order, block.place))

    def _keep(self, one: Said) -> None:
        for called in names(one.selector):
            kept = self.known.setdefault(called, [])
            if kept and kept[-1].selector == one.selector and (kept[-1].order, kept[-1].place) <= one[2:]:
                kept.pop()
            elif len(kept) >= MANY:
                del kept[0]
            kept.append(one)


def _may_name(head: str, name: str) -> bool:
    """Say, at little cost, whether a list of selectors may hold one that is kept by a name."""
    if name == "*":
        return "*" in head or ":" in head
    if name[0] == "[":
        return "[" in head
    begin = _BEGIN.match(name, name[0] in ".#")
    return begin is None or begin[0] in head or begin[0] in head.lower() or "\\" in head


class Cascade:
    """Holds the declarations of a page against each other."""

    __slots__ = ("_asked", "_known", "_left", "_matched", "_sheets", "_tree")

    def __init__(self, tree: Tree, sheets: Sheets) -> None:
        self._tree = tree
        self._sheets = sheets
        self._asked: dict[str, int] = {}
        self._matched: dict[str, frozenset[Element]] = {}
        self._known: dict[tuple[str, bool], Declarations] = {}
        self._left = LOOKED_AT

    def fits(self, element: Element, selector: str) -> bool:
        """Say whether a selector matches an element."""
        found = self._matched.get(selector)
        if found is not None:
            return element in found
        asked = self._asked[selector] = self._asked.get(selector, 0) + 1
        if asked <= ASKED:
            return self._tree.matches(element, selector)
        return element in self._all(selector)

    def _all(self, selector: str) -> frozenset[Element]:
        found = self._matched.get(selector)
        if found is None:
            try:
                found = frozenset(self._tree.select(selector))
            except BadSelector:
                found = frozenset()
            self._matched[selector] = found
        return found

    def hides(self, element: Element, trick: Trick, *, weighed: bool = False, unsaid: str = "") -> bool:
        """Say whether a trick hides an element, all declarations held against each other.

        `weighed`: only important ones can change what its own style says. `unsaid`: the value where nothing is said.
        """
        said = self._values(element, trick, weighed=weighed)
        if unsaid:
            said.setdefault(trick.needs[0], unsaid)
        if not trick.hides(said):
            return False
        return trick.needs[0] not in INHERITED or not self._shows_inside(element, trick)

    def _values(self, element: Element, trick: Trick, *, weighed: bool = False) -> Declared:
        """Return the values that win for an element, of the properties that a trick needs."""
        own = declared(style) if (style := element.attr("style")) else {}
        called = _names(element)
        found: Declared = {}
        for name in trick.needs:
            best: Rank | None = None
            if name in own:
                important, found[name] = own[name]
                best = ((important, True, 0), *_INLINE)
            for said in self._of(name, weighed=weighed).of(called):
                rank = said.rank
                if (best is None or rank > best) and self.fits(element, said.selector):
                    best, found[name] = rank, said.value
        return found

    def _of(self, name: str, *, weighed: bool = False) -> Declarations:
        known = self._known.get((name, weighed))
        if known is None:
            known = self._known[name, weighed] = Declarations(name, self._sheets, weighed=weighed)
        return known

    def _shows_inside(self, element: Element, trick: Trick) -> bool:
        """Say whether an element with text, inside one that an inherited property hides, sets that property back."""
        name = trick.needs[0]
        called = self._of(name).setting_back()
        for inner in element.iter_elements():
            self._left -= 1
            if self._left < 0:
                return False
            if (name in (inner.attr("style") or "").lower() or not called.isdisjoint(_names(inner))) and (
                sets_back(name, self._values(inner, trick).get(name, "")) and inner.text.strip()
            ):
                return True
        return False


def shows_open(selector: str) -> bool:
    """Say whether a selector depends on a `details` that is open or closed."""
    return OPEN in selector


@cache
def _signs(name: str, weighed: bool) -> tuple[Sign, ...]:  # noqa: FBT001 - a key of the cache
    rest = r"\s*:[^;{}]*important" if weighed else r"\s*:"
    return tuple(sign(one, rest) for one in (name, SHORT.get(name)) if one)


def _names(element: Element) -> list[str]:
    """Return the names by which selectors call an element: its tag, classes, id, attributes, and `*`."""
    found = [element.tag, "*"]
    found += (f".{name}" for name in (element.attr("class") or "").split())
    found += (f"[{name}]" for name in element.attrs)
    if ident := element.attr("id"):
        found.append(f"#{ident}")
    return found
