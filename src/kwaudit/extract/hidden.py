"""Ways to keep text from readers, as declaration blocks write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Declared = dict[str, str]
"""The declarations of a block, lower case without spaces, by property."""

_FAR = re.compile(r"-(?:\d{4,}(?:\.\d+)?px|\d{3,}(?:em|rem|vw|%))")
_CLIPPED = re.compile(r"rect\((?:0|1px|0px)[,)]|inset\((?:50|100)%")
_NONE = re.compile(r"0(?:\.0*)?(?:px|em|rem|pt|%)?$")
_NEXT_TO_NONE = re.compile(r"[01](?:px)?$")
_COLOURS = {
    "#fff": "white", "#ffffff": "white", "rgb(255,255,255)": "white", "rgba(255,255,255,1)": "white",
    "#000": "black", "#000000": "black", "rgb(0,0,0)": "black", "rgba(0,0,0,1)": "black",
}  # fmt: skip


def _off_screen(said: Declared) -> bool:
    moved = [said.get(name, "") for name in ("text-indent", "margin-left", "margin-top")]
    if said.get("position") in {"absolute", "fixed"}:
        moved += [said.get(name, "") for name in ("left", "right", "top", "bottom")]
    return any(_FAR.match(value) for value in moved)


def _zero(said: Declared) -> bool:
    if _NONE.match(said.get("font-size", "1")):
        return True
    sizes = [said.get("height", ""), said.get("width", "")]
    return said.get("overflow") == "hidden" and any(_NEXT_TO_NONE.match(value) for value in sizes)


def _unseen(said: Declared) -> bool:
    colour = said.get("color", "")
    behind = said.get("background-color") or said.get("background", "")
    return bool(colour) and _COLOURS.get(colour, colour) == _COLOURS.get(behind, behind)


TRICKS: tuple[tuple[str, Callable[[Declared], bool]], ...] = (
    ("display:none", lambda said: said.get("display") == "none"),
    ("visibility:hidden", lambda said: said.get("visibility") in {"hidden", "collapse"}),
    ("text moved off the screen", _off_screen),
    ("text clipped away", lambda said: bool(_CLIPPED.match(said.get("clip") or said.get("clip-path", "")))),
    ("text of zero size", _zero),
    ("text in the colour of its background", _unseen),
)
"""The ways, the first by far the usual. The last five keep text in the page for machines alone."""

_TAKEN_BACK = {
    "display:none": re.compile(r"(?:^|;)\s*display\s*:\s*(?!none)\w", re.IGNORECASE),
    "visibility:hidden": re.compile(r"(?:^|;)\s*visibility\s*:\s*visible", re.IGNORECASE),
}
_SIGNS = re.compile(r"none|hidden|collapse|-\d{3}|clip|font-size\s*:\s*0")
_COLOUR = re.compile(r"(?<![-\w])color\s*:")
REMEMBERED = 5_000
"""How many declaration blocks are remembered: pages repeat their inline styles."""
LONGEST = 2_000
"""Characters of a declaration block that are read; longer ones are data (a picture), not style."""

_seen: dict[str, str] = {}


def by_style(style: str) -> str:
    """Return how a declaration block hides its element, "" if it does not."""
    found = _seen.get(style)
    if found is None:
        if len(_seen) >= REMEMBERED:
            _seen.clear()
        read = style[:LONGEST]
        found = _seen[style] = _by_style(read) if may_hide(read) else ""
    return found


def shows(style: str, trick: str) -> bool:
    """Say whether an inline style takes back what hides its element otherwise: a style rule, the attribute."""
    pattern = _TAKEN_BACK.get(trick)
    return pattern is not None and pattern.search(style) is not None


def may_hide(css: str) -> bool:
    """Say whether there is anything in declarations, or in a whole sheet of them, that could hide an element."""
    lower = css.lower()
    return bool(_SIGNS.search(lower) or ("background" in lower and _COLOUR.search(lower)))


def _by_style(style: str) -> str:
    said: Declared = {}
    for declaration in "".join(style.split()).lower().split(";"):
        name, _, value = declaration.partition(":")
        said[name] = value.removesuffix("!important")
    return next((name for name, hides in TRICKS if hides(said)), "")
