"""No section of the page plays the role that a keyphrase is declared for.

Why: A plan that files a phrase under "FAQ" promises its reader a FAQ.

How it is measured: The role is read from the declared intent (Importance, Tips and Guidelines, FAQ …). Sections are
    given their roles by cues in their headings and by their form: questions, `Q:` and `A:`, numbered advice. A role
    that no cue knows (Mistakes) is played by a heading that holds its words (*Common mistakes*). One finding for each
    missing role, however many phrases are declared for it.

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
    wanted: dict[tuple[str, ...], list[Target]] = {}
    for measure in page.measures.told.values():
        if measure.roles:
            wanted.setdefault(measure.roles, []).append(measure.target)
    played = {role for section in page.sections for role in section.roles} if wanted else set()
    for roles, targets in wanted.items():
        if played.isdisjoint(roles):
            yield _missing(page, roles[0], targets)


def _missing(page: Page, role: str, targets: list[Target]) -> Finding:
    first = targets[0]
    phrases = words.listed([words.quoted(target.phrase) for target in targets])
    are = "is" if len(targets) == 1 else "are"
    return found(
        RULE,
        page,
        of_target(page, first),
        f"no section serves as {words.quoted(_written(first, role))}, which {phrases} {are} declared for",
        help=f"add such a section, or the words of its heading to the settings as a cue of the role {role}",
        phrase=first.phrase,
    )


def _written(target: Target, role: str) -> str:
    """Return a role as the writer spelled it, where the intent is nothing else."""
    alone = target.intent and len(target.roles) == 1 and not target.search_intent
    return target.intent if alone else role


RULE = Rule("KW401", "role-missing", "warning", check, doc=__doc__)
