"""Word sequences that came up more than once, found level by level.

A phrase of n words is looked for only where its first n - 1 words and its last one came up often enough themselves,
so the work stays linear in the words, whatever they are.
"""

from __future__ import annotations

from operator import sub
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from kwaudit.model import Tokens

LEAST = 2
"""Uses at least: what stands once says nothing of a page."""


class Level(NamedTuple):
    """Sequences of one length by number: `at` says which begins at a row, `uses[number]` are its rows, apart."""

    length: int
    at: Mapping[int, int]
    uses: Sequence[list[int]]


def levels(tokens: Tokens, longest: int) -> list[Level]:
    """Return the sequences of 1 to `longest` words, grouped by stem, within sentences and commas."""
    found = [_level(1, enumerate(tokens.stems))]
    while len(found) < longest and found[-1].uses:
        found.append(_level(found[-1].length + 1, _longer(found[-1], found[0], tokens.joined)))
    return found


def _longer(shorter: Level, single: Level, joined: bytearray) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield each row where a sequence goes on with a word that is frequent itself, and what stands there."""
    after = single.at
    for row, number in shorter.at.items():
        last = row + shorter.length
        if last in after and joined[last]:
            yield row, (number, after[last])


def _level(length: int, keyed: Iterable[tuple[int, Hashable]]) -> Level:
    """Number the keys that come up often enough; rows ascend. Overlapping uses count once (`test test test`)."""
    places: dict[Hashable, list[int]] = {}
    for row, key in keyed:
        places.setdefault(key, []).append(row)
    often = [rows for rows in places.values() if len(rows) >= LEAST and len(_apart(rows, length)) >= LEAST]
    at = sorted((row, number) for number, rows in enumerate(often) for row in rows)
    return Level(length, dict(at), [_apart(rows, length) for rows in often])


def _apart(rows: list[int], length: int) -> list[int]:
    """Return the rows, from left to right, whose sequences do not overlap."""
    if length == 1 or all(map(length.__le__, map(sub, rows[1:], rows))):
        return rows
    apart = rows[:1]
    for row in rows:
        if row >= apart[-1] + length:
            apart.append(row)
    return apart
