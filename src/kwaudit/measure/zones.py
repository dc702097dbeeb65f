"""How often a phrase stands, exact or inflected, in each zone that reports tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.model.measure import ZONES

if TYPE_CHECKING:
    from kwaudit.measure.ground import Ground
    from kwaudit.model import Match
    from kwaudit.model.tokens import Form

ZONE_FORMS: frozenset[Form] = frozenset({"exact", "inflected"})
"""A title is too short for near uses to mean the phrase, so zones have forms of their own, whatever is counted."""

NO_ZONES: Mapping[str, int] = MappingProxyType(dict.fromkeys(ZONES, 0))


def zones(ground: Ground, target: int, matches: Sequence[Match]) -> Mapping[str, int]:
    """Return the uses of one target by zone.

    h1 and headings (h2 to h6) are those of the article; anchor counts uses inside the visible text of a link.
    """
    attributes = {zone: hits[target] for zone, hits in ground.zone_hits if hits[target]} if ground.zone_hits else None
    if not attributes and not matches:
        return NO_ZONES
    counts = {**NO_ZONES, **(attributes or {})}
    for match in matches:
        if match.form in ZONE_FORMS and not match.synonym:
            for zone in _zones_of(ground, match):
                counts[zone] += 1
    return counts


def _zones_of(ground: Ground, match: Match) -> list[str]:
    first = match.tokens[0]
    block = ground.blocks[ground.tokens.blocks[first]]
    found = []
    if block.level:
        found.append("h1" if block.level == 1 else "headings")
    elif ground.opening[0] <= first < ground.opening[1]:
        found.append("opening")
    if block.links:
        start, end = ground.tokens.starts[first], ground.tokens.ends[match.tokens[-1]]
        if any(link.start <= start and end <= link.end for link in block.links):
            found.append("anchor")
    return found
