"""It is uncertain which part of the page is the article.

Why: Every density depends on what is counted. Where a second choice of the main text was close, the figures may be
    about the wrong one.

How it is measured: The page marks no article, and another part of it would have been chosen by a small change of the
    weights. The message names the choice that was made.

Fix: Name the article's element with `--content`, or mark it up as `<main>` or `<article>`.

Example: A listing page with ten teasers of equal length and no running text.
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
    """Fire where extraction was not certain."""
    article = page.article
    if article.certain or not page.words or article.script_only:
        return
    how = f": {article.how}" if article.how else ""
    message = f"the article is uncertain, {words.plural(page.words, 'word')} were counted{how}"
    yield found(RULE, page, PAGE, message, help="name the article's element with --content")


RULE = Rule("KW003", "uncertain-article", "note", check, doc=__doc__)
