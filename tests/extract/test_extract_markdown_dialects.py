"""Marks of MkDocs, Obsidian, GitHub and others that no reader sees."""

import pytest
from extract_readers import keep_the_law, main, read, regions, zones


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("[Get it](x){ .md-button .large } now", ["Get it now"]),
        ("[Get it](x){: .large target=_blank } now", ["Get it now"]),
        ("![a cup](i.png){width=50%} of tea", ["of tea"]),
        ("![a cup](i.png) {width=50% title='so big'}", []),
        ("warm [green tea]{.large} leaf", ["warm green tea leaf"]),
        ("*tea*{.a} `cup`{#b} **pot**{.c}", ["tea cup pot"]),
        ("## Tea {#tea .a}", ["Tea"]),
        ("## Tea {width=5}", ["Tea"]),
        ("Warm tea. {.lead #a}", ["Warm tea."]),
        ("Warm tea.\n{ .lead }", ["Warm tea."]),
        ("[ref]{.a} and [x][ref]{.b}\n\n[ref]: y", ["ref and x"]),
    ],
)
def test_attributes_are_no_text(source, text):
    assert main(source) == text
    keep_the_law(read(source), source)


@pytest.mark.parametrize(
    "text",
    [
        "set {a: 1} and {b}",
        "the set {width=5}",
        "write {.a} in the middle",
        "write x_{i=1} so",
        "f(x){ return x }",
        "words {#if so",
        "[green tea] {and} more",
        "[x]{not this}",
        "a{.b}c",
        "`[x](y){.z}`",
    ],
)
def test_other_braces_are_text(text):
    assert main(text) == [text.strip("`")]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a {# green tea #} b {#x#}c", ["a b c"]),
        ("{# over\n\nparagraphs #}\n\nc", ["c"]),
        ("a %%green tea%% b", ["a b"]),
        ("%%\ngreen\n\ntea\n%%\n\nb", ["b"]),
        ("{# open", ["{# open"]),
        ("%% open", ["%% open"]),
        ("50%% and 30%% of it", ["50%% and 30%% of it"]),
        ("a %% b\n\nc %% d", ["a %% b", "c %% d"]),
        ("`%%x%%` and `{# y #}`", ["%%x%% and {# y #}"]),
    ],
)
def test_remarks(source, text):
    assert main(source) == text
    keep_the_law(read(source), source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("I love it :tea:", ["I love it"]),
        (":tea: It (:coffee:) is *hot :hot_pepper:*, :+1::tea:!", ["It () is hot, !"]),
        ("**Hot :tea:** _:tea: water_ *:a1: :b2:* **:tea: hot :tea:**", ["Hot water ** hot"]),
        ("| a |\n|:---:|\n| :tea: b |", ["a", "b"]),
        ("| a | b |\n| :--- | :---: |\n| c | d |", ["a", "b", "c", "d"]),
        ("at 10:30:45 and std::x::y, a:b:c", ["at 10:30:45 and std::x::y, a:b:c"]),
        ("::before: and : this : and :10: too", ["::before: and : this : and :10: too"]),
        ("`:tea:`", [":tea:"]),
        ("Tea\n: a drink", ["Tea", "a drink"]),
        ("https://example.org:80:/x :doc:`y`", ["https://example.org:80:/x :doc:y"]),
        ("He said:so: it is", ["He said:so: it is"]),
    ],
)
def test_emoji_by_name(source, text):
    assert main(source) == text
    keep_the_law(read(source), source)


def test_an_emoji_parts_the_words_around_it():
    assert main("hot :tea: water") == ["hot water"]
    assert read("hot :tea: water").blocks[0].text == "hot  water"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("> [!note]- Hot *tea*\n> Words.", [("quote", "Hot tea"), ("quote", "Words.")]),
        ("> [!info]\n> Words.", [("quote", "Words.")]),
        ("> [!NOTE]\n> Words.", [("quote", "Words.")]),
        ("> [!faq|left]+ Why?\n>\n> Words.", [("quote", "Why?"), ("quote", "Words.")]),
        ("> > [!tip] Deep\n> > Words.", [("quote", "Deep"), ("quote", "Words.")]),
        ("> [!note] Last", [("quote", "Last")]),
        ("> [a] note\n> more", [("quote", "[a] note more")]),
        ("[!note] no quote", [("body", "[!note] no quote")]),
    ],
)
def test_callouts(source, found):
    assert zones(source) == found
    keep_the_law(read(source), source)


BOXES = """\
Above
!!! note "Hot *water*"
    Green tea is warm.

    It {{ x }}goes on.

        poured()

    ??? tip
        Deep inside.

    - an item

Out of it.

=== "Tab A"

    One.

    ```
    !!! note
        code
    ```

=== "Tab B"

\tTwo.

1. Step

    !!! warning inline end "Mind"
        In a list.

    more
2. Next
"""


def test_boxes_and_tabs_hold_text():
    assert regions(BOXES) == [
        ("main", "Above"),
        ("main", "Hot water"),
        ("main", "Green tea is warm."),
        ("main", "It goes on."),
        ("pre", "poured()"),
        ("main", "Deep inside."),
        ("main", "an item"),
        ("main", "Out of it."),
        ("main", "Tab A"),
        ("main", "One."),
        ("pre", "!!! note code"),
        ("main", "Tab B"),
        ("main", "Two."),
        ("main", "Step"),
        ("main", "Mind"),
        ("main", "In a list."),
        ("main", "more"),
        ("main", "Next"),
    ]
    keep_the_law(read(BOXES), BOXES)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("    !!! note\n        code", [("pre", "!!! note code")]),
        ("!!! wow it is hot\n\nMore.", [("main", "!!! wow it is hot"), ("main", "More.")]),
        ("Really\n!!! note\n    code", [("main", "Really"), ("main", "code")]),
        ("```\n!!! note\n    code\n```", [("pre", "!!! note code")]),
        ("Tea\n===\n\n    code", [("main", "Tea"), ("pre", "code")]),
    ],
)
def test_what_is_no_box(source, found):
    assert regions(source) == found
    keep_the_law(read(source), source)


def test_marks_without_an_end_keep_the_law():
    for piece in ('{a="', "%% ", "{#", " :a", "[a", "> [!", "!!! a\n", "{.a ", ":a:a"):
        keep_the_law(read(piece * 3000), piece * 3000)
