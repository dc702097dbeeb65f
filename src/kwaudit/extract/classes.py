"""The words of classes and ids, and what they claim."""

from __future__ import annotations

import re
from typing import NamedTuple

from kwaudit.extract.signals import ICON_WORDS, READER_ONLY, REVEALED, ROWS, Claim

_CAMEL = re.compile("(?<=[a-z])(?=[A-Z])")
_SPLIT = re.compile("[^a-z0-9]+")

REMEMBERED = 20_000
"""How many class attributes are remembered. A site repeats a few hundred on all of its pages."""


class Says(NamedTuple):
    """What a class attribute and an id say together."""

    claim: Claim | None
    reader_only: str
    revealed: bool
    icon: bool


NOTHING = Says(None, "", revealed=False, icon=False)

_CLAIMS = {
    word.replace("-", " "): Claim(row.region, f"class or id '{word}'", row.strength)
    for row in ROWS
    for word in row.words.split()
}
_READER_ONLY = frozenset(READER_ONLY)
_KNOWN = frozenset(word.split()[0] for word in _CLAIMS) | REVEALED | ICON_WORDS
_seen: dict[tuple[str, str], Says] = {}


def says(classes: str, ident: str) -> Says:
    """Return what a class attribute and an id say. Remembered: pages repeat their classes."""
    found = _seen.get((classes, ident))
    if found is None:
        if len(_seen) >= REMEMBERED:
            _seen.clear()
        found = _seen[classes, ident] = _read(classes, ident)
    return found


def _read(classes: str, ident: str) -> Says:
    written = f"{classes} {ident}"
    parts = [part for part in _SPLIT.split(_CAMEL.sub("-", written).lower()) if part]
    reader_only = next((name for name in classes.split() if name in _READER_ONLY), "")
    if not reader_only and _KNOWN.isdisjoint(parts):
        return NOTHING
    pairs = [f"{a} {b}" for a, b in zip(parts, parts[1:], strict=False)]
    heard = [_CLAIMS[word] for word in (*pairs, *parts) if word in _CLAIMS]
    strongest = max(heard, key=lambda claim: claim.strength) if heard else None
    return Says(strongest, reader_only, revealed=not REVEALED.isdisjoint(parts), icon=not ICON_WORDS.isdisjoint(parts))
