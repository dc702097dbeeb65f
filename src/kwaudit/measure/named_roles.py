"""Roles of a plan that no cue knows ("Mistakes", "Safety"): a heading that holds their own words plays them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.languages.cue import cue_words
from kwaudit.measure.audience import stems_of, variants
from kwaudit.measure.roles import wanted_roles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.languages import Language
    from kwaudit.languages.cue import CueBook
    from kwaudit.model import Reading, Tokens

Kinds = tuple[frozenset[str], ...]
"""For each word of a role the words and stems by which a heading may hold it."""


def roles_without_cues(reading: Reading, language: Language, cues: CueBook) -> Mapping[str, Kinds]:
    """Return the roles of the plan that have no cue, each with its words; they cost nothing where all have one."""
    asked = dict.fromkeys(target.roles for target in reading.plan.targets if target.roles)
    roles = dict.fromkeys(role for one in asked for role in wanted_roles(one, cues) if not cues.knows(role))
    kinds = {role: _kinds(role, reading.tokens, language) for role in roles}
    return {role: words for role, words in kinds.items() if words}


def named_roles(rows: range, tokens: Tokens, roles: Mapping[str, Kinds]) -> list[str]:
    """Return the roles whose words all stand in these rows, in any form and order."""
    here = {one for row in rows for one in (tokens.words[row], tokens.stems[row])}
    return [role for role, kinds in roles.items() if not any(map(here.isdisjoint, kinds))]


def _kinds(role: str, tokens: Tokens, language: Language) -> Kinds:
    words = [word for word in cue_words(role) if word not in language.function_words]
    return tuple(variants(word) | stems_of(word, tokens) for word in words)
