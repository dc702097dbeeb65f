"""For rules whose findings no single page can give: triage (directives, baseline) or the site rules make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.model import Finding, Page, Settings


def never(_page: Page, _settings: Settings) -> tuple[Finding, ...]:
    """Return no finding; the rule is in the list so that it can be chosen, ignored and explained."""
    return ()
