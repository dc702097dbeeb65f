"""HTML in Markdown: inline tags, blocks, comments, and what is hidden by them."""

import pytest
from extract_readers import keep_the_law, main, read, regions, rows, zones

from kwaudit.extract import md_html


def test_inline_tags_are_dropped_and_their_text_is_read():
    assert main("<b>Gr</b>een <kbd>tea</kbd><!-- no -->s <wbr> end") == ["Green teas end"]


@pytest.mark.parametrize(
    ("tag", "region", "reason"),
    [
        ("<span hidden>", "hidden", "hidden attribute"),
        ("<span style='display: none'>", "hidden", "inline style"),
        ('<span style="color:red;VISIBILITY:HIDDEN">', "hidden", "inline style"),
        ("<span><button>", "form", "<button>"),
    ],
)
def test_a_left_out_inline_element_is_a_block_of_its_own(tag, region, reason):
    close = "</button></span>" if "button" in tag else "</span>"
    source = f"Seen {tag}unseen *words*{close} seen."
    article = read(source)
    assert regions(source) == [("main", "Seen seen."), (region, "unseen words")]
    assert article.blocks[1].reason == reason
    keep_the_law(article, source)


def test_hidden_until_found_is_read():
    assert main("a <span hidden=until-found>b</span> c") == ["a b c"]


def test_a_hidden_element_ends_with_its_paragraph():
    assert regions("Seen <span hidden>not\n\nSeen too.") == [("main", "Seen"), ("hidden", "not"), ("main", "Seen too.")]


def test_nested_tags_of_the_hidden_kind():
    source = "a <span hidden>b <span>c</span> d</span> e"
    assert regions(source) == [("main", "a e"), ("hidden", "b c d")]


def test_links_and_images_in_inline_html():
    article = read('See <a href="/tea?a=1&amp;b">the tea</a> <a name=x>no</a> and <img src="c.png" alt="a cup">.')
    block = article.blocks[0]
    assert [(block.text[link.start : link.end], link.href) for link in block.links] == [("the tea", "/tea?a=1&b")]
    assert [(z.text, z.note) for z in article.zones] == [("a cup", "c.png")]


def test_a_block_of_html_is_read_as_html():
    source = 'Text.\n\n<div class="box">\n<p>One é &amp; two</p>\n<p hidden>none</p>\n</div>\n\nMore.\n'
    article = read(source)
    assert regions(source) == [
        ("main", "Text."),
        ("main", "One é & two"),
        ("hidden", "none"),
        ("main", "More."),
    ]
    keep_the_law(article, source)
    assert source[slice(*article.blocks[1].source(0, 3))] == "One"


def test_blocks_of_html_with_blank_lines_between_are_one():
    assert main("<ul>\n<li>one</li>\n\n<li>two</li>\n</ul>\n") == ["one", "two"]


def test_html_in_a_quote_is_tied_to_its_source():
    source = "é\n\n> <div>\n> hello <b>there</b>\n> you\n> </div>\n"
    article = read(source)
    assert main(source) == ["é", "hello there you"]
    keep_the_law(article, source)


def test_images_in_a_block_of_html_are_zones():
    source = 'é\n\n<p align="center">\n  <img src="a.png" alt="A cup of tea">\n</p>\n'
    zone = read(source).zones[0]
    assert (zone.zone, zone.text) == ("alt", "A cup of tea")
    assert "A cup of tea" in source[zone.start : zone.end]


@pytest.mark.parametrize(
    ("tag", "region"), [("aside", "aside"), ("nav", "nav"), ("div hidden", "hidden"), ("form", "form")]
)
def test_markdown_inside_a_left_out_element_is_left_out(tag, region):
    source = f"In.\n\n<{tag}>\n\nOut *here*.\n\n<{tag.split()[0]}>\n\nout\n\n</{tag.split()[0]}>\n\n- out\n\n</{tag.split()[0]}>\n\nIn.\n"
    assert [found for found, _ in regions(source)] == ["main", region, region, region, "main"]


def test_markdown_inside_details_is_read():
    assert main("<details>\n<summary>Ask</summary>\n\nAnswer *it*.\n\n</details>\n") == ["Ask", "Answer it."]


def test_a_posts_own_header_and_footer_are_read():
    assert main("<footer>\n\nLast words.\n\n</footer>") == ["Last words."]


def test_directives_stand_in_comments():
    source = "One.\n\n<!-- kwaudit: ignore KW101 because -->\n\nTwo <!--kwaudit:ignore-->words.\n\n<!-- other -->\n"
    found = read(source).directives
    assert [(d.text, d.block) for d in found] == [("ignore KW101 because", 1), ("ignore", 1)]
    assert all(source.startswith("<!--", d.offset) for d in found)


def test_directives_in_a_block_of_html():
    source = "<div>\n<!-- kwaudit: ignore -->\n<p>Words</p></div>\n"
    found = read(source).directives
    assert [(d.text, d.block, d.offset) for d in found] == [("ignore", 0, 6)]


def test_text_after_a_comment_on_its_line_is_read():
    assert main("<!-- a -->\n<p>Words</p>") == ["Words"]


def test_scripts_and_styles_are_not_read():
    assert "secret" not in " ".join(main("Words.\n\n<script>\nsecret()\n</script>\n\n<style>secret{}</style>\n"))


def test_a_rule_ends_a_block_of_html():
    assert zones("<div>a</div>\n\n---\n\nb") == [("body", "a"), ("body", "b")]


def test_an_unclosed_comment_ends_with_the_page():
    assert md_html.comments("a <!-- b") == [(2, 8)]
    assert md_html.without_comments("a <!-- b --> c <!--d") == "a  c "


def test_what_is_no_tag():
    assert md_html.tag("<!-- x -->") is None
    assert md_html.tag("<?php ?>") is None


TABLE = """\
# Tea

<table>
  <caption>Our keywords</caption>
  <!-- <tr><td>no</td></tr> -->
  <tr><th>Keyword</th><th>Keyword <b>Density</b></th></tr>

  <tr><td><p>green</p><p>tea</p></td><td>1%</td></tr>
  <tr><td></td><td>2%
</table>

The end.
"""


def test_tables_in_html_are_tables():
    article = read(TABLE)
    assert rows(article) == [["Keyword", "Keyword Density"], ["green tea", "1%"], ["", "2%"]]
    table = article.tables[0]
    assert (table.header, article.blocks[table.caption].text) == (True, "Our keywords")
    keep_the_law(article, TABLE)


def test_nested_and_unclosed_tables():
    source = "<table><td>a<table><tr><td>b</td></tr></table></td><td>c"
    assert [rows(read(source), at) for at in (0, 1)] == [[["b"]], [["a b", "c"]]]


def test_cells_without_a_table_are_none():
    assert not read("<div>\n</table><td>a</td>\n</div>").tables
    assert not read("<table></table>\n\n<table><tr><td><!-- <table> --></td></tr></table> x <!-- <table>").tables


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Tea[1](#note) is warm[[2]](#b).", "Tea is warm."),
        ('Tea<a href="#note">1</a> is warm<a href="#b">[2]</a>.', "Tea is warm."),
        (r"Tea[\[1\]](#note) is *warm*[2](#b).", "Tea is warm."),
        ("See [1](#note) and chapter [2](#b).", "See 1 and chapter 2."),
        ("Tea[1](https://example.org/#a) is[here](#b) so[1234](#c).", "Tea1 ishere so1234."),
        ("[1](#note) is first", "1 is first"),
        ("It is<sup>[1](#note)</sup> so[2](#b) warm", "It is so warm"),
    ],
)
def test_a_linked_number_that_touches_a_word_is_the_mark_of_a_note(source, text):
    assert main(source) == [text]
    article = read(source)
    keep_the_law(article, source)
    marks = [block.text for block in article.blocks if block.region == "note mark"]
    assert all(mark.strip("[]").isdigit() for mark in marks)


def test_the_link_of_a_mark_stays_with_it():
    first, second = read("Tea[1](#note) is [warm](#x).").blocks
    assert [link.href for link in first.links] == ["#x"]
    assert [link.href for link in second.links] == ["#note"]
