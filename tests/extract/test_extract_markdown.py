"""Blocks, zones, links and images of Markdown, and the place of every run."""

import pytest
from extract_readers import keep_the_law, main, read, regions, zones

PAGE = """\
# Green *tea* é

Leaves are **steeped**
in [hot water](https://example.org/water "Water") &amp; a\\*b, `one cup`.

- dry
- [ ] wet

  still wet
- > quoted
  > twice

1. first

Term
: what it is

> A word
> of wisdom

[^1]: A *foot* note.

Set text
--------
~~gone~~ but read[^1].
"""


def test_blocks_are_in_reading_order_with_their_zones():
    assert zones(PAGE) == [
        ("h1", "Green tea é"),
        ("body", "Leaves are steeped in hot water & a*b, one cup."),
        ("list", "dry"),
        ("list", "wet"),
        ("list", "still wet"),
        ("quote", "quoted twice"),
        ("list", "first"),
        ("definition", "Term"),
        ("definition", "what it is"),
        ("quote", "A word of wisdom"),
        ("body", "A foot note."),
        ("heading", "Set text"),
        ("body", "gone but read."),
    ]


def test_runs_equal_their_source():
    article = read(PAGE)
    keep_the_law(article, PAGE)
    block = article.blocks[1]
    at = block.text.index("hot water")
    assert PAGE[slice(*block.source(at, at + len("hot water")))] == "hot water"


def test_an_entity_is_one_inexact_run():
    source = "tea &amp; cake"
    block = read(source).blocks[0]
    assert block.source(4, 5) == (4, 9)


def test_levels_of_headings():
    article = read("# One\n\n### Three {#id .class}\n\nText.\n")
    assert [(b.text, b.level) for b in article.blocks] == [("One", 1), ("Three", 3), ("Text.", 0)]


def test_a_hard_wrapped_line_is_one_block_with_its_line_break():
    assert read("green\ntea").blocks[0].text == "green\ntea"


@pytest.mark.parametrize("source", ["green  \ntea", "green\\\ntea", "green<br>tea", "green<br/>\ntea"])
def test_a_line_break_is_white_space(source):
    assert main(source) == ["green tea"]
    keep_the_law(read(source), source)


def test_links_are_told_with_their_text():
    block = read("A [cup *of* tea](/tea) and <https://example.org/a>.").blocks[0]
    assert [(block.text[link.start : link.end], link.href) for link in block.links] == [
        ("cup of tea", "/tea"),
        ("https://example.org/a", "https://example.org/a"),
    ]


def test_a_reference_link_has_the_address_of_its_definition():
    block = read("[tea][t]\n\n[t]: /tea\n").blocks[0]
    assert block.links == ((0, 3, "/tea"),)


def test_alternative_texts_are_zones_not_text():
    source = "See ![a *red*\ncup](cup.png) here, and [![tin](tin.png)](/tin)."
    article = read(source)
    assert main(source) == ["See here, and ."]
    alts = [z for z in article.zones if z.zone == "alt"]
    assert [(z.text, z.note) for z in alts] == [("a red cup", "cup.png"), ("tin", "tin.png")]
    assert source[alts[0].start : alts[0].end] == "a *red*\ncup"
    assert source[alts[1].start : alts[1].end] == "tin"


def test_an_image_without_alternative_text_is_no_zone():
    assert not read("![](cup.png) ![ ](x)").zones


def test_code_blocks_are_left_out_and_inline_code_is_read():
    source = "Use `brew  tea` so.\n\n```sh\nbrew tea\n```\n\n    brew more\n    tea\n"
    assert regions(source) == [("main", "Use brew tea so."), ("pre", "brew tea"), ("pre", "brew more tea")]
    keep_the_law(read(source), source)


@pytest.mark.parametrize(
    ("source", "text"),
    [("`` a ` b ``", "a ` b"), ("`a\nb`", "a\nb"), ("> `a\n> b`", "a b"), ("`` `x` ``", "`x`")],
)
def test_code_spans_keep_their_text(source, text):
    article = read(source)
    assert article.blocks[0].text == text
    keep_the_law(article, source)


def test_an_alert_is_a_quote_without_its_mark():
    assert zones("> [!NOTE]\n> Mind the heat.") == [("quote", "Mind the heat.")]


def test_the_first_h1_is_the_title():
    article = read("Words.\n\n# Green\n tea\n\n# Black tea\n")
    assert article.title == "Green"
    assert [(z.text, z.start) for z in article.zones if z.zone == "title"] == [("Green", 10)]


def test_a_page_without_headings_has_no_title():
    assert read("Words.").title == ""


def test_how_names_the_kind():
    assert read("a").how == "Markdown body"
    assert read("a", "mdx").how == "MDX body"


@pytest.mark.parametrize("source", ["", "\n\n", "[a]: /b\n", "***\n", "# \n", "![](x)", "<!-- c -->"])
def test_a_page_without_text_has_no_blocks(source):
    assert read(source).blocks == ()


def test_half_a_character_and_nul_do_no_harm():
    article = read("tea \ud83d and\0cake")
    assert article.blocks[0].source(0, 3) == (0, 3)
    assert article.blocks[0].text.startswith("tea ")


@pytest.mark.parametrize("text", ["é tea", "日本 tea", "😀 tea", "é日😀é tea ", "a é b 日 c 😀 tea"])
def test_offsets_are_code_points(text):
    source = f"# x\n\n{text} **bold** 😀"
    block = read(source).blocks[1]
    at = block.text.index("bold")
    assert block.source(at, at + 4) == (source.index("bold"), source.index("bold") + 4)


def test_a_deep_page_is_read():
    assert main("> " * 3000 + "deep") == ["deep"]
    assert main("".join(" " * 2 * n + "- x\n" for n in range(100)))[-1] == "x"
