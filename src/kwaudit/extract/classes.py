"""The words of classes and ids, and what they claim."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from kwaudit.extract.signals import (
    ENTRY,
    FILED_UNDER,
    ICON_WORDS,
    MISHEARD,
    READER_ONLY,
    REVEALED,
    ROWS,
    SILENCES,
    Claim,
)

_CAMEL = re.compile("(?<=[a-z])(?=[A-Z])")
_MARKS = "-_:/.[]()%#!@&>,+="
_BREAKS = str.maketrans(dict.fromkeys(_MARKS, " "))
_ASCII_BREAKS = bytes.maketrans(_MARKS.encode(), b" " * len(_MARKS))

REMEMBERED = 65_536
"""How many class attributes and ids are remembered, in about 8 MB: a site repeats a few hundred on all its pages, 480
pages of as many sites have 45,000."""


class Says(NamedTuple):
    """What a class attribute or an id says."""

    claim: Claim | None = None
    reader_only: str = ""
    revealed: bool = False
    icon: bool = False


NOTHING = Says()

_CLAIMS = {
    word.replace("-", " "): Claim(row.region, f"class or id '{word}'", row.strength)
    for row in ROWS
    for word in row.words.split()
}
_KNOWN = frozenset(word.split()[0] for word in _CLAIMS) | REVEALED | ICON_WORDS
_PAIRS = {tuple(word.split()): claim for word, claim in _CLAIMS.items() if " " in word}
_FIRST = frozenset(pair[0] for pair in _PAIRS)
_seen: dict[str, Says] = {}


def says(written: str) -> Says:
    """Return what a class attribute or an id says. Remembered: pages repeat their classes."""
    found = _seen.get(written)
    if found is None:
        if len(_seen) >= REMEMBERED:
            _seen.clear()
        found = _seen[written] = _read(written)
    return found


def _read(written: str) -> Says:
    written = _meant(written)
    parts = _words(written if written.islower() else _CAMEL.sub(" ", written).lower())
    names = written.split()
    unseen = not READER_ONLY.isdisjoint(names)
    if not unseen and _KNOWN.isdisjoint(parts):
        return NOTHING
    reader_only = next((name for name in names if name in READER_ONLY), "") if unseen else ""
    heard = [claim for claim in map(_CLAIMS.get, parts) if claim]
    if not _FIRST.isdisjoint(parts):
        heard = [claim for claim in map(_PAIRS.get, pairwise(parts)) if claim] + heard
    if heard:
        for words, unheard in SILENCES:
            if not words.isdisjoint(parts):
                heard = [claim for claim in heard if claim.region not in unheard]
    strongest = max(heard, key=_strength) if heard else None
    return Says(strongest, reader_only, not REVEALED.isdisjoint(parts), not ICON_WORDS.isdisjoint(parts))


def _meant(written: str) -> str:
    """Return a class attribute without the names of which the words mislead."""
    if any(map(written.__contains__, MISHEARD)):
        written = " ".join(name for name in written.split() if not any(part in name for part in MISHEARD))
    if ENTRY in written:
        written = " ".join(name.partition("-")[0] if name.startswith(FILED_UNDER) else name for name in written.split())
    return written


def _words(spaced: str) -> list[str]:
    """Return the words between marks. Bytes are translated five times as fast as characters."""
    if spaced.isascii():
        return spaced.encode().translate(_ASCII_BREAKS).decode().split()
    return spaced.translate(_BREAKS).split()


def both(first: Says, second: Says) -> Says:
    """Return what a class attribute and an id say together: the stronger claim, all of the rest."""
    if second is NOTHING:
        return first
    if first is NOTHING:
        return second
    claims = [claim for claim in (first.claim, second.claim) if claim]
    return Says(
        max(claims, key=_strength) if claims else None,
        first.reader_only or second.reader_only,
        first.revealed or second.revealed,
        first.icon or second.icon,
    )


def _strength(claim: Claim) -> int:
    return claim.strength
