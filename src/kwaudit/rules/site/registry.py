"""The site rules in one explicit list. Each also stands in `rules.ALL`, where it is chosen and explained."""

from __future__ import annotations

from kwaudit.model.site import SiteRule
from kwaudit.rules.site import (
    kw501_cannibalisation,
    kw502_same_title,
    kw503_same_description,
    kw504_near_duplicate,
    kw505_planned_page_missing,
)

SITE: tuple[SiteRule, ...] = (
    SiteRule(kw501_cannibalisation.RULE, kw501_cannibalisation.check),
    SiteRule(kw502_same_title.RULE, kw502_same_title.check),
    SiteRule(kw503_same_description.RULE, kw503_same_description.check),
    SiteRule(kw504_near_duplicate.RULE, kw504_near_duplicate.check),
    SiteRule(kw505_planned_page_missing.RULE, kw505_planned_page_missing.check),
)
"""Every rule about a run, by code."""
