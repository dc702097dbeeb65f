"""The rules, in one explicit list. A rule is one file, one line below, and one file of cases in `tests/rules/cases`.

A rule reads a `Page` and yields findings; what is silenced is decided later, by triage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.rules import (
    kw001_no_article_text,
    kw002_nothing_declared,
    kw003_uncertain_article,
    kw004_script_only,
    kw005_declared_twice,
    kw006_wrong_language,
    kw101_density_below,
    kw102_density_above,
    kw103_phrase_missing,
    kw104_repeated_nearby,
    kw105_figure_wrong,
    kw106_targets_overlap,
    kw201_title_without_keyphrase,
    kw202_h1_without_keyphrase,
    kw203_description_without_keyphrase,
    kw204_opening_without_keyphrase,
    kw205_headings_without_keyphrase,
    kw206_slug_without_keyphrase,
    kw207_alt_without_keyphrase,
    kw208_competing_anchor,
    kw301_uneven_spread,
    kw401_role_missing,
    kw402_outside_its_section,
    kw403_search_intent_mismatch,
    kw404_audience_not_addressed,
    kw901_tag_lines,
    kw902_hidden_keyphrases,
    kw911_unused_directive,
    kw912_malformed_directive,
    kw913_stale_baseline_entry,
)
from kwaudit.rules.site import (
    kw501_cannibalisation,
    kw502_same_title,
    kw503_same_description,
    kw504_near_duplicate,
    kw505_planned_page_missing,
)

if TYPE_CHECKING:
    from kwaudit.model import Finding, Page, Rule, Settings

ALL: tuple[Rule, ...] = (
    kw001_no_article_text.RULE,
    kw002_nothing_declared.RULE,
    kw003_uncertain_article.RULE,
    kw004_script_only.RULE,
    kw005_declared_twice.RULE,
    kw006_wrong_language.RULE,
    kw101_density_below.RULE,
    kw102_density_above.RULE,
    kw103_phrase_missing.RULE,
    kw104_repeated_nearby.RULE,
    kw105_figure_wrong.RULE,
    kw106_targets_overlap.RULE,
    kw201_title_without_keyphrase.RULE,
    kw202_h1_without_keyphrase.RULE,
    kw203_description_without_keyphrase.RULE,
    kw204_opening_without_keyphrase.RULE,
    kw205_headings_without_keyphrase.RULE,
    kw206_slug_without_keyphrase.RULE,
    kw207_alt_without_keyphrase.RULE,
    kw208_competing_anchor.RULE,
    kw301_uneven_spread.RULE,
    kw401_role_missing.RULE,
    kw402_outside_its_section.RULE,
    kw403_search_intent_mismatch.RULE,
    kw404_audience_not_addressed.RULE,
    kw501_cannibalisation.RULE,
    kw502_same_title.RULE,
    kw503_same_description.RULE,
    kw504_near_duplicate.RULE,
    kw505_planned_page_missing.RULE,
    kw901_tag_lines.RULE,
    kw902_hidden_keyphrases.RULE,
    kw911_unused_directive.RULE,
    kw912_malformed_directive.RULE,
    kw913_stale_baseline_entry.RULE,
)
"""Every rule, by code. Those about all pages of a run (KW5) are asked by `rules.site.check`."""

UNREADABLE = frozenset({"KW001", "KW004"})
"""Where one of these fires, there is no text to judge, and the other families are not asked."""
INPUT = "KW0"

__all__ = ["ALL", "check"]


def check(page: Page, settings: Settings, rules: tuple[Rule, ...] = ALL) -> list[Finding]:
    """Return what these rules find on a page, in the order of the rules."""
    findings: list[Finding] = []
    for rule in rules:
        if rule.code.startswith(INPUT):
            findings += rule.check(page, settings)
    if any(finding.code in UNREADABLE for finding in findings):
        return findings
    for rule in rules:
        if not rule.code.startswith(INPUT):
            findings += rule.check(page, settings)
    return findings
