"""Cues: words in order, gaps, numbers, anchors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.languages.cue import CueBook, book, cue_words


def names(text, **table):
    return [cue.name for cue in CueBook(table.items()).find(cue_words(text))]


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("tips", "Tips"),
        ("how to", "How-to: brewing"),
        ("best practices", "Our best practices, again"),
        ("why … matters", "Why good water matters"),
        ("why … matters", "Why matters"),
        ("# ways", "7 ways to brew"),
        ("^what is", "What is oolong?"),
        ("^questions$", "Questions?"),
        ("q a", "Q&A"),
        ("what's included", "What’s included"),
        ("^how … works$", "How a kettle works"),
        ("why...matters", "Why it matters"),
    ],
)
def test_a_cue_stands_in_a_text(cue, text):
    assert names(text, role=[cue]) == ["role"]


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("tip", "Tipping"),
        ("how to", "to how"),
        ("how to", "how not to"),
        ("why … matters", "It matters why"),
        ("# ways", "Seven ways"),
        ("^what is", "And what is oolong"),
        ("^questions$", "Common questions"),
        ("^questions$", "Questions about tea"),
        ("steps$", "Steps one"),
        ("^how … how$", "how"),
        ("why … why why", "why why"),
        ("tips", ""),
    ],
)
def test_a_cue_does_not_stand_in_a_text(cue, text):
    assert names(text, role=[cue]) == []


def test_found_cues_come_in_the_order_of_their_table():
    assert names("Tips on how to brew", steps=["how to"], tips=["how to", "tips"]) == ["steps", "tips", "tips"]


def test_a_cue_of_marks_only_is_none():
    assert names("anything?", role=["?", "…", ""]) == []


def test_a_users_own_cues_come_on_top():
    found = book({"tips": ("tips",)}, {"tips": ("pro moves",), "lore": ("old tales",)})
    assert [c.name for c in found.find(cue_words("Old tales and pro moves"))] == ["tips", "lore"]


def test_equal_tables_share_a_book():
    assert book({"tips": ("tips",)}) is book({"tips": ("tips",)})


def test_a_cue_is_shown_without_its_anchors():
    (cue,) = CueBook([("definition", ["^what is"])]).find(["what", "is"])
    assert (cue.shown, cue.size) == ("what is", 2)


@given(
    st.lists(st.sampled_from(["a", "b", "c"]), max_size=8),
    st.lists(st.sampled_from(["a", "b"]), min_size=1, max_size=3),
)
def test_a_cue_with_gaps_is_a_subsequence(words, parts):
    found = bool(CueBook([("x", [" … ".join(parts)])]).find(words))
    rest = iter(words)
    assert found == all(part in rest for part in parts)


def test_long_texts_cost_by_their_length():
    assert names("why " * 20_000, importance=["why … matters", "why why … why it"]) == []
