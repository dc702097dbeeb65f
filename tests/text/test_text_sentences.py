"""Where sentences end: one case a rule."""

from __future__ import annotations

import pytest

from kwaudit import languages
from kwaudit.text import gaps

SPLITS = {
    "a full stop": ("One two. Three four.", ["one two", "three four"]),
    "question and exclamation marks": ("Really? Yes! Good.", ["really", "yes", "good"]),
    "both at once": ("What?! Never.", ["what", "never"]),
    "an ellipsis before a capital": (
        "Well... Then we left. So… They stayed.",
        ["well", "then we left", "so", "they stayed"],
    ),
    "an ellipsis before a small letter": ("well... then we left", ["well then we left"]),
    "a small letter after the stop": ("He asked why? and left.", ["he asked why and left"]),
    "a closing quote after the stop": ("She said “Stop.” Then she left.", ["she said stop", "then she left"]),
    "a closing bracket after the stop": ("(It rained.) We left.", ["it rained", "we left"]),
    "an opening quote after the stop": ("It rained. “Go,” he said.", ["it rained", "go he said"]),
    "a decimal": ("It rose by 2.5 points. Good.", ["it rose by 2.5 points", "good"]),
    "a decimal without a digit before it": ("It rose by .5 points", ["it rose by 5 points"]),
    "no space after the point": ("Use Node.js or example.com today", ["use node js or example com today"]),
    "a title": ("Dr. Smith met Mrs. Jones. They talked.", ["dr smith met mrs jones", "they talked"]),
    "for example": ("Fruit, e.g. Apples, i.e. Food.", ["fruit e g apples i e food"]),
    "a country inside": ("The U.S. Senate voted.", ["the u s senate voted"]),
    "a country at the end": ("We live in the U.S. The house is old.", ["we live in the u s", "the house is old"]),
    "a saint and a street": (
        "In St. Louis, on Main St. The shop is open.",
        ["in st louis on main st", "the shop is open"],
    ),
    "etc. inside and at the end": ("Pens, etc. Paper too, etc. The rest.", ["pens etc paper too etc", "the rest"]),
    "an initial": ("J. K. Rowling wrote it. A. Smith read it.", ["j k rowling wrote it", "a smith read it"]),
    "a letter at the end": ("Take vitamin C. It helps.", ["take vitamin c", "it helps"]),
    "an initial before an initial that is a word": ("Ask J. A. Smith.", ["ask j a smith"]),
    "a number abbreviation": ("See No. 5 and fig. 2 now.", ["see no 5 and fig 2 now"]),
    "the same word at the end": ("I said no. Then I left.", ["i said no", "then i left"]),
    "a month": ("On Jan. 5 we met.", ["on jan 5 we met"]),
    "a number at the end": ("It was 1999. Then it ended.", ["it was 1999", "then it ended"]),
    "a list number at the start": ("1. Mutual Respect: it matters. Yes.", ["1 mutual respect it matters", "yes"]),
    "a list letter at the start": ("b. Second point", ["b second point"]),
    "a colon and a semicolon end nothing": ("Trust: Safety; Calm", ["trust safety calm"]),
    "a line break ends nothing": ("One two\nThree four", ["one two three four"]),
    "a footnote after the stop": ("It helps.[3] Trust grows.¹ Calm too.", ["it helps", "3 trust grows", "calm too"]),
    "an ideographic stop needs no space": ("很好。谢谢！再见", ["很好", "谢谢", "再见"]),
    "a danda": ("यह अच्छा है। धन्यवाद", ["यह अच्छा है", "धन्यवाद"]),
    "an Arabic question mark": ("كيف حالك؟ بخير", ["كيف حالك", "بخير"]),
    "a symbol name at the end": ("We write C#. Others do not.", ["we write c#", "others do not"]),
    "a number with a point is no ordinal in English": ("It took 12. Peter left.", ["it took 12", "peter left"]),
    "a name with an exclamation mark": (
        "Use Yahoo! Mail. We like Yahoo! The rest: Wow! Mail.",
        ["use yahoo mail", "we like yahoo", "the rest wow", "mail"],
    ),
    "a site at the end": ("Visit example.com. Therapy helps.", ["visit example com", "therapy helps"]),
}


@pytest.mark.parametrize(("page", "expected"), SPLITS.values(), ids=SPLITS.keys())
def test_sentences(sentences, page, expected):
    assert sentences(page) == expected


ORDINALS = [
    ("de", "Die 2. Bundesliga startet.", ["die 2 bundesliga startet"]),
    ("de", "Im 19. Jahrhundert. Am 3. Oktober.", ["im 19 jahrhundert", "am 3 oktober"]),
    ("de", "Der 1. FC Adorf siegt.", ["der 1 fc adorf siegt"]),
    ("de", "Ludwig XIV. König war er. Karl V. Kaiser.", ["ludwig xiv könig war er", "karl v kaiser"]),
    ("de", "Es waren 12. Dann kam er.", ["es waren 12", "dann kam er"]),
    ("de", "Es war Karl IV. Der kam.", ["es war karl iv", "der kam"]),
    ("de", "Es war 1999. Peter kam.", ["es war 1999", "peter kam"]),
    ("de", "Es sind 2,5. Peter kam.", ["es sind 2,5", "peter kam"]),
    ("de", "So war der Mix. Peter kam.", ["so war der mix", "peter kam"]),
    ("da", "Hver 3. Tirsdag. Han kom.", ["hver 3 tirsdag", "han kom"]),
    ("nb", "Den 17. Mai er her.", ["den 17 mai er her"]),
    ("cs", "Ve 20. Století. Ale ne.", ["ve 20 století", "ale ne"]),
    ("pl", "Jan Paweł II. Papież.", ["jan paweł ii papież"]),
    ("hu", "A 2. Kerület szép.", ["a 2 kerület szép"]),
    ("fi", "Se oli 1. Kerta.", ["se oli 1 kerta"]),
    ("tr", "Bu 2. Lig maçı.", ["bu 2 lig maçı"]),
    ("fr", "Il y en avait 12. Pierre vint.", ["il y en avait 12", "pierre vint"]),
    ("sv", "Det var 12. Peter kom.", ["det var 12", "peter kom"]),
]


@pytest.mark.parametrize(("code", "page", "expected"), ORDINALS, ids=[page for _, page, _ in ORDINALS])
def test_an_ordinal_ends_no_sentence_where_a_point_makes_it(sentences, code, page, expected):
    assert sentences(page, languages.load(code)) == expected


def test_the_memory_of_gaps_is_bounded(monkeypatch):
    monkeypatch.setattr(gaps, "REMEMBERED", 5)
    memory = gaps.Gaps()
    assert [memory["," * i] for i in range(1, 20)] == [gaps.BARRIER] * 19
    assert len(memory) <= 5


def test_every_block_is_a_sentence_of_its_own(sentences):
    assert sentences(["One two", "", "three", "Four. Five"]) == ["one two", "three", "four", "five"]


BARRIERS = {
    "comma": "good, shoes",
    "semicolon": "good; shoes",
    "colon": "good: shoes",
    "opening bracket": "good (shoes",
    "closing bracket": "good) shoes",
    "fullwidth comma": "good，shoes",
    "fullwidth brackets": "good（shoes",
    "ideographic comma": "good、shoes",
    "Arabic comma": "good، shoes",
    "Arabic semicolon": "good؛ shoes",
    "sentence end": "good. Shoes",
    "question mark": "good? Shoes",
}


@pytest.mark.parametrize("page", BARRIERS.values(), ids=BARRIERS.keys())
def test_a_phrase_stops_at(tokens, page):
    assert list(tokens(page).joined) == [0, 0]


BRIDGES = ["good shoes", "good-shoes", "good/shoes", "“good” shoes", "good — shoes", "good\nshoes", "good & shoes",
           "good… shoes", "good\u00a0shoes", "good [shoes]", "good 👍 shoes", "good* shoes", "good.shoes"]  # fmt: skip


@pytest.mark.parametrize("page", BRIDGES)
def test_a_phrase_runs_over(tokens, page):
    assert list(tokens(page).joined) == [0, 1]


def test_an_abbreviation_does_not_stop_a_phrase(tokens):
    assert list(tokens("see Dr. Smith").joined) == [0, 1, 1]
