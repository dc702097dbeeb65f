"""The opening of the text does not use the page's main keyphrase.

Why: A reader decides in the first sentences whether this is what they looked for.

How it is measured: The opening (the first paragraph, and at least the first 100 words below headings) holds no exact
    or inflected use of the main target. A phrase that the page never uses (KW103) is not reported.

Fix: Use the phrase in one of the first sentences.

Example: A recipe for matcha cake that tells of a journey for three paragraphs before it says "matcha cake".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.model.article import MAIN
from kwaudit.rules import words
from kwaudit.rules.keyphrase import used_main
from kwaudit.rules.places import PAGE, Place, found, of_block, uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Measure, Page, Settings


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire where the main target is used, but not in the opening."""
    measure = used_main(page)
    if measure is None or measure.zones["opening"]:
        return
    yield found(
        RULE,
        page,
        _opening(page),
        f"the opening does not use {words.quoted(measure.target.phrase)}{_first(page, measure, settings)}",
        help="use it in one of the first sentences",
        phrase=measure.target.phrase,
    )


def _opening(page: Page) -> Place:
    paragraphs = (i for i, b in enumerate(page.article.blocks) if b.region == MAIN and not b.level and b.text.strip())
    first = next(paragraphs, None)
    return PAGE if first is None else of_block(page, first)


def _first(page: Page, measure: Measure, settings: Settings) -> str:
    """Say how late the first use below the headings comes."""
    blocks, home = page.article.blocks, page.tokens.blocks
    rows = (match.tokens[0] for match in uses(measure, settings))
    first = next((row for row in rows if not blocks[home[row]].level), None)
    return "" if first is None else f"; outside headings, its first use is word {first + 1:,} of {page.words:,}"


RULE = Rule("KW204", "opening-without-keyphrase", "warning", check, doc=__doc__)
