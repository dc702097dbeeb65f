"""How often a phrase stands, exact or inflected, in each zone that reports tell."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.model.measure import ZONES

if TYPE_CHECKING:
    from kwaudit.measure.ground import Ground
    from kwaudit.model import Link, Match, Occurrence
    from kwaudit.model.tokens import Form

ZONE_FORMS: frozenset[Form] = frozenset({"exact", "inflected"})
"""A title is too short for near uses to mean the phrase, so zones have forms of their own, whatever is counted."""

HEADING_ZONES = {"h1": "h1", "heading": "headings"}
"""Zones of blocks that are zones of reports, by their names there."""

NO_ZONES: Mapping[str, int] = MappingProxyType(dict.fromkeys(ZONES, 0))


def zones(ground: Ground, target: int, matches: Sequence[Match], places: Sequence[Occurrence]) -> Mapping[str, int]:
    """Return the uses of one target by zone; `places` are the occurrences of `matches`, one for one.

    h1 and headings (h2 to h6) are those of the article; anchor counts uses inside the visible text of a link.
    """
    attributes = {zone: hits[target] for zone, hits in ground.zone_hits if hits[target]} if ground.zone_hits else None
    if not attributes and not matches:
        return NO_ZONES
    counts = {**NO_ZONES, **(attributes or {})}
    since, until = ground.opening
    for match, place in zip(matches, places, strict=True):
        if match.form not in ZONE_FORMS or match.synonym:
            continue
        if place.zone in HEADING_ZONES:
            counts[HEADING_ZONES[place.zone]] += 1
        elif since <= match.tokens[0] < until:
            counts["opening"] += 1
        links = ground.blocks[place.block].links
        if links and _inside(links, place):
            counts["anchor"] += 1
    return counts


def _inside(links: Sequence[Link], place: Occurrence) -> bool:
    """Say whether an occurrence lies in one of the links, which stand in order."""
    link = links[max(bisect_right(links, place.start, key=_start) - 1, 0)]
    return link.start <= place.start and place.end <= link.end


def _start(link: Link) -> int:
    return link.start
