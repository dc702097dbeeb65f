"""The meta description does not name the page's main keyphrase.

Why: Where a search engine shows the description, it prints the searched words in bold; a reader sees at a glance what
    the page is about. It is often replaced by a sentence of the page, hence a note.

How it is measured: The description (`<meta name="description">` or the front matter's) holds no exact or inflected use
    of the main target. A page without a description, and a phrase that the page never uses (KW103), are not reported.

Fix: Write the phrase, or an inflection of it, into the description.

Example: Main target "green tea", `<meta name="description" content="All about our favourite leaves.">`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import placing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where the description lacks the main target."""
    yield from placing.in_zone(RULE, page, "description", "the description", "write it into the description")


RULE = Rule("KW203", "description-without-keyphrase", "note", check, doc=__doc__)
