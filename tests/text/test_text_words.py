"""What a word is: one case a rule, the answer beside it."""

from __future__ import annotations

import pytest

from kwaudit.languages import Language
from kwaudit.model import Block
from kwaudit.text import tokens as columns_of

WORDS = {
    "plain words": ("Good shoes last.", ["good", "shoes", "last"]),
    "one letter is a word": ("I take vitamin C", ["i", "take", "vitamin", "c"]),
    "digits are words": ("Top 10 tips for 2024", ["top", "10", "tips", "for", "2024"]),
    "a number keeps its inner point": ("2.33 and 0.5", ["2.33", "and", "0.5"]),
    "a number keeps its inner comma": ("1,000,000 words", ["1,000,000", "words"]),
    "a point without a digit after it ends": ("in 1990. Then 3,then", ["in", "1990", "then", "3", "then"]),
    "a percent sign is no word": ("5 % or 5%", ["5", "or", "5"]),
    "an inner apostrophe joins": ("don't", ["don't"]),
    "curly, letter and wide apostrophes are the straight one": ("don’t donʼt don＇t", ["don't"] * 3),
    "an outer apostrophe is a quote": ("'quoted' rock 'n' roll", ["quoted", "rock", "n", "roll"]),
    "a trailing possessive apostrophe falls off": ("the therapists' rooms", ["the", "therapists", "rooms"]),
    "a hyphen separates": ("cognitive-behavioral", ["cognitive", "behavioral"]),
    "hyphens of every kind separate": ("a‐b‑c–d—e−f", list("abcdef")),
    "a slash separates": ("and/or", ["and", "or"]),
    "an underscore separates": ("user_id _stressed_", ["user", "id", "stressed"]),
    "an ampersand separates": ("R&D and Q & A", ["r", "d", "and", "q", "a"]),
    "a plus sign separates": ("Disney+ 1+1", ["disney", "1", "1"]),
    "an address is its words": ("me@example.com", ["me", "example", "com"]),
    "a t-shirt is two words": ("T-shirt", ["t", "shirt"]),
    "soft hyphens are removed": ("thera\u00adpist", ["therapist"]),
    "zero-width characters are removed": ("thera\u200bpist\u200d thera\u2060pist", ["therapist", "therapist"]),
    "a byte-order mark is removed": ("\ufeffword", ["word"]),
    "no-break spaces are spaces": ("good\u00a0shoes\u202fhere", ["good", "shoes", "here"]),
    "an ideographic space is a space": ("good\u3000shoes", ["good", "shoes"]),
    "line breaks are spaces": ("good\nshoes\r\nlast", ["good", "shoes", "last"]),
    "case is folded": ("SEO Seo seo", ["seo"] * 3),
    "German ß folds to ss": ("Straße STRASSE", ["strasse", "strasse"]),
    "a dotted capital I keeps its dot": ("İstanbul", ["i̇stanbul"]),
    "NFD is NFC": ("cafe\u0301 café", ["café", "café"]),
    "several marks on one letter": ("a\u0323\u0302", ["ậ"]),
    "Greek": ("ΣΊΣΥΦΟΣ Σίσυφος", ["σίσυφοσ", "σίσυφοσ"]),
    "Cyrillic and Latin side by side": ("SEO для сайта", ["seo", "для", "сайта"]),
    "Hindi keeps its marks": ("हिन्दी में", ["हिन्दी", "में"]),
    "Tamil keeps its marks": ("தமிழ் மொழி", ["தமிழ்", "மொழி"]),
    "pointed Arabic keeps its marks": ("كِتَابٌ جديد", ["كِتَابٌ", "جديد"]),
    "pointed Hebrew keeps its marks": ("שָׁלוֹם עולם", ["שָׁלוֹם", "עולם"]),
    "digits of other scripts are words": ("१२३ ٤٥", ["१२३", "٤٥"]),
    "emoji are no words": ("Great 👍🏽 job ❤️ 👨‍👩‍👧 🇩🇪 ™", ["great", "job"]),
    "keycaps and letter emoji are no words": ("1️⃣ first ℹ️ info", ["first", "info"]),
    "a lone mark is no word": ("a \u0301 b", ["a", "b"]),
    "footnote figures end a word": ("therapy¹ and trust²³ help", ["therapy", "and", "trust", "help"]),
    "letters with subscripts stay whole": ("CO₂", ["co₂"]),
    "fractions are words": ("½ cup", ["½", "cup"]),
    "C++ is one word": ("C++, c++17 and g++.", ["c++", "c++", "17", "and", "g++"]),
    "C# and F# are words": ("C# or F#? A#b", ["c#", "or", "f#", "a#", "b"]),
    "a hash after a long word is no symbol": ("issue #5 and tag#", ["issue", "5", "and", "tag"]),
    ".NET is one word": (".NET, (.Net) and .net", [".net", ".net", "and", ".net"]),
    "net inside an address is not .NET": ("example.net net ASP.NET", ["example", "net", "net", "asp", "net"]),
    "Node.js is two words": ("Node.js", ["node", "js"]),
    "C++ at the very end": ("I like C++", ["i", "like", "c++"]),
    "nothing but signs": ("— … ! ❤", []),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("page", "expected"), WORDS.values(), ids=WORDS.keys())
def test_words(words, page, expected):
    assert words(page) == expected


@pytest.mark.parametrize("page", [page for page, _ in WORDS.values()], ids=WORDS.keys())
def test_every_word_has_its_place_in_the_text(tokens, page):
    found = tokens(["before", page, "after"])
    texts = ["before", page, "after"]
    assert found.words[0] == "before"
    assert found.words[-1] == "after"
    for word, start, end, block in zip(found.words, found.starts, found.ends, found.blocks, strict=True):
        again = tokens(texts[block][start:end]).words
        assert again == [word]


def test_a_word_spans_its_soft_hyphen(tokens):
    found = tokens("one thera\u00adpist two")
    assert (found.starts[1], found.ends[1]) == (4, 14)


def test_blocks_are_numbered_by_the_indices_asked_for(words):
    from kwaudit import languages, text

    blocks = [Block("body", one) for one in ("zero", "one", "", "three words here")]
    found = text.tokenize(blocks, [1, 2, 3], languages.load("en"))
    assert found.blocks == [1, 3, 3, 3]
    assert found.starts == [0, 0, 6, 12]


def test_a_block_separator_in_the_text_is_a_space(tokens):
    found = tokens(["one\x1etwo three", "four"])
    assert found.words == ["one", "two", "three", "four"]
    assert found.blocks == [0, 0, 0, 1]
    assert found.starts == [0, 4, 8, 0]


@pytest.mark.parametrize("portion", [1, 10, 30, 10_000])
def test_a_large_page_is_split_in_portions_and_comes_out_the_same(tokens, monkeypatch, portion):
    page = ["One two. Three, four C++!", "", "Five; six", "Seven. Eight. Nine", "Dr. Ten"]
    whole = tokens(page)
    monkeypatch.setattr(columns_of, "PORTION", portion)
    parted = tokens(page)
    for column in ("words", "stems", "starts", "ends", "blocks", "sentences", "joined"):
        assert list(getattr(parted, column)) == list(getattr(whole, column))
    assert whole.sentences == [0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 6]


def test_no_blocks_no_words(tokens):
    assert len(tokens([])) == 0
    assert tokens([]).sentence_count == 0


def test_elisions_separate_where_the_language_has_them(tokens):
    french = Language("fr", "French", elisions=("l'", "d'", "qu'", "jusqu'"))
    found = tokens("L’orage d'été, aujourd'hui jusqu'ici", french)
    assert found.words == ["l", "orage", "d", "été", "aujourd'hui", "jusqu", "ici"]
    assert [found.starts[1], found.ends[1]] == [2, 7]


def test_turkish_casing_where_the_language_has_it(words):
    turkish = Language("tr", "Turkish", casing={"I": "ı", "İ": "i"})
    assert words("ISPARTA İstanbul", turkish) == ["ısparta", "istanbul"]


def test_ideographic_variation_selectors_are_removed(words):
    assert words("葛\U000e0100 हि") == ["葛", "हि"]


def test_invisible_characters_around_an_apostrophe(words):
    assert words("don\u200b'\u200bt") == ["don't"]
