"""The target that a page is mainly for."""

import itertools

import pytest

from kwaudit import pipeline
from kwaudit.model import Band, Document, Settings, Target
from kwaudit.rules.keyphrase import main

TEXT = "# Tea\n\nGreen tea is bitter, green tea is warm. A black tea is strong.\n"


def phrase(*targets: Target) -> str:
    page = pipeline.examine(Document("tea.md", TEXT, "markdown"), Settings(targets=targets))
    measure = main(page)
    return measure.target.phrase if measure else ""


@pytest.mark.parametrize(
    ("wanted", "targets"),
    [
        ("green tea", (Target("black tea", Band.parse("1%")), Target("green tea", Band.parse("2-3%")), Target("warm"))),
        ("green tea", (Target("black tea", Band.parse("1%")), Target("green tea", Band.parse("1%")))),
        ("green tea", (Target("black tea"), Target("green tea"), Target("white tea"))),
        ("black tea", (Target("black tea", Band.parse("<3%")), Target("green tea", Band.parse("<2%")))),
        ("black tea", (Target("black tea", Band.parse("1%")), Target("green tea"))),
    ],
    ids=["the highest range", "the most used", "no range", "an upper end", "a range before none"],
)
def test_of_options_it_is_the_same_in_any_order(wanted, targets):
    assert {phrase(*order) for order in itertools.permutations(targets)} == {wanted}


def test_of_a_plan_it_is_the_first_with_a_range():
    one, two = (
        Target(text, Band.parse(band), source="targets file") for text, band in (("black tea", "1%"), ("tea", "9%"))
    )
    assert phrase(Target("green tea", source="targets file"), one, two) == "black tea"


def test_without_a_target_there_is_none():
    assert phrase() == ""


def test_phrases_with_one_intent_are_named_in_the_order_of_the_plan():
    declared = Target("green tea", search_intent="transactional")
    plan = (declared, Target("buy black tea", Band.parse("2-3%")))
    text = f"{TEXT}\n## What is tea?\n\nTea is a leaf.\n\n## How is tea made?\n\nWith water.\n\n## Why is it green?\n\nIt is young.\n"
    found = pipeline.audit_document(Document("tea.md", text, "markdown"), Settings(targets=plan)).findings
    (said,) = [one.message for one in found if one.code == "KW403"]
    assert said.startswith('"green tea" and "buy black tea": the search intent is transactional')
