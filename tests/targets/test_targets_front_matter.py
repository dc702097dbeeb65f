"""Targets in the head of a document."""

import pytest
from targets_pages import phrases, planned

from kwaudit.errors import SettingsError


def page(head):
    return f"---\ntitle: Tea\n{head}\n---\nText about tea.\n"


@pytest.mark.parametrize(
    "head",
    [
        "keywords: green tea, hot water",
        "keywords: [green tea, hot water]",
        "keywords: green tea; hot water",
        "keywords: green tea = 1,5%, hot water >= 1%",
        "keywords:\n  - green tea\n  - hot water",
        "keywords:\n  green tea: 1-2%\n  hot water:",
        "kwaudit: green tea, hot water",
        "kwaudit: [green tea, hot water]",
        "kwaudit:\n  green tea: 1-2%\n  hot water: 1%",
        "kwaudit:\n  targets: [green tea, hot water]\n  ignore: KW101",
        "kwaudit:\n  ignore: [KW101]\n  green tea: 1%\n  hot water: 2%",
        "kwaudit:\n  keywords:\n    green tea: {density: 1%}\n    hot water: {}",
        "kwaudit:\n  targets:\n    - green tea: 1%\n    - phrase: hot water",
    ],
)
def test_shapes(head):
    assert phrases(page(head)) == ["green tea", "hot water"]


@pytest.mark.parametrize("head", ["keywords:", "keywords: []", "kwaudit:\n  ignore: KW101", "kwaudit:", "keywords: ''"])
def test_heads_without_targets(head):
    assert phrases(page(head)) == []


def test_every_field():
    text = page(
        "kwaudit:\n  targets:\n    - phrase: green tea\n      density: 2.5\n      intent: FAQ\n"
        "      audience: [Guests, Hosts]\n      synonyms: matcha, sencha"
    )
    (target,) = planned(text)[0].targets
    assert (target.source, target.origin) == ("front matter", "page.md")
    assert (target.roles, target.audience, target.synonyms) == (("faq",), ("Guests", "Hosts"), ("matcha", "sencha"))
    assert float(target.band.declared) == 0.025
    assert text[target.offset :].startswith("green tea")


@pytest.mark.parametrize(
    "head", ['keywords: "cup,  green tea "', "keywords: [cup, green tea=1%]", "keywords: {cup: 1%, green tea: 2%}"]
)
def test_places_of_phrases(head):
    text = page(head)
    assert [text[t.offset :][: len(t.phrase)] for t in planned(text)[0].targets] == ["cup", "green tea"]


@pytest.mark.parametrize("word", ["2024", "1.50", "true", "on", "2024-02-30"])
def test_what_yaml_takes_for_something_else_is_a_phrase_as_it_is_written(word):
    text = page(f"keywords: [{word}, cup]")
    target, _ = planned(text)[0].targets
    assert (target.phrase, text[target.offset :][: len(word)]) == (word, word)


@pytest.mark.parametrize(
    "head",
    [
        "keywords: [cup, green tea=1.50%]",
        "keywords: cup, green tea = 1.50%",
        "keywords: 'cup, green tea=1.50'",
        "keywords: {cup: , green tea: 1.50}",
        "kwaudit: {targets: [cup, green tea=~1.50%]}",
        "kwaudit:\n  targets:\n  - phrase: green tea\n    density: 1.50",
        "kwaudit:\n  targets:\n  - green tea: 1.50",
    ],
)
def test_places_of_figures(head):
    text = page(head)
    target = planned(text)[0].targets[-1]
    assert float(target.band.declared) == 0.015
    assert text[target.figure_offset :].lstrip("~").startswith("1.50")


def test_toml():
    text = '+++\ntitle = "Tea"\n[kwaudit.targets]\n"green tea" = "1-2%"\n+++\nText.'
    (target,) = planned(text)[0].targets
    assert text[target.offset :].startswith("green tea")


TOML_PLANS = {
    "a list": 'keywords = ["oolong", "oolong guide"]',
    "a list with figures": "keywords = ['oolong=1%', 'oolong guide = 1.50%']",
    "a table": '[keywords]\n# oolong guide\noolong = 1\n"oolong guide" = 1.50',
    "tables": '[[kwaudit.targets]]\nphrase = "oolong"\ndensity = 1\n[[kwaudit.targets]]\nphrase = "oolong guide"\ndensity = 1.50',
    "in a line": 'kwaudit.targets = [{ phrase = "oolong", density = 1.0 }, { phrase = "oolong guide", density = "1.50" }]',
    "a string": 'keywords = "oolong = 1%, oolong guide = 1.50%"',
}  # fmt: skip


@pytest.mark.parametrize("plan", TOML_PLANS.values(), ids=TOML_PLANS)
def test_places_in_toml_are_those_of_the_plan(plan):
    text = f'+++\ntitle = "oolong guide"\nweight = 1.50\nslug = "oolong"\n{plan}\n+++\nText.'
    first, second = planned(text)[0].targets
    assert text.find(plan) < first.offset < second.offset
    assert text[second.offset :].startswith("oolong guide")
    assert second.figure_offset < 0 or text[second.figure_offset :].startswith("1.50")
    assert (second.figure_offset < 0) == (second.band is None)


def test_what_stands_under_kwaudit_replaces_what_stands_under_keywords():
    plan, _ = planned(page("keywords: [green tea, cup]\nkwaudit: {Green-Tea: 1%}"))
    assert [(t.phrase, t.band is None) for t in plan.targets] == [("Green-Tea", False), ("cup", True)]
    assert plan.conflicts == ()


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("kwaudit:\n  tea:\n    denisty: 1%", "'denisty' is no key of kwaudit (did you mean 'density'?)"),
        ("kwaudit:\n  targts: [tea]", "'targts' is no key of kwaudit (did you mean 'targets'?)"),
        ("kwaudit:\n  targets: [tea]\n  tragets: [cup]", "'tragets' is no key of kwaudit (did you mean 'targets'?)"),
        ("keywords:\n  tea: lots", "'tea': 'lots' is no density; write 2%, 1-2%, >=1% or <3%"),
        ("keywords: {tea: yes}", "'tea': 'yes' is no density"),
        ("kwaudit: {targets: [{density: 2%}]}", "a density without a phrase; write phrase and density"),
        ("keywords: [tea, [cup]]", "['cup'] is no target"),
        ("keywords: ['tea: 2%']", "'tea: 2%': a density stands behind ="),
        ("keywords: tea=, cup", "'tea=': no density after the operator"),
        ("keywords: 12", "12 is no list of phrases"),
        ("keywords: ['']", "a target without a phrase"),
        ("keywords: '!!'", "'!!' has no word in it"),
        ("keywords: [tea, Tea]", "from line 3: 'Tea' is declared twice, as 'tea' too"),
        ("keywords: [12, 12]", "'12' is declared twice"),
    ],
)
def test_errors_name_the_document_and_the_cause(head, said):
    with pytest.raises(SettingsError) as caught:
        planned(page(head))
    assert str(caught.value).startswith("page.md: front matter")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
