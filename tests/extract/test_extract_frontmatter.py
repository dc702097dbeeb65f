"""The head of a Markdown document: YAML, TOML, its zones, and errors that name the line."""

import pytest
from extract_readers import keep_the_law, read

from kwaudit.errors import SettingsError
from kwaudit.extract import frontmatter
from kwaudit.model import Document, Placed

YAML = """\
---
title: "Grünér tea"
description: >-
  All of
  it
slug: green-tea
lang: en-GB
canonical_url: https://example.org/tea
keywords:
  - "hot water": 1-2%
  - cup
draft: false
---
# Head

Text.
"""


def head(text):
    return frontmatter.read(Document("page.md", text, "markdown"))


def test_yaml_gives_zones_language_facts_and_slug():
    article = read(YAML, slug="from-the-path")
    assert [(z.zone, z.text) for z in article.zones[:3]] == [
        ("title", "Grünér tea"),
        ("description", "All of it"),
        ("slug", "green-tea"),
    ]
    assert (article.title, article.language, article.document.slug) == ("Grünér tea", "en-GB", "green-tea")
    assert dict(article.facts) == {"canonical": "https://example.org/tea"}
    assert [b.text for b in article.blocks] == ["Head", "Text."]
    keep_the_law(article, YAML)


def test_yaml_strings_know_their_place():
    data = head(YAML).data
    title = data["title"]
    assert isinstance(title, Placed)
    assert YAML[title.offset : title.offset + len(title)] == title
    phrase = next(iter(data["keywords"][0]))
    assert YAML[phrase.offset :].startswith("hot water")


def test_toml_gives_the_same():
    source = (
        '+++\ntitle = "Tea"\ndraft = true\n[kwaudit.targets]\n"hot water" = "1-2%"\nlist = ["a", 1, ""]\n+++\nText.\n'
    )
    article = read(source)
    assert article.title == "Tea"
    zone = article.zones[0]
    assert source[zone.start : zone.end] == "Tea"
    phrase = next(iter(article.front_matter["kwaudit"]["targets"]))
    assert source[phrase.offset :].startswith("hot water")
    assert [b.text for b in article.blocks] == ["Text."]


@pytest.mark.parametrize(
    ("lines", "slug"),
    [
        ("permalink: /blog/green-tea/", "green-tea"),
        ("permalink: '/blog/green-tea.html'", "green-tea"),
        ("url: green-tea/index.html", "green-tea"),
        ("slug: tea\nurl: /green-tea", "green-tea"),
        ("permalink: /:year/:title/\nslug: tea", "tea"),
        ("permalink: '/blog/{{ title | slug }}/'", "path"),
        ("permalink: pretty", "path"),
        ("permalink: false", "path"),
        ("permalink: /", "path"),
        ("url: https://example.org/elsewhere", "path"),
    ],
)
def test_an_address_in_the_head_gives_the_slug(lines, slug):
    source = f"---\ntitle: x\n{lines}\n---\na"
    article = read(source, slug="path")
    zone = next(zone for zone in article.zones if zone.zone == "slug")
    assert (article.document.slug, zone.text) == (slug, slug)
    assert slug == "path" or source[zone.start : zone.end] == slug


def test_the_slug_of_the_path_stays_without_one_in_the_head():
    assert read("---\ntitle: x\n---\na", slug="path").document.slug == "path"


def test_the_slug_of_the_path_is_a_zone():
    assert [(z.zone, z.text) for z in read("a", slug="green-tea").zones] == [("slug", "green-tea")]


@pytest.mark.parametrize(
    "source",
    [
        "---\n---\nText.",
        "---\n# comment\ntitle: x\n---\nText.",
        "---\ntitle: x\n...\nText.",
        "---\ntitle: x\n---\nText.",
    ],
)
def test_heads_of_all_sorts_are_no_text(source):
    assert [b.text for b in read(source).blocks] == ["Text."]


@pytest.mark.parametrize(
    "source", ["---\nText.\n---\n", "---\n\nText: one\n", "Text\n---\na: b\n---\n", "--- \n* a\n---\n"]
)
def test_thematic_breaks_are_no_front_matter(source):
    assert head(source) == frontmatter.FrontMatter()


def test_a_head_that_ends_with_the_document():
    assert read("---\ntitle: x\n---").blocks == ()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("---\na: b\nc: d: e\n---\n", "front matter: line 3: mapping values"),
        ("---\ntitle: x\n\tb: c\n---\n", "front matter: line 3: "),
        ("---\nkeywords:\n  tea: 1%\n  tea: 2%\n---\n", "front matter: line 4: 'tea' stands twice"),
        ("---\nkwaudit:\n  targets:\n    tea: 1%\n    tea: 2%\n---\n", "front matter: line 5: 'tea' stands twice"),
        ("---\na: \x01\n---\n", "front matter: line 1: "),
        ("---\na: *b\n---\n", "front matter: line 2: found undefined alias"),
        ("---\na: !!python/object:os.system x\n---\n", "front matter: line 2: could not determine a constructor"),
        ("---\na: " + "[" * 501 + "\n---\n", "front matter: more than 500 brackets"),
        ("---\na:\n" + "- " * 501 + "x\n---\n", "front matter: a line of more than 500 list marks"),
        ("---\nkwaudit: {[a, b]: 2}\n---\n", "front matter: line 2: found unhashable key"),
        ("+++\na = \n+++\n", "front matter: line 2: Invalid value"),
        ("+++\na = 1\nb = [1,\n+++\n", "front matter: line 3: "),
    ],
)
def test_errors_name_file_line_and_cause(source, said):
    with pytest.raises(SettingsError) as caught:
        head(source)
    assert str(caught.value).startswith(f"page.md: {said}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("date", ["2023-02-29", "2024-01-01", "2024-13-01 25:00:00"])
def test_dates_are_text(date):
    found = head(f"---\ntitle: {date}\nupdated: {date}\n---\n")
    assert found.data["updated"] == date
    assert [z.text for z in found.zones()] == [date]


def test_figures_outside_a_plan_stay_figures():
    assert head("---\nweight: 1.50\ndraft: no\nkeywords: {tea: 1.50}\n---\n").data == {
        "weight": 1.5,
        "draft": False,
        "keywords": {"tea": "1.50"},
    }


def test_an_alias_in_a_plan_is_read_once():
    assert head("---\nkeywords: &a [12, *a]\n---\n").data["keywords"][0] == "12"


JSON = '{\n  "title": "Green tea",\n  "weight": 1.50,\n  "keywords": {"tea": "1-2%", "Green tea": 1.50}\n}\n# Head\n'


def test_json_gives_the_same():
    article = read(JSON)
    assert [b.text for b in article.blocks] == ["Head"]
    assert article.title == "Green tea"
    plan = article.front_matter["keywords"]
    assert plan == {"tea": "1-2%", "Green tea": "1.50"}
    assert [JSON[one.offset :].startswith(one) for one in (*plan, *plan.values())] == [True] * 4
    assert all(one.offset > JSON.index("keywords") for one in plan)


@pytest.mark.parametrize("source", ['{"a": 1} is JSON.\n', '{"a": }\n', "{ a }\n", '{"a": ' * 5000])
def test_braces_that_are_no_head_are_text(source):
    assert head(source) == frontmatter.FrontMatter()


def test_toml_texts_with_escapes_have_no_place():
    found = head('+++\ntitle = "a\\u0062c"\nsub = {a = ["""\nde""", \'f\']}\n+++\n').data
    assert (found["title"], getattr(found["title"], "offset", -1)) == ("abc", -1)
    assert [one.offset > 0 for one in found["sub"]["a"]] == [True, True]


def test_a_key_twice_outside_a_plan_is_the_generators_business():
    assert head("---\nauthor: {a: 1, a: 2}\nkwaudit: {x: {y: 1}}\n---\n").data["author"] == {"a": 2}


def test_keys_that_are_no_text_become_text():
    assert head("---\ntitle: 12\n2024: x\ndescription: [a]\n---\n").data == {
        "title": 12,
        "2024": "x",
        "description": ["a"],
    }


def test_a_title_that_is_a_number_or_missing():
    assert [z.text for z in head("---\ntitle: 12\ndescription: true\nslug: ' '\n---\n").zones()] == ["12"]


def test_other_names_of_title_and_description():
    assert [(z.zone, z.text) for z in head("---\nseo_title: T\nexcerpt: D\n---\n").zones()] == [
        ("title", "T"),
        ("description", "D"),
    ]


def test_a_head_that_is_no_mapping_is_empty():
    assert head("---\n? [a]\n: b\n---\n").data == {}
    assert head("---\na: 1\n---\n").data == {"a": 1}
