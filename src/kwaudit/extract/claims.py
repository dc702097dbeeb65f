"""What each element of one page says of the region its text belongs to.

Hidden text first: hidden for good is left out; what a reader can open (an accordion, a tab, `details`, a panel that a
control names) is text that can be seen. Then role, tag, and the words of class and id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract.classes import NOTHING, says
from kwaudit.extract.hidden import Rules, by_style
from kwaudit.extract.signals import BY_ROLE, BY_TAG, CONTROL, DOUBTFUL, HARD, Claim

from kwaudit.extract.tree import Element, Text

if TYPE_CHECKING:
    from kwaudit.extract.classes import Says
    from kwaudit.extract.tree import Tree

_SPREAD = frozenset({"html", "body", "main", "article"})
"""Elements whose class words speak of the page as a whole (`single-post has-sidebar`)."""

_OPENERS = ("aria-controls", "data-bs-target", "data-target", "href", "data-bs-toggle", "aria-expanded")
_ARIA_HIDDEN = Claim("hidden", "aria-hidden", DOUBTFUL)


class Claims:
    """Reads the claims of one page's elements."""

    __slots__ = ("_controlled", "_rules", "_tree")

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._rules = Rules(tree)
        self._controlled: frozenset[str] | None = None

    def block(self, element: Element, tag: str) -> Claim | None:
        """Return what a block element says, None for nothing."""
        if not element.attrs:
            return self._by_rule(element, tag, "", "") or BY_TAG.get(tag) if self._rules else BY_TAG.get(tag)
        attr = element.attr
        classes, ident = attr("class") or "", attr("id") or ""
        said = says(classes, ident) if classes or ident else NOTHING
        found = self._hidden(element, tag, classes, ident, said)
        if found or tag in _SPREAD:
            return found
        role = attr("role")
        if role and role in BY_ROLE:
            return BY_ROLE[role]
        found = BY_TAG.get(tag) or said.claim
        if attr("aria-hidden") == "true" and (found is None or found.strength == DOUBTFUL) and not said.revealed:
            return _ARIA_HIDDEN
        return found

    def inline(self, element: Element, tag: str) -> Claim | None:
        """Return what an element inside a line of text says: only that it is hidden."""
        if not element.attrs:
            return None
        attr = element.attr
        classes, ident = attr("class") or "", attr("id") or ""
        said = says(classes, ident) if classes or ident else NOTHING
        if attr("aria-hidden") == "true" and (said.icon or tag == "i"):
            return Claim("hidden", "aria-hidden icon", HARD)
        return self._hidden(element, tag, classes, ident, said)

    def control(self, element: Element, tag: str) -> Claim | None:
        """Return what a form control says; a button that opens a panel is the panel's heading, not a control."""
        if tag == "button" and any(name in element.attrs for name in _OPENERS):
            return self.inline(element, tag)
        return CONTROL

    def _hidden(self, element: Element, tag: str, classes: str, ident: str, said: Says) -> Claim | None:
        attr = element.attr
        reason = ""
        if said.reader_only:
            return Claim("hidden", f"class '{said.reader_only}': for screen readers only", HARD)
        if (value := attr("hidden")) is not None and value != "until-found":
            reason = "hidden attribute"
        elif (style := attr("style")) and (trick := by_style(style)):
            reason = f"style: {trick}"
        elif self._rules and (trick := self._rules.trick(element, tag, classes, ident)):
            reason = f"style rule: {trick}"
        if not reason or said.revealed or self._opened(element, ident):
            return None
        return Claim("hidden", reason, HARD)

    def _by_rule(self, element: Element, tag: str, classes: str, ident: str) -> Claim | None:
        trick = self._rules.trick(element, tag, classes, ident)
        return Claim("hidden", f"style rule: {trick}", HARD) if trick else None

    def _opened(self, element: Element, ident: str) -> bool:
        """Say whether a reader can open this hidden element."""
        if (
            ident.startswith("S:")
            or element.attr("role") == "tabpanel"
            or element.attr("itemprop") in {"text", "acceptedAnswer"}
        ):
            return True
        if ident:
            if self._controlled is None:
                self._controlled = self._tree.controlled()
            if ident in self._controlled:
                return True
        around: object = element
        for _ in range(3):
            if not isinstance(around, Element):
                return False
            if around.tag == "details" or _is_handle(around.previous_sibling):
                return True
            if around is not element and (classes := around.attr("class")) and says(classes, "").revealed:
                return True
            around = around.parent
        return False


def _is_handle(node: object) -> bool:
    """Say whether a node is what a reader clicks to open what follows it."""
    if isinstance(node, Text) and node.data.isspace():
        node = node.previous_sibling
    return isinstance(node, Element) and (node.tag == "summary" or "aria-expanded" in node.attrs)
