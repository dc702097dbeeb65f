"""What each element of one page says of the region its text belongs to.

Hidden text first: hidden for good is left out; what a reader can open (an accordion, a tab, `details`, a panel that a
control names) is text that can be seen. Then role, tag, and the words of class and id.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.by_program import is_levelled
from kwaudit.extract.classes import NOTHING, both, says
from kwaudit.extract.rules import Rules
from kwaudit.extract.selectors import NONE
from kwaudit.extract.signals import BY_ROLE, BY_TAG, CONTROL, DOUBTFUL, HARD, Claim
from kwaudit.extract.tree import Element, Text
from kwaudit.extract.vocabulary import HEADINGS

if TYPE_CHECKING:
    from kwaudit.extract.classes import Says
    from kwaudit.extract.rules import Hide
    from kwaudit.extract.selectors import Selected
    from kwaudit.extract.tree import Tree

SPREAD = frozenset({"html", "body", "main", "article", "figure", "figcaption"})
"""Elements whose class words are not heard: they speak of the page as a whole (`single-post has-sidebar`), or the
element is the better word (a `figcaption` is a caption, and counts)."""

SPEAKING = SPREAD | BY_TAG.keys()
"""Elements of which classes say nothing, or less than the tag."""

_TARGETS = HEADINGS.keys() | {"p", "li", "td", "th", "tr", "dt", "dd"}
"""Elements whose ids are there to be linked to, and say nothing."""

_OPENERS = ("aria-controls", "data-bs-target", "data-target", "href", "data-bs-toggle", "aria-expanded")
_HANDLES = HEADINGS.keys() | {"div", "dt", "p"}
SLUG = 3
"""Words from which an id is that of a section of a text: `related-posts` is a template's, `how-to-log-in` is not."""
_WORD = re.compile(r"[^\W_]+")
DEEP = 5
"""Boxes down to the heading that an element begins with. Only its beginning is looked at: nested ids shall not cost
their square."""
_MARKS = frozenset({"a", "span"})
HANDLE = 300
"""Characters up to which an element with a toggle in it is the handle of what follows, not a part of the page."""
_ICON = Claim("hidden", "aria-hidden icon", HARD)
_ARIA_HIDDEN = Claim("hidden", "aria-hidden", DOUBTFUL)


class Claims:
    """Reads the claims of one page's elements.

    `by_class` holds what block elements say that have a class attribute and no other, for those attributes that were
    met and that no rule of the page hides; inline elements with one of them say nothing. `unnamed`: no rule and no
    selector of the user speaks of elements by their tag alone.
    """

    __slots__ = ("_controlled", "_dropped", "_hiding", "_tree", "by_class", "content", "rules", "unnamed")

    def __init__(self, tree: Tree, selected: Selected = NONE) -> None:
        self._tree = tree
        self._dropped = selected.drop
        self.content = selected.content
        self.rules = Rules(tree)
        self._hiding = bool(self.rules)
        self.by_class: dict[str | None, Claim | None] = {}
        self.unnamed = not (selected.drop or self.rules.name_tags())
        self._controlled: frozenset[str] | None = None

    def dropped(self, element: Element) -> Claim | None:
        """Return the claim of an element that the user said to drop."""
        selector = self._dropped.get(element)
        return Claim("dropped", f"drop selector {selector!r}", HARD) if selector else None

    def block(self, element: Element, tag: str) -> Claim | None:
        """Return what a block element says, None for nothing."""
        if self._dropped and (dropped := self.dropped(element)):
            return dropped
        attr = element.attr
        classes = attr("class") or ""
        said = says(classes) if classes else NOTHING
        hides = self.rules.candidates(tag, classes) if self._hiding else ()
        if not hides and not said.reader_only and len(element.attrs) <= bool(classes):  # at most a class, as most
            if classes and self.unnamed:
                self.by_class[classes] = said.claim
            return _by_tag(tag, classes) if tag in SPEAKING else said.claim
        ident = attr("id") or ""
        if ident and tag not in _TARGETS and (named := says(ident)) is not NOTHING and not _titled(element, ident):
            said = both(said, named)
        hides += self.rules.attributed(element, ident)
        hidden = None
        if hides or said.reader_only or attr("style") or attr("hidden") is not None:
            hidden = self._hidden(element, hides, ident, said)
        if hidden or tag in SPREAD:
            return hidden
        found = BY_ROLE.get(attr("role") or "") or _by_tag(tag, classes) or said.claim
        if (found is None or found.strength == DOUBTFUL) and attr("aria-hidden") == "true" and not said.revealed:
            return _ARIA_HIDDEN
        return found

    def inline(self, element: Element, tag: str) -> Claim | None:
        """Return what an element inside a line of text says: only that it is hidden or dropped."""
        if self._dropped and (dropped := self.dropped(element)):
            return dropped
        if not element.attrs and self.unnamed:
            return None
        attr = element.attr
        classes = attr("class") or ""
        said = says(classes) if classes else NOTHING
        hides = self.rules.candidates(tag, classes) if self._hiding else ()
        if not hides and not said.reader_only and len(element.attrs) <= bool(classes):
            if classes and self.unnamed:
                self.by_class[classes] = said.claim
            return None
        if (tag == "i" or said.icon) and attr("aria-hidden") == "true":
            return _ICON
        ident = attr("id") or ""
        hides += self.rules.attributed(element, ident)
        if hides or said.reader_only or attr("style") or attr("hidden") is not None:
            return self._hidden(element, hides, ident, said)
        return None

    def control(self, element: Element, tag: str) -> Claim | None:
        """Return what a form control says; a button that opens a panel is the panel's heading, not a control."""
        if tag == "button" and (_opens(element) or says(element.attr("class") or "").revealed):
            return self.inline(element, tag)
        return self.dropped(element) or CONTROL

    def _hidden(self, element: Element, hides: tuple[Hide, ...], ident: str, said: Says) -> Claim | None:
        if said.reader_only:
            return Claim("hidden", f"class '{said.reader_only}': for screen readers only", HARD)
        attr = element.attr
        style = attr("style") or ""
        if style and (trick := self.rules.inline(element, style)):
            reason = f"style: {trick}"
        elif (value := attr("hidden")) is not None and value != "until-found" and self.rules.attribute(element):
            reason = "hidden attribute"
        elif hides and (trick := self.rules.trick(element, hides)):
            reason = f"style rule: {trick}"
        else:
            return None
        if said.revealed or self._opened(element, ident):
            return None
        return Claim("hidden", reason, HARD)

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
            if _is_handle(around.previous_sibling):
                return True
            if around is not element and (classes := around.attr("class")) and says(classes).revealed:
                return True
            around = around.parent
        return False


def _by_tag(tag: str, classes: str) -> Claim | None:
    """Return what an element says by its tag; an `aside` of the class `quote` is how forums mark up a quote."""
    return None if tag == "aside" and "quote" in classes.split() else BY_TAG.get(tag)


def _heading(element: Element) -> Element | None:
    """Return the heading that an element begins with, in a few boxes of its own or behind a mark to link to."""
    first: Element | None = element
    for _ in range(DEEP):
        first = next((child for child in first or () if type(child) is Element and child.tag not in _MARKS), None)
        if first is None or first.tag in HEADINGS:
            return first
    return None


def _titled(element: Element, ident: str) -> bool:
    """Say whether an id is there to be linked to, made of the element's own heading: it says nothing of a region.

    The heading links to it, or has all of its words and there are so many that no template calls a box like this, or it
    is the heading, word for word, of a section that a program wrote (`<section id="comments" class="level2">`).
    """
    heading = _heading(element)
    if heading is None:
        return False
    if any(link.attr("href") == f"#{ident}" for link in heading.find_all("a")):
        return True
    words = {word for word in _WORD.findall(ident.lower()) if len(word) > 1}
    said = set(_WORD.findall(heading.text.lower()))
    return words <= said and (len(words) >= SLUG or (words == said and is_levelled(element)))


def _opens(button: Element) -> bool:
    return any(name in button.attrs for name in _OPENERS) or button.text.rstrip().endswith("?")


def _is_handle(node: object) -> bool:
    """Say whether a node is what a reader clicks to open what follows it."""
    if isinstance(node, Text) and node.data.isspace():
        node = node.previous_sibling
    if not isinstance(node, Element):
        return False
    if "aria-expanded" in node.attrs:
        return True
    return node.tag in _HANDLES and len(node.text) <= HANDLE and node.select_one("[aria-expanded]") is not None
