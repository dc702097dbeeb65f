"""The English word lists: written as they are looked up, and not in each other's way."""

from __future__ import annotations

import unicodedata

import pytest

from kwaudit import languages

ENGLISH = languages.load("en")
LISTS = {
    "function words": ENGLISH.function_words,
    "question words": ENGLISH.question_words,
    "abbreviations": ENGLISH.abbreviations,
    "end abbreviations": ENGLISH.end_abbreviations,
    "number abbreviations": ENGLISH.number_abbreviations,
    "irregular": frozenset(ENGLISH.irregular) | frozenset(ENGLISH.irregular.values()),
    "distinct": ENGLISH.distinct,
}


@pytest.mark.parametrize("words", LISTS.values(), ids=LISTS.keys())
def test_words_are_written_as_normal_words(words, tokens):
    assert words
    assert [word for word in words if word != unicodedata.normalize("NFC", word).casefold() or "’" in word] == []


@pytest.mark.parametrize("name", ["function words", "question words", "irregular", "distinct"])
def test_each_is_one_word(name, tokens):
    assert [word for word in sorted(LISTS[name]) if tokens(word).words != [word]] == []


def test_an_abbreviation_is_of_one_kind():
    kinds = [ENGLISH.abbreviations, ENGLISH.end_abbreviations, ENGLISH.number_abbreviations]
    assert sum(map(len, kinds)) == len(frozenset().union(*kinds))


def test_words_that_carry_a_search_are_no_function_words():
    search = frozenset(
        ("new", "best", "top", "free", "near", "us", "how", "why", "when", "where", "not", "no", "without")
    )
    assert not search & ENGLISH.function_words
    assert frozenset(("me", "the", "of", "and", "is", "it's", "don't")) <= ENGLISH.function_words


def test_no_function_word_is_an_abbreviation_that_never_ends_a_sentence():
    assert not ENGLISH.abbreviations & ENGLISH.function_words
