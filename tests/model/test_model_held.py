"""A sequence that is kept elsewhere behaves as the tuple of its values."""

import pickle
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.model.held import Held

GROUPS = st.lists(st.lists(st.integers(), max_size=3).map(tuple), max_size=6)


def held(groups):
    return Held(groups.__getitem__, [len(group) for group in groups])


@given(GROUPS)
def test_it_is_the_tuple_of_its_groups(groups):
    flat = tuple(one for group in groups for one in group)
    made = held(groups)
    assert (tuple(made), len(made), made.groups) == (flat, len(flat), len(groups))
    assert made == flat
    assert flat == made
    assert made == held(groups)
    assert hash(made) == hash(flat)
    assert [made[at] for at in range(-len(flat), len(flat))] == [flat[at] for at in range(-len(flat), len(flat))]
    assert made[1:3] == flat[1:3]


def test_it_is_no_other_value():
    assert held([(1,)]) != [1]
    assert held([(1,)]) != (2,)


def test_there_is_nothing_behind_its_end():
    with pytest.raises(IndexError):
        held([(1, 2), ()])[2]


def test_an_empty_group_is_not_looked_for():
    assert list(Held({1: (7,)}.__getitem__, [0, 1, 0])) == [7]


def test_it_is_pickled_as_its_values():
    assert pickle.loads(pickle.dumps(held([(1,), (2, 3)]))) == (1, 2, 3)


def test_kinds_and_names_are_told_without_a_look():
    made = Held(None, [1, 1], Counter({"in": 2}), ["a.md", "b.md"])
    assert (made.kinds, made.names) == ({"in": 2}, ["a.md", "b.md"])
