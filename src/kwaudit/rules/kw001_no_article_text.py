"""The page has no text that could be counted.

Why: A density over nothing is no figure. A page that could not be read must not look like one that passed.

How it is measured: No word is left in the article once navigation, hidden text and the other regions are set
    aside. The other rules are not asked about such a page.

Fix: Check that the file is the finished page. Where the article stands in an element that was not taken for it,
    name that element with `--content`.

Example: `<body><nav>Home · Blog</nav></body>` holds a navigation and no article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import PAGE, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire on a page without words, unless JavaScript is known to draw them (KW004)."""
    if page.words or page.article.script_only:
        return
    left_out = sum(region.words for region in page.left_out)
    if left_out:
        regions = words.listed([f"{region.region} {region.words:,}" for region in page.left_out if region.words])
        yield found(
            RULE,
            page,
            PAGE,
            f"no article text: all {words.plural(left_out, 'word')} of the page were left out ({regions})",
            help="name the article's element with --content",
        )
    else:
        yield found(RULE, page, PAGE, "no article text: the page holds no words", help="check that the page is whole")


RULE = Rule("KW001", "no-article-text", "error", check, doc=__doc__)
