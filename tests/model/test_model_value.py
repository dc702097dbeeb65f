"""Frozen values, held against what the standard library makes of the same class."""

import copy
import dataclasses
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.model.value import derived, field, replace, value


@value
class Tea:
    """A tea."""

    name: str
    minutes: int = 2
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def slow(self) -> bool:
        return self.minutes > 2


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    name: str
    minutes: int = 2
    notes: dict[str, str] = dataclasses.field(default_factory=dict)


ARGUMENTS = st.tuples(st.text(), st.integers(), st.dictionaries(st.text(max_size=2), st.text(max_size=2), max_size=2))


@given(ARGUMENTS, ARGUMENTS)
def test_values_are_equal_when_their_fields_are(first, second):
    assert (Tea(*first) == Tea(*second)) == (Standard(*first) == Standard(*second))


@given(st.text(), st.integers())
def test_what_is_shown_is_what_the_standard_shows(name, minutes):
    assert repr(Tea(name, minutes)) == repr(Standard(name, minutes)).replace("Standard", "Tea")


def test_defaults_are_taken_and_factories_called_each_time():
    first, second = Tea("sencha"), Tea("sencha")
    assert (first.minutes, first.notes) == (2, {})
    assert first.notes is not second.notes


def test_names_work_as_arguments_and_wrong_ones_are_refused():
    assert Tea(minutes=3, name="x") == Tea("x", 3)
    for arguments in ({}, {"name": "x", "colour": "green"}):
        with pytest.raises(TypeError):
            Tea(**arguments)


def test_nothing_can_be_changed():
    tea = Tea("sencha")
    for change in (lambda: setattr(tea, "name", "x"), lambda: setattr(tea, "other", 1), lambda: delattr(tea, "name")):
        with pytest.raises(FrozenInstanceError):
            change()
    assert not hasattr(tea, "__dict__")


def test_a_value_is_not_equal_to_another_class_with_the_same_fields():
    assert Tea("x") != Standard("x")
    assert Tea("x") != ("x", 2, {})


def test_values_of_hashable_fields_are_hashable():
    assert hash(Tea("x", 2, MappingProxyType)) == hash(Tea("x", 2, MappingProxyType))
    with pytest.raises(TypeError):
        hash(Tea("x"))


def test_methods_and_documentation_stay():
    assert Tea("x", 3).slow
    assert (Tea.__doc__, Tea.__qualname__, Tea.__module__) == ("A tea.", "Tea", __name__)


def test_values_can_be_matched_copied_and_pickled():
    tea = Tea("x", 3, {"a": "b"})
    match tea:
        case Tea(name, minutes):
            assert (name, minutes) == ("x", 3)
    assert pickle.loads(pickle.dumps(tea)) == copy.deepcopy(tea) == copy.copy(tea) == tea


def test_replace_changes_fields_and_refuses_other_names():
    assert replace(Tea("x", 3), name="y") == Tea("y", 3)
    with pytest.raises(TypeError):
        replace(Tea("x"), colour="green")


def test_the_standard_library_takes_a_value_for_a_dataclass():
    tea = Tea("x", 3)
    assert dataclasses.is_dataclass(Tea)
    assert dataclasses.replace(tea, name="y") == Tea("y", 3)
    assert [one.name for one in dataclasses.fields(tea)] == ["name", "minutes", "notes"]
    assert dataclasses.asdict(tea) == {"name": "x", "minutes": 3, "notes": {}}


def test_values_are_made_without_the_modules_that_cost_time():
    code = (
        "import sys; before = set(sys.modules); import kwaudit.model;"
        "print({'inspect', 'dataclasses'} & (set(sys.modules) - before) or 'none')"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "none\n"


@value
class Shout:
    word: str
    loud: str = derived(lambda one: one.word.upper())


def test_a_derived_field_follows_from_the_others_unless_it_is_given():
    assert Shout("tea").loud == "TEA"
    assert Shout("tea", "Tea!").loud == "Tea!"
    assert Shout("tea") == Shout("tea", "TEA")


def test_a_changed_value_derives_anew_and_keeps_what_was_given():
    assert replace(Shout("tea"), word="oolong").loud == "OOLONG"
    assert replace(Shout("tea", "Tea!"), word="oolong").loud == "Tea!"


def test_a_derived_field_is_shown_and_pickled():
    assert repr(Shout("tea")).endswith("(word='tea', loud='TEA')")
    assert Shout("tea").__reduce__() == (Shout, ("tea", "TEA"))


def test_other_names_are_no_fields_of_it():
    with pytest.raises(AttributeError, match="'Shout' object has no attribute 'silent'"):
        _ = Shout("tea").silent
