"""Whether a block of a style sheet (`@media (min-width: 1200px) { … }`) holds for a reader at a desk."""

from __future__ import annotations

import re

DESK = 1280
"""Width in CSS pixels of the window that a page is read in: builders write a text once for each width and hide all
but one."""
EM = 16
"""Pixels of an em in media queries."""

_AT = re.compile(r"@(media|layer|supports)\b([^{;]*)\{")
_CLOSES = re.compile(r"[{}]\s*\}")
"""Where a block of rules ends: behind the end of its last rule, or at once."""
_RANGE = re.compile(r"\(\s*(min|max)-width\s*:\s*(\d+(?:\.\d+)?)(px|r?em)\s*\)")
_WIDTH = re.compile(r"\(\s*width\s*([<>]=?)\s*(\d+(?:\.\d+)?)(px|r?em)\s*\)")
_TYPE = re.compile(r"(?:only\s+)?(?:screen|all)")


def holds(query: str) -> bool:
    """Say whether a media query is met; one with a condition that is not of widths is not."""
    return any(all(map(_met, re.split(r"\s+and\s+", part.strip()))) for part in query.lower().split(","))


def _met(condition: str) -> bool:
    if found := _RANGE.fullmatch(condition):
        side, value, unit = found.groups()
        return _fits(_pixels(value, unit), least=side == "min")
    if found := _WIDTH.fullmatch(condition):
        sign, value, unit = found.groups()
        return _fits(_pixels(value, unit), least=sign[0] == ">")
    return _TYPE.fullmatch(condition) is not None


def _fits(width: float, *, least: bool) -> bool:
    return width <= DESK if least else width >= DESK


def _pixels(value: str, unit: str) -> float:
    return float(value) * (1 if unit == "px" else EM)


class Blocks:
    """The at-rules of one style sheet around places that are asked for in ascending order, in one pass over it."""

    def __init__(self, css: str) -> None:
        self._css = css
        self._seen = 0
        self._holds = False

    def around(self, place: int) -> bool:
        """Say whether the block around a place holds; False where none is open, or one that we do not know."""
        if opened := self._last(place):
            self._seen = opened.end()
            self._holds = opened[1] == "layer" or (opened[1] == "media" and holds(opened[2]))
        if self._holds and _CLOSES.search(self._css, max(self._seen - 1, 0), place):
            self._holds = False
        self._seen = place
        return self._holds

    def _last(self, place: int) -> re.Match[str] | None:
        """Return the last at-rule that opens a block between the last place and this one."""
        at = self._css.rfind("@", self._seen, place)
        while at >= 0:
            if found := _AT.match(self._css, at, place):
                return found
            at = self._css.rfind("@", self._seen, at)
        return None
