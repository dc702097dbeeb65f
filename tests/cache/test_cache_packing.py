"""Packed values come back equal, and packed bytes make nothing but values."""

import os
import pickle
from fractions import Fraction
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import pipeline
from kwaudit.cache import pack, unpack
from kwaudit.model import Band, Document, Settings, Target
from kwaudit.model.article import Placed
from kwaudit.model.measures import Measures
from kwaudit.model.value import replace

PAGE = """---
kwaudit:
  targets: [{phrase: green tea, density: 1-2%}, {phrase: black tea}]
---
# Green tea

<!-- kwaudit: ignore KW102 -- on purpose -->
Green tea, green tea and green teas: a pot of green tea.
"""


def test_an_outcome_comes_back_equal():
    made = pipeline.audit_document(Document("tea.md", PAGE, "markdown", "tea"), replace(Settings(), compare=True))
    assert pipeline.Audited(*unpack(pack(tuple(made)))) == made


def test_measures_that_nobody_has_made_come_back_made():
    plan = tuple(Target(phrase, Band.parse("1-2%")) for phrase in ("oolong", "black tea", "green tea"))
    made = pipeline.audit_document(Document("tea.md", "Green tea is tea.", "markdown"), Settings(targets=plan)).result
    assert type(made.measures) is Measures
    back = unpack(pack(made))
    assert back == made
    assert type(back.measures) is tuple


@given(
    st.recursive(
        st.none() | st.text() | st.fractions() | st.binary() | st.floats(allow_nan=False), lambda x: st.tuples(x, x)
    )
)
def test_plain_values_come_back_equal(value):
    assert unpack(pack(value)) == value


def test_a_mapping_stays_one_that_cannot_be_changed():
    held = unpack(pack(MappingProxyType({"a": Fraction(1, 3)})))
    assert type(held) is MappingProxyType
    assert held == {"a": Fraction(1, 3)}


def test_a_string_that_knows_its_place_becomes_a_string():
    assert type(unpack(pack(Placed("tea", 7)))) is str


class Evil:
    def __reduce__(self):
        return os.mkdir, ("made-by-a-pickle",)


@pytest.mark.parametrize("evil", [Evil(), print, os.path.join, replace, pipeline.Audited])
def test_bytes_that_call_for_anything_else_are_refused(evil, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match="cannot be unpacked"):
        unpack(pickle.dumps(evil))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("raw", [b"", b"no pickle", pack((1, 2))[:-3], b"ckwaudit.model.value\nreplace\n."])
def test_damaged_bytes_are_refused(raw):
    with pytest.raises(ValueError, match="cannot be unpacked"):
        unpack(raw)
