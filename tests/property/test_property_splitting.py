"""The two ways to split a text, by bytes and by the general pattern, give the same words at the same places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwaudit import languages
from kwaudit.text import splitting
from kwaudit.text.alphabets import CYRILLIC, EAST, GREEK, WEST, alphabet_of

MARKS = [
    *" .,;:()!?'’‘-_/#+\"…–“”«»\u00a0\n\t0123456789%€|*\u200b\u00ad\ufe0f☺，。²\u0301",
    *("Dr. ", "e.g. ", "C++ ", "C# ", ".NET ", "l'", "d’", "U.S. ", "2.33", "1,096", ". The ", "No. 5", "\x1e"),
    *("ß", "aujourd'hui"),
]


def characters(letters):
    return st.sampled_from(list("abcABCxyz") + MARKS + list(letters))


texts = st.one_of(
    *(
        st.lists(st.text(characters(letters).filter(lambda c: len(c) == 1), max_size=40), max_size=4)
        for letters in (WEST, EAST, CYRILLIC, GREEK)
    ),
    st.lists(st.lists(characters(WEST), max_size=25).map("".join), max_size=4),
    st.lists(st.text(max_size=30), max_size=3),
)


def everything(texts_, language, *, placed=True):
    split = splitting.split(texts_, language, placed=placed)
    barred, begun = split.events()
    size = len(split.words)
    return {
        "words": split.words,
        "raw": [split.raw(row) for row in range(size)],
        "places": [split.place(row) for row in range(size)],
        "counts": split.counts(range(len(texts_))),
        "firsts": split.firsts,
        "joins": [split.joins(row) for row in range(size)],
        "barred": sorted({*barred} - {size}),
        "begun": sorted(begun),
    }


@pytest.mark.parametrize("code", ["en", "fr", "de", "tr", "it", "xx"])
@settings(max_examples=150, deadline=None)
@given(texts_=texts)
def test_bytes_and_the_general_pattern_agree(code, texts_):
    language = languages.load(code)
    quick = everything(texts_, language)
    late = everything(texts_, language, placed=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(splitting, "alphabet_of", lambda _: None)
        general = everything(texts_, language)
    # A barrier on either side of a text's border bars nothing that is not barred already.
    for one in (quick, late, general):
        one["barred"] = sorted(set(one["barred"]) - set(one["firsts"]))
    assert quick == general
    assert late == general


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("plain words", True),
        ("“Ça va”, naïve cœur – 5 €", True),
        ("Zażółć gęślą jaźń", True),
        ("Где здесь ё?", True),
        ("Καλημέρα, τι κάνεις;", True),
        ("ok \u200b here \U0001f44d\ufe0f.", True),
        ("the\u00adrapy", False),
        ("e\u0301", False),
        ("m²", False),
        ("東京", False),
        ("हिन्दी", False),
    ],
)
def test_what_fits_into_bytes(text, fits):
    assert (alphabet_of(text) is not None) == fits
