"""Tags at the end of a post."""

import pytest
from targets_pages import planned

HEAD = "---\ntitle: 'Green Tea: A Guide'\nkeywords: [hot water, old books]\n---\n# Green Tea: A Guide\n\nWords about tea.\n\n"


def tags(tail, head=HEAD):
    _, article = planned(head + tail)
    return [(b.text, b.reason) for b in article.blocks if b.region == "tag line"]


@pytest.mark.parametrize(
    ("tail", "why"),
    [
        ("#Green #Tea", "hashtags"),
        ("#tea", "hashtags"),
        ("#tea, #héb_2", "hashtags"),
        ("hot water", "a target on a line of its own"),
        ("Hot-Water", "a target on a line of its own"),
        ("Green Tea: A Guide", "the title once more"),
        ("green tea", "the title once more"),
        ("A guide", "the title once more"),
        ("Tags: tea, cup", "a list of tags"),
        ("Keywords: tea", "a list of tags"),
        ("hot water, old books", "targets in a row"),
        ("hot water | old books | green tea", "targets in a row"),
        ("hot water, old books.", "targets in a row"),
        ("hot water, cold hot water, very old books", "targets in a row"),
        ("Filed under: green tea", "a list of tags"),
        ("Filed under Green tea", "a list of tags"),
        ("Posted in Drinks, Tea | Tagged health, black tea", "a list of tags"),
        ("Posted in: Drinks", "a list of tags"),
        ("Tagged with tea and cups".replace(" and ", ", "), "a list of tags"),
        ("Categories: Drinks, Tea", "a list of tags"),
        ("Tags - tea, cups", "a list of tags"),
        ("Tags – hot water", "a list of tags"),
        ("Keywords: tea, cups.", "a list of tags"),
        ("Keywords: hot water.", "a list of tags"),
        ("Key phrases: tea, cups", "a list of tags"),
    ],
)
def test_tag_lines(tail, why):
    assert tags(tail) == [(tail, why)]


@pytest.mark.parametrize(
    "tail",
    [
        "hot water is warm",
        "Hot water.",
        "- hot water",
        "> hot water",
        "## Hot water",
        "hot water, cups",
        "#1 is tea",
        "# Green Tea",
        "| a | b |\n|---|---|\n| hot water | x |",
        "Tags:",
        "#tea " * 100,
        "hot water, old books!",
        "hot water, cups, old books",
        "hot cups, hot water",
        "Tags: they hang on a box.",
        "Keywords: choose them with care, and use them seldom.",
        "Labels - why they matter",
        "Tags - you need some",
        "Posted in a hurry by somebody who had no time to look",
        "Posted in a letter box, it is there tomorrow.",
        "Tagged animals are released",
        "Filed under tea it is easy to find for everybody who looks",
        "Tags are useful, people say",
        "## Keywords\n\n- They are what people look for in the end",
        "## Keywords\n\n- Tea is warm.",
        "## Keywords\n\n- tea: a drink",
        "## Keywords\n\n- tea\n\nWords at the end.",
        "## Cups\n\n- hot water\n- old books",
        "## Keywords",
        "## Tags\n\n- latest\n- slim",
    ],
)
def test_what_is_no_tag_line(tail):
    assert tags(tail) == []


@pytest.mark.parametrize("heading", ["## Keywords", "### Tags:", "**Hashtags**", "Focus keywords:"])
@pytest.mark.parametrize(
    "items", ["- hot water\n- cups\n", "hot water, cups, a very old book\n", "hot water\n\n- a, b\n"]
)
def test_a_list_under_its_name(heading, items):
    found = tags(f"{heading}\n\n{items}")
    assert len(found) == 3 - items.count(", a very")
    assert "a list of tags" in {why for _, why in found}


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Words about tea[^1].\n\n{}\n\n[^1]: Old books say so.\n", "markdown"),
        ("Words about tea[^1].\n\n{}\n\n[^one]: Old books say so.\n[^1]: And *more*.\n", "markdown"),
        ("Tea\n\nWords about tea [1].\n\n{}\n\n[1] Old books say so.\n", "text"),
        ("<h1>Tea</h1><p>Words about tea and cups.</p><p>{}</p><ol><li>Old books say so. ↩</li></ol>", "html"),
    ],
)
@pytest.mark.parametrize("line", ["#tea #cups", "Tags: tea, cups"])
def test_notes_may_stand_behind_them(source, kind, line):
    _, article = planned(source.format(line), kind)
    assert [b.text for b in article.blocks if b.region == "tag line"] == [line]


def test_a_paragraph_behind_them_is_no_note():
    assert tags("#tea\n\n[A book](https://example.org) says so.") == []


def test_synonyms_are_targets():
    head = "---\nkeywords: [{phrase: hot water, synonyms: [warm water]}]\n---\n# Tea\n\nWords about tea.\n\n"
    assert tags("warm water", head) == [("warm water", "a target on a line of its own")]


def test_all_lines_at_the_end_and_no_line_before():
    assert [text for text, _ in tags("hot water\n\nWords.\n\nhot water\n\nGreen tea\n\n- #a #b\n")] == [
        "hot water",
        "Green tea",
        "#a #b",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "hot water",
        "# Green Tea: A Guide\n\nhot water",
        "hot water, old books",
        "Green tea",
        "## Cups\n\n- hot\n\nhot water",
    ],
)
def test_a_page_of_a_few_words_has_no_lines_behind_its_text(text):
    assert tags(text, HEAD[: HEAD.index("# ")]) == []


def test_lines_behind_a_long_line_without_a_full_stop():
    text = "Put the kettle on and wait for it to sing\n\nhot water"
    assert tags(text, HEAD[: HEAD.index("# ")]) == [("hot water", "a target on a line of its own")]


def test_what_is_left_out_after_them_is_passed_over():
    assert tags("#tea\n\n```\ncode\n```\n") == [("#tea", "hashtags")]


def test_the_title_itself_is_no_tag_line():
    assert tags("", "# Tea\n") == []


def test_a_page_without_title_and_targets():
    assert tags("#tea", "Words.\n\n") == [("#tea", "hashtags")]


def test_tags_before_the_keyword_table():
    text = HEAD + "#tea\n\nKeywords:\n\n| Keyword | Density |\n|---|---|\n| cup | 1% |\n"
    assert [text for text, _ in tags(text.removeprefix(HEAD))] == ["#tea"]
