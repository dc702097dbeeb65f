"""What somebody who searches a phrase is after."""

import tomllib
from pathlib import Path

import pytest

from kwaudit import languages
from kwaudit.languages.cue import book
from kwaudit.measure.search_intent import search_intent
from kwaudit.model import Target

CUES = book(languages.load("en").intent_cues)
CASES = tomllib.loads((Path(__file__).parent / "cases_search_intent.toml").read_text(encoding="utf-8"))


def found(phrase, **given):
    return search_intent(Target(phrase, **given), CUES)


@pytest.mark.parametrize(
    ("phrase", "intent"),
    [
        ("buy green tea", "transactional"),
        ("green tea for sale", "transactional"),
        ("cheap teapots", "transactional"),
        ("best green tea", "commercial"),
        ("green tea vs black tea", "commercial"),
        ("kettle reviews", "commercial"),
        ("how much is a kettle", "commercial"),
        ("how to brew green tea", "informational"),
        ("what is oolong", "informational"),
        ("benefits of green tea", "informational"),
        ("tea shop near me", "local"),
        ("acme login", "navigational"),
    ],
)
def test_words_of_a_phrase_give_its_intent(phrase, intent):
    assert found(phrase).value == intent
    assert found(phrase).certain


def test_the_cue_with_most_words_decides():
    assert found("how to buy a kettle").value == "informational"
    assert found("what is the best kettle").value == "commercial"
    assert found("best practices for brewing").value == "informational"


def test_among_equals_the_order_of_the_table_decides():
    assert found("best tea near me").value == "local"
    assert found("buy best tea").value == "transactional"


def test_the_rule_that_fired_is_told():
    assert found("how to brew green tea").why == "the phrase says “how to”"


def test_a_declared_intent_wins():
    assert found("buy green tea", search_intent="informational") == ("informational", "declared", True)


def test_a_role_says_what_no_word_says():
    assert found("green tea", roles=("importance",)) == ("informational", "declared for the role importance", False)
    assert found("green tea", roles=("pricing",)).value == "commercial"


def test_a_phrase_without_any_sign_is_taken_as_informational_but_not_for_certain():
    assert found("green tea") == ("informational", "nothing in the phrase says otherwise", False)


@pytest.mark.parametrize(
    ("code", "phrase", "intent"), [(code, *case) for code, cases in CASES.items() for case in cases.items()]
)
def test_a_word_of_two_meanings_is_not_certain(code, phrase, intent):
    told = search_intent(Target(phrase), book(languages.load(code).intent_cues))
    assert told.value + ("" if told.certain else "?") == intent


@pytest.mark.parametrize("code", [code for code in languages.KNOWN if languages.load(code).intent_cues])
def test_every_language_has_sure_buyers_and_no_sure_price(code):
    table = languages.load(code).intent_cues
    assert any(not cue.startswith("~") for cue in table["transactional"])
    assert any(cue.startswith("~") for cue in table["transactional"])
