"""Which of a page's declarations wins for one element, asked of few elements and of few properties."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.css import OPEN, is_lasting, names, parts, weight
from kwaudit.extract.hidden import INHERITED, SHORT, declared, sets_back
from kwaudit.extract.sheets import OUTSIDE, sign
from kwaudit.extract.tree import BadSelector, Element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.hidden import Declared, Trick
    from kwaudit.extract.sheets import Block, Sheets, Sign
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


Known = dict[str, list[Said]]
"""Declarations of one property by the name of their elements."""
_HIDING = frozenset({"none", "hidden", "collapse"})


class Cascade:
    """Holds the declarations of a page against each other."""

    __slots__ = ("_asked", "_known", "_left", "_matched", "_sheets", "_tree")

    def __init__(self, tree: Tree, sheets: Sheets) -> None:
        self._tree = tree
        self._sheets = sheets
        self._asked: dict[str, int] = {}
        self._matched: dict[str, frozenset[Element]] = {}
        self._known: dict[tuple[str, bool], Known] = {}
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
            for said in _spoken(self._of(name, weighed=weighed), called):
                rank = said.rank
                if (best is None or rank > best) and self.fits(element, said.selector):
                    best, found[name] = rank, said.value
        return found

    def _of(self, name: str, *, weighed: bool = False) -> Known:
        """Return what the sheets declare of a property, `weighed`: what is important alone."""
        known = self._known.get((name, weighed))
        if known is None:
            known = self._known[name, weighed] = {}
            wanted = (name, SHORT.get(name, name))
            for block in self._sheets.blocks(_signs(name, weighed)):
                said = declared(block.declarations, wanted)
                if name in said and (said[name][0] or not weighed):
                    _keep(known, said[name], block, hides=said[name][1] in _HIDING)
        return known

    def _shows_inside(self, element: Element, trick: Trick) -> bool:
        """Say whether an element with text, inside one that an inherited property hides, sets that property back."""
        name = trick.needs[0]
        called = {by for by, kept in self._of(name).items() if any(sets_back(name, one.value) for one in kept)}
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


def _keep(known: Known, said: tuple[bool, str], block: Block, *, hides: bool) -> None:
    important, value = said
    layer = OUTSIDE - block.layer if important else block.layer
    for selector in parts(block.head):
        if not is_lasting(selector) or (shows_open(selector) and (hides or ":not(" in selector)):
            continue
        one = Said(selector.replace(OPEN, ""), value, (important, False, layer), block.place)
        for called in names(one.selector):
            kept = known.setdefault(called, [])
            if kept and kept[-1].selector == one.selector and kept[-1].order <= one.order:
                kept.pop()
            elif len(kept) >= MANY:
                del kept[0]
            kept.append(one)


def _spoken(known: Known, called: list[str]) -> Iterator[Said]:
    """Yield the declarations that may be for an element of these names, the last first."""
    for name in called if known else ():
        if name in known:
            yield from reversed(known[name])


def _names(element: Element) -> list[str]:
    """Return the names by which selectors call an element: its tag, classes, id, attributes, and `*`."""
    found = [element.tag, "*"]
    found += (f".{name}" for name in (element.attr("class") or "").split())
    found += (f"[{name}]" for name in element.attrs)
    if ident := element.attr("id"):
        found.append(f"#{ident}")
    return found
