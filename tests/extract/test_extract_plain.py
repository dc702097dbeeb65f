"""Plain text: title, headings without marks, lists, questions, tables drawn with pipes."""

import os
from glob import glob

import pytest
from extract_readers import keep_the_law, main, read, rows, zones

LONG = "is brewed with hot water, and it should rest for a while before anybody drinks it, because haste spoils the leaves; "
SENTENCE = "Green tea " + LONG + "that is what the old books say about it."

POST = f"""\
Green Tea: A Guide for Patient People
{SENTENCE}
Why Does the Water Matter?
{SENTENCE}
{SENTENCE}
How to Brew
Here are some steps that help patient people to brew a good cup of tea on any day:
1. Water: {SENTENCE}
2. Leaves: {SENTENCE}
FAQs
Q: Can it be cold?
A: {SENTENCE}
Table of Keywords:
| Green Tea Guide| Intent | Keyword Density |
|————————–|—————–|——|
| Hot Water | Importance | 2.33% |
| Old Books | FAQ |1 %|
Conclusion
In the end, {SENTENCE}
green tea guide
#Green #Tea
"""


def test_a_post_with_one_paragraph_a_line():
    kinds = [(zone, text[:14]) for zone, text in zones(POST, "text") if zone != "table"]
    assert kinds == [
        ("h1", "Green Tea: A G"),
        ("body", "Green tea is b"),
        ("heading", "Why Does the W"),
        ("body", "Green tea is b"),
        ("body", "Green tea is b"),
        ("heading", "How to Brew"),
        ("body", "Here are some "),
        ("list", "Water: Green t"),
        ("list", "Leaves: Green "),
        ("heading", "FAQs"),
        ("body", "Q: Can it be c"),
        ("body", "A: Green tea i"),
        ("caption", "Table of Keywo"),
        ("heading", "Conclusion"),
        ("body", "In the end, Gr"),
        ("body", "green tea guid"),
        ("body", "#Green #Tea"),
    ]


def test_its_table_with_a_broken_separator():
    article = read(POST, "text")
    assert rows(article) == [
        ["Green Tea Guide", "Intent", "Keyword Density"],
        ["Hot Water", "Importance", "2.33%"],
        ["Old Books", "FAQ", "1 %"],
    ]
    assert article.tables[0].header
    assert article.blocks[article.tables[0].caption].text == "Table of Keywords:"
    keep_the_law(article, POST)


def test_the_first_line_is_title_and_h1():
    article = read(POST, "text", slug="green-tea")
    assert article.title == "Green Tea: A Guide for Patient People"
    assert [(z.zone, z.text) for z in article.zones] == [("title", article.title), ("slug", "green-tea")]
    assert article.blocks[0].level == 1
    assert article.how == "whole text"


@pytest.mark.parametrize(
    "text", ["Only one line", "This is a sentence.\nAnd this is another one.\n", "- a\n- b\n", "#a #b"]
)
def test_texts_without_a_title(text):
    assert read(text, "text").title == ""


@pytest.mark.parametrize("text", ["", "\n \n", "-----\n", "***"])
def test_texts_without_words_have_no_blocks(text):
    assert read(text, "text").blocks == ()


def test_marks_of_headings_are_dropped():
    text = "# One\n\nText here.\n\n### Two\n\nText.\n\nThree\n-----\nText."
    assert [(b.text, b.level) for b in read(text, "text").blocks if b.level] == [("One", 1), ("Two", 3), ("Three", 2)]


def test_a_rule_under_nothing_makes_no_heading():
    assert zones("A b.\n\n-----\n\nC d.", "text") == [("body", "A b."), ("body", "C d.")]
    assert zones("A b.\n\nC d.\n+++++\nE f.", "text")[1] == ("body", "C d.")


@pytest.mark.parametrize(
    "item",
    ["- x y", "* x y", "• x y", "– x y", "1. x y", "12) x y", "(3) x y", "a) x y", "  - x y", "- [ ] x y", "✓ x y"],
)
def test_marks_of_items_are_no_text(item):
    assert zones(f"Title\n\n{item}\n", "text")[1] == ("list", "x y")


@pytest.mark.parametrize("line", ["2.33 is a figure.", "-x is less.", "1984 was a year.", "#tag is a tag."])
def test_what_is_no_item(line):
    assert zones(f"Title\n\n{line}\n", "text")[1] == ("body", line)


def test_an_item_goes_on_under_its_text():
    assert main("Title\n\n- one two\n  Three.\n- four\n", "text")[1:] == ["one two Three.", "four"]


@pytest.mark.parametrize("line", ["What you need:", "Brewing", "Why Tea?", "THE CUP", "日本茶", "3 Good Reasons"])
def test_headings_by_their_looks(line):
    assert ("heading", line) in zones(f"Title\n\nFirst words here.\n\n{line}\n\n{SENTENCE}", "text")


@pytest.mark.parametrize(
    "line",
    ["It is done.", "lower case", "Never, ever,", "See https://example.org", "A very long label that ends with a colon:",
     "This line has far too many words in it to be a heading of any text at all"],
)  # fmt: skip
def test_lines_that_are_no_headings(line):
    assert ("heading", line) not in zones(f"Title\n\nFirst words here.\n\n{line}\n\n{SENTENCE}", "text")


def test_short_lines_in_a_row_are_a_list_not_headings():
    text = f"Title\n{SENTENCE}\nBetter Sleep\nLess Stress\nMore Focus\nAnd Joy\n{SENTENCE}\n"
    assert [t for z, t in zones(text, "text") if z == "heading"] == ["More Focus", "And Joy"]


def test_a_last_short_line_is_no_heading():
    assert zones(f"Title\n{SENTENCE}\nThe End\n", "text")[-1] == ("body", "The End")


def test_a_table_with_blank_lines_between_its_rows():
    text = "Title\n\n| a | b |\n\n|—|—|\n\n| c | d |\n\nAfter it.\n"
    assert rows(read(text, "text")) == [["a", "b"], ["c", "d"]]
    assert main(text, "text")[-1] == "After it."


def test_two_tables_with_a_blank_line_between():
    text = "| a | b |\n|---|---|\n| 1 | 2 |\n\n| c | d |\n|---|---|\n| 3 | 4 |\n"
    assert [rows(read(text, "text"), at)[0] for at in (0, 1)] == [["a", "b"], ["c", "d"]]


def test_a_table_without_outer_pipes():
    text = "Title\n\na | b\n--|--\nc | d\n"
    assert rows(read(text, "text")) == [["a", "b"], ["c", "d"]]


def test_a_table_drawn_with_plus_signs():
    text = "Title\n+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+\nEnd.\n"
    assert rows(read(text, "text")) == [["a", "b"], ["c", "d"]]
    assert main(text, "text")[-1] == "End."


def test_a_first_line_over_a_table_stays_a_caption():
    article = read("Keywords:\n| a | b |\n|---|---|\n| c | d |\n", "text")
    assert article.blocks[0].zone == "caption"


POSTS = glob(os.path.join(os.path.dirname(__file__), "../../../shared/data/000_*.txt"))


@pytest.mark.skipif(not POSTS, reason="the post stands beside the repository")
def test_the_post_that_the_project_was_made_from():
    with open(POSTS[0], encoding="utf-8") as file:
        text = file.read()
    article = read(text, "text")
    keep_the_law(article, text)
    assert len(article.tables) == 1
    assert len(article.tables[0].rows) == 12
    assert [b.text for b in article.blocks if b.zone == "heading"][-2:] == ["FAQs", "Conclusion"]
    assert sum(b.zone == "list" for b in article.blocks) == 5


PASTED = {
    "tabs": "Keyword\tIntent\tDensity\nGreen tea\tFAQ\t2%\nHot water\t\t1-2 %\n",
    "pipes": "Keyword | Intent | Density\nGreen tea | FAQ | 2%\nHot water | | ≥ 1%\n",
    "an empty end": "Density\tKeyword\tUser\n2%\tGreen tea\tHosts\n1%\tHot water\n",
    "no signs": "Keyword\tDensity\nGreen tea\t2.33\nHot water\t0.67\n",
}


@pytest.mark.parametrize("table", PASTED.values(), ids=PASTED)
def test_pasted_tables_are_known_by_their_shares(table):
    text = f"Tea\n\n{SENTENCE}\n\nTable of Keywords:\n{table}{SENTENCE}\n"
    article = read(text, "text")
    keep_the_law(article, text)
    assert len(article.tables) == 1
    assert [len(row) for row in rows(article)] == [
        line.count("|" if "|" in line else "\t") + 1 for line in table.splitlines()
    ]
    assert article.blocks[article.tables[0].caption].text == "Table of Keywords:"
    assert article.blocks[-1].text == SENTENCE


@pytest.mark.parametrize(
    "text",
    [
        "Home | About | Shop\nTea | Cups | Pots\n",
        "By Ann\t2 May\nBy Ben\t3 May\n",
        "Green tea | 2%\n",
        "Green tea | 2%\nHot water | 1%\n",
        "Tea | 100%\nIt is said that 2% | of all is lost\n",
        "Leaf\tAge\nsencha\t2\n",
    ],
)
def test_lines_with_pipes_or_tabs_are_no_table(text):
    assert read(f"Tea\n\n{SENTENCE}\n\n{text}\n{SENTENCE}\n", "text").tables == ()


def test_pasted_and_drawn_tables_beside_each_other():
    text = f"Tea\n\nA | B\nx | 1%\n\n| c | d |\n|---|---|\n| y | 2 |\n\nE\tF\nz\t3%\n\n{SENTENCE}\n"
    article = read(text, "text")
    assert [rows(article, at)[0] for at in range(3)] == [["A", "B"], ["c", "d"], ["E", "F"]]


def test_many_lines_with_pipes_take_no_longer_than_they_are_many():
    text = "Home | 1% of all | x\n" * 20_000
    assert len(read(text, "text").blocks) > 0


def test_a_head_is_no_text():
    text = f"---\ntitle: Green tea\nlang: en\nslug: tea\nkeywords: [hot water]\n---\n\nHow to brew\n\n{SENTENCE}\n"
    article = read(text, "text", slug="page")
    keep_the_law(article, text)
    assert [block.text for block in article.blocks] == ["How to brew", SENTENCE]
    assert [(zone.zone, zone.text) for zone in article.zones] == [("title", "Green tea"), ("slug", "tea")]
    assert (article.language, article.document.slug, article.front_matter["keywords"]) == ("en", "tea", ["hot water"])


@pytest.mark.parametrize("head", ["---\nNote: this: that\n---\n", "---\nText.\n---\n", "{ a }\n"])
def test_rules_and_braces_around_other_things_are_text(head):
    assert read(f"{head}\n{SENTENCE}\n", "text").front_matter == {}
    assert len(main(f"{head}\n{SENTENCE}\n", "text")) == 2


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe, 12 March 2024",
        "By Jane Doe",
        "Published on 12 March 2024",
        "12 March 2024",
        "by J. R. O'Neill-Doe",
    ],
)
def test_the_line_below_the_title_that_says_who_and_when_is_no_heading(line):
    assert zones(f"Green Tea\n\n{line}\n\n{SENTENCE}\n", "text")[1] == ("body", line)


@pytest.mark.parametrize("line", ["By Train", "By hand or by machine", "Harvest 2024", "Jane Doe"])
def test_other_lines_below_the_title_are_headings(line):
    assert zones(f"Green Tea\n\n{line}\n\n{SENTENCE}\n", "text")[1] == ("heading", line)


@pytest.mark.parametrize("line", ["Tags: green tea", "tags: a, b", "Keywords: green tea", "Filed under: Green tea"])
def test_a_line_of_tags_before_another_line_is_no_heading(line):
    text = f"Green Tea\n\n{SENTENCE}\n\n{line}\n\nJane Doe writes about tea.\n"
    assert ("body", line) in zones(text, "text")
    assert ("body", line) in zones(text.replace(f"{line}\n\n", f"{line}\n"), "text")


@pytest.mark.parametrize("line", ["Tags and what they are for", "Tags:", "Labels on boxes"])
def test_a_heading_about_tags_is_one(line):
    assert ("heading", line) in zones(f"Green Tea\n\n{SENTENCE}\n\n{line}\n\n{SENTENCE}\n", "text")
