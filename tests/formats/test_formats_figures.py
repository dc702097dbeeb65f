from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
import reports
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.formats import figures
from kwaudit.model import Band

shares = st.fractions(0, 1, max_denominator=50_000)


@pytest.mark.parametrize(
    ("band", "shown"),
    [
        ("2.33%", "2.33%"),
        ("2 %", "2%"),
        ("1-2%", "1–2%"),
        ("0.67%", "0.67%"),
        (">=1%", "≥1%"),
        (">1%", ">1%"),
        ("<=3%", "≤3%"),
        ("<3%", "<3%"),
    ],
)
def test_a_band_is_told_as_it_was_declared(band, shown):
    assert figures.declared(Band.parse(band)) == shown


def test_no_band_is_told_as_nothing_and_an_open_one_as_any():
    assert figures.declared(None) == ""
    assert figures.span(Band(None, None)) == "any"


@given(shares, shares, shares)
def test_a_number_stays_on_its_side_of_the_band(value, one, other):
    band = Band(min(one, other), max(one, other))
    shown = Fraction(figures.number(value, band)).limit_denominator(10**9)
    assert (band.below(shown), band.above(shown)) == (band.below(value), band.above(value))


def test_a_number_has_six_digits_where_they_do():
    assert figures.number(Fraction(1, 3)) == 0.333333
    assert figures.number(Fraction(9_999_999, 10**9), Band.parse("1-2%")) == 0.009999999


def test_a_float_stands_for_its_share():
    assert figures.share(0.02, Band.parse("1-2%")) == "2.00%"


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (reports.SOIL, "remove 7"),
        (reports.SMALL, "add 15"),
        (reports.PLAN, "add 3"),
        (reports.BEST, "in range"),
        (reports.FOCUS, ""),
        (replace(reports.FOCUS, counted=0), "absent"),
        (replace(reports.SMALL, change=None), "below"),
    ],
)
def test_the_verdict_says_what_to_do(one, said):
    assert figures.mending(one) == said


@pytest.mark.parametrize(
    ("verdicts", "said"),
    [
        ([], "no targets"),
        (["in"], "1 of 1 target in range"),
        (["in", "below", "unbanded"], "1 of 2 targets in range, 1 without a range"),
        (["unbanded", "unbanded"], "2 targets without a range"),
    ],
)
def test_targets_without_a_range_are_not_in_one(verdicts, said):
    assert figures.reached(verdicts) == said


def test_totals_count_silence():
    assert figures.totals(reports.findings()) == "1 error, 1 warning, 1 note in 1 page, 1 silenced"
    assert figures.totals(reports.unread()) == "No findings in 0 pages, 2 unread"
