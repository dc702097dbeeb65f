"""What somebody who searches a phrase is after, by rules that can be told.

In order: what the plan declares; the cue with the most words in the phrase (among equals a certain one, then one that
says where it stands, then the order of the language's table: local, navigational, transactional, commercial,
informational); the role that the phrase is declared for; else informational, which most searches are, and said to be
uncertain. A single word that means two things ("book", "deal", "near") is a cue, too, and said to be uncertain.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kwaudit.languages.cue import cue_words
from kwaudit.model import SearchIntent

if TYPE_CHECKING:
    from kwaudit.languages.cue import Cue, CueBook
    from kwaudit.model import Target

BY_ROLE = {"pricing": "commercial", "comparison": "commercial", "reviews": "commercial", "location": "local"}
"""Roles whose readers weigh an offer or look for a place; readers of every other kind of section want to know."""

REMEMBERED = 16_384
"""Phrases whose intent is kept: those of a site's plan, looked up on each of its pages."""


def search_intent(target: Target, cues: CueBook) -> SearchIntent:
    """Return the intent of a target; `why` names the rule that fired."""
    if target.search_intent:
        return SearchIntent(target.search_intent, "declared")
    return _of_phrase(target.phrase, target.roles[:1], cues)


@lru_cache(maxsize=REMEMBERED)
def _of_phrase(phrase: str, roles: tuple[str, ...], cues: CueBook) -> SearchIntent:
    found = cues.find(cue_words(phrase))
    if found:
        best = max(found, key=_weight)
        return SearchIntent(best.name, f"the phrase says “{best.shown}”", certain=best.certain)
    for role in roles:
        return SearchIntent(BY_ROLE.get(role, "informational"), f"declared for the role {role}", certain=False)
    return SearchIntent("informational", "nothing in the phrase says otherwise", certain=False)


def _weight(cue: Cue) -> tuple[int, bool, bool]:
    """Return what makes one cue say more than another: "deal with" before "deal", "buy" before "near"."""
    return cue.size, cue.certain, cue.at_start or cue.at_end
