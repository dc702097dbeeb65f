"""Two small pictures of ten or so columns: where a density stands to its band, and where in the text the uses stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.figures import exact

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from kwaudit.model import Band

OUTSIDE, INSIDE, MARK = "·", "━", "●"

BELOW, BAND, ABOVE = 3, 4, 3
"""Columns for too little, the band, too much. The band stands at the same place in every row, so that a column of
gauges is read at a glance: left is too little, right is too much."""
WIDTH = BELOW + BAND + ABOVE

LEVELS = "·▂▄▆█"
"""A tenth of the text with no use, one, two, three, four or more: the same height means the same number everywhere."""


def gauge(density: Fraction | float, band: Band | None) -> str:
    """Draw the band with the measured mark in it; the mark stands inside exactly when the density does.

    No use of what is wanted with a single figure is outside, though the tolerance of a small one reaches down to none.
    """
    if band is None:
        return ""
    missing = bool(band.declared) and not density
    below = OUTSIDE if band.low or missing else " "
    above = OUTSIDE if band.high is not None else " "
    cells = [below] * BELOW + [INSIDE] * BAND + [above] * ABOVE
    cells[0 if missing else position(exact(density), band)] = MARK
    return "".join(cells).rstrip()


def position(share: Fraction, band: Band) -> int:
    """Return the column of the mark."""
    if band.low is not None and band.below(share):
        return 1 + _column(share / band.low, BELOW - 1) if share and band.low else 0  # the first column is for none
    if band.high is not None and band.above(share):
        reach = band.high or 1
        return BELOW + BAND + _column((share - band.high) / reach, ABOVE)
    low = band.low or 0
    reach = band.high - low if band.high is not None else low
    return BELOW + (_column((share - low) / reach, BAND) if reach else BAND // 2)


def _column(part: Fraction, columns: int) -> int:
    return min(int(part * columns), columns - 1)


def strip(spread: Sequence[int]) -> str:
    """Draw the uses in each tenth of the text."""
    return "".join(LEVELS[min(uses, len(LEVELS) - 1)] for uses in spread)
