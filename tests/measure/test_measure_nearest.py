"""How one would have to count to come near a declared figure."""

from fractions import Fraction

from measure_pages import page, targets

from kwaudit.measure.density import Size
from kwaudit.measure.nearest import nearest
from kwaudit.model import Counts, Settings

USUAL = (("exact", "inflected"), "occurrences")


def found(declared, counts, *, size=Size(2, 2), words=1000, usual=USUAL):  # noqa: B008
    return nearest(Fraction(declared), counts, size, words, usual)


def test_forms_are_widened_until_the_figure_fits():
    assert found("0.026", Counts(2, 0, 24, 10)) == (("exact", "inflected", "near"), "occurrences", 0.026)
    assert found("0.036", Counts(2, 0, 24, 10))[0] == ("exact", "inflected", "near", "scattered")


def test_other_formulas_are_tried():
    assert found("0.03", Counts(15)) == (("exact", "inflected"), "words", 0.03)
    assert found("0.8", Counts(250))[1] == "wdf"


def test_compounds_are_a_form_where_they_were_found():
    assert found("0.012", Counts(2, compound=10))[0] == ("exact", "inflected", "compound")
    assert found("0.010", Counts(compound=10))[0] == ("exact", "inflected", "compound")


def test_synonyms_are_no_form():
    assert found("0.03", Counts(synonyms=30)) is None


def test_of_equally_near_ways_the_usual_comes_first():
    assert found("0.01", Counts(10))[:2] == (("exact", "inflected"), "occurrences")
    assert found("0.01", Counts(10), size=Size(1, 1), usual=(("exact",), "words"))[:2] == (("exact",), "words")


def test_nothing_is_nearest_without_a_use():
    assert found("0.01", Counts()) is None


def test_a_page_names_it_where_its_figure_is_off():
    text = "Green tea here. Green and black tea there. " + "word " * 91
    low, fits, ranged = page(text, *targets("green tea=2%", "tea=2%", "green tea=3-4%")).measures
    assert low.nearest[:2] == (("exact", "inflected"), "words")
    assert fits.nearest is None
    assert ranged.nearest is None


def test_the_settings_say_what_is_usual():
    text = "Green tea. " * 2 + "word " * 96
    (low,) = page(text, *targets("green tea=4%"), settings=Settings(counted_forms=("exact",))).measures
    assert low.nearest[:2] == (("exact",), "words")
