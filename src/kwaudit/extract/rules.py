"""The rules of a page's own style sheets that hide elements.

The sheets are searched for declarations that hide, and the selectors of their rules are kept by the last name in them
(`.more` of `.post .more`). An element with that name is then really matched, and what hides it is held against all that
the sheets and the element itself say of the same property, as browsers do. Asking for the computed style of every
element would take longer than all the rest of the extraction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.cascade import Cascade, shows_open
from kwaudit.extract.css import class_part, is_lasting, names, parts
from kwaudit.extract.hidden import TRICKS, Trick, by_style
from kwaudit.extract.sheets import Sheets, sign

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.extract.tree import Element, Tree

USUAL = (
    sign("display", r"\s*:\s*none"),
    sign("visibility", r"\s*:\s*(?:hidden|collapse)"),
    sign("font-size", r"\s*:\s*0(?!\.?\d*[1-9])"),
    sign("overflow", r"\s*:\s*hidden"),
    sign("clip", r"\s*:\s*rect"),
    sign("clip-path", r"\s*:\s*inset"),
    *map(sign, ("text-indent", "-999", "-1000", "-2000", "-5000")),
)
"""How rules that hide are written, nearly always. Patterns that begin with letters are found 50 times faster."""
RARE = (
    sign("background", r"[^{}]*[;\s]color\s*:"),
    sign("color", r"\s*:[^{}]*background"),
    sign("-", r"\d{3,}(?:\d|r?em|vw|%)"),
)
SMALL = 4_000
"""Characters up to which the rules of a sheet are read for rare ways too (text in the colour of its background)."""
MANY = 100
"""How many rules are kept that hide elements of one name; pages have a dozen. One of nothing but style sheets shall not
cost its square."""
_TEXTLESS = frozenset(
    {"img", "svg", "path", "iframe", "video", "audio", "input", "br", "hr", "canvas", "picture", "source", "embed"}
)
"""Elements without text of their own, of which nobody needs to know whether they are hidden."""


class Hide(NamedTuple):
    """A selector that hides, and how it does."""

    selector: str
    trick: Trick


class Rules:
    """The hiding rules of a page."""

    __slots__ = ("_attributes", "_by_class", "_cascade", "_classes", "_every", "_tagged", "named")

    def __init__(self, tree: Tree) -> None:
        sheets = Sheets(tree)
        self._cascade = Cascade(tree, sheets)
        self._by_class: list[tuple[str, Hide]] = []
        self.named: dict[str, list[Hide]] = {}
        for block in sheets.blocks(USUAL, RARE, SMALL):
            if trick := by_style(block.declarations):
                for selector in parts(block.head):
                    self._keep(Hide(selector, trick), phones=block.phones)
        self._classes = frozenset(name[1:] for name in self.named if name[0] == ".")
        self._every = tuple(self.named.get("*", ()))
        self._tagged = {
            name: (*hides, *self._every) for name, hides in self.named.items() if name[0] not in ".#[" and name != "*"
        }
        self._attributes = frozenset(name[1:-1] for name in self.named if name[0] == "[")

    def _keep(self, hide: Hide, *, phones: bool) -> None:
        """Keep a rule by the names of what it hides.

        `phones`: it is in force on a phone as well. Attributes that hide on wide screens only (`data-hidden-desktop`)
        are left alone: what they hide stands there once; variants for screens are told by classes (one page 0.11).
        """
        if not is_lasting(hide.selector) or shows_open(hide.selector):
            return
        for name in names(hide.selector):
            if name[0] == "[" and not phones:
                continue
            if name == "[class]":
                if len(self._by_class) < MANY:
                    self._by_class.append((class_part(hide.selector), hide))
            elif name not in _TEXTLESS and len(known := self.named.setdefault(name, [])) < MANY:
                known.append(hide)

    def __bool__(self) -> bool:
        """Say whether there is a rule that hides anything."""
        return bool(self.named or self._by_class)

    def candidates(self, tag: str, classes: str) -> tuple[Hide, ...]:
        """Return the rules that hide an element of this tag and class attribute, if their selectors match it."""
        own = self._tagged.get(tag, self._every)
        if not classes:
            return own
        written = classes.split()
        if not self._classes.isdisjoint(written):
            own += tuple(hide for name in written for hide in self.named.get(f".{name}", ()))
        if self._by_class:
            own += tuple(hide for part, hide in self._by_class if part in classes)
        return own

    def attributed(self, element: Element, ident: str) -> tuple[Hide, ...]:
        """Return the rules that hide an element of this id or these other attributes, if their selectors match it."""
        found = tuple(self.named.get(f"#{ident}", ())) if ident and self.named else ()
        if self._attributes:
            known = (name for name in element.attrs if name in self._attributes)
            found += tuple(hide for name in known for hide in self.named[f"[{name}]"])
        return found

    def name_tags(self) -> bool:
        """Say whether there is a rule that may hide an element of no class and no id."""
        return bool(self._tagged or self._every or "[href]" in self.named)

    def trick(self, element: Element, candidates: Iterable[Hide]) -> str:
        """Return how one of these rules hides this element, "" if none does."""
        lost: set[Trick] = set()
        for hide in candidates:
            if hide.trick not in lost and self._cascade.fits(element, hide.selector):
                if self._cascade.hides(element, hide.trick):
                    return hide.trick.name
                lost.add(hide.trick)
        return ""

    def inline(self, element: Element, style: str) -> str:
        """Return how an element hides itself by its own style, "" if it does not or a rule takes that back."""
        trick = by_style(style)
        return trick.name if trick and self._cascade.hides(element, trick, weighed=True) else ""

    def attribute(self, element: Element) -> bool:
        """Say whether the attribute `hidden` hides an element: any display that it is given is stronger."""
        return self._cascade.hides(element, TRICKS[0], unsaid="none")
