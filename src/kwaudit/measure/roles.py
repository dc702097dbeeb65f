"""What a section is for, by cues in its heading; and which of these roles a plan asks for, by the same cues."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kwaudit.languages.cue import book, cue_words

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.languages.cue import CueBook
    from kwaudit.model import Settings

HEADING_WORDS = 40
"""A heading longer than this is a paragraph in disguise; its beginning says what it is about."""


def role_book(language: Language, settings: Settings) -> CueBook:
    """Return the language's role cues with those of the settings."""
    return book(language.role_cues, settings.roles)


def heading_roles(heading: str, cues: CueBook) -> tuple[tuple[str, ...], str]:
    """Return the roles that a heading speaks of, and the cue of the first ("" without one).

    A role that the heading names outright comes first: "The significance of …" is of significance before importance.
    """
    words = cue_words(heading)[:HEADING_WORDS]
    found = cues.find(words)
    roles = sorted(dict.fromkeys(cue.name for cue in found), key=lambda role: role not in words)
    return tuple(roles), next((cue.shown for cue in found if cue.name == roles[0]), "")


@lru_cache(maxsize=1024)
def wanted_roles(roles: tuple[str, ...], cues: CueBook) -> tuple[str, ...]:
    """Return the roles that a plan asks for, by the names that the cues know.

    A plan may name a role in the page's own language ("Bedeutung") or in other words than ours; where a cue of that
    language stands in it, that cue's role is meant. A role that no cue knows stays what it is.
    """
    return tuple(dict.fromkeys(role if cues.knows(role) else _known(role, cues) for role in roles))


def _known(role: str, cues: CueBook) -> str:
    return next(iter(heading_roles(role, cues)[0]), role)
