"""Compound uses, when they are asked for: *Luftwärmepumpe*, *Wärme-Pumpe*, *Wärmepumpenkauf*.

The distinct words of a page are looked through once for each word of a phrase. Nothing here runs unless a setting
asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.text.parts import LONGEST, OPENING, SHORTEST, Parts, Word, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Tokens
    from kwaudit.text.patterns import Pattern

SPLIT = 3
"""Words of a text that one word may be written as: *Luft-Wärme-Pumpe*."""

Rows = tuple[int, ...]
Ends = dict[int, int]
"""Row where a word of the phrase begins → row after it."""


class _Slot(NamedTuple):
    """Where one word of a phrase stands: as itself, and as or in another word."""

    plain: Ends
    other: Ends


def compounds(tokens: Tokens, patterns: Sequence[Pattern], language: Language) -> list[list[Rows]]:
    """Return for each phrase the rows of its compound uses in reading order; they may overlap other uses."""
    page = _Page(tokens, language)
    return [page.uses(pattern) if pattern.needs else [] for pattern in patterns]


class _Page:
    """The distinct words of a page, and where they stand."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        assert language.compounds
        self._tokens, self._rows = tokens, _rows(tokens.words)
        self._stems = _rows(tokens.stems)
        self._parts = Parts(language, language.compounds, self._rows.__contains__)
        self._long = {word: plain(word) for word in self._rows if SHORTEST < len(word) <= LONGEST and word.isalpha()}
        self._known: dict[tuple[str, ...], _Slot] = {}

    def uses(self, pattern: Pattern) -> list[Rows]:
        """Return where a phrase stands word by word, one of them in a compound at least, or two words as one."""
        slots = [
            self._slot(word, content=stem in pattern.needs)
            for word, stem in zip(pattern.words, pattern.stems, strict=True)
        ]
        found = set(self._sequences(slots))
        for at in range(len(slots) - 1):
            one, other = pattern.words[at : at + 2]
            if {pattern.stems[at], pattern.stems[at + 1]} <= pattern.needs.keys():
                found.update(self._sequences([*slots[:at], self._glued(one, other), *slots[at + 2 :]]))
        return sorted(found)

    def _sequences(self, slots: Sequence[_Slot]) -> Iterator[Rows]:
        """Yield the rows where slots follow each other, with at least one that is no plain word."""
        for start in sorted({*slots[0].plain, *slots[0].other}):
            row, compound = start, False
            for number, slot in enumerate(slots):
                if number and not (row < len(self._tokens) and self._tokens.joined[row]):
                    break
                if row in slot.other:
                    row, compound = slot.other[row], True
                elif row in slot.plain:
                    row = slot.plain[row]
                else:
                    break
            else:
                if compound:
                    yield tuple(range(start, row))

    def _slot(self, word: str, *, content: bool) -> _Slot:
        if (word,) not in self._known:
            stem = self._parts.stem(word)
            own = {row: row + 1 for row in self._stems.get(stem, ())}
            other = self._apart(word, stem) if content else {}
            if content and self._parts.is_sought(word):
                other |= self._inside(self._parts.word(word))
            self._known[word,] = _Slot(own, {row: end for row, end in other.items() if row not in own})
        return self._known[word,]

    def _inside(self, part: Word) -> Ends:
        """Return where a word is a part of a longer one."""
        opening, length, holds = part.plain[:OPENING], len(part.word), self._parts.holds
        with_opening = [word for word, bare in self._long.items() if opening in bare]
        return self._at(word for word in with_opening if len(word) > length and holds(word, part))

    def _at(self, words: Iterable[str]) -> Ends:
        return {row: row + 1 for word in words for row in self._rows[word]}

    def _apart(self, word: str, stem: str) -> Ends:
        """Return where a word is written as several, with hyphens or spaces."""
        first = [word[:end] for end in range(OPENING, len(word) - OPENING + 1) if word[:end] in self._rows]
        ends = ((row, self._joined(row, word, stem)) for piece in first for row in self._rows[piece])
        return {row: end for row, end in ends if end}

    def _joined(self, row: int, word: str, stem: str) -> int:
        """Return the row after the words that together are the word, or 0."""
        words, joined = self._tokens.words, self._tokens.joined
        whole, last = words[row], row + 1
        while last < min(row + SPLIT, len(words)) and joined[last] and len(whole) < len(word):
            if not (self._parts.may_join(words[last - 1]) and self._parts.may_join(words[last])):
                return 0
            if word.startswith(whole) and self._parts.stem(words[last]) == self._parts.stem(word[len(whole) :]):
                return last + 1
            whole, last = whole + words[last], last + 1
            if self._parts.stem(whole) == stem:
                return last
        return 0

    def _glued(self, one: str, other: str) -> _Slot:
        """Return where two words of the phrase are one, or a part of one."""
        if (one, other) not in self._known:
            whole = self._parts.word(one + other)
            pair = self._parts.word(one), self._parts.word(other)
            opening = whole.plain[:OPENING]
            glued = (word for word, bare in self._long.items() if bare.startswith(opening))
            same = {row: row + 1 for row in self._stems.get(whole.stem, ())}
            ends = same | self._inside(whole) | self._at(word for word in glued if self._parts.glued(word, *pair))
            self._known[one, other] = _Slot({}, ends)
        return self._known[one, other]


def _rows(column: Sequence[str]) -> Mapping[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for row, word in enumerate(column):
        rows.setdefault(word, []).append(row)
    return rows
