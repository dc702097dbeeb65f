"""The one place where a density is rounded: half-even at the shown digits, and never over a threshold.

What prints as in the band is in the band: a share that is too low but would round up to the band's printed low end
prints one step lower, one that is too high prints one step higher.
"""

from __future__ import annotations

from fractions import Fraction

from kwaudit.model.plan import Band

DIGITS = 2
"""Digits of a printed percentage: one use in 1,000 words is 0.10 %, so two digits keep long texts apart."""


def share_text(value: Fraction | float, band: Band | None = None, digits: int = DIGITS) -> str:
    """Return a share as a percentage, `"0.91%"`. With a band, the printed figure stands on the value's side of it."""
    steps = _steps(value, digits)
    if band is not None:
        held = band.holds(value)
        steps = _kept_inside(steps, band, digits) if held else _kept_outside(steps, value, band, digits)
    return _written(max(steps, 0), digits)


def band_text(band: Band, digits: int = DIGITS) -> str:
    """Return a band as a writer would put it: `"1.00–2.00%"`, `"≥1.00%"`, `"<3.00%"`, `"any"`."""
    if band.low is not None and band.high is not None:
        return f"{_written(_steps(band.low, digits), digits)[:-1]}–{_written(_steps(band.high, digits), digits)}"
    if band.low is not None:
        return f"{'>' if band.open_low else '≥'}{_written(_steps(band.low, digits), digits)}"
    if band.high is not None:
        return f"{'<' if band.open_high else '≤'}{_written(_steps(band.high, digits), digits)}"
    return "any"


def _steps(value: Fraction | float, digits: int) -> int:
    """Return the share in units of the last shown digit, half-even (`round` of a Fraction is exact)."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    steps: int = round(exact * (100 * 10**digits))
    return steps


def _kept_outside(steps: int, value: Fraction | float, band: Band, digits: int) -> int:
    """Move the figure past the end that its value passes; at an open end, the end itself is outside."""
    if band.low is not None and band.below(value):
        return min(steps, _steps(band.low, digits) - (not band.open_low))
    assert band.high is not None
    return max(steps, _steps(band.high, digits) + (not band.open_high))


def _kept_inside(steps: int, band: Band, digits: int) -> int:
    """Move a figure off an open end that its value does not touch."""
    if band.high is not None and band.open_high:
        steps = min(steps, _steps(band.high, digits) - 1)
    if band.low is not None and band.open_low:
        steps = max(steps, _steps(band.low, digits) + 1)
    return steps


def _written(steps: int, digits: int) -> str:
    whole, rest = divmod(steps, 10**digits)
    return f"{whole}.{rest:0{digits}}%" if digits else f"{whole}%"
