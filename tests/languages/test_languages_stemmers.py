"""Stemmers of our own and what the language files say: a few words each, with the reason why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import languages
from kwaudit.text.lexicon import lexicon

ONE_WORD = {
    "nl": [
        "bommen bom",
        "bomen boom",
        "brieven brief",
        "systemen systeem",
        "geopend openen",
        "leuke leuk",
        "probeerde proberen",
    ],
    "fi": [
        "kadun katu",
        "maton matto",
        "osoitteen osoite",
        "otetaan ottaa",
        "taloon talo",
        "opettajia opettaja",
        "maassa maa",
    ],
    "tr": [
        "evlerimizde ev",
        "arabasının araba",
        "kitabı kitap",
        "rengi renk",
        "günün gün",
        "İstanbul'da İstanbul",
        "IŞIĞI ışık",
    ],
    "ar": ["والكتاب كتاب", "كِتَاب كتاب", "كـتاب كتاب", "إسلام اسلام", "للسيارات سيارة"],
    "fa": ["کتاب‌ها کتاب", "کتابهای کتاب", "كتاب کتاب", "بزرگترین بزرگ"],
    "he": ["ולספרים ספר", "הַסֵּפֶר ספר", "מכוניות מכונית", "ברחוב רחוב"],
    "ko": ["호텔에서 호텔", "여행은 여행", "집을 집"],
    "id": ["menyewakan sewa", "ditulis tulis", "menggunakan guna", "rumahnya rumah"],
    "de": [
        "angesehen ansehen",
        "bekam bekommen",
        "funktioniert funktionieren",
        "STRASSE Straße",
        "durchgeführt durchführen",
    ],
    "fr": ["trouvent trouver", "mangeait manger", "amis ami", "nationales national"],
    "ru": ["ребёнка ребенок", "окон окно", "ресторанов ресторан"],
    "el": ["ΣΟΦΟΣ σοφός", "σπιτιού σπίτι"],
    "uk": ["квартири квартира", "дітей дитина"],
    "hi": ["किताबें किताब"],
    "es": ["señorías señoría", "luces luz"],
    "ja": ["ＩＴ IT"],
}
OTHER_WORDS = {
    "nl": ["bom boom", "man maan"],
    "fi": ["mato matto", "tuli tulli"],
    "tr": ["kapı kap", "kız kiz"],
    "ar": ["مدرس مدرسة"],
    "ko": ["나이 나"],
    "id": ["makanan makan"],
    "de": ["schön schon", "Lehrer Lehre"],
    "es": ["año ano"],
    "sv": ["får far"],
    "vi": ["ma mà"],
}


def cases(table):
    return [pytest.param(code, *pair.split(), id=f"{code} {pair}") for code, pairs in table.items() for pair in pairs]


def stem(code, word):
    memory = lexicon(languages.load(code))
    return memory.stem[memory.normal[word]]


@pytest.mark.parametrize(("code", "left", "right"), cases(ONE_WORD))
def test_forms_of_one_word(code, left, right):
    assert stem(code, left) == stem(code, right)


@pytest.mark.parametrize(("code", "left", "right"), cases(OTHER_WORDS))
def test_words_that_only_look_alike(code, left, right):
    assert stem(code, left) != stem(code, right)


@pytest.mark.parametrize("code", languages.KNOWN)
@given(word=st.text(st.characters(categories=("Ll", "Lo", "Mn", "Nd")), min_size=1, max_size=15))
def test_every_word_of_any_script_has_a_stem(code, word):
    assert isinstance(stem(code, word), str)


@given(st.text("abcdefghijklmnopqrstuvwxyzäöüışğç", min_size=1, max_size=14))
def test_stemmers_of_our_own_leave_something(word):
    assert all(stem(code, word) for code in ("fi", "tr", "nl", "id"))
