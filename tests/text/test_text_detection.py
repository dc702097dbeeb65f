"""Which language: seams for more than one."""

from __future__ import annotations

import pytest

from kwaudit import languages, text
from kwaudit.languages import Language
from kwaudit.model import Block


@pytest.fixture
def two_languages(monkeypatch):
    german = Language("de", "German", function_words=frozenset(("der", "die", "das", "und", "ist", "nicht", "ein")))
    monkeypatch.setattr(languages, "KNOWN", ("de", "en"))
    load = languages.load
    monkeypatch.setattr(languages, "load", lambda code: german if code == "de" else load(code))


def detected(*texts, region="main"):
    return text.detect([Block("body", one, region=region) for one in texts])


def test_function_words_decide(two_languages):
    assert detected("Der Hund ist nicht ein Hut.") == "de"
    assert detected("The dog is not a hat.") == "en"


def test_english_when_unsure(two_languages):
    assert detected() == "en"
    assert detected("Hund, Hut") == "en"


def test_a_word_spelt_alike_in_a_short_text_decides_nothing():
    assert detected("We drink a green tea") == "en"
    assert detected("a b green tea") == "en"
    assert detected("De thee is van mijn moeder en niet van haar") == "nl"
    assert detected("Grüner Tee und Wasser") == "de"


def test_clear_english_loads_no_other_language(monkeypatch):
    asked = []
    load = languages.load
    monkeypatch.setattr(languages, "load", lambda code: asked.append(code) or load(code))
    assert detected("This is what it was all about and that is how it is.") == "en"
    assert set(asked) == {"en"}


def test_only_the_article_is_asked(two_languages):
    assert detected("Der Hund ist nicht ein Hut.", region="nav") == "en"


def test_the_sample_is_bounded(two_languages):
    assert detected(*["the cat and the dog " * 300, "der die das und " * 3000]) == "en"


GERMAN = "Der Hund ist nicht ein Hut und das ist die Katze. " * 5
ENGLISH = "The dog is not a hat and that is what it was about. " * 5


def test_a_language_that_the_text_bears_out_asks_no_other(monkeypatch):
    asked = []
    load = languages.load
    monkeypatch.setattr(languages, "load", lambda code: asked.append(code) or load(code))
    assert text.plainly([Block("body", GERMAN)], "de-AT") == "de"
    assert set(asked) == {"de-AT"}


def test_a_language_that_the_text_does_not_bear_out_is_contradicted():
    assert text.plainly([Block("body", GERMAN)], "en") == "de"
    assert text.plainly([Block("body", ENGLISH)], "de") == "en"


def test_a_huge_block_is_only_glanced_at():
    assert text.plainly([Block("body", ENGLISH * 20 + GERMAN * 20_000)], "fr") == "en"
