"""Are declared audiences named or spoken to."""

import pytest
from measure_pages import page, targets

from kwaudit import languages
from kwaudit.measure.audience import names_of, variants


def counts(source, *audience):
    return [(a.named, a.addressed) for a in page(source, *targets("tea", audience=audience)).measures[0].audience]


@pytest.mark.parametrize(
    ("audience", "text"),
    [
        ("Patients", "The patient drinks."),
        ("Patients", "Patients drink."),
        ("Patients", "A patient's cup."),
        ("patient", "The patients drink."),
        ("Patients", "Each client drinks."),
        ("Families", "A family drinks."),
        ("Children", "A child drinks."),
        ("Tea lovers", "Every tea lover drinks."),
        ("Business owners", "A business owner drinks."),
        ("Coaches", "A coach drinks."),
    ],
)
def test_an_audience_is_named_in_any_number(audience, text):
    assert counts(text, audience) == [(1, 0)]


@pytest.mark.parametrize("audience", ["All", "both", "General", "Public", "All readers", "general audience", "Readers"])
def test_no_audience_in_particular_is_named_as_everyone_is(audience):
    assert counts("Many people drink it.", audience) == counts("Many people drink it.", "Everyone") == [(1, 0)]


@pytest.mark.parametrize(
    ("audience", "text"),
    [
        ("Patients", "Have patience."),
        ("Patients", "An impatient cup."),
        ("Tea lovers", "Tea for lovers."),
        ("Tea lovers", "We love tea"),
        ("?", "What?"),
        ("Patients", ""),
    ],
)
def test_other_words_do_not_name_it(audience, text):
    assert counts(text, audience) == [(0, 0)]


def test_a_word_serves_one_name_of_an_audience():
    assert counts("A business owner and an owner.", "Business owners") == [(2, 0)]


def test_the_second_person_speaks_to_every_audience():
    assert counts("You brew your tea. You're done.", "Patients", "Therapists") == [(0, 3), (0, 3)]


def test_targets_without_an_audience_have_none():
    assert counts("You drink.") == []


def test_names_are_kept_as_the_plan_writes_them():
    found = page("Patients.", *targets("tea", audience=("PATIENTS",))).measures[0].audience
    assert [one.name for one in found] == ["PATIENTS"]


def test_an_unknown_language_knows_the_plans_own_word():
    assert names_of("Patients", languages.load("xx")) == [["patients"]]


def test_singular_and_plural_are_tried_both_ways():
    assert {"family", "families"} <= variants("family") & variants("families")
