"""Whether a block of a style sheet (`@media (min-width: 1200px) { … }`) holds for a reader at a desk."""

from __future__ import annotations

import re

DESK = 1280
"""Width in CSS pixels of the window that a page is read in: builders write a text once for each width and hide all
but one."""
PHONE = 390
"""Width of a screen in a hand, on which a third to a half of a site's readers read."""
EM = 16
"""Pixels of an em in media queries."""

_RANGE = r"\(\s*(min|max)-width\s*:\s*(\d+(?:\.\d+)?)(px|r?em)\s*\)"
_WIDTH = r"\(\s*width\s*([<>]=?)\s*(\d+(?:\.\d+)?)(px|r?em)\s*\)"
_TYPE = r"(?:only\s+)?(?:screen|all)"
_OTHER = r"print|speech|tty|tv|projection|handheld|braille|embossed|aural"
_AND = r"\s+and\s+"
_NOT = r"not\s+"


def holds(query: str, width: int = DESK) -> bool:
    """Say whether a media query is met; one with a condition that is not of widths is not, nor is its opposite."""
    return any(_holds(part.strip(), width) for part in query.lower().split(","))


def supported(condition: str) -> bool:
    """Say whether a browser of today has what `@supports` asks for: all but what is asked with a maker's prefix."""
    return not re.match(_NOT, condition.lower()) and "(-" not in condition.replace(" ", "")


def _holds(query: str, width: int) -> bool:
    negated = re.match(_NOT, query)
    met = [_met(condition, width) for condition in re.split(_AND, query[negated.end() :] if negated else query)]
    if negated:
        return False in met
    return all(met)


def _met(condition: str, width: int) -> bool | None:
    """Say whether one condition of a query is met, None for one that we do not know."""
    if found := re.fullmatch(_RANGE, condition):
        side, value, unit = found.groups()
        return _fits(_pixels(value, unit), width, least=side == "min")
    if found := re.fullmatch(_WIDTH, condition):
        sign, value, unit = found.groups()
        return _fits(_pixels(value, unit), width, least=sign[0] == ">")
    if re.fullmatch(_TYPE, condition):
        return True
    return False if re.fullmatch(_OTHER, condition) else None


def _fits(limit: float, width: int, *, least: bool) -> bool:
    return limit <= width if least else limit >= width


def _pixels(value: str, unit: str) -> float:
    return float(value) * (1 if unit == "px" else EM)
