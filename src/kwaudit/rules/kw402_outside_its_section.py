"""A keyphrase is used, but not in a section of its role.

Why: The plan ties the phrase to a kind of section: the reader of the FAQ should meet the FAQ's phrases there.

How it is measured: The page has sections of the declared role, and none of them holds an exact, inflected or near use.
    Where no section plays the role, KW401 says so; where the phrase is missing altogether, KW103 does.

Fix: Use the phrase once in the section that the message names.

Example: `| brewing time | FAQ | 1% |`, and "brewing time" stands in the introduction only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import found, of_first, used

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Measure, Page, Settings


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each target with a role that is used in sections of other roles only."""
    for measure in used(page):
        if not measure.roles:
            continue
        own = [i for i, s in enumerate(page.sections) if not set(s.roles).isdisjoint(measure.roles)]
        if not own or _used_in(measure, set(own)):
            continue
        phrase = words.quoted(measure.target.phrase)
        sections = words.listed([words.named_section(page.sections[i]) for i in own])
        yield found(
            RULE,
            page,
            of_first(page, measure, settings),
            f"{phrase} is declared for {words.quoted(measure.target.intent or measure.roles[0])} "
            f"and not used in {sections}",
            help=f"use it once in {words.named_section(page.sections[own[0]])}, line {page.sections[own[0]].line}",
            phrase=measure.target.phrase,
        )


def _used_in(measure: Measure, sections: set[int]) -> bool:
    return any(o.section in sections and o.form != "scattered" for o in measure.occurrences)


RULE = Rule("KW402", "outside-its-section", "warning", check, doc=__doc__)
