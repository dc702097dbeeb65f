"""Rules about all pages of a run. They see one slim entry a page and take time linear in their number.

What they need is loaded when a run has pages to compare: a single page pays for none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.model import Finding, Page, Rule
    from kwaudit.model.site import SiteEntry

__all__ = ["check", "entry"]


def entry(page: Page, *, planned: str = "", silences: tuple[tuple[str, str, str], ...] = ()) -> SiteEntry:
    """Return what the site rules keep of a page. `planned` names the plan that asks for it."""
    from kwaudit.rules.site.entries import made

    return made(page, planned, silences)


def check(entries: Sequence[SiteEntry], rules: tuple[Rule, ...]) -> list[Finding]:
    """Return what the site rules among `rules` find in the pages of a run, given in input order."""
    from kwaudit.rules.site.registry import SITE

    wanted = {rule.code for rule in rules}
    return [finding for one in SITE if one.rule.code in wanted for finding in one.check(entries)]
