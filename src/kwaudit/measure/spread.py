"""Where in the text a phrase stands: by tenths, by its longest absence, by its first use."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

TENTHS = 10
NOWHERE = (0,) * TENTHS


def spread(rows: Sequence[int], words: int) -> tuple[int, ...]:
    """Return the uses in each tenth of the text; `rows` are their first words, the text has `words` words."""
    counts = [0] * TENTHS
    for row in rows:
        counts[row * TENTHS // words] += 1
    return tuple(counts)


def gap(sentences: Sequence[int], total: int) -> int:
    """Return the longest run of sentences without a use, before the first and after the last one included.

    `sentences` are those of the uses, ascending, counted from 0; `total` is how many the text has.
    """
    return max(after - before - 1 for before, after in pairwise([-1, *sentences, total]))


def prominence(rows: Sequence[int], words: int) -> float:
    """Return 1 - first / N: 1 when the first use opens the text, towards 0 at its end, 0 where there is none."""
    return (words - rows[0]) / words if rows else 0.0
