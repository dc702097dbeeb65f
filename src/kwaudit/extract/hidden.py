"""Text that a page keeps from its readers: by inline style, by the rules of its own style sheets.

A sheet's hiding rules are indexed by the last simple selector of theirs, looked up while walking, and only the
elements that such a rule really matches are asked for their computed style: 0.2 ms an element is too much for all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.extract.tree import Element, Tree

_FAR = r"-(?:\d{4,}(?:\.\d+)?px|\d{3,}(?:em|rem|vw|%))"
TRICKS = (
    ("display:none", r"(?:^|;)display:none"),
    ("visibility:hidden", r"(?:^|;)visibility:(?:hidden|collapse)"),
    ("text moved off the screen", rf"text-indent:{_FAR}|(?=.*position:(?:absolute|fixed)).*(?:^|;)(?:left|right|top|bottom):{_FAR}|margin-(?:left|top):{_FAR}"),
    ("text clipped away", r"(?:^|;)clip:rect\((?:0|1px|0px)[,)]|(?:^|;)clip-path:inset\((?:50|100)%"),
    ("text of zero size", r"(?:^|;)font-size:0(?:px|em|rem|pt|%)?(?:;|$|!)|(?=.*overflow:hidden).*(?:^|;)(?:height|width):[01](?:px)?(?:;|$|!)"),
    ("text in the colour of its background", r"(?=.*(?:^|;)color:([^;!]+)).*(?:^|;)background(?:-color)?:\1(?:;|$|!)"),
)  # fmt: skip
"""Ways to hide text, as written in a declaration block without spaces, lower case. The first is by far the usual."""

_ANY = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|-\d{3,}(?:px|em|rem|vw|%)|clip(?:-path)?\s*:|font-size\s*:\s*0|height\s*:\s*[01](?:px)?\s*[;}]",
    re.IGNORECASE,
)
_TRICKS = tuple((name, re.compile(pattern)) for name, pattern in TRICKS)
_COLOURS = {
    "#fff": "white",
    "#ffffff": "white",
    "rgb(255,255,255)": "white",
    "#000": "black",
    "#000000": "black",
    "rgb(0,0,0)": "black",
}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LAST = re.compile(r"[^\s>+~]*$")
_NAME = re.compile(r"#([\w-]+)|\.([\w-]+)|^([a-zA-Z][\w-]*)")
ASKED = 60
"""How many elements of a page are asked for their computed style (0.2 ms each); after that, a rule's word is taken."""

_styles: dict[str, str] = {}


def by_style(style: str) -> str:
    """Return how a declaration block hides its element, or ""."""
    found = _styles.get(style)
    if found is None:
        if len(_styles) > 5000:
            _styles.clear()
        found = _styles[style] = _by_style(style)
    return found


def _by_style(style: str) -> str:
    bare = re.sub(r"\s+", "", style).lower()
    for written, name in _COLOURS.items():
        bare = re.sub(rf"{re.escape(written)}(?![0-9a-f])", name, bare)
    for name, pattern in _TRICKS:
        if pattern.search(bare):
            return name
    return ""


class Rules:
    """The hiding rules of a page's own sheets, by the id, class or tag that an element must have to match."""

    __slots__ = ("_asked", "_keyed", "_tree")

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._keyed: dict[str, list[tuple[str, str]]] = {}
        self._asked = 0
        for sheet in tree.named("style"):
            css = sheet.text
            if _ANY.search(css):
                for selector, trick in hiding(css):
                    self._keyed.setdefault(_key(selector), []).append((selector, trick))

    def __bool__(self) -> bool:
        return bool(self._keyed)

    def trick(self, element: Element, tag: str, classes: str, ident: str) -> str:
        """Return how a rule hides this element, or ""."""
        for key in (f"#{ident}", *[f".{name}" for name in classes.split()], tag):
            for selector, trick in self._keyed.get(key, ()):
                if self._tree.matches(element, selector) and self._stands(element, trick):
                    return trick
        return ""

    def _stands(self, element: Element, trick: str) -> bool:
        """Ask whether no other rule brings the element back."""
        name, _, value = trick.partition(":")
        if not value or self._asked >= ASKED:
            return True
        self._asked += 1
        return self._tree.computed(element, name) == value


def hiding(css: str) -> list[tuple[str, str]]:
    """Return the selectors of the top-level rules that hide, each with how. Rules for some media only hide nothing."""
    css = _COMMENT.sub("", css)
    found, depth, seen, last = [], 0, 0, -1
    for match in _ANY.finditer(css):
        start = css.rfind("{", 0, match.start())
        if start == last:
            continue
        depth += css.count("{", seen, start + 1) - css.count("}", seen, start + 1)
        seen, last = start + 1, start
        trick = by_style(css[start + 1 : css.find("}", start)])
        if depth == 1 and trick:
            head = max(css.rfind("}", 0, start), css.rfind("{", 0, start), css.rfind(";", 0, start))
            found += [(s.strip(), trick) for s in css[head + 1 : start].split(",") if _simple(s.strip())]
    return found


def _simple(selector: str) -> bool:
    """Say whether a selector holds for the page as it stands: no state like `:hover`, no made-up element."""
    return bool(selector) and ":" not in selector and "(" not in selector and _key(selector) != ""


def _key(selector: str) -> str:
    last = _LAST.search(selector)
    names = _NAME.findall(last[0]) if last else []
    for ident, classed, tag in sorted(names, key=lambda name: (not name[0], not name[1])):
        return f"#{ident}" if ident else f".{classed}" if classed else tag.lower()
    return ""
