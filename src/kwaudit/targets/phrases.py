"""When two phrases are one, and what is no phrase."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from kwaudit.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.model import Target

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SEPARATORS = re.compile(r"[\s\-‐‑‒–—―−/_]+")
_EDGES = " .,;:!?\"'“”‘’„«»()[]{}…"
_APOSTROPHES = str.maketrans("’‘ʼ＇", "''''")
_WORD = re.compile(r"\w")

CACHE = 20_000
"""Phrases whose keys are kept: a run over many pages asks for the same ones again on each."""


def folded(text: str) -> str:
    """Return a text without case, hyphens, invisible characters and kinds of spaces and apostrophes."""
    plain = _INVISIBLE.sub("", normalize("NFC", text)).translate(_APOSTROPHES).casefold()
    return _SEPARATORS.sub(" ", plain)


@lru_cache(maxsize=CACHE)
def key(phrase: str) -> str:
    """Return what two spellings of one phrase share; marks at the edges are no part of it, but a name's point is."""
    plain = folded(phrase).strip()
    return plain.rstrip(_EDGES) if plain.startswith(".") else plain.strip(_EDGES)


def checked(phrase: str) -> str:
    """Return a phrase with single spaces.

    Raises:
        SettingsError: nothing in it, or no word.
    """
    plain = " ".join(phrase.split())
    if not plain:
        raise SettingsError("a target without a phrase; name the words to count")
    if not _WORD.search(plain):
        raise SettingsError(f"{plain!r} has no word in it; a phrase needs letters or digits")
    return plain


def refuse_doubles(where: str, targets: Iterable[Target]) -> None:
    """Raise where a phrase stands twice in one source.

    Raises:
        SettingsError: naming the source and the phrase.
    """
    seen: dict[str, str] = {}
    for target in targets:
        if (before := seen.setdefault(key(target.phrase), target.phrase)) is not target.phrase:
            how = "" if before == target.phrase else f", as {before!r} too"
            raise SettingsError(f"{where}: {target.phrase!r} is declared twice{how}; keep one of them")
