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
    ],
)
def test_what_is_no_tag_line(tail):
    assert tags(tail) == []


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
