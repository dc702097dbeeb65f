"""Verdicts, and the smallest change that mends them."""

from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kwaudit.measure.density import Size
from kwaudit.measure.verdict import Standing, verdict, wanted
from kwaudit.measure.verdict import change as change_for
from kwaudit.model import Band
from kwaudit.model.measure import FORMULAS
from kwaudit.model.rounding import share_text

WIDE = Band(Fraction("0.01864"), Fraction("0.02796"), declared=Fraction("0.0233"))


def standing(count, words, *, phrase=2, formula="occurrences"):
    return Standing(formula, Size(phrase, phrase), count, words)


def judged(now, band):
    return verdict(now.density, now.uses, band)


def change(now, band):
    return change_for(now, band, judged(now, band))


@pytest.mark.parametrize(
    ("count", "band", "said"),
    [
        (0, "1-2%", "absent"),
        (0, "0.2%", "absent"),  # the band begins at 0, but a figure was declared
        (0, "<3%", "in"),
        (0, "0-1%", "in"),
        (9, "1-2%", "below"),
        (10, "1-2%", "in"),
        (20, "1-2%", "in"),
        (21, "1-2%", "above"),
        (10, ">1%", "below"),
        (30, "<3%", "above"),
        (30, "<=3%", "in"),
    ],
)
def test_verdicts_in_a_thousand_words(count, band, said):
    assert judged(standing(count, 1000), Band.parse(band)) == said


def test_without_a_band_a_phrase_is_absent_or_unbanded():
    assert judged(standing(0, 1000), None) == "absent"
    assert judged(standing(4, 1000), None) == "unbanded"
    assert change(standing(4, 1000), None) is None


def test_an_added_use_brings_its_words():
    assert change(standing(10, 1096), WIDE) == 11
    assert change(standing(9, 1096), WIDE) == 12


def test_a_removed_use_takes_its_words():
    # 30 in 1,000 words: 10 less leave 20 in 980 words, 2.04 %; 11 less 19 in 978, 1.94 %
    assert change(standing(30, 1000), Band.parse("1-2%")) == -11
    assert change(standing(30, 1000, phrase=1), Band.parse("1-2%")) == -11


def test_nothing_changes_in_the_band():
    assert change(standing(15, 1000), Band.parse("1-2%")) == 0


def test_an_absent_phrase_needs_one_use_where_the_band_begins_at_nothing():
    assert change(standing(0, 1000), Band.parse("0.2%")) == 1


def test_open_ends_need_one_use_more():
    assert change(standing(0, 990, phrase=1), Band.parse(">=1%")) == 10
    assert change(standing(0, 990, phrase=1), Band.parse(">1%")) == 11
    assert change(standing(12, 400, phrase=1), Band.parse("<3%")) == -1
    assert change(standing(12, 400, phrase=1), Band.parse("<=3%")) == 0
    assert change(standing(13, 401, phrase=1), Band.parse("<=3%")) == -1


@pytest.mark.parametrize(
    ("count", "words", "band"),
    [
        (1, 100, "1.4-1.6%"),  # one use is too few, two are too many
        (0, 10, "0.5-1%"),
        (5, 1000, "60-70%"),  # two-word phrases cannot stand more often than every second word
        (3, 100, "1.4-1.6%"),
    ],
)
def test_no_change_where_no_number_of_uses_would_do(count, words, band):
    assert change(standing(count, words), Band.parse(band)) is None


def test_scattered_uses_share_words_and_cannot_take_more_than_there_are():
    assert change(standing(50, 60), Band.parse("<1%")) is None


@pytest.mark.parametrize("formula", FORMULAS)
def test_each_formula_knows_its_change(formula):
    now, band = standing(4, 800, formula=formula), Band.parse("3-5%" if formula != "wdf" else "40-50%")
    added = change(now, band)
    assert added
    assert band.holds(now.with_uses(added).density)
    assert not band.holds(now.with_uses(added - 1).density)


@pytest.mark.parametrize("formula", FORMULAS)
def test_each_formula_knows_what_to_remove(formula):
    now, band = standing(60, 800, formula=formula), Band.parse("2-4%" if formula != "wdf" else "30-40%")
    removed = change(now, band)
    assert removed < 0
    assert band.holds(now.with_uses(removed).density)
    assert not band.holds(now.with_uses(removed + 1).density)


def test_a_density_that_wdf_cannot_reach_has_no_change():
    assert change(standing(1, 4, phrase=9, formula="wdf"), Band.parse(">=99%")) is None


BANDS = st.builds(
    lambda low, width, which: Band(
        None if which == "top" else low, None if which == "bottom" else min(low + width, Fraction(1))
    ),
    st.fractions(0, Fraction(8, 100), max_denominator=3000),
    st.fractions(0, Fraction(4, 100), max_denominator=3000),
    st.sampled_from(["both", "top", "bottom"]),
)


@st.composite
def standings(draw):
    phrase = draw(st.integers(1, 4))
    count = draw(st.integers(0, 80))
    words = count * phrase + draw(st.integers(0, 1500))
    content = draw(st.integers(1, phrase))
    return Standing(draw(st.sampled_from(FORMULAS)), Size(phrase, content), count, words)


@given(standings(), BANDS)
def test_a_change_really_mends(now, band):
    added = change(now, band)
    assume(added is not None)
    assert judged(now.with_uses(added), band) == "in"


@given(standings(), BANDS)
@example(Standing("wdf", Size(1, 1), 0, 0), Band(Fraction(1, 25), None))
def test_no_smaller_change_mends(now, band):
    added = change(now, band)
    least = -now.uses if added is None else -abs(added) + 1
    most = 60 if added is None else abs(added) - 1
    smaller = (k for k in range(max(least, -now.uses), most + 1))
    assert not any(judged(now.with_uses(k), band) == "in" for k in smaller)


@given(standings(), BANDS)
def test_the_verdict_agrees_with_the_printed_figure(now, band):
    printed = Fraction(share_text(now.density, band)[:-1]) / 100
    if band.holds(printed) and now.uses >= wanted(band):
        assert judged(now, band) == "in"
