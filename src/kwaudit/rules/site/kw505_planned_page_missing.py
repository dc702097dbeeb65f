"""A page that a keyword plan names is not among the pages of the run.

Why: A plan for a page that does not exist is either work that nobody did or a name that changed.

How it is measured: The pages that plans name, less those that were audited. Only asked where whole folders or sites
    are audited: a run over single files does not miss the others.

Fix: Write the page, or correct its name in the plan.

Example: A row for `blog/oolong.md` in `keywords.csv`, and no such file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules.elsewhere import never
from kwaudit.rules.site.making import found

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.model import Finding
    from kwaudit.model.site import SiteEntry


def check(entries: Sequence[SiteEntry]) -> Iterator[Finding]:
    """Fire for each planned page that was not audited."""
    for entry in entries:
        if entry.planned and not entry.audited:
            message = f"{entry.planned} plans this page, and it is not among the pages"
            yield found(RULE, entry, message, "write the page, or correct its name in the plan")


RULE = Rule("KW505", "planned-page-missing", "warning", never, doc=__doc__)
