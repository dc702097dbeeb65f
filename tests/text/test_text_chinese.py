"""Traditional and simplified Chinese: one script finds the other in the inflected form, with borders at equal places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import languages
from kwaudit.languages.hanzi import ONLY_TRADITIONAL, SIMPLER
from kwaudit.text import icu

CHINESE = languages.load("zh")


@pytest.mark.parametrize(
    ("page", "phrase", "expected"),
    [
        ("机器学习很难", "机器学习", (1, 0)),
        ("机器学习很难", "機器學習", (0, 1)),
        ("機器學習很難", "机器学习", (0, 1)),
        ("機器學習很難，机器学习也难。", "機器學習", (1, 1)),
        ("她的頭髮很長", "头发", (0, 1)),
        ("軟體開發公司", "软体开发", (0, 1)),
        ("皇后的電腦", "皇后", (1, 0)),
        ("家裡面有電腦", "电脑", (0, 1)),
        ("台灣旅遊", "台湾旅游", (0, 1)),
        ("數位行銷", "数字营销", (0, 0)),  # another word, not another script
        ("后来", "後來", (0, 1)),
        ("発売", "发卖", (0, 0)),  # Japanese characters are neither
    ],
)
def test_one_script_finds_the_other(count, page, phrase, expected):
    assert count(page, phrase, language=CHINESE)[:2] == expected


def test_japanese_is_not_converted(count):
    assert count("機械学習は難しい", "机械学习", language=languages.load("ja"))[:2] == (0, 0)


@given(st.text("機器學習机器学习頭髮皇后裡面電腦旅遊很的，。 ab", max_size=40).filter(icu.ANY.search))
def test_borders_stand_at_equal_places_in_both_scripts(page):
    simple = page.translate(SIMPLER)
    assert icu.cut(page, "zh").translate(SIMPLER) == icu.cut(simple, "zh")


def test_the_table_is_one_for_one_and_ends_in_simplified_characters():
    assert all(len(one) == 1 for one in SIMPLER.values())
    loops = {one for one in SIMPLER.values() if one in ONLY_TRADITIONAL}
    assert loops <= {"苧"}  # two plants share it
