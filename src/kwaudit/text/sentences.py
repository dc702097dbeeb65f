"""Where a sentence ends inside a block. Abbreviations, initials and list numbers end in a point that ends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.text.gaps import NEXT_BLOCK, full_stop_only

if TYPE_CHECKING:
    from kwaudit.languages import Language

WIDE_STOPS = frozenset("。．！？｡")
"""Stops of Chinese and Japanese: `怎么办？iPhone` is two sentences."""
LONGEST_DOTTED = 6
"""Letters of an abbreviation with inner points (`u.s.a`) that are looked at."""


class Stops(NamedTuple):
    """The columns that a decision needs."""

    raw: list[str]
    words: list[str]
    gaps: list[str]
    bits: bytes
    language: Language

    def sentence_ends(self, at: int) -> bool:
        """Say whether the stop before word `at` ends a sentence; a small letter says no, but to a wide stop."""
        if self.raw[at][0].islower():
            return not WIDE_STOPS.isdisjoint(self.gaps[at])
        return not full_stop_only(self.gaps[at]) or self._point_ends(at)

    def _point_ends(self, at: int) -> bool:
        known, word = self.language, self._dotted(at - 1)
        if word in known.abbreviations:
            return False
        if word in known.number_abbreviations:
            return not self.raw[at][0].isdigit()
        if word in known.end_abbreviations or self._initials(word, self.raw[at - 1]):
            return self._starter(at)
        return not self._enumerator(at - 1)

    def _dotted(self, at: int) -> str:
        """Return word `at` with the words that hang before it by bare points: `u.s`, `e.g`, `ph.d`."""
        first = at
        while first > 0 and self.gaps[first] == "." and at - first < LONGEST_DOTTED:
            first -= 1
        return ".".join(self.words[first : at + 1])

    def _starter(self, at: int) -> bool:
        """Say whether word `at` is one that only opens a sentence when it has a capital: The, How, It."""
        word = self.words[at]
        if len(word) == 1 and at + 1 < len(self.gaps) and self.gaps[at + 1].startswith("."):
            return False  # another initial
        return word in self.language.function_words or word in self.language.question_words

    def _enumerator(self, at: int) -> bool:
        """Say whether word `at` numbers a block: `1.`, `b.`."""
        opens = bool(self.bits[at] & NEXT_BLOCK)
        return opens and (self.words[at].isdecimal() or len(self.words[at]) == 1)

    @staticmethod
    def _initials(word: str, last: str) -> bool:
        """Say whether a word is letters with points between (U.S, a.m), or one capital."""
        return last.isupper() and len(last) == 1 if "." not in word else all(len(part) == 1 for part in word.split("."))
