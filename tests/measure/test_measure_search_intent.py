"""What somebody who searches a phrase is after."""

import pytest

from kwaudit import languages
from kwaudit.languages.cue import book
from kwaudit.measure.search_intent import search_intent
from kwaudit.model import Target

CUES = book(languages.load("en").intent_cues)


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
