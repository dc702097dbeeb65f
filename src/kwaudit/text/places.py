"""Where the stems that matter stand in a text: built once per text, asked once per target."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kwaudit.text.patterns import Patterns


class Text:
    """A text as matching reads it: its words, and stem → rows that have it, ascending, for the stems of a plan.

    `unbroken(first, last)` says whether nothing between two words stops a phrase.
    """

    __slots__ = ("_sets", "rows", "sentences", "unbroken", "words")

    def __init__(
        self,
        words: list[str],
        rows: Mapping[str, list[int]],
        unbroken: Callable[[int, int], bool],
        sentences: Sequence[int] = (),
    ) -> None:
        self.words, self.rows, self.unbroken, self.sentences = words, rows, unbroken, sentences
        self._sets: dict[str, frozenset[int]] = {}

    def row_set(self, stem: str) -> frozenset[int]:
        """Return the rows of a stem as a set, made when first asked for."""
        found = self._sets.get(stem)
        if found is None:
            found = self._sets[stem] = frozenset(self.rows[stem])
        return found


def indexed(words: list[str], stem: Mapping[str, str], patterns: Patterns) -> dict[str, list[int]]:
    """Return the rows of every stem that some pattern has: distinct words are looked up, not every one."""
    distinct = list(set(words))
    stems = list(map(stem.__getitem__, distinct))
    hits = list(map(patterns.stems.__contains__, stems))
    wanted = dict(zip(compress(distinct, hits), compress(stems, hits), strict=True))
    rows: dict[str, list[int]] = {one: [] for one in wanted.values()}
    for row in compress(range(len(words)), map(wanted.__contains__, words)):
        rows[wanted[words[row]]].append(row)
    return rows


def candidates(rows: Iterable[str], patterns: Patterns) -> list[int]:
    """Return the targets whose key stem stands in the text, ascending; no other can match."""
    by_key = patterns.by_key
    return sorted({target for stem in rows if stem in by_key for target in by_key[stem]})
