"""Pages in more than one language: each block by the rules of its own, one denominator, nothing on other pages."""

from __future__ import annotations

import pytest

from kwaudit import languages
from kwaudit.model import Block, Settings

ENGLISH = (
    "We looked at the houses of the old town and at what it would take to heat them in a cold winter. The owners told "
    "us that they had not thought of it before, and that the price of gas had made them think about it again."
)
GERMAN = (
    "Wir haben uns die Häuser in der alten Stadt angesehen und gefragt, was es braucht, um sie im Winter zu heizen. Die "
    "Besitzer sagten uns, dass sie noch nicht daran gedacht hatten, und dass der Preis für das Gas sie dazu brachte."
)
CZECH = (
    "Podívali jsme se na domy ve starém městě a ptali jsme se, co je potřeba, aby se v zimě daly vytopit. Majitelé nám "
    "řekli, že na to ještě nikdy nemysleli, ale že je k tomu přivedla cena plynu, která od té doby jen roste a roste."
)
FRENCH = (
    "Nous avons visité les maisons de la vieille ville et nous avons demandé ce qu'il faut pour les chauffer en hiver. "
    "L'orage de la nuit avait fait tomber des arbres, et les propriétaires parlaient de l'orage et des maisons."
)
CHINESE = "我们看了老城区的房子，想知道冬天取暖需要什么。房主告诉我们，他们以前没有想过这个问题，但是天然气的价格让他们开始考虑。"
THAI = "เราไปดูบ้านในเมืองเก่าและถามว่าต้องใช้อะไรบ้างเพื่อให้บ้านอบอุ่นในฤดูหนาว เจ้าของบ้านบอกเราว่าไม่เคยคิดเรื่องนี้มาก่อน"


def shares(reading, page, *targets, language="en", settings=None):
    found = reading(page, *targets, language=languages.load(language), settings=settings or Settings())
    return dict(found.languages)


def test_a_page_in_one_language_says_nothing(reading):
    assert shares(reading, [ENGLISH, "Houses", ENGLISH], "house") == {}


@pytest.mark.parametrize(
    ("code", "foreign"), [("de", GERMAN), ("cs", CZECH), ("fr", FRENCH), ("zh", CHINESE), ("th", THAI)]
)
def test_a_paragraph_plainly_in_another_language_is_read_in_it(reading, code, foreign):
    found = reading([ENGLISH, foreign, ENGLISH], "house")
    alone = reading(foreign, "house", language=languages.load(code))
    assert found.languages[code] == len(alone.tokens)
    assert sum(found.languages.values()) == len(found.tokens)
    rows = [row for row, block in enumerate(found.tokens.blocks) if block == 1]
    assert [found.tokens.words[row] for row in rows] == alone.tokens.words
    assert [found.tokens.stems[row] for row in rows] == alone.tokens.stems


@pytest.mark.parametrize(("code", "page"), [("zh", CHINESE), ("de", GERMAN), ("th", THAI)])
def test_english_in_a_page_of_another_language(reading, code, page):
    found = shares(reading, [page, page, ENGLISH, page, page], "house", language=code)
    assert set(found) == {code, "en"}
    assert found["en"] == len(ENGLISH.split())


def test_inflection_is_the_blocks_own(forms):
    found = forms([ENGLISH, GERMAN, ENGLISH], "Haus")
    assert found == [("inflected", "häuser")]
    assert forms([ENGLISH, GERMAN, ENGLISH], "house") == [("inflected", "houses"), ("inflected", "houses")]


def test_a_phrase_is_split_by_the_blocks_own_rules(count):
    assert count([ENGLISH, FRENCH], "l'orage")[:2] == (2, 0)
    assert count([ENGLISH, FRENCH], "orage")[:2] == (2, 0)


def test_synonyms_hold_in_each_language(reading):
    from kwaudit.model import Target

    found = reading([ENGLISH, GERMAN], Target("home", synonyms=("Haus",)))
    assert [(match.form, match.synonym) for match in found.matches[0]] == [("inflected", "Haus")]


def test_matches_stand_in_reading_order_at_their_own_words(reading):
    found = reading([GERMAN, ENGLISH, GERMAN, ENGLISH], "gas", language=languages.load("en"))
    assert [found.tokens.blocks[match.tokens[0]] for match in found.matches[0]] == [0, 1, 2, 3]
    assert {found.tokens.words[match.tokens[0]] for match in found.matches[0]} == {"gas"}


def test_sentences_count_up_and_never_join_blocks(reading):
    tokens = reading([GERMAN, ENGLISH, CHINESE, ENGLISH], "gas").tokens
    assert tokens.blocks == sorted(tokens.blocks)
    assert sorted(set(tokens.sentences)) == list(range(tokens.sentence_count))
    assert tokens.sentences == sorted(tokens.sentences)
    assert tokens.unit == "words by ICU"


def test_what_an_element_says_holds_for_short_text(reading):
    page = [ENGLISH, Block("body", "Häuser am Hang", language="de"), Block("body", "Häuser am Hang")]
    found = reading(page, "Haus")
    assert found.languages == {"en": found.languages["en"], "de": 3}
    assert [match.form for match in found.matches[0]] == ["inflected"]


def test_what_an_element_says_plainly_wrongly_does_not_hold(reading):
    assert shares(reading, [ENGLISH, Block("body", ENGLISH, language="de")], "house") == {}
    assert "fr" in shares(reading, [ENGLISH, Block("body", FRENCH, language="de")], "house")


def test_a_language_without_a_file_is_read_as_the_pages(reading):
    assert shares(reading, [ENGLISH, Block("body", "Domus magna", language="la")], "house") == {}


def test_a_language_that_the_user_named_holds_for_every_block(reading):
    assert shares(reading, [ENGLISH, GERMAN], "house", settings=Settings(language="en")) == {}


def test_short_blocks_go_with_those_around_them(reading):
    german = ["Ein Überblick", GERMAN, "Kosten", "Die Kosten", GERMAN]
    found = reading([ENGLISH, *german, ENGLISH, "Costs"], "Kosten")
    rows = {block for block, stem in zip(found.tokens.blocks, found.tokens.stems, strict=True) if stem == "kost"}
    assert found.languages["de"] == sum(1 for block in found.tokens.blocks if 1 <= block <= 5)
    assert rows == {3, 4}


def test_a_heading_goes_with_what_follows_and_a_line_with_its_words(reading):
    heading = Block("heading", "Wärmepumpe", level=2)
    last = reading([ENGLISH, heading, GERMAN, "The end of it.", ENGLISH], "x").tokens
    german = reading([heading, GERMAN], "x", language=languages.load("de")).tokens
    rows = [row for row, block in enumerate(last.blocks) if block in {1, 2}]
    assert [last.stems[row] for row in rows] == german.stems


def test_a_list_in_another_language_tells_together(reading):
    lines = [line.strip() for line in (GERMAN * 2).replace(",", ".").split(".") if line.strip()]
    assert "de" in shares(reading, lines, "house")


NAMES = (
    "Canon EOS R5, Nikon Z9, Sony Alpha 7, Fuji X-T5, Leica M11, Pentax K3, Sigma fp, Olympus, Panasonic Lumix. " * 3
)
ADDRESS = (
    "Müller Straße 5, Grüner Weg 7, Bäcker Gasse 12, Königs Allee 3, Große Straße 9, Schöne Aussicht 1, Süd Park. " * 3
)


@pytest.mark.parametrize("page", [NAMES, ADDRESS, "12 34 56 " * 40, "👠 " * 200, "lorem ipsum dolor sit amet " * 12])
def test_lists_of_names_and_figures_are_in_no_language(reading, page):
    assert shares(reading, [ENGLISH, page], "x") == {}


def test_names_load_one_other_language_at_most(reading, monkeypatch):
    asked = []
    load = languages.load
    monkeypatch.setattr(languages, "load", lambda code: asked.append(code) or load(code))
    shares(reading, [ENGLISH, NAMES], "x")
    assert len(set(asked) - {"en"}) <= 1
