"""A page put together: measures, result, laws."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from measure_pages import ENGLISH, article, page, reading, targets

from kwaudit import languages, measure
from kwaudit.model import Counts, Document, Phrase, Plan, Settings
from kwaudit.model.measure import FORMULAS

TEXT = "# Green tea\nGreen teas are teas that are green. Matcha is green tea.\n## Cups\nNothing here."


def only(source, *plan, **given):
    return page(source, *plan, **given).measures[0]


def test_counts_are_split_by_form_with_synonyms_apart():
    found = only(TEXT, *targets("green tea", synonyms=("matcha",)))
    assert found.count == Counts(exact=2, inflected=1, near=1, synonyms=1)
    assert (found.counted, found.words_in_phrase) == (3, 2)


def test_the_counted_forms_decide_the_density():
    exact = only(TEXT, *targets("green tea"), settings=Settings(counted_forms=("exact",)))
    every = only(TEXT, *targets("green tea"), settings=Settings(counted_forms=("exact", "inflected", "near")))
    assert (exact.density, every.density) == (Fraction(2, 16), Fraction(4, 16))


@pytest.mark.parametrize("formula", FORMULAS)
def test_the_density_is_that_of_the_chosen_formula(formula):
    found = only(TEXT, *targets("green tea=50%"), settings=Settings(formula=formula))
    assert float(found.density) == found.densities[formula]
    assert tuple(found.densities) == FORMULAS


def test_function_words_are_no_content_words():
    found = only("A cup of tea. " * 2 + "Text.", *targets("cup of tea"))
    plain = only("A cup of tea. " * 2 + "Text.", *targets("cup of tea"), settings=Settings(function_words=("Cup",)))
    assert found.densities["yoast"] == pytest.approx(2 / 9 * (0.7 + 2 / 3))
    assert plain.densities["yoast"] == pytest.approx(2 / 9 * (0.7 + 1 / 3))


def test_a_phrase_of_function_words_has_as_many_content_words_as_words():
    assert only("To be or not to be.", *targets("to be")).densities["yoast"] == pytest.approx(2 / 6 * (0.7 + 2 / 3))


def test_a_reading_without_split_phrases_is_measured_too():
    bare = reading(TEXT, *targets("green tea"))._replace(phrase_words=())
    assert measure.page(bare, ENGLISH, Settings()).measures[0].words_in_phrase == 2


def test_an_absent_phrase_is_measured():
    found = only(TEXT, *targets("oolong=5-10%", intent="Tips", roles=("tips",), audience=("Patients",)))
    assert (found.verdict, found.change, found.gap, found.prominence, sum(found.spread)) == ("absent", 1, 5, 0, 0)
    assert (found.roles, found.search_intent.value, found.audience[0].named) == (("tips",), "informational", 0)
    assert found.nearest is None


def test_roles_are_told_by_the_names_that_sections_have():
    found = page("## Good advice\nGreen tea.", *targets("green tea", "oolong", roles=("guidelines",))).measures
    assert [(m.roles, m.target.roles) for m in found] == [(("tips",), ("tips",))] * 2


def test_near_uses_alone_leave_a_phrase_absent():
    found = only("Tea that is green.", *targets("green tea=1-2%"))
    assert (found.verdict, found.count.near, found.counted, len(found.occurrences)) == ("absent", 1, 0, 1)


def test_spread_gap_and_prominence_are_of_the_counted_uses():
    found = only("Tea that is green. One. Two. Green tea here. Five.", *targets("green tea"))
    assert (found.gap, found.spread, found.prominence) == (3, (0, 0, 0, 0, 0, 0, 1, 0, 0, 0), 0.4)


def test_an_empty_page_is_measured():
    found = page("", *targets("green tea=1-2%"))
    assert (found.words, found.sections, found.left_out, found.measures[0].verdict) == (0, (), (), "absent")
    assert found.measures[0].density == 0


def test_an_unknown_language_is_measured_by_exact_forms():
    other = languages.load("xx")
    found = measure.page(reading("## FAQ\nGreen tea.", *targets("green tea"), language=other), other, Settings())
    assert (found.language, found.measures[0].counted, found.sections[0].roles) == ("xx", 1, ())


def test_the_page_carries_its_phrases_and_knows_its_name():
    phrases = (Phrase("green tea", 3, 0.1),)
    found = measure.page(reading(TEXT), ENGLISH, Settings(), phrases)
    assert (found.phrases, found.name) == (phrases, "page.html")


def test_a_result_keeps_what_reports_print():
    one = article(TEXT, zones={"title": "On  tea", "description": "All of\nit"}, facts={"lang": "en"}, notes=("n",))
    one = replace(one, document=Document("tea.html", TEXT, "html", url="https://example.com/tea"))
    kept = measure.result(page(one, *targets("green tea")), Settings())
    assert (kept.name, kept.title, kept.description, kept.url) == ("tea.html", "On tea", "All of it", one.document.url)
    assert (kept.words, kept.sentences, kept.language, kept.unit) == (16, 5, "en", "words")
    assert (kept.facts, kept.notes, kept.blocks, kept.places) == ({"lang": "en"}, ("n",), (), ())


def test_a_result_keeps_the_text_only_when_asked():
    whole = page(TEXT)
    kept = measure.result(whole, Settings(keep_text=True))
    assert kept.blocks == whole.article.blocks
    assert kept.places == ((1, 3), (2, 1), (3, 4), (4, 1))


def test_a_page_without_a_description_has_an_empty_one():
    assert measure.result(page(TEXT), Settings()).description == ""


WORDS = st.lists(st.sampled_from(["green", "tea", "teas", "a", "is", "cups."]), max_size=60).map(" ".join)
PHRASES = st.sampled_from(["green tea", "tea", "a green tea", "cups", "is a"])


@given(WORDS, PHRASES, st.sampled_from(FORMULAS), st.sampled_from([1, 2, 3, 4]))
def test_no_density_exceeds_the_text(text, phrase, formula, forms):
    settings = Settings(formula=formula, counted_forms=("exact", "inflected", "near", "scattered")[:forms])
    found = only(text, *targets(phrase), settings=settings)
    assert 0 <= found.density <= 1
    assert sum(found.spread) == found.counted
    assert 0 <= found.prominence <= 1


@given(WORDS, st.permutations(["green tea", "tea", "cups", "oolong"]))
def test_the_order_of_targets_changes_no_measure(text, phrases):
    plan = targets(*phrases)
    by_phrase = {m.target.phrase: m for m in page(text, *plan).measures}
    for phrase in phrases:
        assert by_phrase[phrase] == only(text, *targets(phrase))


def test_an_unrelated_region_changes_no_measure():
    plan = targets("green tea=1-2%")
    more = page(f"{TEXT}\n[nav] Green tea green tea", *plan).measures
    assert more == page(TEXT, *plan).measures


def test_a_plan_of_thousands_keeps_its_order():
    plan = Plan(targets(*(f"oolong{i}=1%" for i in range(3000)), "green tea"))
    found = page(TEXT, *plan.targets).measures
    assert [m.target for m in found] == list(plan.targets)
    assert found[-1].counted == 3
