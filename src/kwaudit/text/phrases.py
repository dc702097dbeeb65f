"""What a page is about: its own phrases of one to five words, counted as a target of that phrase would be."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model import Phrase
from kwaudit.text.ngrams import levels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Tokens
    from kwaudit.text.ngrams import Level

LONGEST = 5
"""Words of a phrase at most."""

_Key = tuple[int, int]
"""Length of a phrase, and its number among the phrases of that length."""


def phrases(tokens: Tokens, language: Language, limit: int, *, collocations: bool = False) -> tuple[Phrase, ...]:
    """Return the page's own phrases: by the words that their uses take up, longer before shorter, then as they come.

    Words are grouped by stem and shown as they stand most often. No function word stands at an end; a shorter phrase
    that stands only inside a longer one is folded into it. Numbers and single letters alone are no phrase.

    Args:
        tokens: the words of a page's main region.
        language: whose function words hold.
        limit: how many to return at most.
        collocations: phrases of two words and more only, ranked by log-likelihood, which stands in `score`.
    """
    page = _Phrases(tokens, levels(tokens, LONGEST))
    found = [key for key in page.all_keys() if page.worth_showing(key, language)]
    inside = {part for key in found for part in page.parts(key) if page.uses(part) == page.uses(key)}
    alone = [key for key in found if key not in inside]
    if collocations:
        return _by_likelihood(page, [key for key in alone if key[0] > 1])[:limit]
    alone.sort(key=lambda key: (-page.uses(key) * key[0], -key[0], page.rows(key)[0]))
    return tuple(page.phrase(key) for key in alone[:limit])


class _Phrases(NamedTuple):
    """The repeated word sequences of a page, asked by key."""

    tokens: Tokens
    levels: Sequence[Level]

    def all_keys(self) -> Iterator[_Key]:
        return ((level.length, number) for level in self.levels for number in range(len(level.uses)))

    def rows(self, key: _Key) -> list[int]:
        return self.levels[key[0] - 1].uses[key[1]]

    def uses(self, key: _Key) -> int:
        return len(self.rows(key))

    def key_at(self, row: int, length: int) -> _Key:
        return length, self.levels[length - 1].at[row]

    def parts(self, key: _Key) -> Iterator[_Key]:
        """Yield the shorter sequences inside a phrase."""
        length, first = key[0], self.rows(key)[0]
        return (self.key_at(first + skip, n) for n in range(1, length) for skip in range(length - n + 1))

    def worth_showing(self, key: _Key, language: Language) -> bool:
        length, first = key[0], self.rows(key)[0]
        words = self.tokens.words[first : first + length]
        if words[0] in language.function_words or words[-1] in language.function_words:
            return False
        return any(not word[0].isdigit() and (len(word) > 1 or not word.isascii()) for word in words)

    def phrase(self, key: _Key, score: float | None = None) -> Phrase:
        surfaces = Counter(" ".join(self.tokens.words[row : row + key[0]]) for row in self.rows(key))
        return Phrase(surfaces.most_common(1)[0][0], self.uses(key), self.uses(key) / len(self.tokens), score)


def _by_likelihood(page: _Phrases, keys: Sequence[_Key]) -> tuple[Phrase, ...]:
    """Rank phrases by how surely their words belong together: by the weakest of the seams they could come apart at."""
    from kwaudit.text.collocations import log_likelihood

    scored = []
    for key in keys:
        first, length = page.rows(key)[0], key[0]
        seams = ((page.key_at(first, n), page.key_at(first + n, length - n)) for n in range(1, length))
        score = min(
            log_likelihood(page.uses(key), page.uses(left), page.uses(right), len(page.tokens)) for left, right in seams
        )
        scored.append((-score, first, page.phrase(key, score)))
    return tuple(phrase for _, _, phrase in sorted(scored, key=lambda one: one[:2]))
