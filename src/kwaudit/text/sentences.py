"""Where a sentence ends inside a block. Abbreviations, initials and list numbers end in a point that ends nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kwaudit.text.gaps import full_stop_only

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.text.splitting import Split

WIDE_STOPS = frozenset("。．！？｡")
"""Stops of Chinese and Japanese: `怎么办？iPhone` is two sentences."""
LONGEST_DOTTED = 6
"""Letters of an abbreviation with inner points (`u.s.a`) that are looked at."""
LONGEST_ORDINAL = 2
"""Digits of a number that is read as an ordinal (`19. Jahrhundert`): a year ends a sentence."""
_TENS, _ONES = ("", "x", "xx", "xxx"), ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
ROMAN = frozenset(ten + one for ten in _TENS for one in _ONES if ten + one)
"""Roman numerals of kings and centuries, 1 to 39."""
BANGS = frozenset(("yahoo", "jeopardy"))
"""Names whose exclamation mark ends nothing."""


class Stops:
    """Decides on the stops between the words of one text."""

    __slots__ = ("_language", "_special", "_split")

    def __init__(self, split: Split, language: Language) -> None:
        self._split, self._language = split, language
        romans = ROMAN if language.ordinal_points else frozenset()
        self._special = _together(
            language.abbreviations, language.number_abbreviations, language.end_abbreviations, romans
        )

    def sentence_ends(self, at: int, gap: str) -> bool:
        """Say whether the stop in the gap before word `at` ends a sentence.

        A small letter says no, but to a wide stop.
        """
        split = self._split
        if split.text[split.place(at)[0]].islower():
            return not WIDE_STOPS.isdisjoint(gap)
        if not full_stop_only(gap):
            return split.words[at - 1] not in BANGS or not gap.startswith("!") or self._starter(at)
        return self._plain(at - 1) or self._point_ends(at)

    def _plain(self, at: int) -> bool:
        """Say whether word `at` is one after which a point is what it looks like, as nearly always."""
        word = self._split.words[at]
        return len(word) > 1 and word.isalpha() and word not in self._special and self._split.before(at) != "."

    def _point_ends(self, at: int) -> bool:
        known, word = self._language, self._dotted(at - 1)
        if word in known.abbreviations:
            return False
        if word in known.number_abbreviations:
            return not self._split.raw(at)[0].isdigit()
        if word in known.end_abbreviations or self._ordinal(at - 1) or self._initials(word, self._split.raw(at - 1)):
            return self._starter(at)
        return not self._enumerator(at - 1)

    def _ordinal(self, at: int) -> bool:
        """Say whether a point behind word `at` may make it an ordinal: `2. Bundesliga`, `Ludwig XIV. König`."""
        if not self._language.ordinal_points:
            return False
        raw = self._split.raw(at)
        if raw.isdecimal():
            return len(raw) <= LONGEST_ORDINAL
        return raw.isupper() and self._split.words[at] in ROMAN

    def _dotted(self, at: int) -> str:
        """Return word `at` with the words that hang before it by bare points: `u.s`, `e.g`, `ph.d`."""
        first = at
        while first > 0 and self._split.gap(first) == "." and at - first < LONGEST_DOTTED:
            first -= 1
        return ".".join(self._split.words[first : at + 1])

    def _starter(self, at: int) -> bool:
        """Say whether word `at` is one that only opens a sentence when it has a capital: The, How, It."""
        word = self._split.words[at]
        if len(word) == 1 and self._split.gap(at + 1).startswith("."):
            return False  # another initial
        return word in self._language.function_words or word in self._language.question_words

    def _enumerator(self, at: int) -> bool:
        """Say whether word `at` numbers a block: `1.`, `b.`."""
        opens = self._split.opens(at)
        return opens and (self._split.words[at].isdecimal() or len(self._split.words[at]) == 1)

    @staticmethod
    def _initials(word: str, last: str) -> bool:
        """Say whether a word is letters with points between (U.S, a.m), or one capital."""
        return last.isupper() and len(last) == 1 if "." not in word else all(len(part) == 1 for part in word.split("."))


@lru_cache(maxsize=64)
def _together(*words: frozenset[str]) -> frozenset[str]:
    """Return the words of several lists, united once for a language."""
    return frozenset().union(*words)
