"""The table of marks against the Unicode data that Python carries."""

from __future__ import annotations

import re
import unicodedata

from kwaudit.text import characters
from kwaudit.text.marks import character_class

CLASS = re.compile(f"[{character_class()}]")
LEFT_OUT = re.compile("[\u034f\u180b-\u180f\u20e3\ufe00-\ufe0f\U000e0100-\U000e01ef]")
SURROGATES = range(0xD800, 0xE000)


def every_character():
    return (chr(i) for i in range(0x110000) if i not in SURROGATES)


def test_every_mark_is_in_the_table():
    marks = [c for c in every_character() if unicodedata.category(c)[0] == "M" and not LEFT_OUT.match(c)]
    assert len(marks) > 2000
    assert [hex(ord(c)) for c in marks if not CLASS.match(c)] == []


def test_nothing_but_marks_and_unassigned_points_is_in_the_table():
    wrong = [c for c in every_character() if CLASS.match(c) and unicodedata.category(c)[0] != "M"]
    assert {unicodedata.category(c) for c in wrong} <= {"Cn"}


def test_a_text_with_marks_is_never_read_by_the_faster_pattern():
    latin = re.compile("[\u0300-\u036f]")
    marks = [c for c in every_character() if CLASS.match(c) and not latin.match(c)]
    assert [hex(ord(c)) for c in marks if not characters.cleaned(f"a{c}")[1]] == []


def test_superscripts_underscores_and_apostrophe_letters_are_cleaned():
    assert characters.cleaned("a_b¹ʼ") == ("a b\"'", False)
    assert characters.cleaned("a_b") == ("a b", False)
