"""The page's title does not name its main keyphrase.

Why: The title is what search results and browser tabs show. A reader who looked for the phrase looks for it there.

How it is measured: The `<title>` (or the front matter's title) holds no exact or inflected use. Asked for the main
    target only: the first that is declared with a range, else the focus query, else the first; of `-t` options, which
    have no order, the one that is wanted most. A page without a title, and a phrase that the page never uses (KW103),
    are not reported.

Fix: Write the phrase, or an inflection of it, into the title, near its beginning.

Example: Main target "green tea", `<title>Our favourite leaves</title>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import placing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where the title lacks the main target."""
    yield from placing.in_zone(RULE, page, "title", "the title", "write it into the title, near the beginning")


RULE = Rule("KW201", "title-without-keyphrase", "warning", check, doc=__doc__)
