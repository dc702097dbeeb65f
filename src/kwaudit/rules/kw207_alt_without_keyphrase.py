"""The article has images with descriptions, and none of these names the page's main keyphrase.

Why: An alt text is what a reader gets who cannot see the image, and what image search knows of it. On a page about a
    thing, some image usually shows it.

How it is measured: At least one image of the article has an alt text, and no alt text holds an exact or inflected use
    of the main target. A phrase that the page never uses (KW103) is not reported.

Fix: Where an image shows what the phrase names, say so in its alt text. Never write the phrase into the alt text of an
    image that shows something else.

Example: Main target "green tea", one image with `alt="A cup on a table"`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.keyphrase import used_main
from kwaudit.rules.places import found, of_zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where every alt text lacks the main target."""
    measure = used_main(page)
    if measure is None or measure.zones["alt"]:
        return
    described = [zone for zone in page.article.zones if zone.zone == "alt" and zone.text.strip()]
    if described:
        yield found(
            RULE,
            page,
            of_zone(described[0]),
            f"{_images(len(described))} {words.quoted(measure.target.phrase)}",
            help="where an image shows it, say so in its alt text",
            phrase=measure.target.phrase,
        )


def _images(count: int) -> str:
    return "the image's alt text does not name" if count == 1 else f"none of {count:,} alt texts names"


RULE = Rule("KW207", "alt-without-keyphrase", "note", check, doc=__doc__)
