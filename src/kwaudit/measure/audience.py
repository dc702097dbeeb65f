"""Is a declared audience met in the text: how often it is named, how often the reader is spoken to."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from kwaudit.languages.cue import cue_words
from kwaudit.model import Audience

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Tokens

PLURALS = (("", "s"), ("", "es"), ("y", "ies"), ("", "'s"))
"""Singular and plural endings, tried both ways; the text's own stems cover what else a word may look like."""

EVERYONE = frozenset({
    "all", "any", "anyone", "anybody", "everybody", "both", "general", "public", "the public", "readers", "all readers",
    "all users", "all audiences", "all ages", "general audience", "general readers",
})  # fmt: skip
"""Names of no audience in particular: what names everyone names them."""


class Audiences:
    """The audiences of one page. What is counted for one declaration is kept for the targets that share it."""

    __slots__ = ("_known", "_language", "_tokens", "_words")

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self._words: Mapping[str, int] = {}
        self._tokens, self._language = tokens, language
        self._known: dict[tuple[str, ...], tuple[Audience, ...]] = {}

    def of(self, names: tuple[str, ...]) -> tuple[Audience, ...]:
        """Return the counts for these audiences, by the names that the plan gives them."""
        if not names:
            return ()
        found = self._known.get(names)
        if found is None:
            self._words = self._words or Counter(self._tokens.words)
            addressed = sum(self._words.get(word, 0) for word in self._language.second_person)
            found = tuple([Audience(name, self._named(name), addressed) for name in names])
            self._known[names] = found
        return found

    def _named(self, name: str) -> int:
        """Count the places that name the audience; a word serves one of its names at most, the longest first."""
        named, used = 0, set[int]()
        for words in sorted(names_of(name, self._language), key=len, reverse=True):
            kinds = [stems_of(word, self._tokens, self._words) for word in words]
            for row in _rows(kinds, self._tokens.stems):
                rows = range(row, row + len(kinds))
                if used.isdisjoint(rows):
                    used.update(rows)
                    named += 1
        return named


def stems_of(word: str, tokens: Tokens, words: Container[str] | None = None) -> frozenset[str]:
    """Return the stems under which a word, singular or plural, stands in the text; `words` are the text's, counted."""
    held = tokens.words if words is None else words
    return frozenset(tokens.stems[tokens.words.index(one)] for one in variants(word) if one in held)


def names_of(name: str, language: Language) -> list[list[str]]:
    """Return the ways to say an audience, as lists of words: its own name, then the language's cues for it."""
    words = cue_words(name)
    if not words:
        return []
    *rest, last = words
    keys: Iterable[str] = (" ".join([*rest, one]) for one in sorted(variants(last)))
    if " ".join(words) in EVERYONE:
        keys = chain(keys, ("everyone",))
    cues = (cue for key in keys for cue in language.audience_cues.get(key, ()))
    return [words, *map(cue_words, cues)]


@lru_cache(maxsize=1024)
def variants(word: str) -> frozenset[str]:
    """Return the word with the endings of singular and plural swapped."""
    found = {word}
    for one, many in PLURALS:
        if word.endswith(one):
            found.add(word[: len(word) - len(one)] + many)
        if word.endswith(many):
            found.add(word[: -len(many)] + one)
    return frozenset(found)


def _rows(kinds: Sequence[frozenset[str]], stems: Sequence[str]) -> Iterator[int]:
    """Yield the rows from which on stems of these kinds follow one another."""
    if not all(kinds):
        return
    for first in sorted(kinds[0]):
        row = -1
        for _ in range(stems.count(first)):
            row = stems.index(first, row + 1)
            here = stems[row : row + len(kinds)]
            if len(here) == len(kinds) and all(map(frozenset.__contains__, kinds, here)):
                yield row
