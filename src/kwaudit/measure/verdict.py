"""Is the density in the band, and what is the smallest change that brings it there?

An added use of a phrase of n words brings its n words along, a removed one takes them away: the text grows and
shrinks with its uses. Each rational formula is then (a·c) / (D + d·k) for k added uses, and the k that reaches an
end of the band follows in whole numbers, without trying.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from kwaudit.measure.density import Size, density, yoast_factor
from kwaudit.model import Band
from kwaudit.model.measure import Formula, Verdict


class Standing(NamedTuple):
    """Everything a density follows from, so that "what if" is a matter of other numbers."""

    formula: Formula
    size: Size
    uses: int
    words: int

    def with_uses(self, added: int) -> Standing:
        """Return the standing after adding (or, when negative, removing) uses together with their words."""
        return self._replace(uses=self.uses + added, words=self.words + added * self.size.words)

    @property
    def density(self) -> Fraction | float:
        return density(self.formula, self.uses, self.size, self.words)


def wanted(band: Band | None) -> bool:
    """Say whether a phrase is meant to occur at all: `<3%` and `0-1%` allow none, a plain target and `0.2%` do not."""
    if band is None or (band.declared is not None and band.declared.numerator):
        return True
    return band.low is not None and (band.open_low or band.low.numerator > 0)


def verdict(share: Fraction | float, count: int, band: Band | None) -> Verdict:
    """Return how a density stands to its band: absent, below, in, above, or unbanded."""
    if not count and wanted(band):
        return "absent"
    if band is None:
        return "unbanded"
    if band.below(share):
        return "below"
    return "above" if band.above(share) else "in"


def change(now: Standing, band: Band | None, judged: Verdict) -> int | None:
    """Return the fewest uses to add (positive) or remove (negative) that bring the density into the band.

    0 in the band; None without a band, and where no whole number of uses would do: one use too few is below the band
    and one more is above it, or the band is beyond what repeating the phrase can reach.
    10 uses of a two-word phrase in 1,096 words with a band of 1.864 to 2.796 %: 11 more make 21 in 1,118 words,
    1.878 %. Were only nine of them counted, it would be 12 (21 in 1,120 words, 1.875 %).
    """
    if band is None:
        return None
    if judged == "in":
        return 0
    if now.formula == "wdf":
        return _by_trying(now, band, judged)
    return _to_remove(now, band) if judged == "above" else _to_add(now, band)


class _Line(NamedTuple):
    """A rational density after k more uses: weight · (uses + k) / (scale · (base + growth · k)), all whole numbers."""

    weight: int
    scale: int
    uses: int
    base: int
    growth: int

    def reaches(self, end: Fraction, *, past: bool, way: int) -> int:
        """Return the fewest uses added (`way` 1) or removed (-1) that bring the density to an end of the band.

        `past`: the end itself is outside. 0 where it is there already, or where no number of uses would do.
        """
        lead = self.weight * end.denominator - self.scale * end.numerator * self.growth
        missing = self.scale * end.numerator * self.base - self.weight * end.denominator * self.uses
        if lead <= 0:
            return 0
        return max(missing * way // lead + 1 if past else -(-missing * way // lead), 0)

    def after(self, added: int) -> tuple[int, int]:
        """Return the density as numerator and denominator; a denominator of 0 or less is no text."""
        return self.weight * (self.uses + added), self.scale * (self.base + self.growth * added)


def _line(now: Standing) -> _Line:
    uses, phrase, words = now.uses, now.size.words, now.words
    match now.formula:
        case "words":
            return _Line(phrase, 1, uses, words, phrase)
        case "adjusted":
            return _Line(1, 1, uses, words - uses * (phrase - 1), 1)
        case "yoast":
            factor = yoast_factor(now.size.content)
            return _Line(factor.numerator, factor.denominator, uses, words, phrase)
        case _:
            return _Line(1, 1, uses, words, phrase)


def _to_add(now: Standing, band: Band) -> int | None:
    line = _line(now)
    added = 0 if band.low is None else line.reaches(band.low, past=band.open_low, way=1)
    added = max(added, int(not now.uses))
    share, whole = line.after(added)
    low, high = band.low, band.high
    if not added or whole <= 0 or (low is not None and share * low.denominator < low.numerator * whole):
        return None
    if high is None:
        return added
    over = share * high.denominator - high.numerator * whole
    return added if over < 0 or (over == 0 and not band.open_high) else None


def _to_remove(now: Standing, band: Band) -> int | None:
    assert band.high is not None
    line = _line(now)
    removed = line.reaches(band.high, past=band.open_high, way=-1)
    share, whole = line.after(-removed)
    left = now.uses - removed
    if not removed or whole < bool(left) or left < wanted(band) or now.words < removed * now.size.words:
        return None
    low = band.low
    under = 0 if low is None else low.numerator * whole - share * low.denominator
    return -removed if under < 0 or (under == 0 and not (band.open_low and low is not None)) else None


ENOUGH = 2
"""Uses with which a text of nothing else is over every range."""


def _by_trying(now: Standing, band: Band, judged: Verdict) -> int | None:
    """Search the smallest change of a density with logarithms; it grows with the uses, so halving finds it."""
    if judged == "above":
        changed = -_first(lambda k: not band.above(now.with_uses(-k).density), now.uses)
    else:
        changed = _first(lambda k: not band.below(now.with_uses(k).density), max(now.words, ENOUGH))
    then = now.with_uses(changed)
    fits = changed and then.uses >= wanted(band) and then.words >= 0 and band.holds(then.density)
    return changed if fits else None


def _first(does: Callable[[int], bool], most: int) -> int:
    """Return the smallest of 1 … `most` for which a monotone condition holds, 0 where it never does."""
    found = bisect_left(range(1, most + 1), 1, key=lambda k: int(does(k))) + 1
    return found if found <= most else 0
