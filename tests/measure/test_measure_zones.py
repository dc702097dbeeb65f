"""Uses by zone."""

from measure_pages import article, page, targets

from kwaudit.model import Link, Settings
from kwaudit.model.measure import ZONES


def zones(source, phrase="green tea", **given):
    found = page(source, *targets(phrase), **given).measures[0].zones
    return {zone: count for zone, count in found.items() if count}


def test_every_zone_is_told_in_the_order_of_reports():
    assert tuple(page("Green tea.", *targets("green tea", "oolong")).measures[1].zones) == ZONES
    assert tuple(page("Green tea.", *targets("green tea")).measures[0].zones) == ZONES


def test_headings_are_apart_from_the_h1_and_from_the_opening():
    assert zones("# Green tea\n## Green teas\n### Buy green tea") == {"h1": 1, "headings": 2}


def test_attribute_zones_come_from_the_reading():
    texts = {"title": "Green tea, green tea", "description": "All green teas", "alt": "a cup", "slug": "green-tea"}
    assert zones("Text.", zones=texts) == {"title": 2, "description": 1, "slug": 1}


def test_zones_count_exact_and_inflected_whatever_is_counted():
    settings = Settings(counted_forms=("exact", "near"))
    assert zones("Green teas. Tea, fresh and green.", settings=settings) == {"opening": 1}


def test_synonyms_are_in_no_zone():
    found = page("Matcha.\nGreen tea.", *targets("green tea", synonyms=("matcha",))).measures[0]
    assert found.zones["opening"] == 1


def test_the_opening_is_the_first_paragraph_however_long():
    long = "word " * 150
    assert zones(f"# Title\n{long}green tea.\nGreen tea.") == {"opening": 1}


def test_the_opening_reaches_a_hundred_words():
    assert zones(f"By Ann.\n## Part\n{'word ' * 96}green tea.") == {"opening": 1}
    assert zones(f"By Ann.\n{'word ' * 98}green tea.") == {}


def test_words_of_headings_do_not_fill_the_opening():
    assert zones(f"# {'word ' * 120}\nGreen tea.") == {"opening": 1}


def test_a_page_of_headings_has_no_opening():
    assert zones("# Title\n## Green tea") == {"headings": 1}


def test_an_anchor_is_a_use_inside_the_text_of_a_link():
    line = "Our green tea is green tea."
    linked = article(line, links={line: (Link(4, 13, "/tea"), Link(20, 26, "/t"))})
    assert zones(linked) == {"opening": 2, "anchor": 1}
