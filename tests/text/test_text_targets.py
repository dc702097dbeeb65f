"""Targets made ready: function words, synonyms, and when a compiled plan is used again."""

from __future__ import annotations

from kwaudit import languages, text
from kwaudit.model import Settings, Target
from kwaudit.text.patterns import compile_targets

ENGLISH = languages.load("en")


def compiled(*phrases, settings=None):
    return compile_targets(tuple(Target(one) for one in phrases), ENGLISH, settings or Settings())


def test_a_pattern_knows_its_content_words():
    (pattern,) = compiled("Qualities of a Therapist").patterns
    assert pattern.words == ["qualities", "of", "a", "therapist"]
    assert dict(pattern.needs) == {"qualiti": 1, "therapist": 1}
    assert pattern.free == {"of", "a"}


def test_words_that_carry_a_search_are_content():
    for word in ("new", "best", "how", "why", "near", "us", "no", "not", "free", "without", "more", "first"):
        (pattern,) = compiled(f"{word} shoes").patterns
        assert len(pattern.needs) == 2, word


def test_function_words_of_the_settings_count_too():
    (pattern,) = compiled("Acme shoes", settings=Settings(function_words=("Acme",))).patterns
    assert dict(pattern.needs) == {"shoe": 1}


def test_the_same_targets_and_settings_are_compiled_once():
    settings = Settings()
    targets = (Target("red shoes"), Target("blue hat"))
    first = compile_targets(targets, ENGLISH, settings)
    assert compile_targets(tuple(targets), ENGLISH, settings) is first
    assert compile_targets(targets[:1], ENGLISH, settings) is not first
    assert compile_targets((Target("red shoes"), Target("blue hat")), ENGLISH, settings) is not first
    assert compile_targets(targets, languages.load("xx"), settings) is not first
    assert compile_targets(targets, ENGLISH, Settings()) is not first


def test_synonyms_are_counted_apart_among_the_words_that_the_phrase_leaves(reading):
    target = Target("online therapy", synonyms=("web therapy", "therapy"))
    found = reading("Online therapy is web therapy. Good therapy.", target)
    assert [(m.form, m.synonym, m.tokens) for m in found.matches[0]] == [
        ("exact", "", (0, 1)),
        ("exact", "web therapy", (3, 4)),
        ("exact", "therapy", (6,)),
    ]


def test_a_synonym_of_a_language_holds_on_its_pages(reading):
    target = Target("heat pump", synonyms=("de: Wärmepumpe", "nl:warmtepomp", "re: pumps"))
    page = "Wärmepumpe. Warmtepomp. Re pumps."

    def synonyms(code):
        return [m.synonym for m in reading(page, target, language=languages.load(code)).matches[0]]

    assert synonyms("de") == ["Wärmepumpe", "re: pumps"]
    assert synonyms("nl") == ["warmtepomp", "re: pumps"]
    assert synonyms("en") == ["re: pumps"]


def test_synonyms_of_the_settings_hold_by_language_too(reading):
    settings = Settings(synonyms={"Heat pump": ("de: Wärmepumpe",)})
    found = reading("Die Wärmepumpe.", "heat pump", language=languages.load("de"), settings=settings)
    assert [m.synonym for m in found.matches[0]] == ["Wärmepumpe"]


def test_the_longest_synonym_goes_first(reading):
    target = Target("x", synonyms=("therapy", "online therapy"))
    found = reading("Online therapies.", target)
    assert [(m.form, m.synonym) for m in found.matches[0]] == [("inflected", "online therapy")]


def test_synonyms_of_the_settings_and_the_phrase_itself(reading):
    settings = Settings(synonyms={"Red Shoes": ("scarlet shoes", "red-shoes")})
    found = reading("red shoes, scarlet shoes", "red shoes", settings=settings)
    assert [(m.form, m.synonym) for m in found.matches[0]] == [("exact", ""), ("exact", "scarlet shoes")]


def test_a_synonym_is_found_where_the_phrase_is_absent(reading):
    found = reading("A couch.", Target("sofa", synonyms=("couch", "settee")))
    assert [m.synonym for m in found.matches[0]] == ["couch"]


def test_matches_come_in_reading_order(forms):
    page = "Safe environment; environments safe. Safe environment. Safe environments."
    assert [form for form, _ in forms(page, "safe environment")] == ["exact", "near", "exact", "inflected"]


def test_equal_phrases_are_found_alike(reading):
    found = reading("red shoes", "red shoes", "Red-Shoes")
    assert found.matches[0] == found.matches[1] != ()


def test_no_targets(reading):
    found = reading("red shoes")
    assert found.matches == found.phrase_words == ()
    assert len(found.tokens) == 2


def test_detection_gives_the_one_known_language():
    assert text.detect(()) == "en"
