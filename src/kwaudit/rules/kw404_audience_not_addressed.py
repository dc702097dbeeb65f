"""A declared audience is neither named nor spoken to.

Why: A plan that says for whom a phrase is meant should find that reader in the text.

How it is measured: The text names the audience (its word, an inflection or a cue of the language's list), or speaks to
    it in the second person. The counts stand in the report. One finding for each audience, however many phrases
    are declared for it.

Fix: Name the audience where the text says something for it, or take it off the plan.

Example: `User: Patients, Therapists` over a text that never says "therapist".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import found, of_target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings, Target


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire for each audience without a word to it."""
    missed: dict[str, list[Target]] = {}
    for measure in page.measures.told.values():
        for audience in measure.audience:
            if not audience.named and not audience.addressed:
                missed.setdefault(audience.name, []).append(measure.target)
    for name, targets in missed.items():
        yield found(
            RULE,
            page,
            of_target(page, targets[0]),
            f"the audience {words.quoted(name)} of {_phrases(targets)} is neither named nor spoken to",
            help="name it where the text has something for it, or take it off the plan",
            phrase=targets[0].phrase,
        )


def _phrases(targets: list[Target]) -> str:
    return words.quoted(targets[0].phrase) if len(targets) == 1 else f"{len(targets):,} keyphrases"


RULE = Rule("KW404", "audience-not-addressed", "warning", check, doc=__doc__)
