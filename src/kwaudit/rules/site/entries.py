"""From a page to what the site rules keep of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model.article import MAIN
from kwaudit.model.site import NO_TEXT, SiteEntry, SiteTarget, SiteText
from kwaudit.rules import keyphrase, places
from kwaudit.rules.site.signature import signature

if TYPE_CHECKING:
    from kwaudit.model import Measure, Page
    from kwaudit.model.site import Spot
    from kwaudit.rules.places import Place

FOR_ALL_PAGES = frozenset({"option", "targets file"})
"""Sources that declare their targets for every page of a run: no page competes by them."""


def made(page: Page, planned: str, silences: tuple[tuple[str, str, str], ...]) -> SiteEntry:
    """Return the entry of a page; see `kwaudit.rules.site.entry`."""
    return SiteEntry(
        name=page.name,
        title=_title(page),
        description=_zone(page, "description"),
        targets=tuple(_target(page, measure) for measure in page.measures),
        words=page.words,
        url=page.article.document.url,
        canonical=page.article.facts.get("canonical", ""),
        language=page.language,
        signature=signature(page.tokens.words),
        planned=planned,
        silences=silences,
    )


def _target(page: Page, measure: Measure) -> SiteTarget:
    target = measure.target
    return SiteTarget(
        " ".join(target.phrase.casefold().split()),
        measure.counted,
        float(measure.density),
        measure is keyphrase.main(page),
        target.source not in FOR_ALL_PAGES,
        _spot(page, places.of_target(page, target)),
    )


def _title(page: Page) -> SiteText:
    """Return the title, else the first h1."""
    title = _zone(page, "title")
    if title.text:
        return title
    blocks = page.article.blocks
    first = next((i for i, block in enumerate(blocks) if block.zone == "h1" and block.region == MAIN), -1)
    return title if first < 0 else SiteText(_plain(blocks[first].text), _spot(page, places.of_block(page, first)))


def _zone(page: Page, name: str) -> SiteText:
    zone = next((zone for zone in page.article.zones if zone.zone == name and zone.text.strip()), None)
    return NO_TEXT if zone is None else SiteText(_plain(zone.text), _spot(page, places.of_zone(zone)))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _spot(page: Page, place: Place) -> Spot:
    return (*page.lines.place(place.start), *page.lines.place(place.end))
