"""The traps of counting, one case each, with our answer (exact, inflected, near, scattered) beside it.

Traps of markup (entities, hidden text, navigation, tables) are those of `extract` and `targets`; on whole pages they
are held together by `tests/property/test_property_counts.py`.
"""

from __future__ import annotations

import pytest

from kwaudit.model import Block

TRAPS = {  # name: a page, a phrase, and its counts: exact, inflected, near, scattered
    "as it stands": ("Red shoes here.", "red shoes", (1, 0, 0, 0)),
    "case": ("RED Shoes here.", "red shoes", (1, 0, 0, 0)),
    "no-break space": ("red\u00a0shoes", "red shoes", (1, 0, 0, 0)),
    "soft hyphen": ("red sho\u00ades", "red shoes", (1, 0, 0, 0)),
    "zero-width space": ("red sho\u200bes", "red shoes", (1, 0, 0, 0)),
    "line break": ("red\nshoes", "red shoes", (1, 0, 0, 0)),
    "runs of spaces": ("red \t \n  shoes", "red shoes", (1, 0, 0, 0)),
    "block end": (["We like red", "shoes here"], "red shoes", (0, 0, 0, 0)),
    "empty block between": (["We like red", "", "shoes here"], "red shoes", (0, 0, 0, 0)),
    "sentence end": ("We like red. Shoes are here.", "red shoes", (0, 0, 0, 0)),
    "comma": ("We like red, shoes too.", "red shoes", (0, 0, 1, 0)),
    "colon": ("We like red: shoes too.", "red shoes", (0, 0, 1, 0)),
    "brackets": ("We like red (shoes) too.", "red shoes", (0, 0, 1, 0)),
    "comma and inflection": ("We like red, shoe too.", "red shoes", (0, 0, 1, 0)),
    "hyphen in the text": ("red-shoes", "red shoes", (1, 0, 0, 0)),
    "hyphen in the phrase": ("red shoes", "red-shoes", (1, 0, 0, 0)),
    "no-break hyphen": ("red\u2011shoes", "red shoes", (1, 0, 0, 0)),
    "slash": ("red/shoes", "red shoes", (1, 0, 0, 0)),
    "quotes": ("red “shoes”", "red shoes", (1, 0, 0, 0)),
    "curly apostrophe in the text": ("don’t panic", "don't panic", (1, 0, 0, 0)),
    "curly apostrophe in the phrase": ("don't panic", "don’t panic", (1, 0, 0, 0)),
    "possessive": ("the therapist's room", "therapist room", (0, 1, 0, 0)),
    "plural possessive": ("the therapists' room", "therapist room", (0, 1, 0, 0)),
    "possessive of an irregular": ("the children’s shoes", "child shoes", (0, 1, 0, 0)),
    "plural": ("one shoe, two shoes", "shoe", (1, 1, 0, 0)),
    "adjacent repeats": ("test test test", "test", (3, 0, 0, 0)),
    "repeat inside": ("red red panda", "red panda", (1, 0, 0, 0)),
    "repeat of the phrase's own end": ("test test test", "test test", (1, 0, 0, 0)),
    "repeats of a repeating phrase": ("test test test test", "test test", (2, 0, 0, 0)),
    "substring": ("In conclusion, a bus must focus.", "us", (0, 0, 0, 0)),
    "substring over words": ("Theatre dshoes", "red shoes", (0, 0, 0, 0)),
    "symbol name": ("C++ and C.", "c++", (1, 0, 0, 0)),
    "the letter of a symbol name": ("C++ and C# and C.", "c", (1, 0, 0, 0)),
    "symbol with a point": ("The .NET net.", ".net", (1, 0, 0, 0)),
    "t-shirt": ("T-shirt, t shirt, tshirt", "t-shirt", (2, 0, 0, 0)),
    "one-letter words": ("vitamin C", "vitamin c", (1, 0, 0, 0)),
    "number with a point": ("2.33 is not 2 or 33", "2.33", (1, 0, 0, 0)),
    "part of a number": ("2.33 is not 2 or 33", "33", (1, 0, 0, 0)),
    "NFC and NFD": ("cafe\u0301 tour", "café tour", (1, 0, 0, 0)),
    "diacritics": ("cafe tour", "café tour", (0, 1, 0, 0)),
    "Turkish i": ("İstanbul tour", "istanbul tour", (0, 1, 0, 0)),
    "German ß": ("STRASSE", "Straße", (1, 0, 0, 0)),
    "mixed scripts": ("SEO для сайта", "seo для", (1, 0, 0, 0)),
    "a letter of another script is another letter": ("ѕhoes", "shoes", (0, 0, 0, 0)),
    "digits of another script": ("version ١٢ and version १२", "version 12", (0, 2, 0, 0)),
    "digits of another script in the phrase": ("version 12", "version ١٢", (0, 1, 0, 0)),
    "another number in another script": ("version ١٣", "version 12", (0, 0, 0, 0)),
    "a decimal point of Arabic": ("about ٢٫٥ and 1٬000", "2.5", (0, 1, 0, 0)),
    "zero-width joiners": ("re\u200dd sho\u200ces", "red shoes", (1, 0, 0, 0)),
    "emoji between": ("red 👠 shoes", "red shoes", (1, 0, 0, 0)),
    "emoji inside the phrase": ("red shoes", "red 👠 shoes", (1, 0, 0, 0)),
    "exact before inflected, whatever the order": ("tests test", "test", (1, 1, 0, 0)),
    "exact takes the word from an earlier inflected": ("red shoe red shoes", "red shoes", (1, 1, 0, 0)),
    "no word twice": ("shoe red shoes", "red shoes", (1, 0, 0, 0)),
    "function word missing": ("quality of therapist", "quality of a therapist", (0, 0, 1, 0)),
    "function word more": ("creating a safe and secure environment", "creating safe environment", (0, 0, 1, 0)),
    "three strangers": ("creating one two three environment", "creating environment", (0, 0, 1, 0)),
    "four strangers": ("creating one two three four environment", "creating environment", (0, 0, 0, 1)),
    "own function words are no strangers": (
        "qualities of a of a good new kind therapist", "qualities of a therapist", (0, 0, 1, 0),
    ),
    "any order": ("an environment we created is safe", "creating safe environment", (0, 0, 1, 0)),
    "near over commas": ("safe, calm, environment", "safe environment", (0, 0, 1, 0)),
    "near over a sentence end": ("It is safe. The environment too.", "safe environment", (0, 0, 0, 0)),
    "scattered over a sentence end": (
        "It is safe for all of us who live here. The environment too.", "safe environment", (0, 0, 0, 0),
    ),
    "function words only": ("to be or not to be", "to be", (2, 0, 0, 0)),
    "function words only, inflected": ("it was here", "it is here", (0, 0, 0, 0)),
    "function words only, far apart": ("it only is", "it is", (0, 0, 0, 0)),
    "one content word and a function word": ("the lens and a lens", "the lens", (1, 0, 1, 0)),
    "content word twice in the phrase": ("word by word, word", "word by word", (1, 0, 0, 0)),
    "both content words needed": ("word by hand", "word by word", (0, 0, 0, 0)),
    "phrase of signs": ("— …", "—", (0, 0, 0, 0)),
    "empty phrase": ("words", "", (0, 0, 0, 0)),
    "empty page": ([], "shoes", (0, 0, 0, 0)),
    "phrase longer than the page": ("red", "red shoes for men", (0, 0, 0, 0)),
    "phrase at both ends": ("shoes are shoes", "shoes", (2, 0, 0, 0)),
}  # fmt: skip


@pytest.mark.parametrize(("page", "phrase", "expected"), TRAPS.values(), ids=TRAPS.keys())
def test_trap(count, page, phrase, expected):
    assert count(page, phrase) == expected


def test_the_designs_own_example(forms):
    page = [
        "Creating safe environment.",
        "They created safe environments.",
        "Creating a safe and secure environment.",
        "The environment felt safe while we went on creating it.",
    ]
    assert forms(page, "creating safe environment") == [
        ("exact", "creating safe environment"),
        ("inflected", "created safe environments"),
        ("near", "creating safe environment"),
        ("scattered", "environment safe creating"),
    ]


def test_smallest_window_first(forms):
    assert forms("red one two shoes one red", "red shoes") == [("near", "shoes red")]


def test_leftmost_of_equal_windows(reading):
    assert reading("red one shoes one red", "red shoes").matches[0][0].tokens == (0, 2)


def test_a_used_word_is_a_stranger_in_a_window(forms):
    assert forms("shoe red shoes now red", "red shoes") == [("near", "shoe red"), ("exact", "red shoes")]
    # The exact match holds words 1 and 2; `shoe … red` has three strangers between them.


def test_left_out_regions_are_told_with_words_and_hits(reading):
    page = [
        "Red shoes.",
        Block("body", "Red shoes, red shoe, shoes red!", region="nav"),
        Block("body", "…", region="aside"),
    ]
    found = reading(page, "red shoes", "blue hat")
    assert [len(one) for one in found.matches] == [1, 0]
    assert dict(found.left_out) == {"nav": (6, (2, 0))}


def test_symbol_names_in_left_out_regions(reading):
    found = reading(["Text.", Block("body", "C++ (.NET) C", region="nav")], "C++", ".net", "C")
    assert found.left_out["nav"] == (3, (1, 1, 1))


def test_blocks_of_one_region_add_up(reading):
    nav = [Block("body", "Red shoes", region="nav"), Block("body", "shoes", region="nav")]
    assert reading(nav, "red shoes", "shoe").left_out["nav"] == (3, (1, 2))


def test_zones_hold_hits_but_no_words(reading):
    from kwaudit.model import ZoneText

    zones = [ZoneText("title", "Red Shoes"), ZoneText("slug", "buy-red-shoes"), ZoneText("alt", "a red shoe"),
             ZoneText("alt", "nothing")]  # fmt: skip
    found = reading("Words.", "red shoes", zones=zones)
    assert dict(found.zone_hits) == {"title": (1,), "slug": (1,), "alt": (1,)}
    assert len(found.tokens) == 1
    assert found.phrase_words == (("red", "shoes"),)


def test_overlaps_between_targets_are_allowed(reading):
    found = reading("good red shoes", "good red", "red shoes", "red")
    assert [len(one) for one in found.matches] == [1, 1, 1]
