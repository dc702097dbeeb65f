"""Scripts without spaces: words by ICU on both sides of the density, places to the character, gaps that stay gaps."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import languages, text
from kwaudit.model import Article, Block, Document, Plan, Settings, Target
from kwaudit.text import icu

SEGMENTS = Path(__file__).parents[2] / "fixtures" / "languages" / "segments.txt"
FLOOR = 0.90
"""Share of borders (F1) that ICU's dictionaries and a hand agree on."""


def tokens_of(page, code):
    return text.tokenize([Block("body", page)], [0], languages.load(code))


def count(page, phrase, code):
    plan, language = Plan((Target(phrase),)), languages.load(code)
    article = Article(Document("page", "", "text"), (Block("body", page),))
    found = text.read(article, plan, text.compile_targets(plan.targets, language, Settings()), language)
    return [match.form for match in found.matches[0]]


def by_hand():
    lines = [line for line in SEGMENTS.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [line.split("\t") for line in lines]


def borders(words):
    return set(accumulate(map(len, words)))


@pytest.mark.parametrize("code", ["zh", "ja", "th"])
def test_words_are_where_a_hand_put_them(code):
    rows = [cut.split("|") for language, cut in by_hand() if language == code]
    pairs = [(borders(words), borders(tokens_of("".join(words), code).words)) for words in rows]
    agreed = sum(len(hand & found) for hand, found in pairs)
    assert 2 * agreed / sum(len(hand) + len(found) for hand, found in pairs) >= FLOOR


def test_the_unit_is_told():
    assert tokens_of("机器学习", "zh").unit == "words by ICU"
    assert tokens_of("machine learning", "en").unit == "words"


@pytest.mark.parametrize(
    ("page", "phrase", "code", "forms"),
    [
        ("机器学习很难。我喜欢机器学习。", "机器学习", "zh", ["exact", "exact"]),
        ("我买了机器，学习很难。", "机器学习", "zh", ["near"]),
        ("東京の安いホテルを探す", "安いホテル", "ja", ["exact"]),
        ("โรงแรมราคาถูกในกรุงเทพ", "ราคาถูก", "th", ["exact"]),
        ("โรงแรมราคา\u200bถูก", "ราคาถูก", "th", ["exact"]),
        ("苹果iPhone手机壳", "iPhone 手机壳", "zh", ["exact"]),
        ("手机壳", "手", "zh", []),
        ("Buy a 手机壳 today", "手机壳", "en", ["exact"]),
    ],
)
def test_a_phrase_matches_between_word_borders(page, phrase, code, forms):
    assert count(page, phrase, code) == forms


def test_a_wide_stop_ends_a_sentence_before_a_small_letter():
    assert tokens_of("怎么办？iPhone坏了。", "zh").sentence_count == 2


def test_letters_and_figures_of_other_scripts_are_words_of_their_own():
    assert tokens_of("ใน2.5วัน", "th").words == ["ใน", "2.5", "วัน"]


def test_every_word_stands_where_its_place_says():
    page = "東京の\u200b安いホテル、2024年。C++は iPhone"
    tokens = tokens_of(page, "ja")
    stood = [page[start:end].casefold() for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert stood == tokens.words


@given(st.text("机器学习的東京ホテルราคาถูกab12 \u200b\u3000。，"))
def test_parts_join_to_the_text_they_came_from(page):
    tokens = tokens_of(page, "zh")
    assert all(page[a:b].replace("\u200b", "") for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert tokens.starts == sorted(tokens.starts)


def test_runs_in_other_scripts_are_left_alone():
    assert icu.cut("word 机器学习 word", "zh") == "word \x1f机器\x1f学习\x1f word"


def test_no_cut_is_left_in_a_gap():
    assert list(icu.mended([" \x1f", "\x1f", ", "])) == [" ", "", ", "]


def test_a_cut_in_the_text_itself_is_a_space():
    tokens = tokens_of("机器\x1f学习 a\x1fb", "zh")
    assert tokens.words == ["机器", "学习", "a", "b"]
    assert tokens.starts == [0, 3, 6, 8]


def test_a_possessive_after_a_run_is_a_word_of_its_own():
    assert tokens_of("日本's hotels", "en").words == ["日本", "s", "hotels"]
