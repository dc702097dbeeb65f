"""The fields of a target as people write them: a density, an audience, synonyms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError
from kwaudit.model import Band, Settings, Target
from kwaudit.targets import intents
from kwaudit.targets.phrases import checked

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = (
    (re.compile(r"^(?:at least|min(?:imum|\.)?|from|over|more than)\s+", re.IGNORECASE), ">="),
    (re.compile(r"^(?:at most|max(?:imum|\.)?|up to|under|less than)\s+", re.IGNORECASE), "<="),
    (re.compile(r"^(?:about|around|approx(?:imately|\.)?|ca\.?|circa)\s+", re.IGNORECASE), ""),
)
"""Bounds in words, as plans for writers have them."""
_BETWEEN = r"(?i)^between\s+(.+?)\s+and\s+(.+)$"
_PER_CENT = r"per\s?cent|pct\b\.?|prozent"
_SIGN = rf"(?i)[%٪％﹪]|\d\s*(?:{_PER_CENT})"
_IN_WORDS = rf"(?i)(?<=\d)\s*(?:{_PER_CENT})"
_REMARK = r"(?<=%)\s*\([^()]*\)$"
"""What a writer adds in brackets: `2% (3 times)`."""
_WESTERN = str.maketrans("٪％﹪٫", "%%%.")
"""Signs of other scripts; their digits are digits as they are."""
_DEFAULTS = Settings()
_PLUS = r"^([\d.,]+\s*%?)\s*\+$"
_NOTHING = frozenset(("", "-", "–", "—", "n/a", "na", "none", "any", "tbd", "?"))
"""Cells that leave a field open."""
_AUDIENCE = r"(?i)\s*[,;/|&+\n]\s*|\s+and\s+"
_SYNONYMS = r"\s*[,;|\n]\s*"


def band(text: str, settings: Settings) -> Band | None:
    """Read a density; None where the cell leaves it open.

    A figure without a sign is a percentage: `2.33` is 2.33 %, `0.0233` is 0.0233 %.

    Raises:
        SettingsError: it is none.
    """
    plain = _plain(text)
    if plain is None:
        return None
    return Band.parse(plain, relative=settings.relative_tolerance, absolute=settings.absolute_tolerance)


@lru_cache(maxsize=256)
def _plain(text: str) -> str | None:
    """Return a cell as `Band.parse` reads it, None where it leaves the density open; plans repeat a few."""
    plain = " ".join(text.split())
    if _is_open(plain):
        return None
    plain = re.sub(_REMARK, "", re.sub(_IN_WORDS, "%", plain.translate(_WESTERN)))
    plain = re.sub(_BETWEEN, r"\1-\2", re.sub(_PLUS, r">=\1", plain))
    for words, mark in _WORDS:
        plain = words.sub(mark, plain)
    return plain


def _is_open(cell: str) -> bool:
    """Say whether a cell as a whole says that there is nothing to say."""
    return cell.strip().casefold() in _NOTHING


def has_sign(text: str) -> bool:
    """Say whether a cell has a sign of per cent, of any script, or the word."""
    return re.search(_SIGN, text) is not None


def is_share(text: str) -> bool:
    """Say whether a cell holds a percentage with its sign, or a range or bound of one."""
    return has_sign(text) and is_figure(text)


def is_figure(text: str) -> bool:
    """Say whether a cell can be read as a density, with a sign or without."""
    try:
        return band(text, _DEFAULTS) is not None
    except SettingsError:
        return False


def audience(text: str) -> tuple[str, ...]:
    """Split "Patients, Therapists and carers" into its names, each once."""
    return () if _is_open(text) else _once(re.split(_AUDIENCE, text))


def synonyms(text: str) -> tuple[str, ...]:
    """Split a cell of synonyms at commas, semicolons and bars, each once."""
    return () if _is_open(text) else _once(re.split(_SYNONYMS, text))


def _once(names: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        plain = " ".join(name.split())
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())


def target(
    settings: Settings,
    phrase: str,
    *,
    density: str = "",
    intent: str = "",
    users: Iterable[str] = (),
    others: Iterable[str] = (),
    source: str,
    origin: str,
    offset: int = -1,
    figure_offset: int = -1,
) -> Target:
    """Make a target of its fields as written; `users` are its audience, `others` its synonyms.

    Raises:
        SettingsError: no phrase, or a density that is none.
    """
    plain = checked(phrase)
    try:
        wanted = band(density, settings)
    except SettingsError as error:
        raise SettingsError(f"{plain!r}: {error}") from None
    wish = "" if _is_open(intent) else " ".join(intent.split())
    said = intents.read(wish)
    return Target(
        plain,
        wanted,
        wish,
        said.roles,
        said.search_intent,
        _once(users),
        tuple(checked(other) for other in _once(others)),
        source,
        origin,
        offset,
        figure_offset,
    )
