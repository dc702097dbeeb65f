"""Bands as people write them."""

from fractions import Fraction

import pytest

from kwaudit.errors import SettingsError
from kwaudit.model import Band

PERCENT = Fraction(1, 100)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1-2%", 1, 2),
        ("1–2 %", 1, 2),
        ("1% - 2%", 1, 2),
        ("0.5..1.5%", Fraction(1, 2), Fraction(3, 2)),
        ("1 to 2 %", 1, 2),
        ("0,5–1,5 %", Fraction(1, 2), Fraction(3, 2)),
        (">=1%", 1, None),
        ("≥ 1 %", 1, None),
        ("<= 3", None, 3),
        ("10%", 8, 12),
        ("0%", 0, Fraction(3, 10)),
    ],
)
def test_band_is_read(text, low, high):
    band = Band.parse(text)
    assert band.low == (None if low is None else low * PERCENT)
    assert band.high == (None if high is None else high * PERCENT)


def test_one_figure_reaches_a_fifth_or_three_tenths_of_a_point():
    wide, narrow = Band.parse("2.33%"), Band.parse("0.67%")
    assert (wide.low, wide.high) == (Fraction("0.01864"), Fraction("0.02796"))
    assert (narrow.low, narrow.high) == (Fraction("0.0037"), Fraction("0.0097"))
    assert wide.declared == Fraction("0.0233")


def test_a_range_declares_no_single_figure():
    assert Band.parse("1-2%").declared is None


def test_both_ends_belong_to_the_band():
    band = Band.parse("1-2%")
    assert band.holds(PERCENT)
    assert band.holds(2 * PERCENT)
    assert not band.holds(PERCENT - Fraction(1, 10**9))


def test_a_strict_bound_is_outside():
    under, over = Band.parse("<3%"), Band.parse(">1%")
    assert not under.holds(3 * PERCENT)
    assert under.holds(0)
    assert not over.holds(PERCENT)
    assert over.holds(2 * PERCENT)


@pytest.mark.parametrize("text", ["", "many", "2-1%", "101%", "50-150%", ">=200%", "1-2-3%", "-5%", "2.3.4%", "%"])
def test_nonsense_is_refused_by_name(text):
    with pytest.raises(SettingsError) as error:
        Band.parse(text)
    assert repr(text) in str(error.value)
