"""Naughty strings, one case each with our answer: (exact, inflected) uses of a phrase in a page."""

from __future__ import annotations

import pytest

from kwaudit import languages

CASES = {
    "NFD in the text": ("en", "cafe\u0301 tour", "café tour", (1, 0)),
    "NFD in the phrase": ("en", "café tour", "cafe\u0301 tour", (1, 0)),
    "NFD of a syllable": ("ko", "\u1112\u1169\u1110\u1166\u11af", "호텔", (1, 0)),
    "NFD of a kana": ("ja", "か\u3099す", "がす", (1, 0)),
    "marks in another order": ("vi", "a\u0323\u0302n", "ận", (1, 0)),
    "Hebrew points": ("he", "שָׁלוֹם", "שלום", (0, 1)),
    "Arabic points": ("ar", "كِتَاب", "كتاب", (0, 1)),
    "Arabic tatweel": ("ar", "كتـــاب", "كتاب", (0, 1)),
    "Arabic presentation forms are other letters": ("ar", "ﻛﺘﺎﺏ", "كتاب", (0, 0)),
    "Persian kaf and yeh, Arabic ones": ("fa", "كيفي", "کیفی", (0, 1)),
    "Hindi digits are an inflected use of others": ("hi", "२०२४ में", "2024", (0, 1)),
    "Arabic digits with a decimal mark are one word": ("ar", "سعر ١٢٫٥ فقط", "١٢٫٥", (1, 0)),
    "Thai digits": ("th", "ปี ๒๕๖๗", "๒๕๖๗", (1, 0)),
    "full-width letters": ("en", "ＳＥＯ tips", "seo tips", (0, 1)),
    "full-width digits": ("ja", "２０２４年", "２０２４", (1, 0)),
    "direction marks inside a word": ("he", "של\u200fום", "שלום", (1, 0)),
    "direction marks around a word": ("he", "\u202bשלום\u202c \u2067עולם\u2069", "שלום עולם", (1, 0)),
    "Latin words in a right-to-left text": ("ar", "تعلم \u2066Python\u2069 الآن", "python", (1, 0)),
    "direction override": ("en", "\u202eseohs der\u202c", "red shoes", (0, 0)),
    "byte-order mark": ("en", "\ufeffred shoes", "red shoes", (1, 0)),
    "word joiner": ("en", "red sho\u2060es", "red shoes", (1, 0)),
    "zero-width space in Thai": ("th", "ราคา\u200bถูก", "ราคาถูก", (1, 0)),
    "emoji of many parts between words": ("en", "red 👩\u200d👩\u200d👧 shoes", "red shoes", (1, 0)),
    "flags and skin tones": ("en", "red 🇩🇪👍🏽 shoes", "red shoes", (1, 0)),
    "keycap": ("en", "top 1\ufe0f\u20e3 shoes", "top shoes", (1, 0)),
    "heart with a selector": ("en", "red ❤\ufe0f shoes", "red shoes", (1, 0)),
    "letters of mathematics": ("en", "𝐫𝐞𝐝 shoes", "red shoes", (0, 1)),
    "ligature": ("en", "ﬁne shoes", "fine shoes", (1, 0)),
    "Greek final sigma": ("el", "ΤΙΜΕΣ", "τιμές", (0, 1)),
    "Turkish dotless i": ("tr", "ISPARTA", "ısparta", (1, 0)),
    "German sharp s": ("de", "GROẞE STRASSE", "große Straße", (1, 0)),
    "a letter of another script": ("en", "rеd shoes", "red shoes", (0, 0)),  # a Cyrillic ie
    "two scripts in one word": ("ru", "SEO-оптимизация", "seo оптимизация", (1, 0)),
    "Chinese with Latin": ("zh", "用Python学习", "python", (1, 0)),
    "heaps of marks": ("en", "r" + "\u0301" * 200 + "ed shoes", "red shoes", (0, 1)),
    "a lone surrogate": ("en", "red \ud800 shoes", "red shoes", (1, 0)),
    "null and controls": ("en", "red\x00shoes\x07", "red shoes", (1, 0)),
    "line and paragraph separators": ("en", "red\u2028shoes\u2029", "red shoes", (1, 0)),
    "private use": ("en", "red \ue000 shoes", "red shoes", (1, 0)),
    "Indic danda ends a sentence": ("hi", "नया। मकान", "नया मकान", (0, 0)),
    "Arabic comma is a barrier": ("ar", "كتاب، جديد", "كتاب جديد", (0, 0)),
    "ideographic space": ("ja", "安い\u3000ホテル", "安いホテル", (1, 0)),
    "a long vowel left out": ("ja", "サーバの設定", "サーバー", (0, 1)),
    "a long vowel in a short word": ("ja", "キ", "キー", (0, 0)),
    "half-width kana": ("ja", "ﾎﾃﾙ", "ホテル", (0, 1)),
}


@pytest.mark.parametrize(("code", "page", "phrase", "expected"), CASES.values(), ids=CASES.keys())
def test_naughty(count, code, page, phrase, expected):
    assert count(page, phrase, language=languages.load(code))[:2] == expected
