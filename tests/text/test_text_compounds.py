"""Compounds, when asked for: what counts as one, what does not, and that nobody else pays."""

from __future__ import annotations

import sys

import pytest

from kwaudit import languages
from kwaudit.model import Settings, Target

ASKED = Settings(compounds=True)


@pytest.fixture
def forms(reading):
    def found(page, phrase, code="de", settings=ASKED):
        result = reading(page, phrase, language=languages.load(code), settings=settings)
        words = result.tokens.words
        return [(match.form, " ".join(words[row] for row in match.tokens)) for match in result.matches[0]]

    return found


def test_nobody_gets_compounds_who_has_not_asked(forms, monkeypatch):
    monkeypatch.setitem(sys.modules, "kwaudit.text.compounds", None)  # importing it would fail
    assert forms("Die Luftwärmepumpe.", "Wärmepumpe", settings=Settings()) == []


def test_counting_them_is_asking_for_them(forms):
    settings = Settings(counted_forms=("exact", "inflected", "compound"))
    assert forms("Die Luftwärmepumpe.", "Wärmepumpe", settings=settings) == [("compound", "luftwärmepumpe")]


def test_a_language_without_compounds_has_none(forms):
    assert forms("The heatpump and the heat pump.", "heat pump", code="en") == [("exact", "heat pump")]


def test_a_word_is_found_at_the_end_the_start_and_in_the_middle(forms):
    assert [text for _, text in forms("Luftwärmepumpe, Wärmepumpentechnik, Luftwärmepumpentechnik", "Wärmepumpe")] == [
        "luftwärmepumpe",
        "wärmepumpentechnik",
        "luftwärmepumpentechnik",
    ]


def test_an_inflected_use_is_no_compound(forms):
    assert forms("Alle Wärmepumpen.", "Wärmepumpe") == [("inflected", "wärmepumpen")]


@pytest.mark.parametrize("page", ["Die Wärme-Pumpe.", "Die Wärme Pumpe.", "Die Wärme-Pumpen."])
def test_a_word_may_be_written_apart(forms, page):
    assert [form for form, _ in forms(page, "Wärmepumpe")] == ["compound"]


def test_words_on_both_sides_of_a_comma_are_not_one_word(forms):
    assert forms("Mit Wärme, Pumpe und Tank.", "Wärmepumpe") == []


def test_function_words_and_prefixes_are_no_pieces_of_a_word(forms):
    assert forms("Was ich an Kauf und über Gabe weiß.", "Übergabe") == []


def test_two_words_of_a_phrase_may_be_one(forms):
    assert forms("Der Onlineshop.", "Online-Shop") == [("compound", "onlineshop")]
    assert forms("Der Wärmepumpenkauf.", "Wärmepumpe kaufen") == [("compound", "wärmepumpenkauf")]


def test_the_other_words_of_a_phrase_stand_beside_the_compound(forms):
    assert forms("Eine Luftwärmepumpe kaufen.", "Wärmepumpe kaufen") == [("compound", "luftwärmepumpe kaufen")]
    assert forms("Eine Luftwärmepumpe, kaufen.", "Wärmepumpe kaufen") == []


@pytest.mark.parametrize("page", ["Fußboden Heizung", "Fuß-Boden-Heizung", "Fuß-Bodenheizungen"])
def test_a_word_may_be_written_in_two_or_three(forms, page):
    assert [form for form, _ in forms(page, "Fußbodenheizung")] == ["compound"]


def test_a_word_is_not_written_in_four(forms):
    assert forms("Wasch Ma Schinen Raum", "Waschmaschinenraum") == []
    assert forms("Wasch Maschine Raum Wasch", "Waschmaschinenraum") == []


def test_two_words_are_looked_for_once_however_many_phrases_have_them(reading):
    targets = (Target("Wärmepumpe kaufen"), Target("Wärmepumpe kaufen Tipps"))
    found = reading("Der Wärmepumpenkauf: Tipps.", *targets, language=languages.load("de"), settings=ASKED)
    assert [[match.form for match in matches] for matches in found.matches] == [["compound"], []]


def test_function_words_of_a_phrase_stand_there_as_they_are(forms):
    page = "Therapieplätze für Schulkinder."
    assert forms(page, "Therapieplätze für Kinder") == [("compound", "therapieplätze für schulkinder")]


def test_a_word_serves_one_use(forms):
    page = "Wärmepumpe Wärme-Pumpe Erdwärmepumpe"
    assert forms(page, "Wärmepumpe") == [
        ("exact", "wärmepumpe"),
        ("compound", "wärme pumpe"),
        ("compound", "erdwärmepumpe"),
    ]


def test_a_part_of_three_letters_counts_where_the_page_knows_it(forms):
    assert forms("Das Ohr: die Ohroperation.", "Operation") == [("compound", "ohroperation")]
    assert forms("Eine Xuroperation.", "Operation") == []


def test_compounds_come_before_near_uses(forms):
    page = "Die Wärmepumpe: eine Erdwärmepumpe kaufen."
    assert forms(page, "Wärmepumpe kaufen") == [("compound", "erdwärmepumpe kaufen")]


def test_a_phrase_of_function_words_has_no_compounds(forms):
    assert forms("Nachdem das so ist.", "nach dem") == []


def test_a_word_as_long_as_a_page_is_not_looked_into(forms):
    assert forms("x" * 100 + "wärmepumpe", "Wärmepumpe") == []


def test_synonyms_are_counted_among_the_words_that_compounds_leave(reading):
    target = Target("Wärmepumpe", synonyms=("Luftwärmepumpe",))
    found = reading("Luftwärmepumpe", target, language=languages.load("de"), settings=ASKED)
    assert [(match.form, match.synonym) for match in found.matches[0]] == [("compound", "")]
