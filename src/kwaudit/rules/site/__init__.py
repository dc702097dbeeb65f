"""Rules about all pages of a run. They see one slim entry a page and take time linear in their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.rules.site import (
    kw501_cannibalisation,
    kw502_same_title,
    kw503_same_description,
    kw504_near_duplicate,
    kw505_planned_page_missing,
)
from kwaudit.rules.site.entry import entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.model import Finding, Rule
    from kwaudit.model.site import SiteEntry, SiteRule

SITE: tuple[SiteRule, ...] = (
    kw501_cannibalisation.SITE_RULE,
    kw502_same_title.SITE_RULE,
    kw503_same_description.SITE_RULE,
    kw504_near_duplicate.SITE_RULE,
    kw505_planned_page_missing.SITE_RULE,
)
"""Every rule about a run, by code; each also stands in `rules.ALL`, where it is chosen."""

__all__ = ["SITE", "check", "entry"]


def check(entries: Sequence[SiteEntry], rules: tuple[Rule, ...]) -> list[Finding]:
    """Return what the site rules among `rules` find in the pages of a run, given in input order."""
    wanted = {rule.code for rule in rules}
    return [finding for one in SITE if one.rule.code in wanted for finding in one.check(entries)]
