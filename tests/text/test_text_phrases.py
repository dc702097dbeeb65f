"""A page's own phrases."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kwaudit import languages, text
from kwaudit.model import Block

ENGLISH = languages.load("en")


def phrases(page, limit=50, **more):
    blocks = [Block("body", one) for one in ([page] if isinstance(page, str) else page)]
    tokens = text.tokenize(blocks, range(len(blocks)), ENGLISH)
    return text.phrases(tokens, ENGLISH, limit, **more)


def counts(page, **more):
    return {one.phrase: one.count for one in phrases(page, **more)}


def test_a_phrase_with_its_count_and_density():
    (only,) = phrases(["Red shoes.", "Red shoes!"])
    assert (only.phrase, only.count, only.density, only.score) == ("red shoes", 2, 0.5, None)


def test_what_stands_once_is_no_phrase():
    assert phrases("Every word here stands once only") == ()
    assert phrases([]) == ()


def test_forms_of_a_word_are_one_phrase_shown_as_it_stands_most_often():
    assert counts(["red shoe", "red shoes", "red shoes"]) == {"red shoes": 3}


def test_no_function_word_at_an_end():
    assert counts(["the quality of life", "the quality of life", "of the quality of"]) == {
        "quality": 3,
        "quality of life": 2,
    }


def test_a_part_that_stands_alone_too_is_told():
    assert counts(["good red shoes", "good red shoes", "red shoes"]) == {"red shoes": 3, "good red shoes": 2}


def test_a_part_inside_a_longer_phrase_is_folded_even_over_function_words():
    assert counts(["quality of life", "quality of life"]) == {"quality of life": 2}


def test_no_phrase_over_a_comma_a_sentence_or_a_block():
    assert counts(["red, shoes. Hats", "red, shoes. Hats"]) == {"red": 2, "shoes": 2, "hats": 2}


def test_at_most_five_words():
    page = ["alpha beta gamma delta epsilon zeta"] * 2
    assert counts(page) == {"alpha beta gamma delta epsilon": 2, "beta gamma delta epsilon zeta": 2}


def test_numbers_and_letters_alone_are_no_phrases():
    assert counts(["Q 24", "Q 24", "top 24", "top 24"]) == {"top 24": 2}


def test_one_character_of_another_script_is_a_word():
    assert counts(["我", "我"]) == {"我": 2}


def test_repeats_count_apart():
    assert counts("test test test test test") == {"test": 5, "test test": 2}


def test_what_takes_up_most_words_comes_first():
    page = ["blue hat", "blue hat", "red", "red", "red", "green", "green"]
    assert [one.phrase for one in phrases(page)] == ["blue hat", "red", "green"]
    assert [one.phrase for one in phrases(page, limit=1)] == ["blue hat"]
    assert phrases(page, limit=0) == ()


def test_collocations_rank_by_what_belongs_together():
    page = ["San Marino", "San Marino", "San Marino", "good day", "good night", "good day", "good hat", "bad day", "day",
            "good", "night", "hat", "day good", "bad night", "the good of it"]  # fmt: skip
    found = phrases(page, collocations=True)
    assert [one.phrase for one in found] == ["san marino", "good day"]
    assert found[0].score > found[1].score
    assert all(one.count >= 2 for one in found)


def test_collocations_of_three_words_are_scored_at_their_weakest_seam():
    found = phrases(["new york city", "new york city", "city"], collocations=True)
    assert [one.phrase for one in found] == ["new york city"]


def test_collocations_of_repeats_do_not_fail():
    assert [one.phrase for one in phrases(["test test", "test test"], collocations=True)] == ["test test"]


words = st.sampled_from(["red", "shoe", "shoes", "of", "the", "panda", "hat"])
pages = st.lists(st.lists(words, max_size=8).map(" ".join), max_size=6)


@settings(max_examples=150, deadline=None)
@given(pages)
def test_a_phrase_is_counted_as_a_target_of_that_phrase_would_be(page):
    from kwaudit.model import Article, Document, Plan, Settings, Target

    blocks = tuple(Block("body", one) for one in page)
    found = phrases(page)
    plan = Plan(tuple(Target(one.phrase) for one in found))
    patterns = text.compile_targets(plan.targets, ENGLISH, Settings())
    reading = text.read(Article(Document("page", "", "text"), blocks), plan, patterns, ENGLISH)
    for one, matches in zip(found, reading.matches, strict=True):
        held = [m for m in matches if m.form in {"exact", "inflected"}]
        assert len(held) <= one.count  # exact ones may stand where left-to-right counting by stem would not begin
        if len({word.rstrip("s") for word in one.phrase.split()}) == len(one.phrase.split()):
            assert len(held) == one.count
