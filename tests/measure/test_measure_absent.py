"""Measures of absent targets, made when somebody looks, are those that each target would have alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from measure_pages import page, targets

from kwaudit.model.measures import Alike
from kwaudit.model.value import replace

TEXT = "## Good advice\nWarm the pot. A cup of tea, patients.\n[nav] Oolong tea"
PLAN = (
    *targets("pot=1-2%", "oolong=1-2%", "matcha=0-1%", "sencha", "black tea=1-2%", "assam=1-2%"),
    *targets("cup of oolong", roles=("guidelines",)),
    *targets("ceylon", audience=("patients",)),
)


@given(st.permutations(PLAN))
def test_each_is_what_it_would_be_alone(plan):
    together = page(TEXT, *plan, zones={"title": "Sencha"}).measures
    assert tuple(together) == tuple(page(TEXT, one, zones={"title": "Sencha"}).measures[0] for one in plan)


def test_only_what_has_something_to_tell_is_made_before_it_is_asked_for():
    found = page(TEXT, *PLAN, zones={"title": "Sencha"}).measures
    told = ["pot", "sencha", "cup of oolong", "ceylon"]
    assert [measure.target.phrase for measure in found.told.values()] == told
    assert [(one.first.verdict, one.phrases) for one in found.alike] == [
        ("absent", ("assam", "oolong")),
        ("in", ("matcha",)),
        ("absent", ("black tea",)),
    ]
    assert found.alike[0] == Alike(found[5], ("assam", "oolong"))


def test_they_are_a_sequence_like_any_other():
    found = page(TEXT, *PLAN).measures
    assert len(found) == len(PLAN)
    assert found[-1].target is PLAN[-1]
    assert found[1:3] == (found[1], found[2])
    assert found[1] is found[1]
    assert found == page(TEXT, *PLAN).measures == tuple(found)
    assert found != tuple(found)[1:]
    assert found != "tea"
    with pytest.raises(IndexError):
        found[len(PLAN)]


def test_without_uses_nothing_else_is_lost():
    found = page(TEXT, *PLAN).measures
    assert found[0].matches
    assert found.without_uses() == tuple(replace(one, matches=(), occurrences=()) for one in found)
