"""What a language needs beside its Snowball stemmer, as data: rules, families of irregular words, letters that stay.

Snowball strips endings. It cannot know that *found* is *finden*, it leaves fleeting vowels and gradation alone, and it
takes endings that make another word (*Lehrer*, *nationalité*). The tables here say so, family by family; the engine
below is the same for all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from unicodedata import combining, normalize

from kwaudit.model.value import field, value

Stem = Callable[[str], str]
"""From a normal word (NFC, case-folded, straight apostrophes) to what the inflected form compares."""
Rules = tuple[tuple[str, str], ...]
"""Regular expressions with what they put in their place, tried in order; the first that is found is applied.

No references back to a group inside a pattern: all patterns of a table are tried at once first."""

NOTHING: Mapping[str, str] = MappingProxyType({})
_STROKES = {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ħ": "h"}
ALONE = "="
"""Closes the stem of words that stand apart, so that no other word's stem can be equal."""
_SAME = str
_CAPTURE = re.compile(r"(?<!\\)\((?!\?)")


@value
class Inflection:
    """Data that goes around a stemmer. A word passes the tables in this order.

    `letters`: letters of one sound written as one (Arabic yeh, Russian ё), each to a string or None.
    `apart`: forms, `;` between families, that share a stem of their own: no other word joins them.
    `before`: rules on the word. `endings`: rules whose result is the stem, without the stemmer. `after`: rules on
    what the stemmer gave.
    `families`: forms, `;` between families, that share the first one's stem, and so does every form that the stemmer
    joins to one of them. `own`: letters with marks that are never folded. `light`: a stemmer of our own.
    """

    letters: Mapping[int, str | None] = field(default_factory=lambda: MappingProxyType({}))
    apart: str = ""
    before: Rules = ()
    endings: Rules = ()
    after: Rules = ()
    families: str = ""
    own: str = ""
    light: Stem | None = None


def stemmer(data: Inflection, snowball: Stem | None, irregular: Mapping[str, str] = NOTHING) -> Stem:
    """Return the whole way from a normal word to its stem; `irregular` maps forms to the word they are a form of."""
    apart = {form: family[0] + ALONE for family in _families(data.apart, data.letters) for form in family}
    before, endings, after = _first(data.before), _first(data.endings), _first(data.after)
    bare, letters = data.light or snowball or _SAME, data.letters
    fold = _Folding(data.own)

    def regular(word: str) -> str:
        head = before(word) or word
        return after(stem := endings(head) or bare(head)) or stem

    kin = _kin(_families(data.families, data.letters), regular)

    def whole(word: str) -> str:
        head = word.translate(letters) if letters else word
        head = irregular.get(head, head)
        if head in apart:
            return apart[head]
        stem = regular(head)
        stem = kin.get(stem, stem)
        return stem if stem.isascii() else stem.translate(fold)

    return whole


def _families(text: str, letters: Mapping[int, str | None]) -> list[list[str]]:
    """Return the families of a table as normal words: ß is ss and a final sigma a sigma, as in the text."""
    plain = normalize("NFC", text.casefold()).translate(letters)
    return [line.split() for line in plain.split(";")]


def _kin(families: list[list[str]], regular: Stem) -> dict[str, str]:
    """Return stem → stem of the family's head. The first family that claims a stem keeps it."""
    found: dict[str, str] = {}
    for family in families:
        stems = [regular(form) for form in family]
        for stem in stems[1:]:
            if stem != stems[0]:
                found.setdefault(stem, found.get(stems[0], stems[0]))
    return found


def _first(rules: Rules) -> Callable[[str], str | None]:
    """Return a function that applies the first rule that is found, or gives None; most words meet none, and fast."""
    if not rules:
        return lambda _: None
    compiled = [(re.compile(pattern), put) for pattern, put in rules]
    any_of = re.compile("|".join(f"(?:{_CAPTURE.sub('(?:', pattern)})" for pattern, _ in rules))

    def apply(word: str) -> str | None:
        if not any_of.search(word):
            return None
        return next((p.sub(put, word, count=1) for p, put in compiled if p.search(word)), None)

    return apply


class _Folding(dict[int, str]):
    """Letter → letter without its marks, for Latin and Greek letters that are not a language's own."""

    def __init__(self, own: str) -> None:
        super().__init__({ord(letter): letter for letter in own})

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = normalize("NFKD", _STROKES.get(letter, letter))
        if plain[0].isascii() or "\u0370" <= plain[0] <= "\u03ff":
            letter = "".join(c for c in plain if not combining(c))
        self[code] = letter
        return letter
