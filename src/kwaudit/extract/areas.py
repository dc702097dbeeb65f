"""Which boxes stand in others, and around others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kwaudit.extract.drafts import Boxes


def inside(boxes: Boxes, tops: Iterable[int], without: Iterable[int] = ()) -> bytearray:
    """Say for each box whether it is one of `tops` or stands in one, and in none of `without`."""
    ends = boxes.ends
    found = bytearray(len(ends))
    said = dict.fromkeys(tops, b"\1") | dict.fromkeys(without, b"\0")
    for box in sorted(said):  # a box comes before those inside it, whose word is the last
        if found[box] != said[box][0]:
            found[box : ends[box]] = said[box] * (ends[box] - box)
    return found


def around(boxes: Boxes, inside: Sequence[int]) -> set[int]:
    """Return the boxes that stand around some; `inside` is what the function of this name returns."""
    found = {0}
    for box in range(len(boxes) - 1, 0, -1):
        if inside[box] or box in found:
            found.add(boxes.parents[box])
    return found
