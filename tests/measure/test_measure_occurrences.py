"""Places of matches in the source."""

from measure_pages import article, page, targets

from kwaudit.model import Block, Document, Lines, Run
from kwaudit.model.article import Article


def occurrences(source, phrase="green tea", **given):
    return page(source, *targets(phrase, **given)).measures[0].occurrences


def test_lines_and_columns_are_one_based_and_end_after_the_last_character():
    (found,) = occurrences("# Cups\nWe like green tea a lot.")
    assert (found.line, found.column, found.end_line, found.end_column) == (2, 9, 2, 18)


def test_an_occurrence_knows_its_text_zone_section_and_block():
    first, second = occurrences("Green tea.\n## Cups\n- A green tea here.")
    assert (first.text, first.zone, first.section, first.block) == ("Green tea", "body", -1, 0)
    assert (second.text, second.zone, second.section, second.block) == ("green tea", "list", 0, 2)
    assert (second.start, second.end) == (2, 11)


def test_a_place_in_the_article_is_a_share_of_its_words():
    assert [round(found.at, 2) for found in occurrences("Green tea one two three four five six green tea.")] == [0, 0.8]


def test_a_near_use_reaches_from_its_first_to_its_last_word():
    (found,) = occurrences("A tea that is green.")
    assert (found.form, found.text, found.column, found.end_column) == ("near", "tea that is green", 3, 20)


def test_line_breaks_and_spaces_are_one_space_in_the_text_shown():
    source = "<p>green\n   tea</p>"
    block = Block("body", "green\n   tea", (Run(0, 12, 3, 15),))
    (found,) = occurrences(Article(Document("page.html", source, "html"), (block,)))
    assert (found.text, found.line, found.column, found.end_line, found.end_column) == ("green tea", 1, 4, 2, 7)


def test_a_soft_hyphen_is_not_shown():
    (found,) = occurrences(article("Our green\u00ad tea."))
    assert found.text == "green tea"


def test_a_synonym_says_what_stood_there():
    found = occurrences("Matcha and green tea.", synonyms=("matcha",))
    assert [one.synonym for one in found] == ["matcha", ""]


def test_the_source_at_an_occurrence_is_its_text():
    source = "Some green teas.\n## More GREEN tea\n- and green-tea."
    lines = Lines(source)
    for found in occurrences(source):
        span = slice(lines.offset(found.line, found.column), lines.offset(found.end_line, found.end_column))
        assert source[span] == found.text
