"""HTML: blocks and their zones, links, tables, what stands inside a line of text, fragments, instructions."""

import pytest
from extract_readers import keep_the_law, rows
from html_pages import PROSE, TEXT, flat, left, main, page, read

from kwaudit.extract import html


def zones(article):
    return [(block.zone, block.level, flat(block)) for block in article.blocks if block.region == "main"]


def test_each_kind_of_block_has_its_zone():
    article = page(
        "<main><h1>Bread</h1><p>Text</p><h3>Rye</h3><ul><li>Flour</li></ul><table><caption>Sums</caption><tr><td>1</td></tr></table>"
        "<blockquote>Said</blockquote><dl><dt>Crumb</dt><dd>Inside</dd></dl><details><summary>Why?</summary>So.</details>"
        "<figure><figcaption>A loaf</figcaption></figure></main>"
    )
    assert zones(article) == [
        ("h1", 1, "Bread"),
        ("body", 0, "Text"),
        ("heading", 3, "Rye"),
        ("list", 0, "Flour"),
        ("caption", 0, "Sums"),
        ("table", 0, "1"),
        ("quote", 0, "Said"),
        ("definition", 0, "Crumb"),
        ("definition", 0, "Inside"),
        ("body", 0, "Why?"),
        ("body", 0, "So."),
        ("caption", 0, "A loaf"),
    ]


def test_inline_elements_join_and_block_elements_split():
    assert main(page("<p>on<b>li</b>ne<!-- x --> help</p><div>a<div>b</div>c</div>")) == ["online help", "a", "b", "c"]


def test_a_line_break_is_a_newline_that_stands_for_its_tag():
    source = "<p>one<br>two<wbr>three</p>"
    block = read(source).blocks[0]
    assert block.text == "one\ntwothree"
    assert block.source(3, 4) == (6, 10)


def test_white_space_is_kept_as_the_source_has_it_but_for_the_ends():
    assert read("<p>\n one\n  two\tthree </p>").blocks[0].text == "one\n  two\tthree"


def test_inline_code_counts_and_preformatted_blocks_do_not():
    article = page("<main><p>Call <code>bake()</code> now.</p><pre>bake()\n  twice</pre></main>")
    assert main(article) == ["Call bake() now."]
    assert left(article) == {"pre": ["bake() twice"]}


def test_links_are_spans_of_their_block():
    block = read('<p>Ask <a href="/b?a=1&amp;b=2">the <i>baker</i></a> or <a href=#top>read</a>.</p>').blocks[0]
    assert [(block.text[link.start : link.end], link.href) for link in block.links] == [
        ("the baker", "/b?a=1&b=2"),
        ("read", "#top"),
    ]


def test_a_link_around_blocks_is_a_link_in_each_of_them():
    article = page("<main><a href=/x><div>One</div><div>Two</div></a></main>")
    assert [[link.href for link in block.links] for block in article.blocks] == [["/x"], ["/x"]]


def test_hidden_text_inside_a_line_is_a_block_of_its_own_and_the_line_goes_on():
    article = page("<main><p>Buy <a href=/x>cheap <span hidden>secret</span> bread</a> here.</p></main>")
    assert main(article) == ["Buy cheap bread here."]
    assert left(article) == {"hidden": ["secret"]}
    block = next(block for block in article.blocks if block.region == "main")
    assert [block.text[link.start : link.end].split() for link in block.links] == [["cheap", "bread"]]


def test_a_form_control_between_words_keeps_them_apart():
    article = page("<main><p>before<button>Buy</button>after</p></main>")
    assert main(article) == ["before", "after"]
    assert left(article) == {"form": ["Buy"]}


def test_options_are_lines_of_their_own():
    assert left(page("<main><p>Text</p><select><option>Red<option>Blue</select></main>")) == {"form": ["Red", "Blue"]}


def test_text_that_no_page_shows_is_in_no_block():
    article = page(
        "<main><p>Text</p><script>var a</script><style>p {}</style><template><p>T</p></template>"
        "<svg><title>Arrow</title><text>Up</text></svg><iframe>old</iframe><math><mi>x</mi></math><!-- comment --></main>"
    )
    assert [flat(block) for block in article.blocks] == ["Text"]


def test_tables_index_their_cells_empty_ones_too():
    article = page(
        "<main><table><caption>Costs</caption><thead><tr><th>What<th>How much</thead><tr><td>Rye<td></td></tr>"
        "<tr><td><p>Salt</p><p>Sea</p></td><td>1 %</td></tr></table></main>"
    )
    assert rows(article) == [["What", "How much"], ["Rye", ""], ["Salt Sea", "1 %"]]
    table = article.tables[0]
    assert table.header
    assert flat(article.blocks[table.caption]) == "Costs"


def test_a_table_in_a_table_is_a_table():
    article = page("<main><table><tr><td>Out<table><tr><td>In</td></tr></table></td></tr></table></main>")
    assert [rows(article, 0), rows(article, 1)] == [[["Out In"]], [["In"]]]


def test_a_table_without_rows_is_none():
    assert page("<main><p>Text</p><table></table></main>").tables == ()


def test_cells_outside_a_table_do_no_harm():
    assert main(read("<main><td>One<caption>Two<tr>Three</main>")) == ["OneTwoThree"]


@pytest.mark.parametrize("tag", ["li", "td"])
def test_an_item_that_holds_paragraphs_is_a_container(tag):
    cell = f"<{tag}>{TEXT}</{tag}>"
    article = page(f"<main>{f'<ul>{cell}</ul>' if tag == 'li' else f'<table><tr>{cell}</tr></table>'}</main>")
    assert {block.zone for block in article.blocks} == {"body"}


def test_the_buttons_of_an_accordion_are_its_headings():
    article = page(
        '<main><h3><button aria-expanded="false">Is rye sour?</button></h3><div hidden>It is.</div>'
        '<button aria-controls="p2">Cold</button><div id="p2" style="display:none">In winter.</div></main>'
    )
    assert main(article) == ["Is rye sour?", "It is.", "Cold", "In winter."]


def test_an_instruction_is_tied_to_the_block_that_follows_it():
    source = '<meta name="kwaudit" content="ignore KW1"><p>One</p><!-- kwaudit: ignore KW2 --><p>Two</p><!-- kwaudit nothing -->'
    article = read(source)
    assert [(d.text, d.block) for d in article.directives] == [("ignore KW1", -1), ("ignore KW2", 1)]
    assert source[article.directives[1].offset :].startswith("<!-- kwaudit: ignore KW2")
    assert source[article.directives[0].offset :].startswith("<meta")


def test_an_instruction_in_what_is_left_out_is_heard():
    article = page("<nav><!-- kwaudit: ignore KW9 --><a>Home</a></nav><p>Text</p>")
    assert [d.text for d in article.directives] == ["ignore KW9"]


def test_a_fragment_counts_whole_and_its_offsets_are_the_document_s():
    document = "Before.\n\n<div>One &amp; <b>two</b> <img src=a.png alt='Three'></div><p hidden>Four</p>\n"
    base = document.index("<div>")
    blocks, zones, directives = html.fragment(document[base:], base)
    assert [(flat(block), block.region) for block in blocks] == [("One & two", "main"), ("Four", "hidden")]
    assert [document[slice(*blocks[0].source(at, at + 1))] for at in (0, 4, 6)] == ["O", "&amp;", "t"]
    assert [(zone.zone, document[zone.start : zone.end], zone.note) for zone in zones] == [("alt", "Three", "a.png")]
    assert directives == []


def test_a_fragment_of_rows_is_read():
    blocks, _, _ = html.fragment("<tr><td>Rye</td></tr>", 0)
    assert [flat(block) for block in blocks] == ["Rye"]


@pytest.mark.parametrize("parser", ["bs4", "turbohtml", "element"])
def test_a_tree_that_somebody_parsed_is_read_from_its_source(parser):
    import bs4
    import turbohtml

    from kwaudit.extract import article
    from kwaudit.model import Document, Settings

    source = "<html><body><main><p>One &amp; two</p></main></body></html>"
    whole = turbohtml.parse(source)
    tree = {"bs4": bs4.BeautifulSoup(source, "html.parser"), "turbohtml": whole, "element": whole.find("main")}[parser]
    found = article(Document("tree", "", "html", tree=tree), Settings())
    assert main(found) == ["One & two"]
    assert found.document.tree is None
    keep_the_law(found, found.document.text)


def test_a_page_of_nothing_has_no_blocks():
    for source in ("", " \n", "<html></html>", "<!-- only this -->", "<p></p><p> &nbsp; </p>"):
        assert read(source).blocks == ()


@pytest.mark.parametrize("inside", ["<img src=a.jpg>", "A picture of rye.", ""])
def test_a_line_of_text_goes_on_behind_a_noscript(inside):
    found = page(f"<p>{PROSE[0]} Rye <img data-src=a.jpg><noscript>{inside}</noscript> bread keeps.</p>{TEXT}")
    assert main(found)[0] == f"{PROSE[0]} Rye bread keeps."
    assert left(found) == ({"noscript": [inside]} if inside.startswith("A") else {})


def test_an_anchor_without_an_address_is_no_link():
    found = page(f"<p>{PROSE[0]} <a name=rye>Rye bread</a> and <a href=/oat>oats</a>.</p>{TEXT}")
    assert [link.href for block in found.blocks for link in block.links] == ["/oat"]
