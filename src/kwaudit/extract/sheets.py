"""The style sheets of a page that are in force for a reader at a desk, searched for blocks that hold certain words.

A sheet is cut at its closing braces and only the pieces with one of the words are looked into: a page holds 27,000
characters of style sheets, and few of its rules hide or show anything.
"""

from __future__ import annotations

import re
from bisect import bisect
from functools import lru_cache
from itertools import accumulate, repeat
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.extract.media import DESK, PHONE, holds, supported

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.extract.tree import Element, Tree

_COMMENT = r"(?s)/\*.*?(?:\*/|\Z)"
_QUOTED = r"""(?s)/\*.*?\*/|"(?:[^"\n\\]|\\.)*+"|'(?:[^'\n\\]|\\.)*+'"""
_BRACES = str.maketrans("{}", "  ")
_LAYER = r"@layer\s+([^;{]+)"
_TYPES = frozenset({"", "text/css"})
_INERT = frozenset({"noscript", "template"})
LONGEST = 4_000
"""Characters of the selectors of a nested rule. They hold those of the rule around it each time, so that a broken sheet
whose braces never close would grow with every level (a mutated page took 12 GB)."""
OUTSIDE = 1 << 20
"""The layer of rules that stand in none: they are stronger than those of all layers."""


class Block(NamedTuple):
    """Declarations that are in force, the selectors before them, and what decides between two of the same weight."""

    head: str
    declarations: str
    layer: int
    place: tuple[int, int]
    phones: bool = True
    """Whether they are in force on a phone as well."""


class _Frame(NamedTuple):
    """A block that is open: the selectors that what stands in it is for ("" for none), whether it is in force."""

    head: str
    holds: bool
    layer: int
    phones: bool = True


_TOP = _Frame("", holds=True, layer=OUTSIDE)


class Sign(NamedTuple):
    """What blocks are searched by: a word, and a pattern that begins with it."""

    word: str
    pattern: re.Pattern[str]


def sign(word: str, rest: str = "") -> Sign:
    """Return a sign; `rest` is what must follow the word, as a pattern."""
    return Sign(word, re.compile(re.escape(word) + rest))


class _Sheet:
    """One style sheet, cut at its closing braces when something of interest is in it."""

    __slots__ = ("_css", "_ends", "_odd", "low", "pieces")

    def __init__(self, css: str) -> None:
        self._css = css
        self.low = css.lower()
        self.pieces: list[str] = []
        self._ends: list[int] = []
        self._odd: list[int] = []

    def holding(self, signs: Sequence[Sign]) -> list[int]:
        """Return the numbers of the pieces with one of the signs, and of all that are no plain rule."""
        low = self.low
        present = [sign.pattern for sign in signs if sign.word in low]
        places = [found.start() for pattern in present for found in pattern.finditer(low)]
        if not places:
            return []
        if not self._ends:
            self._cut()
            if self.low is not low:
                places = [found.start() for pattern in present for found in pattern.finditer(self.low)]
        ends = self._ends
        return sorted({*self._odd, *[bisect(ends, place) for place in places]})

    def _cut(self) -> None:
        css = _plain(self._css)
        if css is not self._css:
            self.low = css.lower()
        self.pieces = css.split("}")
        self._ends = list(accumulate(map((1).__add__, map(len, self.pieces))))
        self._odd = [at for at, count in enumerate(map(str.count, self.pieces, repeat("{"))) if count != 1]


class Sheets:
    """The style sheets of a page that a browser applies on a screen."""

    __slots__ = ("_layers", "_sheets")

    def __init__(self, tree: Tree) -> None:
        self._sheets = [_Sheet(style.text) for style in tree.named("style") if _applies(style)]
        self._layers: dict[str, int] = {}
        for sheet in self._sheets:
            if "@layer" in sheet.low:
                for named in re.findall(_LAYER, sheet.low):
                    for name in named.split(","):
                        self._layers.setdefault(name.strip(), len(self._layers))

    def blocks(self, signs: Sequence[Sign], rare: Sequence[Sign] = (), small: int = 0) -> Iterator[Block]:
        """Yield the blocks in force with one of some signs; in sheets up to `small` characters also of `rare`."""
        for number, sheet in enumerate(self._sheets):
            asked = (*signs, *rare) if len(sheet.low) <= small else signs
            if holding := sheet.holding(asked):
                yield from self._read(number, sheet, holding)

    def _read(self, number: int, sheet: _Sheet, holding: list[int]) -> Iterator[Block]:
        stack: list[_Frame] = []
        for at in holding:
            *heads, body = sheet.pieces[at].split("{")
            if len(heads) == 1 and not (stack and stack[-1].head):  # a rule in no other, as nearly all
                head = heads[0].rpartition(";")[2].strip()
                if head[:1] != "@" and not (stack and not stack[-1].holds):
                    around = stack[-1] if stack else _TOP
                    yield Block(head, body, around.layer, (number, at), around.phones)
                continue
            for written in heads:
                around = stack[-1] if stack else _TOP
                said, _, head = written.rpartition(";")  # what stands before belongs to the block around
                if said and around.head and around.holds:
                    yield Block(around.head, said, around.layer, (number, at), around.phones)
                stack.append(self._open(around, head.strip()))
            if stack:
                frame = stack.pop()
                if frame.head and frame.holds and body:
                    yield Block(frame.head, body, frame.layer, (number, at), frame.phones)

    def _open(self, around: _Frame, head: str) -> _Frame:
        if not head.startswith("@"):
            if not around.head:
                return around._replace(head=head)
            nested = _nested(around.head, head)
            return around._replace(head=nested, holds=around.holds and bool(nested))
        layer, applies = around.layer, around.holds and _is_met(head)
        if head[:6].lower() == "@layer":
            name = head[6:].strip().lower() or f"({len(self._layers)})"
            layer = self._layers.setdefault(name, len(self._layers))
        return _Frame(around.head, applies, layer, around.phones and _is_met(head, PHONE))


@lru_cache(maxsize=4096)
def _is_met(head: str, width: int = DESK) -> bool:
    """Say whether what stands in an at-rule is in force; in those that we do not know it is not."""
    name, _, condition = head[1:].lower().replace("(", " (", 1).partition(" ")
    return name == "layer" or (
        holds(condition.strip(), width) if name == "media" else name == "supports" and supported(condition.strip())
    )


def _applies(style: Element) -> bool:
    if style.attrs:
        media = (style.attr("media") or "").strip()
        if (style.attr("type") or "").strip().lower() not in _TYPES or (media and not holds(media)):
            return False
    above: object = style.parent
    while above is not None:
        if getattr(above, "tag", "") in _INERT:
            return False
        above = getattr(above, "parent", None)
    return True


def _plain(css: str) -> str:
    """Return a sheet without comments, and without braces that are part of a string."""
    if css.count("{") != css.count("}") and ('"' in css or "'" in css):
        css = re.sub(_QUOTED, lambda found: found[0] if found[0][0] == "/" else found[0].translate(_BRACES), css)
    if "/*" in css:
        css = re.sub(_COMMENT, "", css)
    return css.replace("<!--", "").replace("-->", "") if "<!--" in css else css


def _nested(outer: str, inner: str) -> str:
    """Return the selectors of a rule that stands inside another, "" for more than anybody writes."""
    if len(outer) * (inner.count(",") + inner.count("&") + 1) > LONGEST:
        return ""
    parent = f":is({outer})"
    return ",".join(
        part.replace("&", parent) if "&" in part else f"{parent} {part.strip()}" for part in inner.split(",")
    )
