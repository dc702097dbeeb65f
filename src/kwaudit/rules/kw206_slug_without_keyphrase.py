"""The page's address does not name its main keyphrase.

Why: The address is shown beside the title, and is often the only text of a link that people pass on.

How it is measured: The slug (the last part of the address or file name, or the front matter's) is made of at least
    two words and holds no exact or inflected use of the main target; function words may be missing from it. One-word
    slugs (`index`, `post-17`) are taken as nobody's choice. A phrase that the page never uses (KW103) is not reported.

Fix: For a page that is not published yet, choose a slug with the phrase in it. An address that is already linked is
    better left alone.

Example: Main target "green tea", file `what-we-drink.md`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit import languages
from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.keyphrase import used_main
from kwaudit.rules.places import PAGE, found, of_zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings

FEWEST_WORDS = 2
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{2,}(?![^\W_])")
"""Letters alone between hyphens, dots, underscores: `2135f4` is no word."""


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where a slug that somebody wrote lacks the main target."""
    measure = used_main(page)
    if measure is None or measure.zones["slug"]:
        return
    zone = next((z for z in page.article.zones if z.zone == "slug"), None)
    slug = zone.text if zone else page.article.document.slug
    named = set(_WORD.findall(slug.casefold()))
    if len(named) < FEWEST_WORDS or _content_words(page, measure.target.phrase) <= named:
        return
    yield found(
        RULE,
        page,
        of_zone(zone) if zone and zone.end else PAGE,
        f"the address {words.quoted(words.clipped(slug))} does not name {words.quoted(measure.target.phrase)}",
        help="choose a slug with the phrase in it, unless the address is already linked",
        phrase=measure.target.phrase,
    )


def _content_words(page: Page, phrase: str) -> set[str]:
    all_words = set(_WORD.findall(phrase.casefold()))
    return all_words - languages.load(page.language).function_words or all_words


RULE = Rule("KW206", "slug-without-keyphrase", "note", check, doc=__doc__)
