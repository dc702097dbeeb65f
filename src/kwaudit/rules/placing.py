"""What the placement rules share: is the main target in a zone of the page, and where does that zone stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model.article import MAIN
from kwaudit.rules import words
from kwaudit.rules.keyphrase import used_main
from kwaudit.rules.places import found, of_block, of_zone

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from kwaudit.model import Finding, Page, Rule


class Headings(NamedTuple):
    """The headings of some levels, the zone in which a measure counts them, and how many there must be."""

    levels: Container[int]
    zone: str
    name: str
    fewest: int = 1


def in_zone(rule: Rule, page: Page, zone: str, name: str, advice: str) -> Iterator[Finding]:
    """Yield a finding where an attribute zone has text and the main target is not in it."""
    measure = used_main(page)
    if measure is None or measure.zones[zone]:
        return
    place = next((z for z in page.article.zones if z.zone == zone and z.text.strip()), None)
    if place:
        said = f"{name} does not name {words.quoted(measure.target.phrase)}"
        yield found(rule, page, of_zone(place), said, help=advice, phrase=measure.target.phrase)


def in_headings(rule: Rule, page: Page, kind: Headings, advice: str) -> Iterator[Finding]:
    """Yield a finding where the article has headings of a kind and the main target is in none of them."""
    measure = used_main(page)
    if measure is None or measure.zones[kind.zone]:
        return
    blocks = page.article.blocks
    held = [i for i, b in enumerate(blocks) if b.level in kind.levels and b.region == MAIN and b.text.strip()]
    if len(held) >= kind.fewest:
        said = f"the {kind.name} does not name" if len(held) == 1 else f"none of {len(held):,} {kind.name}s names"
        message = f"{said} {words.quoted(measure.target.phrase)}"
        yield found(rule, page, of_block(page, held[0]), message, help=advice, phrase=measure.target.phrase)
    elif not held:
        yield from in_zone(rule, page, kind.zone, f"the {kind.name}", advice)
