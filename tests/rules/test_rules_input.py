"""Rules about what extraction found, on pages that are told to be so."""

from dataclasses import replace

import pytest

from kwaudit import pipeline, rules
from kwaudit.model import Document, LeftOut, Page, Settings, Target, Tokens

NO_TOKENS = Tokens([], [], [], [], [], [], bytearray())


def page(text: str = "Green tea is bitter.", **article: object) -> Page:
    made = pipeline.examine(Document("a.md", text, "markdown"), Settings(targets=(Target("green tea"),)))
    return replace(made, article=replace(made.article, **article))


def found(page: Page) -> list[tuple[str, str]]:
    return [(f.code, f.message) for f in rules.check(page, Settings())]


def test_a_page_of_navigation_has_no_article_text_and_is_asked_nothing_else():
    empty = replace(page(), tokens=NO_TOKENS, left_out=(LeftOut("nav", 3, {}), LeftOut("form", 0, {})))
    assert found(empty) == [("KW001", "no article text: all 3 words of the page were left out (nav 3)")]


def test_a_page_that_javascript_draws_is_asked_nothing_else():
    drawn = page(script_only="React")
    assert found(drawn) == [("KW004", "the text is drawn by JavaScript (React); the source holds 4 words")]
    assert found(replace(drawn, tokens=NO_TOKENS))[0][1].endswith("the source holds 0 words")


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("the densest part", "the article is uncertain, 4 words were counted: the densest part"),
        ("", "the article is uncertain, 4 words were counted"),
    ],
)
def test_an_uncertain_article_is_said_and_judged_all_the_same(how, message):
    assert ("KW003", message) in found(page(certain=False, how=how))


def test_rules_that_were_not_chosen_are_not_asked():
    empty = replace(page(), tokens=NO_TOKENS)
    density = tuple(rule for rule in rules.ALL if rule.code == "KW101")
    assert rules.check(empty, Settings(), density) == []
