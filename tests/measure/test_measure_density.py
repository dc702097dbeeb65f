"""Five formulas, by hand and by their laws."""

from fractions import Fraction
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.measure.density import (
    Size,
    adjusted,
    densities,
    density,
    occurrences,
    wdf,
    words_share,
    yoast,
)
from kwaudit.model.measure import FORMULAS

COUNTS = st.integers(0, 60)


def test_occurrences_over_words():
    assert occurrences(9, 1096) == Fraction(9, 1096)


def test_words_counts_every_word_of_the_phrase():
    assert words_share(10, 2, 1000) == Fraction(2, 100)


def test_adjusted_counts_a_use_as_one_word():
    assert adjusted(10, 3, 1000) == Fraction(10, 980)


def test_yoast_weighs_by_content_words():
    assert yoast(10, 1, 1000) == Fraction(1, 100) * Fraction(31, 30)
    assert yoast(10, 3, 1000) == Fraction(17, 1000)


def test_wdf_is_a_ratio_of_logarithms():
    assert wdf(7, 1024) == pytest.approx(3 / 10)


@pytest.mark.parametrize("formula", FORMULAS)
def test_an_empty_text_and_an_absent_phrase_have_no_density(formula):
    assert density(formula, 0, Size(2, 2), 0) == 0
    assert density(formula, 0, Size(2, 2), 500) == 0


def test_a_text_of_one_word_that_is_the_phrase_is_all_phrase():
    assert densities(1, Size(1, 1), 1) == dict.fromkeys(FORMULAS, 1.0)


def test_one_word_phrases_have_one_density_under_three_formulas():
    found = densities(3, Size(1, 1), 200)
    assert found["occurrences"] == found["words"] == found["adjusted"] == 3 / 200
    assert found["wdf"] == log2(4) / log2(200)


@given(st.sampled_from(FORMULAS), COUNTS, st.integers(1, 6), st.integers(0, 6), st.integers(0, 300))
def test_a_density_lies_between_nothing_and_all(formula, count, phrase, content, words):
    uses = min(count, words)  # a word serves one occurrence at most, function words may be left out
    assert 0 <= density(formula, uses, Size(phrase, min(content, phrase)), words) <= 1


@given(st.sampled_from(FORMULAS), COUNTS, st.integers(1, 4), st.integers(250, 2000))
def test_one_use_more_in_the_same_text_is_denser(formula, count, phrase, words):
    size = Size(phrase, phrase)
    assert density(formula, count + 1, size, words) > density(formula, count, size, words)
