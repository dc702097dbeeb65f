"""Ways to keep text from readers, as declaration blocks write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import NamedTuple

Declared = dict[str, str]
"""The declarations of a block that a browser would apply, lower case with single spaces, by property."""

_FAR = r"-(?:\d{4,}(?:\.\d+)?px|\d{3,}(?:em|rem|vw|%))"
_CLIPPED = r"rect\((?:0|1px|0px)[ ,)]|inset\((?:50|100)%"
_NONE = r"0(?:\.0*)?(?:px|em|rem|pt|%)?$"
_NEXT_TO_NONE = r"[01](?:px)?$"
_COLOURS = {
    "#fff": "white", "#ffffff": "white", "rgb(255,255,255)": "white", "rgba(255,255,255,1)": "white",
    "#000": "black", "#000000": "black", "rgb(0,0,0)": "black", "rgba(0,0,0,1)": "black",
}  # fmt: skip


def _unseen(said: Declared) -> bool:
    colour = said.get("color", "")
    behind = said.get("background-color", "")
    return bool(colour) and _COLOURS.get(colour, colour) == _COLOURS.get(behind, behind)


class Trick(NamedTuple):
    """A way to hide text: its name, the properties that it needs, whether their values hide."""

    name: str
    needs: tuple[str, ...]
    hides: Callable[[Declared], bool]


def _far(name: str) -> Trick:
    return Trick("text moved off the screen", (name,), lambda said: bool(re.match(_FAR, said.get(name, ""))))


def _far_aside(name: str) -> Trick:
    return Trick(
        "text moved off the screen",
        ("position", name),
        lambda said: said.get("position") in {"absolute", "fixed"} and bool(re.match(_FAR, said.get(name, ""))),
    )


def _clipped(name: str) -> Trick:
    return Trick("text clipped away", (name,), lambda said: bool(re.match(_CLIPPED, said.get(name, ""))))


def _cut(name: str) -> Trick:
    return Trick(
        "text of zero size",
        ("overflow", name),
        lambda said: said.get("overflow") == "hidden" and bool(re.match(_NEXT_TO_NONE, said.get(name, ""))),
    )


TRICKS = (
    Trick("display:none", ("display",), lambda said: said.get("display") == "none"),
    Trick("visibility:hidden", ("visibility",), lambda said: said.get("visibility") in {"hidden", "collapse"}),
    *map(_far, ("text-indent", "margin-left", "margin-top")),
    *map(_far_aside, ("left", "right", "top", "bottom")),
    *map(_clipped, ("clip", "clip-path")),
    Trick("text of zero size", ("font-size",), lambda said: bool(re.match(_NONE, said.get("font-size", "1")))),
    *map(_cut, ("height", "width")),
    Trick("text in the colour of its background", ("color", "background-color"), _unseen),
)
"""The ways, the first by far the usual. All but the first two keep text in the page for machines alone."""

INHERITED = ("visibility", "font-size", "text-indent")
"""Properties that hide what stands in an element only as long as it does not set them itself."""
_SIZE = re.compile(
    r"[\d.]+(?:px|pt|pc|cm|mm|in|q|rem|rlh|[dsl]?v(?:w|h|min|max|i|b)|cq\w+)$|(?:x+-)?(?:small|large)$|medium$"
)

_LENGTHENED = {
    "background": ("background-color",),
    "margin": ("margin-left", "margin-top"),
    "inset": ("left", "right", "top", "bottom"),
    "font": ("font-size",),
}
"""Properties that set others; but for a background, what they set them to hides nothing."""
SHORT = {long: short for short, longs in _LENGTHENED.items() for long in longs}
"""For a property the shorter one that sets it too."""
_GLOBAL = frozenset({"inherit", "initial", "unset", "revert", "revert-layer"})
_SHOWN = """
    block inline inline-block flow flow-root flex inline-flex grid inline-grid contents list-item run-in table
    inline-table table-row-group table-header-group table-footer-group table-row table-cell table-column-group
    table-column table-caption ruby ruby-base ruby-text ruby-base-container ruby-text-container math
    -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex
"""
_DISPLAYS = _GLOBAL | {"none", *_SHOWN.split()}
_VISIBILITIES = _GLOBAL | {"visible", "hidden", "collapse"}
_RESET = _LENGTHENED.keys() - {"background"}
READ = frozenset(name for trick in TRICKS for name in trick.needs) | _LENGTHENED.keys()
_SIGNS = r"none|hidden|collapse|-\d{3}|clip|font-size\s*:\s*0"
_COLOUR = re.compile(r"(?<![-\w])color\s*:")
REMEMBERED = 5_000
"""How many declaration blocks are remembered: pages repeat their inline styles."""
LONGEST = 2_000
"""Characters of a declaration block that are read; longer ones are data (a picture), not style."""

_seen: dict[str, Trick | None] = {}


def by_style(style: str) -> Trick | None:
    """Return how a declaration block hides its element, None if it does not."""
    if style not in _seen:
        if len(_seen) >= REMEMBERED:
            _seen.clear()
        read = style[:LONGEST]
        _seen[style] = _by_style(read) if may_hide(read) else None
    return _seen[style]


def declared(style: str, wanted: Container[str] = READ) -> dict[str, tuple[bool, str]]:
    """Return what a block declares of some properties: whether it is important, and the last valid value."""
    said: dict[str, tuple[bool, str]] = {}
    for declaration in style.split(";"):
        name, _, written = declaration.partition(":")
        name = name.strip().lower()
        if name in wanted:
            value, mark, _ = _value(written).partition("!")
            if _is_valid(name, value := value.rstrip()):
                for long in _LENGTHENED.get(name, (name,)):
                    if mark or not said.get(long, (False,))[0]:
                        said[long] = bool(mark), "auto" if name in _RESET else value
    return said


def _value(written: str) -> str:
    """Return a value in lower case with single spaces, with none after commas and brackets."""
    return " ".join(written.lower().split()).replace(", ", ",").replace("( ", "(")


def values(said: dict[str, tuple[bool, str]]) -> Declared:
    """Return the values alone of what a block declares."""
    return {name: value for name, (_, value) in said.items()}


def sets_back(name: str, value: str) -> bool:
    """Say whether a value of an inherited property shows what an element around has hidden by it."""
    if name == "visibility":
        return value == "visible"
    if name == "font-size":
        return bool(_SIZE.match(value)) and not re.match(_NONE, value)
    return value not in _GLOBAL - {"initial"} and not re.match(_FAR, value)


def may_hide(css: str) -> bool:
    """Say whether there is anything in declarations, or in a whole sheet of them, that could hide an element."""
    lower = css.lower()
    return bool(re.search(_SIGNS, lower) or ("background" in lower and _COLOUR.search(lower)))


def _is_valid(name: str, value: str) -> bool:
    if name == "display":
        return value.startswith("var(") or (bool(value) and _DISPLAYS.issuperset(value.split()))
    if name == "visibility":
        return value.startswith("var(") or value in _VISIBILITIES
    return bool(value) and "\\" not in value


def _by_style(style: str) -> Trick | None:
    said = values(declared(style))
    return next((trick for trick in TRICKS if trick.hides(said)), None)
