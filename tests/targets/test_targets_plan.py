"""Sources together: precedence, conflicts, doubles."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from targets_pages import planned

from kwaudit import targets
from kwaudit.errors import SettingsError
from kwaudit.model import Article, Block, Conflict, Document, Settings, Target, ZoneText

PAGE = """\
---
kwaudit:
  green tea: 1%
  cup: 1%
---
# Tea

Keywords:

| Keyword | Density |
|---|---|
| Cup | 2% |
| pot | 2% |
"""


def option(text):
    return targets.from_option(text, Settings())


def test_the_order_is_that_of_the_sources():
    settings = Settings(
        targets=(
            Target("leaf", source="settings", origin="kwaudit.toml", intent="FAQ"),
            Target("spoon", source="targets file", origin="a.csv"),
            option("sugar=1%"),
        )
    )
    plan, _ = planned(PAGE, settings=settings)
    assert [(t.phrase, t.source) for t in plan.targets] == [
        ("sugar", "option"),
        ("spoon", "targets file"),
        ("green tea", "front matter"),
        ("cup", "front matter"),
        ("pot", "table"),
        ("leaf", "settings"),
    ]
    assert plan.conflicts == (Conflict("cup", "front matter", "table"),)


def test_the_higher_source_wins_whole():
    settings = Settings(targets=(option("Green-Tea=3%"), Target("POT", source="settings")))
    plan, _ = planned(PAGE, settings=settings)
    assert [(t.phrase, t.source) for t in plan.targets] == [
        ("Green-Tea", "option"),
        ("cup", "front matter"),
        ("pot", "table"),
    ]
    assert set(plan.conflicts) == {
        Conflict("Green-Tea", "option", "front matter"),
        Conflict("cup", "front matter", "table"),
        Conflict("pot", "table", "settings"),
    }


def test_an_intent_from_the_settings_is_read():
    settings = Settings(targets=(Target("leaf", source="settings", intent="Tips and Guidelines, commercial"),))
    (target,) = planned("Text.", settings=settings)[0].targets
    assert (target.roles, target.search_intent) == (("tips",), "commercial")


def test_a_role_that_is_known_already_stays():
    given_target = Target("leaf", source="settings", intent="FAQ", roles=("steps",))
    assert planned("Text.", settings=Settings(targets=(given_target,)))[0].targets == (given_target,)


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (option("tea=1%"), option("Tea"), "'Tea' is declared twice by options; keep one of them"),
        (
            Target("tea", source="settings", origin="k.toml"),
            Target("tea", source="settings", origin="k.toml"),
            "'tea' is declared twice by k.toml; keep one of them",
        ),
    ],
)
def test_two_equal_phrases_in_one_source(first, second, said):
    with pytest.raises(SettingsError) as caught:
        planned("Text.", settings=Settings(targets=(first, second)))
    assert str(caught.value) == said


def test_two_files_may_name_one_phrase():
    files = (Target("tea", source="targets file", origin="a.csv"), Target("tea", source="targets file", origin="b.csv"))
    plan, _ = planned("Text.", settings=Settings(targets=files))
    assert [t.origin for t in plan.targets] == ["a.csv"]
    assert plan.conflicts == (Conflict("tea", "targets file", "targets file"),)


def meta(text):
    zones = (ZoneText("keywords", text, 30, 40), ZoneText("title", "not, these"))
    return Article(Document("p.html", "", "html"), (Block("body", "Text."),), zones)


def test_meta_keywords_count_when_asked_for():
    article = meta("tea, Tea,, cup")
    assert targets.plan(article, Settings())[0].targets == ()
    plan, _ = targets.plan(article, Settings(meta_keywords=True))
    assert [(t.phrase, t.source, t.origin, t.offset) for t in plan.targets] == [
        ("tea", "meta keywords", "p.html", 30),
        ("cup", "meta keywords", "p.html", 30),
    ]


def test_marks_in_meta_keywords_are_no_phrases():
    plan, _ = targets.plan(meta("!!, tea, –"), Settings(meta_keywords=True))
    assert [t.phrase for t in plan.targets] == ["tea"]


def test_nothing_declared():
    plan, article = planned("Text.")
    assert (plan.targets, plan.conflicts) == ((), ())
    assert article.blocks[0].region == "main"


def test_ten_thousand_targets():
    many = tuple(option(f"phrase {n}=1%") for n in range(10_000))
    assert len(planned("Text.", settings=Settings(targets=many))[0].targets) == 10_000


@given(st.permutations([option("tea=1%"), Target("cup", source="settings"), Target("pot", source="targets file")]))
def test_the_order_of_the_settings_changes_nothing(order):
    assert [t.phrase for t in planned("Text.", settings=Settings(targets=tuple(order)))[0].targets] == [
        "tea",
        "pot",
        "cup",
    ]


def test_relabelling_changes_nothing_but_the_region():
    _, seen = planned(PAGE)
    _, plain = planned(PAGE.replace("2%", "x").replace("Density", "Sort").replace("Keyword", "Name"))
    assert [replace(b, region="", reason="").zone for b in seen.blocks] == [b.zone for b in plain.blocks]


def test_pages_that_declare_nothing_share_the_plan_of_the_settings():
    settings = Settings(targets=(Target("green tea"),))
    first, second = (planned(text, settings=settings)[0] for text in ("One page.", "Another page."))
    assert first is second


def test_a_page_that_declares_something_has_a_plan_of_its_own():
    settings = Settings(targets=(Target("green tea", source="settings"),))
    planned("One page.", settings=settings)
    own, _ = planned("---\nkeywords: [black tea]\n---\nA page.", settings=settings)
    assert [target.phrase for target in own.targets] == ["black tea", "green tea"]
    assert [target.phrase for target in planned("One page.", settings=settings)[0].targets] == ["green tea"]


def test_other_settings_have_another_plan():
    plans = [planned("A page.", settings=Settings(targets=(Target(name),)))[0] for name in ("green tea", "black tea")]
    assert [plan.targets[0].phrase for plan in plans] == ["green tea", "black tea"]
