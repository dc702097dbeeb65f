"""English words in their spellings: British and American, apart and as one, with degrees."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from kwaudit import languages
from kwaudit.languages.en.spelling import american
from kwaudit.text.lexicon import lexicon

DOCS = runpy.run_path(str(Path(__file__).parents[2] / "docs" / "generate_languages.py"), run_name="docs")
PAIRS = DOCS["spellings"]()
MANY, FEW = 120, 60
ENGLISH = languages.load("en")


@pytest.fixture
def forms(reading):
    def found(page, phrase):
        result = reading(page, phrase)
        words = result.tokens.words
        return [(match.form, " ".join(words[row] for row in match.tokens)) for match in result.matches[0]]

    return found


def test_there_are_enough_pairs_and_none_twice():
    assert sum(pair.same for pair in PAIRS) >= MANY
    assert sum(not pair.same for pair in PAIRS) >= FEW
    assert len({(pair.left, pair.right) for pair in PAIRS}) == len(PAIRS)


def test_two_spellings_are_one_word_and_two_words_are_two():
    stem = lexicon(ENGLISH).stem
    assert [(p.left, p.right) for p in PAIRS if (stem[p.left] == stem[p.right]) is not p.same] == []


@pytest.mark.parametrize(
    ("word", "us"),
    [
        ("colourful", "colorful"),
        ("reorganisation", "reorganization"),
        ("psychoanalysing", "psychoanalyzing"),
        ("gynaecologists", "gynecologists"),
        ("travellers", "travelers"),
        ("centring", "centering"),
        ("biggest", "big"),
        ("cutest", "cute"),
        ("cleverest", "clever"),
        ("iciest", "icy"),
    ],
)
def test_a_word_is_brought_to_its_american_spelling(word, us):
    assert american(word) == us


@pytest.mark.parametrize(
    "word",
    ["hour", "wise", "isis", "is", "er", "est", "corner", "cooler", "ball", "calling", "days", "ring", "toes", "ys"],
)
def test_other_words_stay_as_they_are(word):
    assert american(word) == word


@pytest.mark.parametrize(
    ("phrase", "page"),
    [
        ("email list", "An e-mail list."),
        ("e-mail list", "An email list."),
        ("website", "Two web sites."),
        ("web site design", "Website designs."),
        ("online therapy", "On-line therapies."),
        ("mental healthcare", "Mental health care."),
        ("cheap flights", "The cheapest flight."),
        ("colour theory", "Color theory."),
    ],
)
def test_other_spellings_are_inflected_uses(forms, phrase, page):
    assert [form for form, _ in forms(page, phrase)] == ["inflected"]


def test_words_in_order_are_exact_before_they_are_a_spelling(forms):
    assert forms("Email, e-mail and emails.", "email") == [
        ("exact", "email"),
        ("inflected", "e mail"),
        ("inflected", "emails"),
    ]


def test_no_spelling_runs_over_a_comma(forms):
    assert forms("Type an e, mail it.", "email") == []


def test_synonyms_have_spellings_too(reading):
    from kwaudit.model import Target

    found = reading("Write an e-mail.", Target("letter", synonyms=("email",)))
    assert [(match.form, match.synonym) for match in found.matches[0]] == [("inflected", "email")]


def test_a_phrase_of_function_words_has_no_spellings(forms):
    assert forms("online", "on") == []
