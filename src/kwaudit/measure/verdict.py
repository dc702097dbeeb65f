"""Is the density in the band, and what is the smallest change that brings it there?

An added use of a phrase of n words brings its n words along, a removed one takes them away: the text grows and
shrinks with its uses. Each rational formula is then (a·c) / (D + d·k) for k added uses, and the k that reaches an
end of the band follows in whole numbers, without trying.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from kwaudit.measure.density import YOAST_BASE, YOAST_PER_WORD, Size, density
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
    return band is None or bool(band.declared) or band.below(0)


def verdict(share: Fraction | float, count: int, band: Band | None) -> Verdict:
    """Return how a density stands to its band: absent, below, in, above, or unbanded."""
    if not count and wanted(band):
        return "absent"
    if band is None:
        return "unbanded"
    if band.below(share):
        return "below"
    return "above" if band.above(share) else "in"


def change(now: Standing, band: Band | None) -> int | None:
    """Return the fewest uses to add (positive) or remove (negative) that bring the density into the band.

    0 in the band; None without a band, and where no whole number of uses would do: one use too few is below the band
    and one more is above it, or the band is beyond what repeating the phrase can reach.
    10 uses of a two-word phrase in 1,096 words with a band of 1.864 to 2.796 %: 11 more make 21 in 1,118 words,
    1.878 %. Were only nine of them counted, it would be 12 (21 in 1,120 words, 1.875 %).
    """
    if band is None:
        return None
    least = int(wanted(band))
    if now.uses >= least and band.holds(now.density):
        return 0
    added = _to_remove(now, band) if band.above(now.density) else max(_to_add(now, band), least - now.uses)
    then = now.with_uses(added)
    fits = added and then.uses >= least and then.words >= 0 and band.holds(then.density)
    return added if fits else None


def _to_add(now: Standing, band: Band) -> int:
    """Return the uses that lift a density to the low end; 0 where none are missing or no number of them would do."""
    if band.low is None or not band.below(now.density):
        return 0
    if now.formula == "wdf":
        return _first(lambda k: not band.below(now.with_uses(k).density), now.words)
    lead, gap = _slope(now, band.low)
    return _whole(gap / lead, past=band.open_low) if lead > 0 else 0


def _to_remove(now: Standing, band: Band) -> int:
    """Return, as a negative number, the uses whose loss brings a density down to the high end; 0 where none does."""
    assert band.high is not None
    if now.formula == "wdf":
        return -_first(lambda k: not band.above(now.with_uses(-k).density), now.uses)
    lead, gap = _slope(now, band.high)
    return -_whole(-gap / lead, past=band.open_high) if lead > 0 else 0


def _slope(now: Standing, end: Fraction) -> tuple[Fraction, Fraction]:
    """Return how far each use moves towards `end`, and how far it is.

    A density after k more uses is a·(c + k) / (D + d·k); it reaches `end` where k·(a - end·d) = end·D - a·c.
    """
    uses, (phrase, content) = now.uses, now.size
    weight, below, growth = Fraction(1), now.words, phrase
    if now.formula == "words":
        weight = Fraction(phrase)
    elif now.formula == "adjusted":
        below, growth = now.words - uses * (phrase - 1), 1
    elif now.formula == "yoast":
        weight = YOAST_BASE + content * YOAST_PER_WORD
    return weight - end * growth, end * below - weight * uses


def _whole(uses: Fraction, *, past: bool) -> int:
    """Return the first whole number at (or, when the end itself is outside, past) this many uses."""
    return floor(uses) + 1 if past else ceil(uses)


def _first(does: Callable[[int], bool], most: int) -> int:
    """Return the smallest of 1 … `most` for which a monotone condition holds, 0 where it never does."""
    found = bisect_left(range(1, most + 1), 1, key=lambda k: int(does(k))) + 1
    return found if found <= most else 0
