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


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Title\n\nIt gives:\n- health\n- taste\nTea is cheap, so try it.", ["health", "taste", "Tea is cheap, so try it."]),
        ("Title\n\nIt gives:\n- health.\n- taste.\nTea is cheap.\nIt is warm.", ["health.", "taste.", "Tea is cheap. It is warm."]),
        ("Title\n\n1. Boil water\n2. Wait\nThen drink the tea.", ["Boil water", "Wait", "Then drink the tea."]),
        ("Title\n\n- leaves that are\n  Chinese\n- taste\nEnough.", ["leaves that are Chinese", "taste", "Enough."]),
        ("Title\n\n- leaves that are\ngreen\n- taste.", ["leaves that are green", "taste."]),
        ("Title\n\n- leaves of the hills of\nChina and of the lake\n- taste.", ["leaves of the hills of China and of the lake", "taste."]),
        ("Title\n\n- leaves of the hills. They\nare cheap. They grow in\nChina.\n- taste.", ["leaves of the hills. They are cheap. They grow in China.", "taste."]),
        ("Title\n\n- leaves of the hills of China, and some\n- of\nIt is warm.", ["leaves of the hills of China, and some", "of", "It is warm."]),
        ("Title\n\n1. The leaves of the hills are picked.\nThey are dried for a day.\n2. The end.", ["The leaves of the hills are picked. They are dried for a day.", "The end."]),
    ],
)  # fmt: skip
def test_a_line_below_an_item_goes_on_where_it_hangs_or_the_item_is_full(text, blocks):
    assert main(text, "text")[-len(blocks) :] == blocks


PARAGRAPH = """\
Green tea is a drink that many people like, and it is said
to be good for the heart as well as for the mind of those
who drink it. Whoever drinks it knows the smell of wet
leaves and the sound of the water that boils each morning.
"""


@pytest.mark.parametrize(
    "heading",
    [
        "Green Tea Benefits: A Complete Guide for Beginners 2024",
        "Green tea and its uses in kitchens all over the world",
        "Green Tea",
        "Why is it that so many people drink green tea at all?",
    ],
)
def test_the_first_line_of_a_wrapped_text_without_blank_lines_is_its_title(heading):
    text = f"{heading}\n{PARAGRAPH}{PARAGRAPH}"
    assert zones(text, "text")[0] == ("h1", heading)
    assert [zone.text for zone in read(text, "text").zones] == [heading]


@pytest.mark.parametrize(
    "before",
    [
        "- it lasts for a long time when it is kept in a dry box\n",
        "- it lasts for a long time when it is kept in a dry box.\n",
        "",
    ],
)
@pytest.mark.parametrize("heading", ["How to Brew Green Tea", "Where the Best Leaves Grow"])
def test_a_heading_below_a_full_line_is_one(before, heading):
    text = f"Tea\n{PARAGRAPH}{before}{heading}\n{PARAGRAPH}"
    assert ("heading", heading) in zones(text, "text")


def test_a_short_line_below_a_full_line_that_ends_a_sentence_is_a_heading():
    assert ("heading", "How to brew it") in zones(f"Tea\n{PARAGRAPH}How to brew it\n{PARAGRAPH}", "text")


@pytest.mark.parametrize(
    "text",
    [
        PARAGRAPH.replace("it is said\nto be", "in London\nJane is"),
        PARAGRAPH.replace("Green tea is", "Tea"),
        PARAGRAPH.replace("wet\nleaves and", "China.\nLeaves and"),
    ],
)
def test_capitals_within_a_paragraph_are_no_headings(text):
    assert len(main(f"Tea\n\n{text}\n{text}", "text")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "THE TEA IS SOLD AS IT IS, WITHOUT ANY WARRANTY OF\nANY KIND, NEITHER OF TASTE NOR OF SMELL, AND ALL THE\nLEAVES ARE SOLD AS THEY CAME FROM THE HILLS, WET OR\nDRY OR IN BOXES.",
        "The Green Tea and Old Books International Society of\nJapan\n\nThe tea is sold as it is, without any word of how it\nwill taste or how it will smell, and all the leaves of\nthe year are sold as they came from the hills and the\nfields of the south.",
    ],
)  # fmt: skip
def test_capitals_and_a_title_of_two_lines_are_joined(text):
    assert main(f"Tea\n\n{text}", "text")[1:] == [" ".join(part.split()) for part in text.split("\n\n")]


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
    ":tea:", " :+1: ", "%%", "{#", "#}", "{.a}", "{a=1 }", "[x]{.b}", "> [!note]- ", "!!! note\n", '??? tip "x"\n', '=== "Tab"\n', "\t",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["markdown", "mdx", "text"]))
def test_any_mixture_keeps_the_law(pieces, kind):
    text = "".join(pieces)
    keep_the_law(read(text, kind), text)
