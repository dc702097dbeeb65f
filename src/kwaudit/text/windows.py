"""The loose forms: all content words of a phrase near each other, or somewhere in one sentence, in any order.

Near takes the smallest window first (the leftmost of equals), again and again among the words still free. Each row
keeps the window that starts with it in a heap; a window that lost a word is worked out anew when it comes up. A scan
for a window ends after as many rows as the phrase has words and strangers are allowed, so the whole is linear but
for the heap's logarithm, on a page of one word repeated too.
"""

from __future__ import annotations

from bisect import bisect_left
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kwaudit.text.patterns import Pattern
    from kwaudit.text.places import Text

STRANGERS = 3
"""Other words inside a near window; the phrase's own function words are none."""


class _Field(NamedTuple):
    """The free rows of the content words, in sentences that have them all, and the rows of free function words."""

    text: Text
    pattern: Pattern
    rows: list[int]
    free: list[int]
    size: int
    stems: Mapping[int, str]


def near(text: Text, pattern: Pattern, used: set[int]) -> Iterator[tuple[int, ...]]:
    """Yield the rows of each near occurrence and add them to `used`."""
    stems = _stems(text, pattern, used)
    rows = sorted(stems)
    own = sorted(row for stem in pattern.free for row in text.rows.get(stem, ())) if rows else []
    field = _Field(text, pattern, rows, own, sum(pattern.needs.values()), stems)
    heap = [(w[-1] - w[0], w[0], at, w) for at in range(len(rows)) if (w := _window(field, at, used))]
    heapify(heap)
    while heap:
        _, _, at, window = heappop(heap)
        if used.isdisjoint(window):
            used.update(window)
            yield window
        elif window[0] not in used and (again := _window(field, at, used)):
            heappush(heap, (again[-1] - again[0], again[0], at, again))


def scattered(text: Text, pattern: Pattern, used: set[int]) -> Iterator[tuple[int, ...]]:
    """Yield the rows of each scattered occurrence, the leftmost free words of its sentence, and add them to `used`."""
    by_sentence: dict[int, dict[str, list[int]]] = {}
    for row, stem in sorted(_stems(text, pattern, used).items()):
        by_sentence.setdefault(text.sentences[row], {}).setdefault(stem, []).append(row)
    for places in by_sentence.values():
        times = min(len(places[stem]) // need for stem, need in pattern.needs.items())
        for i in range(times):
            taken = [row for stem, need in pattern.needs.items() for row in places[stem][i * need : (i + 1) * need]]
            used.update(taken)
            yield tuple(sorted(taken))


def _stems(text: Text, pattern: Pattern, used: set[int]) -> dict[int, str]:
    """Return the unused rows of content words in the sentences that have enough of each, with their stems."""
    if not pattern.needs:
        return {}
    sentences = text.sentences
    free = {stem: sorted(text.row_set(stem) - used) for stem in pattern.needs}
    common: set[int] | None = None
    for stem, need in pattern.needs.items():
        places = [sentences[row] for row in free[stem]]
        if need == 1:
            enough = set(places)
        else:
            enough = {places[i] for i in range(need - 1, len(places)) if places[i - need + 1] == places[i]}
        common = enough if common is None else common & enough
        if not common:
            return {}
    return {row: stem for stem, rows in free.items() for row in rows if sentences[row] in (common or ())}


def _window(field: _Field, at: int, used: set[int]) -> tuple[int, ...]:
    """Return the rows of the smallest occurrence that begins with `field.rows[at]`, or nothing."""
    text, rows = field.text, field.rows
    first = rows[at]
    missing = dict(field.pattern.needs)
    taken: list[int] = []
    for i in range(at, len(rows)):
        row = rows[i]
        if text.sentences[row] != text.sentences[first]:
            break
        if row not in used and missing[field.stems[row]]:
            missing[field.stems[row]] -= 1
            taken.append(row)
        if row - first + 1 - len(taken) - _between(field.free, first, row) > STRANGERS:
            break
        if len(taken) == field.size:
            return tuple(taken)
    return ()


def _between(rows: list[int], first: int, last: int) -> int:
    """Count the rows that lie between two others."""
    return bisect_left(rows, last) - bisect_left(rows, first) if rows else 0
