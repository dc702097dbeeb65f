"""A keyphrase is declared twice, in two sources or tables; one of them was not used.

Why: When the table in a post and the plan of the site name different figures, a writer works towards one of them and
    is measured by the other.

How it is measured: Phrases are compared by their words. Options and targets files win over front matter, front matter
    over the keyword table, the table over the settings, the settings over `<meta name="keywords">`; the first table
    wins over a later one that says something else.

Fix: Keep one declaration, or leave it: the stronger source counts.

Example: Front matter says `green tea: 1-2%`, the table in the article says `| green tea | 3% |`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import PAGE, found, of_target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Conflict, Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire for each declaration that lost."""
    if not page.plan.conflicts:
        return
    targets = {target.phrase: target for target in page.plan.targets}
    for conflict in page.plan.conflicts:
        target = targets.get(conflict.phrase)
        yield found(
            RULE,
            page,
            of_target(page, target) if target else PAGE,
            f"{words.quoted(conflict.phrase)} is declared {_how(conflict)}",
            help="keep one of them",
            phrase=conflict.phrase,
        )


def _how(conflict: Conflict) -> str:
    if conflict.won == conflict.lost:
        return f"by two {_PLURAL.get(conflict.won, f'{conflict.won}s')}; the first counts"
    won, lost = (_NAMES.get(source, f"the {source}") for source in (conflict.won, conflict.lost))
    count = "count" if conflict.won == "settings" else "counts"
    return f"twice; {won} {count}, {lost} {'do' if conflict.lost == 'settings' else 'does'} not"


_NAMES = {"front matter": "front matter", "meta keywords": "<meta name=keywords>", "table": "the keyword table"}
_PLURAL = {"table": "keyword tables", "settings": "plans of the settings", "plan for the page": "plans for the page"}


RULE = Rule("KW005", "declared-twice", "note", check, doc=__doc__)
