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
"""Regular expressions with what they put in their place.

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
    `before`: rules on the word, each in turn. `endings`: rules whose result is the stem, without the stemmer; the
    first that is found. `after`: the same on what the stemmer gave.
    `families`: forms, `;` between families, that share the first one's stem, and so does every form that the stemmer
    joins to one of them (a form after `!` alone). `prefixes`: families hold behind these too (*bekam*, *angesehen*).
    `own`: letters with marks that are never folded. `light`: a stemmer of our own.
    """

    letters: Mapping[int, str | None] = field(default_factory=lambda: MappingProxyType({}))
    apart: str = ""
    before: Rules = ()
    endings: Rules = ()
    after: Rules = ()
    families: str = ""
    prefixes: tuple[str, ...] = ()
    own: str = ""
    light: Stem | None = None


def stemmer(data: Inflection, snowball: Stem | None, irregular: Mapping[str, str] = NOTHING) -> Stem:
    """Return the whole way from a normal word to its stem; `irregular` maps forms to the word they are a form of."""
    apart = {form: family[0] + ALONE for family in _families(data.apart, data.letters) for form in family}
    before, endings, after = _each(data.before), _first(data.endings), _first(data.after)
    bare, letters = data.light or snowball or _SAME, data.letters
    fold = _Folding(data.own)

    def regular(word: str) -> str:
        head = before(word)
        return after(stem := endings(head) or bare(head)) or stem

    kin = _Kin(_families(data.families, data.letters), regular, data.prefixes)

    def whole(word: str) -> str:
        head = word.translate(letters) if letters else word
        head = irregular.get(head, head)
        if head in apart:
            return apart[head]
        stem = kin.head(head, regular(head))
        return stem if stem.isascii() else stem.translate(fold)

    return whole


def _families(text: str, letters: Mapping[int, str | None]) -> list[list[str]]:
    """Return the families of a table as normal words: ß is ss and a final sigma a sigma, as in the text."""
    plain = normalize("NFC", text.casefold()).translate(letters)
    return [line.split() for line in plain.split(";")]


class _Kin:
    """Families by the stems of their forms, or by a form itself where `!` says that its stem is another word's too."""

    __slots__ = ("_forms", "_prefix", "_stems")

    def __init__(self, families: list[list[str]], regular: Stem, prefixes: tuple[str, ...]) -> None:
        self._stems: dict[str, str] = {}
        self._forms: dict[str, str] = {}
        self._prefix = re.compile(rf"^({'|'.join(prefixes)})(?=...)") if prefixes else None
        for family in families:
            if family:
                self._add(family, regular)

    def _add(self, family: list[str], regular: Stem) -> None:
        """The first family that claims a stem keeps it."""
        own = regular(family[0])
        head = self._stems.get(own, own)
        for form in family[1:]:
            if form[0] == "!":
                self._forms.setdefault(form[1:], head)
            elif (stem := regular(form)) != own:
                self._stems.setdefault(stem, head)

    def head(self, word: str, stem: str) -> str:
        """Return the stem of the family that a word belongs to, by itself or behind a prefix; else its own stem."""
        if word in self._forms:
            return self._forms[word]
        if stem in self._stems:
            return self._stems[stem]
        found = self._prefix.match(stem) if self._prefix else None
        rest = self._stems.get(stem[found.end() :]) if found else None
        return found[0] + rest if found and rest else stem


def _each(rules: Rules) -> Stem:
    """Return a function that applies every rule in turn; most words meet none, and fast."""
    if not rules:
        return _SAME
    compiled = [(re.compile(pattern), put) for pattern, put in rules]
    any_of = _any_of(rules)

    def apply(word: str) -> str:
        if not any_of.search(word):
            return word
        head = word
        for pattern, put in compiled:
            head = pattern.sub(put, head, count=1) or head
        return head

    return apply


def _first(rules: Rules) -> Callable[[str], str | None]:
    """Return a function that applies the first rule that is found, or gives None."""
    if not rules:
        return lambda _: None
    compiled = [(re.compile(pattern), put) for pattern, put in rules]
    any_of = _any_of(rules)

    def apply(word: str) -> str | None:
        if not any_of.search(word):
            return None
        return next((p.sub(put, word, count=1) for p, put in compiled if p.search(word)), None)

    return apply


def _any_of(rules: Rules) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_CAPTURE.sub('(?:', pattern)})" for pattern, _ in rules))


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
