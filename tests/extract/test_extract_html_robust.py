"""Broken, deep, huge and odd HTML: read as browsers repair it, in linear time, never with a traceback."""

import random

import pytest
from extract_readers import keep_the_law
from html_pages import PROSE, TEXT, flat, left, main, page, read

from kwaudit.extract.threads import posts
from kwaudit.extract.tree import parse
from kwaudit.extract.walk import Walk


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "span hidden", "nav", "a href=x"])
def test_deep_nesting_is_read(tag):
    article = read(f"<{tag}>" * (100_000 if tag == "div" else 20_000) + "deep text" + PROSE[0])
    assert [flat(block) for block in article.blocks] == ["deep text" + PROSE[0]]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("<p>one<p>two<div>three", ["one", "two", "three"]),
        ("<p>one<p><p>two</p></p>", ["one", "two"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("<table><tr><td>one<td>two<tr>three<p>four</table>", ["three", "four", "one", "two"]),
        ("<b>one<i>two</b>three</i>", ["onetwothree"]),
        ("<p>one</body></html><p>two", ["one", "two"]),
        ("<body><p>one</p><body><p>two</p>", ["one", "two"]),
        ("<frameset><frame src=a></frameset><p>one", []),
        (
            "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>one</p></body></html>",
            ["one"],
        ),
        ("<html amp><body><amp-img src=a></amp-img><p>one</p></body></html>", ["one"]),
        ("<!--#include virtual='/head.html'--><p>one</p><!--#echo var='x' -->", ["one"]),
        ("<center><font color=red>one</font></center>", ["one"]),
        ("<p>one<o:p></o:p> two</p><st1:place>three</st1:place>", ["one two", "three"]),
        ("<h1>one<div>two</div></h1>", ["one", "two"]),
        ("<p>one<![endif]--> two", ["one two"]),
        ("<plaintext><p>one", ["<p>one"]),
        ("<title>one<p>two", []),
        ("<textarea><p>one</textarea><p>two", ["<p>one", "two"]),
        ("<a href='x>one</a>", []),
        ("<", ["<"]),
        ("a\x00b", ["ab"]),
    ],
)
def test_broken_markup_is_read_as_browsers_repair_it(source, blocks):
    article = read(source)
    assert list(map(flat, article.blocks)) == blocks
    keep_the_law(article, source)


def test_a_letter_of_nested_tables_is_a_text():
    rows = "".join(f"<tr><td><table><tr><td>{sentence}</td></tr></table></td></tr>" for sentence in PROSE)
    article = read(f"<table width=600><tr><td><table>{rows}</table></td></tr></table>")
    assert main(article) == list(PROSE)


def test_a_heading_with_a_box_in_it_is_a_heading():
    article = page(f"<main><h2><div>Rye</div></h2>{TEXT}</main>")
    assert [block.level for block in article.blocks][:2] == [2, 0]


def test_a_page_of_one_line_and_a_page_of_many():
    for source in (TEXT * 50, TEXT.replace("</p>", "</p>\n\n\n") * 50):
        article = read(source)
        keep_the_law(article, source)
        assert len(main(article)) == 200


def mutated(source, luck):
    """Break a page: cut it, flip characters, move tags, nest it deeply."""
    how = luck.randrange(6)
    if how == 0:
        return source[: luck.randrange(len(source))]
    if how == 1:
        letters = list(source)
        for _ in range(20):
            letters[luck.randrange(len(letters))] = luck.choice("<>&\"'/ \0=a-!\n")
        return "".join(letters)
    if how == 2:
        parts = source.split("<")
        luck.shuffle(parts)
        return "<".join(parts)
    if how == 3:
        at = luck.randrange(len(source))
        return source[:at] + luck.choice(["<div>", "<b>", "<table>", "<li>", "<a>"]) * 3000 + source[at:]
    if how == 4:
        first, second = sorted(luck.randrange(len(source)) for _ in range(2))
        return source[second:] + source[:first] + source[first:second]
    return "".join(part for part in source.split(">") if luck.random() > 0.2)


SEED = (
    "<html lang=en><head><title>Rye</title><style>.x{display:none} #y{color:red}</style></head><body class=post>"
    f"<nav><a href=/>Home</a></nav><main><h1>Rye &amp; bread</h1>{TEXT}<table><caption>C</caption><tr><th>A<td>B</table>"
    f"<ul><li>One<li><b>Two</b></ul><div hidden>{PROSE[0]}</div><details><summary>Q</summary>A</details><form><select><option>O"
    "</select></form><pre>code</pre><!-- kwaudit: ignore --><script>if (a<b) {}</script><img alt=Loaf src=a></main></body></html>"
)


@pytest.mark.parametrize("seed", range(200))
def test_mutated_pages_keep_the_law(seed):
    source = mutated(SEED, random.Random(seed))
    article = read(source)
    keep_the_law(article, source)


HOSTILE = (
    "<a href='x>", "<!-- ", "&amp", "<", "<table><tr>text ", "a<br>", "a<span hidden>b</span>", "<button aria-expanded=true>x</button>",
    "<style>.a{display:none}</style><p class=a>x</p>", "<p><a href=x>one</a></p>", "<!-- kwaudit: x -->", "<ul><li>a", "<b><p>x",
    "<style>{{{.a{display:none}}</style>", "<div hidden>x</div>",
)  # fmt: skip
"""Markup that costs a careless reader the square of its length. `benchmarks/extraction.py --hostile` measures it."""


@pytest.mark.parametrize("markup", HOSTILE)
def test_hostile_markup_is_read(markup):
    source = TEXT + markup * 3_000
    keep_the_law(read(source), source)


def test_posts_without_a_template_are_none():
    walk = Walk(parse("<div><p>one</p></div>"), whole=True)
    count = len(walk.boxes)
    assert posts(walk.boxes, [0.0] * count, [0.0] * count) == []
    assert posts(walk.boxes, [9.0] * count, [9.0] * count) == []


def test_a_reply_inside_a_post_is_part_of_it():
    from html_pages import read as read_page

    inner = f"<div class='post p2'><p>{PROSE[1]}</p></div>"
    thread = f"<div class='post p1'><p>{PROSE[0]}</p>{inner}</div><div class='post p3'><p>{PROSE[2]}</p></div>"
    article = read_page(f"<link rel=canonical href=/threads/1><body><div>{thread}</div></body>")
    assert main(article) == [PROSE[0], PROSE[1], PROSE[2]]
    assert left(article) == {}
