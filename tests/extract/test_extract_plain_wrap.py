"""Whether a line goes on in the next: by line lengths, blank lines and case."""

import pytest
from extract_readers import keep_the_law, main, read, zones
from hypothesis import given
from hypothesis import strategies as st

WRAPPED = """\
A Walk in the Woods

There are many reasons to walk in the woods, and some of them are to do with
health while others are about nothing but the joy of it. Whoever walks knows
the smell of wet leaves.
The second paragraph begins here without a blank line, and it runs on for at
least two lines.

    - an item that is so long that it has to be wrapped at the end of the line
      and goes on
"""


def test_a_wrapped_text_is_joined_at_full_lines():
    assert main(WRAPPED, "text") == [
        "A Walk in the Woods",
        "There are many reasons to walk in the woods, and some of them are to do with health while others are about nothing but the joy of it. Whoever walks knows the smell of wet leaves.",
        "The second paragraph begins here without a blank line, and it runs on for at least two lines.",
        "an item that is so long that it has to be wrapped at the end of the line and goes on",
    ]


def test_joined_lines_are_one_exact_run():
    article = read(WRAPPED, "text")
    assert all(len(block.runs) == 1 for block in article.blocks)
    keep_the_law(article, WRAPPED)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("We offer green\ntea to all.", ["We offer green tea to all."]),
        ("Title\n\nWe offer green\ntea. It is\nVery good.", ["Title", "We offer green tea. It is Very good."]),
        ("Title\n\nIt is one.\nIt is two.\nIt is three.", ["Title", "It is one. It is two. It is three."]),
        ("Title\n\nmilk\neggs\nbread\n\nWords.", ["Title", "milk", "eggs", "bread", "Words."]),
        ("Title\n\nBenefits\nBetter sleep.", ["Title", "Benefits", "Better sleep."]),
        ("Title\n\nWhy tea?\nIt is warm.", ["Title", "Why tea?", "It is warm."]),
        ("Title\n\nQ: Why\ntea?\nA: It is\nwarm.", ["Title", "Q: Why tea?", "A: It is warm."]),
        ("One line.\nTwo lines.", ["One line.", "Two lines."]),
    ],
)  # fmt: skip
def test_line_ends(text, blocks):
    assert main(text, "text") == blocks


def test_lines_too_wide_to_be_wrapped_are_paragraphs():
    line = "Tea is " + "very " * 40 + "good"
    assert len(main(f"{line}\nand {line}\n{line}\n", "text")) == 3


def test_a_wide_address_does_not_hide_the_wrapping():
    wide = "https://example.org/" + "x" * 200
    text = WRAPPED.replace(
        "    - an item", f"{wide}\n\n" + "\n".join(["Words, as they are found in any text."] * 30) + "\n\n    - an item"
    )
    assert "reasons to walk in the woods, and some of them are to do with health" in " ".join(main(text, "text"))


def test_a_question_at_the_head_of_a_paragraph_is_a_heading():
    assert ("heading", "Why tea?") in zones("Title\n\nWords here.\n\nWhy tea?\nIt is warm.", "text")


@given(
    st.lists(
        st.sampled_from(
            ["Tea", "tea.", "warm", "and\n", "Cup?\n", "\n\n", "- ", "1. ", "| a | b |\n", "Q: ", "#x ", "é"]
        ),
        max_size=30,
    )
)
def test_any_text_keeps_the_law(pieces):
    text = " ".join(pieces)
    keep_the_law(read(text, "text"), text)


PIECES = [
    "tea", "word ", "é", "😀", "\n", "\n\n", "    ", "# ", "- ", "1. ", "> ", "*", "**", "_", "`", "```\n", "| a | b |\n", "|——|——|\n",
    "<b>", "</b>", "<span hidden>", "</span>", "<br>", "<!-- kwaudit: x -->", "&amp;", "\\*", "[x](u)", "![alt](i)", "[^1]", "{x}", "{",
    "}", "<Foo a={1}>", "</Foo>", "{{< x >}}", "{% y %}", ":::tip\n", ":::\n", "import a from 'b'\n", "---\n", "===\n", ": def\n", "\xad",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["markdown", "mdx", "text"]))
def test_any_mixture_keeps_the_law(pieces, kind):
    text = "".join(pieces)
    keep_the_law(read(text, kind), text)
