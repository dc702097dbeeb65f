"""The page's text is drawn by JavaScript and is not in its source.

Why: What stands in the source is a shell: its figures say nothing about the page that a reader sees. Search engines
    that do not run scripts see the same shell.

How it is measured: The source holds the marks of a framework that draws in the browser (an empty root element, its
    scripts) and next to no text. The other rules are not asked about such a page.

Fix: Audit what is sent to readers: the page as built by static or server-side rendering, or the source post.

Example: `<div id="root"></div><script src="/static/js/main.js"></script>` and nothing else.
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
    """Fire where extraction met a page that is drawn in the browser."""
    drawn_by = page.article.script_only
    if drawn_by:
        yield found(
            RULE,
            page,
            PAGE,
            f"the text is drawn by JavaScript ({drawn_by}); the source holds {words.plural(page.words, 'word')}",
            help="audit the rendered page or the source post",
        )


RULE = Rule("KW004", "script-only", "error", check, doc=__doc__)
