"""No keyphrase is declared for the page.

Why: Without a declared phrase there is nothing to hold the text against: the report can only show which phrases the
    page uses most.

How it is measured: No target came from options, a targets file, front matter, a keyword table in the article, the
    settings, or `<meta name="keywords">` where that was asked for.

Fix: Declare one, the nearest way at hand: `-t "phrase=1-2%"`, `keywords:` in the front matter, a keyword table in the
    post, or a plan in the settings. `kwaudit init` writes a plan to start from.

Example: `kwaudit post.md` on a post without front matter and without a keyword table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules.places import PAGE, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire on a page without targets."""
    if not page.measures and page.words:
        yield found(
            RULE,
            page,
            PAGE,
            "no keyphrase is declared for this page",
            help='declare one with -t "phrase=1-2%" or in the page itself; kwaudit init writes a plan',
        )


RULE = Rule("KW002", "nothing-declared", "note", check, doc=__doc__)
