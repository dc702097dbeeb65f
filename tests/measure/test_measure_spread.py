"""Where in the text a phrase stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.measure.spread import gap, prominence, spread

ROWS = st.integers(1, 500).flatmap(lambda n: st.tuples(st.lists(st.integers(0, n - 1)).map(sorted), st.just(n)))


def test_uses_fall_into_tenths_by_their_first_word():
    assert spread([0, 9, 10, 99], 100) == (2, 1, 0, 0, 0, 0, 0, 0, 0, 1)
    assert spread([0, 1, 2], 3) == (1, 0, 0, 1, 0, 0, 1, 0, 0, 0)


@pytest.mark.parametrize(
    ("sentences", "total", "longest"),
    [([], 7, 7), ([0], 1, 0), ([3], 10, 6), ([3, 3, 4], 10, 5), ([0, 9], 10, 8), ([], 0, 0)],
)
def test_the_gap_is_the_longest_run_without_a_use(sentences, total, longest):
    assert gap(sentences, total) == longest


def test_prominence_falls_from_one():
    assert [prominence([at], 100) for at in (0, 43, 99)] == [1.0, 0.57, pytest.approx(0.01)]
    assert prominence([], 100) == 0


@given(ROWS)
def test_every_use_is_in_one_tenth(case):
    rows, words = case
    assert sum(spread(rows, words)) == len(rows)


@given(ROWS)
def test_a_gap_is_no_longer_than_what_has_no_use(case):
    rows, total = case
    assert 0 <= gap(rows, total) <= total - len(set(rows))
