"""Sections and their roles: by heading, by form, by the section they are part of."""

import pytest
from measure_pages import article, page

from kwaudit import languages
from kwaudit.measure.roles import role_book, wanted_roles
from kwaudit.model import Settings


def roles(source, *, at=0, **given):
    return page(source, **given).sections[at].roles


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Why Good Water Matters", "importance"),
        ("Why is good water important?", "significance"),
        ("The importance of rest", "importance"),
        ("Tips and Guidelines", "tips"),
        ("How to warm a pot", "steps"),
        ("How to warm a pot", "tips"),
        ("FAQs", "faq"),
        ("Frequently Asked Questions", "faq"),
        ("What is oolong?", "definition"),
        ("Benefits of loose leaves", "benefits"),
        ("Oolong vs. black", "comparison"),
        ("What does a kettle cost?", "pricing"),
        ("A few examples", "examples"),
        ("Conclusion", "conclusion"),
        ("Final thoughts", "conclusion"),
        ("Introduction", "introduction"),
        ("What causes bitterness", "causes"),
        ("Warning signs", "symptoms"),
        ("How loam compares with clay", "comparison"),
        ("What loam means", "definition"),
        ("When not to use it", "drawbacks"),
        ("Why it counts", "significance"),
        ("Questions we are asked", "faq"),
        ("Order your sample today", "call to action"),
        ("Where it comes from", "history"),
        ("Where it comes from", "causes"),
    ],
)
def test_a_heading_says_what_its_section_is_for(heading, role):
    assert role in roles(f"## {heading}\nSome text stands here.")


def test_a_section_without_a_cue_has_no_role():
    assert roles("## Kettles\nThey boil.") == ()


def test_a_role_that_the_heading_names_comes_first():
    assert roles("## The significance of water\nIt counts.")[:2] == ("significance", "importance")


def test_the_cue_is_told():
    assert page("## How to pour\nSlowly.").sections[0].why == "the heading says “how to”"


def test_a_users_cue_gives_a_role():
    settings = Settings(roles={"lore": ("old tales",)})
    assert roles("## Old tales of the leaf\nOnce.", settings=settings) == ("lore",)


def test_questions_and_answers_are_a_faq():
    assert "faq" in roles("## Kettles\nQ: Do they boil?\nA: They do.")
    assert "faq" in roles("## Kettles\nQuestion 1: Do they boil?\nAnswer: They do.")


def test_a_question_mark_alone_is_no_faq():
    assert "faq" not in roles("## Kettles\nQ: Do they boil?\nNobody knows.")
    assert "faq" not in roles("## Kettles\nDo they boil?\nThey do.")


def test_questions_as_paragraphs_are_a_faq():
    assert "faq" in roles("## Kettles\nDo they boil?\nThey do.\nDo they sing?\nSome sing.")


def test_question_headings_are_a_faq_where_they_are_a_habit():
    both = page("## Do kettles boil?\nYes.\n## Do kettles sing?\nSome.").sections
    assert [one.roles for one in both] == [("faq",), ("faq",)]
    assert page("## Do kettles boil?\nYes.\n## Kettles that sing\nSome.").sections[0].roles == ()


def test_one_question_heading_is_enough_on_a_page_marked_up_as_a_faq():
    marked = article("## Do kettles boil?\nYes.", facts={"schema": "WebPage FAQPage"})
    assert page(marked).sections[0].roles == ("faq",)


def test_labelled_advice_is_tips():
    advice = "- Water: Always use fresh water.\n- Pot: You should warm it.\n- Leaves: Never crush them."
    assert "tips" in roles(f"## Kettles\n{advice}")


def test_labelled_facts_are_no_tips():
    assert "tips" not in roles("## Kettles\n- Weight: 3 kg\n- Colour: red\n- Volume: two litres")


def test_two_labels_are_no_list_of_advice():
    assert "tips" not in roles("## Kettles\n- Water: Always use fresh water.\n- Pot: You must warm it.")


def test_numbered_headings_are_tips_where_they_are_a_habit():
    parts = page("## 1. Fresh water\nA.\n## 2. Warm pots\nB.\n## 3. Whole leaves\nC.").sections
    assert {one.roles for one in parts} == {("tips", "steps")}
    assert page("## 1. Fresh water\nA.\n## 2. Warm pots\nB.").sections[0].roles == ()


def test_a_subsection_belongs_to_its_section():
    parts = page("## FAQ\n### How do kettles boil?\nFast.\n### Colour\nRed.\n## Kettles\nText.").sections
    assert "faq" in parts[1].roles
    assert parts[2].roles == ("faq",)
    assert parts[2].why == "part of “FAQ”"
    assert parts[3].roles == ()


def test_a_title_of_tips_makes_its_parts_tips():
    parts = page("# Ten tips for kettles\nText.\n## Fresh water\nText.\n## Conclusion\nEnd.").sections
    assert parts[1].roles == ("tips",)
    assert parts[2].roles == ("conclusion",)


def test_a_title_of_importance_does_not_make_its_parts_important():
    assert page("# The importance of kettles\nText.\n## Fresh water\nText.").sections[1].roles == ()


def test_the_title_heads_the_introduction():
    assert "introduction" in roles("# Kettles\nText.")


def test_sections_know_their_words_lines_and_blocks():
    first, second = page("Before all.\n## One two\nThree four five.\n[nav] Home\n### Six\nSeven.").sections
    assert (first.heading, first.level, first.words, first.line, first.blocks) == ("One two", 2, 5, 2, (1, 4))
    assert (second.heading, second.level, second.words, second.line, second.blocks) == ("Six", 3, 2, 5, (4, 6))


def test_headings_outside_the_article_head_no_section():
    assert page("## [nav] Menu\n##   \nText.").sections == ()


@pytest.mark.parametrize(
    ("language", "asked", "meant"),
    [
        ("en", ("importance", "faq"), ("importance", "faq")),
        ("en", ("why it matters to you",), ("importance",)),
        ("en", ("tips", "good advice"), ("tips",)),
        ("en", ("lore",), ("lore",)),
        ("de", ("bedeutung",), ("importance",)),
        ("xx", ("importance",), ("importance",)),
    ],
)
def test_a_plan_may_name_a_role_in_its_own_words(language, asked, meant):
    assert wanted_roles(asked, role_book(languages.load(language), Settings())) == meant


def test_many_headings_cost_by_their_number():
    source = "".join(f"## Why kettle {i} matters\n" for i in range(3000))
    assert len(page(source).sections) == 3000
