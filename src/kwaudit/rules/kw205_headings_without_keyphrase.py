"""None of the subheadings names the page's main keyphrase.

Why: Readers skim headings to find the part that answers them.

How it is measured: At least 6 headings below the h1, and none of them holds an exact or inflected use of the main
    target. A phrase that the page never uses (KW103) is not reported.

Fix: Write the phrase into the heading of the section that is most about it.

Example: Main target "green tea", headings "History", "Kinds", "Water", "Brewing", "Storing", "Prices".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import placing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings

FEWEST = 6
"""Subheadings: a short page of four or five names each part by what is new in it, for its h1 has said the phrase. From
3 on, the rule spoke up on 2 of 6 pages (300 and 400 words) that met their plans and read well."""


SUBHEADINGS = placing.Headings(range(2, 7), "headings", "subheading", FEWEST)


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where several subheadings all lack the main target."""
    advice = "write it into the heading of the section that is most about it"
    yield from placing.in_headings(RULE, page, SUBHEADINGS, advice)


RULE = Rule("KW205", "headings-without-keyphrase", "note", check, doc=__doc__)
