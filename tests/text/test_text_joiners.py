"""Zero-width joiners: spelling in Persian and in Indic scripts, nothing elsewhere; Persian's loose prefixes and endings."""

from __future__ import annotations

import pytest

from kwaudit import languages

HALF = "\u200c"
JOIN = "\u200d"
GLUED, HALVED, SPACED = "میخواهم", f"می{HALF}خواهم", "می خواهم"


@pytest.mark.parametrize(
    ("code", "page", "phrase", "expected"),
    [
        ("fa", HALVED, HALVED, (1, 0)),
        ("fa", SPACED, HALVED, (1, 0)),
        ("fa", GLUED, HALVED, (0, 1)),
        ("fa", HALVED, SPACED, (1, 0)),
        ("fa", GLUED, SPACED, (0, 1)),
        ("fa", HALVED, GLUED, (0, 1)),
        ("fa", "می\u00a0خواهم", HALVED, (1, 0)),
        ("fa", "می\nخواهم", HALVED, (1, 0)),
        ("fa", f"می{HALF}{HALF}خواهم", HALVED, (1, 0)),
        ("fa", f"می{HALF}\u200fخواهم", HALVED, (1, 0)),
        ("fa", f"کتاب{HALF}ها، کتاب ها و کتابها", f"کتاب{HALF}ها", (2, 1)),
        ("fa", "مي\u200cخواهم", HALVED, (0, 1)),  # with Arabic yeh
        ("ur", f"خوب{HALF}صورت خوبصورت", f"خوب{HALF}صورت", (1, 1)),
        ("hi", f"क्{JOIN}ष क्ष", f"क्{JOIN}ष", (1, 1)),
        ("hi", f"क्{HALF}ष क्{JOIN}ष", f"क्{HALF}ष", (1, 1)),
        ("ne", f"गर्{JOIN}यो", f"गर्{JOIN}यो", (1, 0)),
        ("ta", f"க்{HALF}ஷ க்ஷ", f"க்{HALF}ஷ", (1, 1)),
        ("ml", f"അവന്{JOIN} അവന്", "അവന്", (2, 0)),  # a joiner at a word's end joins nothing
        ("bn", f"র{JOIN}্যাম র্যাম", f"র{JOIN}্যাম", (1, 1)),
        ("en", f"red{HALF}dish red{JOIN}dish", "reddish", (2, 0)),
        ("ar", f"كتاب{HALF}ها", "كتابها", (1, 0)),
        ("de", f"Auf{HALF}lage", "Auflage", (1, 0)),
    ],
)
def test_joiners(count, code, page, phrase, expected):
    assert count(page, phrase, language=languages.load(code))[:2] == expected


@pytest.mark.parametrize("spelling", [GLUED, HALVED, SPACED, "می\nخواهم"])
def test_a_persian_verb_is_one_word_in_every_spelling(words, spelling):
    assert len(words(f"من {spelling} بروم", languages.load("fa"))) == 3


@pytest.mark.parametrize(
    ("page", "count"),
    [("می و جام", 3), ("می", 1), (["می", "خواهم"], 2), ("ها", 1), ("کتاب هاون", 2), ("می  خواهم", 2), ("می، خواهم", 2)],
)
def test_what_looks_like_a_loose_part_and_is_none(words, page, count):
    assert len(words(page, languages.load("fa"))) == count


def test_places_of_a_spaced_word_span_the_space(tokens):
    page = f"من {SPACED} بروم"
    found = tokens(page, languages.load("fa"))
    assert [page[a:b] for a, b in zip(found.starts, found.ends, strict=True)] == ["من", SPACED, "بروم"]


def test_function_words_hold_with_and_without_the_half_space():
    assert {f"آن{HALF}ها", "آنها"} <= languages.load("fa").function_words


def test_tamil_words_with_marks_are_stemmed(count):
    assert count("வீடுகள்", "வீடு", language=languages.load("ta"))[:2] == (0, 1)
