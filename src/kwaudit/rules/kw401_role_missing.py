"""No section of the page plays the role that a keyphrase is declared for.

Why: A plan that files a phrase under "FAQ" promises its reader a FAQ.

How it is measured: The role is read from the declared intent (Importance, Tips and Guidelines, FAQ …). Sections are
    given their roles by cues in their headings and by their form: questions, `Q:` and `A:`, numbered advice. One
    finding for each missing role, however many phrases are declared for it.

Fix: Add the section, or let a heading say what its section is. Cues of your own go into the settings under `roles`.

Example: `| brewing time | FAQ | 1% |` in the table of a post without questions.
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
    """Fire for each declared role that no section plays."""
    if not any(measure.target.roles for measure in page.measures):
        return
    played = {role for section in page.sections for role in section.roles}
    for role, targets in _wanted(page).items():
        if role not in played:
            phrases = words.listed([words.quoted(target.phrase) for target in targets])
            yield found(
                RULE,
                page,
                of_target(page, targets[0]),
                f"no section is of the role {_named(role, targets[0])}, which {phrases} {_is(targets)} declared for",
                help=f"add a section of this role, or cues of your own to roles.{role} in the settings",
                phrase=targets[0].phrase,
            )


def _wanted(page: Page) -> dict[str, list[Target]]:
    wanted: dict[str, list[Target]] = {}
    for measure in page.measures:
        for role in measure.target.roles:
            wanted.setdefault(role, []).append(measure.target)
    return wanted


def _named(role: str, target: Target) -> str:
    """Return a role as the writer put it, where the intent names it alone."""
    return words.quoted(target.intent if len(target.roles) == 1 and target.intent else role)


def _is(targets: list[Target]) -> str:
    return "is" if len(targets) == 1 else "are"


RULE = Rule("KW401", "role-missing", "warning", check, doc=__doc__)
