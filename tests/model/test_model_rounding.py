"""Rounding stands in one place and never carries a figure over a threshold."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.model.plan import Band
from kwaudit.model.rounding import band_text, share_text

SHARES = st.fractions(0, 1, max_denominator=5000)
ENDS = st.none() | SHARES


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Fraction(9, 1096), "0.82%"),
        (Fraction(1, 8000), "0.01%"),  # 0.0125 % stands halfway and goes to the even 0.01
        (Fraction(3, 8000), "0.04%"),  # 0.0375 %
        (Fraction(5, 20000), "0.02%"),  # 0.025 % goes to the even 0.02
        (Fraction(7, 20000), "0.04%"),  # 0.035 % goes to the even 0.04
        (0.0233, "2.33%"),
        (0, "0.00%"),
        (1, "100.00%"),
    ],
)
def test_half_goes_to_even(value, printed):
    assert share_text(value) == printed


def test_digits_are_chosen_by_the_printer():
    assert [share_text(Fraction(1, 3), digits=d) for d in (0, 1, 3)] == ["33%", "33.3%", "33.333%"]


def test_a_share_below_the_band_never_prints_as_its_low_end():
    band = Band(Fraction("0.01864"), Fraction("0.02796"))
    assert share_text(Fraction("0.018639"), band) == "1.85%"
    assert share_text(Fraction("0.01864"), band) == "1.86%"


def test_a_share_above_the_band_never_prints_as_its_high_end():
    band = Band(Fraction("0.01"), Fraction("0.02"))
    assert share_text(Fraction("0.020001"), band) == "2.01%"
    assert share_text(Fraction("0.02"), band) == "2.00%"


def test_an_open_end_is_not_printed_for_what_lies_inside():
    more, less = Band(Fraction("0.01"), None, open_low=True), Band(None, Fraction("0.03"), open_high=True)
    assert share_text(Fraction("0.010001"), more) == "1.01%"
    assert share_text(Fraction("0.01"), more) == "1.00%"
    assert share_text(Fraction("0.029999"), less) == "2.99%"
    assert share_text(Fraction("0.03"), less) == "3.00%"


@pytest.mark.parametrize(
    ("written", "printed"),
    [("1-2%", "1.00–2.00%"), (">=1%", "≥1.00%"), (">1%", ">1.00%"), ("<3%", "<3.00%"), ("<=3%", "≤3.00%")],
)
def test_a_band_prints_as_a_writer_puts_it(written, printed):
    assert band_text(Band.parse(written)) == printed


def test_a_band_without_ends_allows_any_share():
    assert band_text(Band(None, None)) == "any"


@given(SHARES, ENDS, ENDS, st.integers(0, 4))
def test_what_prints_as_in_the_band_is_in_the_band(value, low, high, digits):
    band = Band(*sorted((low, high))) if low is not None and high is not None else Band(low, high)
    printed = Fraction(share_text(value, band, digits)[:-1]) / 100
    assert not band.holds(printed) or band.holds(value)


@given(SHARES, ENDS, st.integers(0, 4))
def test_a_figure_is_off_by_less_than_one_and_a_half_steps(value, low, digits):
    printed = Fraction(share_text(value, Band(low, None), digits)[:-1]) / 100
    assert abs(printed - value) * 100 * 10**digits <= Fraction(3, 2)


@given(SHARES)
def test_without_a_band_rounding_is_the_nearest(value):
    assert abs(Fraction(share_text(value)[:-1]) / 100 - value) <= Fraction(1, 20000)
