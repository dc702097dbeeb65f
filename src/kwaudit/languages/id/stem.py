"""A light stemmer for Indonesian and Malay: verbal prefixes, clitics and the suffix -kan; nouns in -an stay themselves.

Snowball takes *makanan* for *makan* and leaves *tulis* of *menulis* without its first letter.
"""

from __future__ import annotations

import re

_SUFFIX = re.compile(r"(?<=....)(?:nya|ku|mu|lah|kah)$")
_KAN = re.compile(r"(?<=...[a-z])kan$")
_PREFIXES = (
    (re.compile(r"^meny(?=[aeiou]..)"), "s"),  # menyewa: sewa
    (re.compile(r"^meng(?=[aeiou]...)|^meng(?=[gh].)|^men(?=[cdjz].)|^mem(?=[bf].)|^me(?=[lmnrwy][aeiou].)"), ""),
    (re.compile(r"^men(?=[aeiou]..)"), "t"),  # menulis: tulis
    (re.compile(r"^mem(?=[aeiou]..)"), "p"),  # memakai: pakai
    (re.compile(r"^(?:di|ber|ter)(?=[bcdfghjklmnpqrstvwxyz]?[aeiou].[a-z])"), ""),
)
SHORTEST = 5
"""Letters below which a word has no prefix (dia, beri)."""


def stem(word: str) -> str:
    """Return the root of a normal Indonesian word, as far as rules tell it."""
    base = _KAN.sub("", _SUFFIX.sub("", word, count=1), count=1)
    if len(base) < SHORTEST:
        return base
    for pattern, put in _PREFIXES:
        if pattern.search(base):
            return pattern.sub(put, base, count=1)
    return base
