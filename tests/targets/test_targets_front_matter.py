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


def test_a_figure_is_a_phrase_too():
    (target,) = planned(page("keywords: [2024]"))[0].targets
    assert (target.phrase, target.offset) == ("2024", -1)


def test_toml():
    text = '+++\ntitle = "Tea"\n[kwaudit.targets]\n"green tea" = "1-2%"\n+++\nText.'
    (target,) = planned(text)[0].targets
    assert text[target.offset :].startswith("green tea")


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
        ("keywords: [tea, true]", "True is no target"),
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
