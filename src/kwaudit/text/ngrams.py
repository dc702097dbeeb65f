"""Word sequences that came up more than once, found level by level.

A phrase of n words is looked for only where its first n - 1 words and its last one came up often enough themselves,
so the work stays linear in the words, whatever they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from kwaudit.model import Tokens

LEAST = 2
"""Uses at least: what stands once says nothing of a page."""
RARE = -1


class Level(NamedTuple):
    """Sequences of one length by number: `at[row]` begins there (or `RARE`), `uses[number]` are its rows, apart."""

    length: int
    at: list[int]
    uses: Mapping[int, list[int]]


def levels(tokens: Tokens, longest: int) -> list[Level]:
    """Return the sequences of 1 to `longest` words, grouped by stem, within sentences and commas."""
    found = [_level(1, tokens.stems)]
    while len(found) < longest and found[-1].uses:
        found.append(_longer(found[-1], found[0], tokens.joined))
    return found


def _longer(shorter: Level, single: Level, joined: bytearray) -> Level:
    length = shorter.length + 1
    keys: list[Hashable] = [None] * len(joined)
    for row in range(len(joined) - shorter.length):
        last = row + shorter.length
        if shorter.at[row] != RARE and joined[last] and single.at[last] != RARE:
            keys[row] = (shorter.at[row], single.at[last])
    return _level(length, keys)


def _level(length: int, keys: Sequence[Hashable]) -> Level:
    """Number the keys that come up often enough. Overlapping uses of one phrase count once (`test test test`)."""
    uses: dict[Hashable, list[int]] = {}
    for row, key in enumerate(keys):
        if key is None:
            continue
        rows = uses.setdefault(key, [])
        if not rows or row >= rows[-1] + length:
            rows.append(row)
    often = {key: number for number, key in enumerate(key for key, rows in uses.items() if len(rows) >= LEAST)}
    return Level(length, [often.get(key, RARE) for key in keys], {number: uses[key] for key, number in often.items()})
