"""The main heading does not name the page's main keyphrase.

Why: The h1 tells a reader who has just arrived that this is the page they looked for.

How it is measured: No h1 of the article holds an exact or inflected use, nor, where it has none, the h1 above it. Asked
    for the main target only: the first that is declared with a range, else the focus query, else the first; of `-t`
    options, which have no order, the one that is wanted most. A page without an h1, and a phrase that the page never
    uses (KW103), are not reported.

Fix: Write the phrase, or an inflection of it, into the main heading.

Example: Main target "green tea", `<h1>What we drink in the morning</h1>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import placing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


MAIN_HEADINGS = placing.Headings((1,), "h1", "main heading")


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where no h1 holds the main target."""
    yield from placing.in_headings(RULE, page, MAIN_HEADINGS, "write it into the h1")


RULE = Rule("KW202", "h1-without-keyphrase", "warning", check, doc=__doc__)
