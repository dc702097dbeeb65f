"""Is a declared audience met in the text: how often it is named, how often the reader is spoken to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.languages.cue import cue_words
from kwaudit.model import Audience

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Tokens

PLURALS = (("", "s"), ("", "es"), ("y", "ies"), ("", "'s"))
"""Singular and plural endings, tried both ways; the text's own stems cover what else a word may look like."""


class Audiences:
    """The audiences of one page. What is counted for one name is kept for the targets that share it."""

    __slots__ = ("_known", "_language", "_stems", "_tokens", "_you")

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self._tokens, self._language = tokens, language
        self._known: dict[str, Audience] = {}
        self._stems: dict[str, str] | None = None
        self._you = 0

    def of(self, names: Iterable[str]) -> tuple[Audience, ...]:
        """Return the counts for these audiences, by the names that the plan gives them."""
        return tuple(self._known.get(name) or self._counted(name) for name in names)

    def _counted(self, name: str) -> Audience:
        if self._stems is None:
            self._stems = dict(zip(self._tokens.words, self._tokens.stems, strict=True))
            self._you = sum(map(self._tokens.words.count, self._language.second_person & self._stems.keys()))
        found = Audience(name, self._named(name, self._stems), self._you)
        self._known[name] = found
        return found

    def _named(self, name: str, stems: dict[str, str]) -> int:
        """Count the places that name the audience; a word serves one of its names at most, the longest first."""
        named, used = 0, set[int]()
        for words in sorted(names_of(name, self._language), key=len, reverse=True):
            kinds = [_stems_of(word, stems) for word in words]
            for row in _rows(kinds, self._tokens.stems):
                rows = range(row, row + len(kinds))
                if used.isdisjoint(rows):
                    used.update(rows)
                    named += 1
        return named


def names_of(name: str, language: Language) -> list[list[str]]:
    """Return the ways to say an audience, as lists of words: its own name, then the language's cues for it."""
    words = cue_words(name)
    if not words:
        return []
    *rest, last = words
    keys = (" ".join([*rest, one]) for one in sorted(_variants(last)))
    cues = (cue for key in keys for cue in language.audience_cues.get(key, ()))
    return [words, *map(cue_words, cues)]


def _variants(word: str) -> set[str]:
    """Return the word with the endings of singular and plural swapped."""
    found = {word}
    for one, many in PLURALS:
        if word.endswith(one):
            found.add(word[: len(word) - len(one)] + many)
        if word.endswith(many):
            found.add(word[: -len(many)] + one)
    return found


def _stems_of(word: str, stems: dict[str, str]) -> set[str]:
    """Return the stems under which a word, singular or plural, stands in the text."""
    return {stems[one] for one in _variants(word) if one in stems}


def _rows(kinds: Sequence[set[str]], stems: list[str]) -> Iterator[int]:
    """Yield the rows from which on stems of these kinds follow one another."""
    if not all(kinds):
        return
    for first in sorted(kinds[0]):
        row = -1
        for _ in range(stems.count(first)):
            row = stems.index(first, row + 1)
            here = stems[row : row + len(kinds)]
            if len(here) == len(kinds) and all(map(set.__contains__, kinds, here)):
                yield row
