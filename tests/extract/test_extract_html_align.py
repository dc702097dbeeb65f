"""Positions: each word of a block stands at its span in the source, or behind the entity that stands for it."""

import html as entities
import re

import pytest
from extract_readers import keep_the_law
from html_pages import read
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.extract.written import decode, entity

WORD = re.compile(r"\w+")


def misplaced(article):
    """Words of the article that are not at their place, by the runs that hold them."""
    source, wrong = article.document.text, []
    for block in article.blocks:
        if block.region != "main":
            continue
        for word in WORD.finditer(block.text):
            parts = []
            for start, end, at, to in block.runs:
                low, high = max(start, word.start()), min(end, word.end())
                if low < high:
                    parts.append(
                        source[at + low - start : at + high - start]
                        if end - start == to - at
                        else entities.unescape(source[at:to])
                    )
            if word[0] not in "".join(parts):
                wrong.append((word[0], parts))
    return wrong


PAGES = {
    "plain": "<p>one two</p>",
    "entities": "<p>caf&eacute; au &#108;ait &amp;amp; br&#x65;ad &notit; &nosuch; AT&T</p>",
    "stray tags": "<p>one</i> two</span></section> three</p>",
    "comments": "<p>one<!-- x > y -->two <!----> <!--> three</p>",
    "unclosed": "<p>one<p>two<li>three<b>four",
    "quotes in attributes": "<p title='a > b' data-x=\"it's\">one <a href=it's>two</a></p>",
    "reopened formatting": "<p>one <b>two <p>three</b> four <i>five <b>six</i> seven</b>",
    "text in a table": "<p>zero</p><table>one<tr><td>two</td>three</tr></table> four",
    "second body": "<body><p>one</p></body>two<body class=x> three</html> four",
    "less than": "<p>a < b and 3<4 <> c</p>",
    "script between": "<p>one<script>if (a<b) one</script>one two</p>",
    "hidden twin": "<p>one<span hidden> two</span> two</p>",
    "hidden twin inside": "<p>one<i><span hidden>two</span></i>two</p>",
    "hidden twin before": "<p>one<span hidden>two</span><b>two</b></p>",
    "twins": "<div>one</div><div>one</div><nav>one</nav><div>one<b>one</b>one</div>",
    "after a closed block": "<div><div>one</div> two <!-- --> three<p>four</p>five</div>",
    "null": "<p>o\0ne two</p>",
    "cdata": "<p>one<![CDATA[ x ]]>two</p><?php x ?><p>three</p>",
    "newline after br": "<p>one<br>\n<br/>two</br>three</p>",
    "nested links": "<p><a href=1>one <a href=2>two</a> three</a></p>",
    "lone references": "<p>&nbsp;&nbsp;one&nbsp;</p><p>&amp;</p>",
    "frames": "<noframes><p>one</p></noframes><p>two",
    "astral": "<p>😀 one 😀</p>\n<p>𝒳 two</p>",
    "declaration": "<?xml version='1.0'?><!DOCTYPE html><p>one</p>",
}


@pytest.mark.parametrize("name", PAGES)
def test_words_are_at_their_place(name):
    article = read(PAGES[name])
    keep_the_law(article, PAGES[name])
    assert misplaced(article) == []


@pytest.mark.parametrize("name", PAGES)
def test_all_text_has_a_place(name):
    for block in read(PAGES[name]).blocks:
        if block.region == "main" and "\n" not in block.text:
            assert sum(run.end - run.start for run in block.runs) == len(block.text)


def test_a_twin_is_not_taken_for_the_word():
    source = PAGES["hidden twin"]
    block = next(block for block in read(source).blocks if block.region == "main")
    assert block.source(4, 7) == (source.rindex("two"), source.rindex("two") + 3)


def test_a_break_that_the_parser_made_of_an_end_tag_has_no_place():
    block = read("<p>one</br>two</p>").blocks[0]
    assert block.text == "one\ntwo"
    assert [block.text[run.start : run.end] for run in block.runs] == ["one", "two"]


@pytest.mark.parametrize(
    ("written", "text", "width"),
    [
        ("&amp;", "&", 5),
        ("&amp", "&", 4),
        ("&notit;", "¬", 4),
        ("&not;", "¬", 5),
        ("&ampx", "&", 4),
        ("&#108;", "l", 6),
        ("&#x6c", "l", 5),
        ("&#150;", "–", 6),
        ("&nosuch;", "", 8),
        ("&semi;", ";", 6),
        ("&NotEqualTilde;", "≂̸", 15),
    ],
)
def test_an_entity_has_its_text_and_width(written, text, width):
    assert entity(written) == (text, width)


def test_text_that_differs_is_not_found():
    assert decode("one", "two", 0) == []
    assert decode("a&b", "a&lt;b", 0) == []
    assert decode("long", "lo", 0) == []
    assert decode("a<b", "a&b", 0) == []


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "<b>",
                "</b>",
                "<i class='x'>",
                "</i>",
                "<br>",
                "<!-- c -->",
                "</p>",
                "<p>",
                "<div>",
                "</div>",
                "<a href=x>",
            ]
        ),
        st.sampled_from(
            ["</a>", "<li>", "<ul>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<span hidden>", "</span>", "<h2>"]
        ),
        st.sampled_from([" ", "\n", "&amp;", "&nbsp;", "&eacute;", "&#8217;", "&", "<", ">", "\u00ad", "é", "字"]),
        st.text("abc de", min_size=1, max_size=6),
    ),
    max_size=40,
)


@given(PIECES)
def test_any_markup_keeps_the_law(pieces):
    source = "".join(pieces)
    article = read(source)
    keep_the_law(article, source)
    assert misplaced(article) == []


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="a.png" alt="a loaf">',
        '<img alt="a loaf" src="b.png" alt="another">',
        "<img src='a>b.png' alt='a loaf'>",
        "<IMG SRC=a.png ALT='a loaf'/>",
        '<img data-alt="none" title="alt=" alt="a loaf"/>',
        '<img data-x1=\'alt="no"\' alt="a loaf">',
        '<img src="a.png"alt="a loaf">',
    ],
)
def test_alt_texts_stand_at_their_attribute_however_it_is_written(tag):
    article = read(f"<main><p>Rye wants a warm corner.</p>{tag}<p>And a long night.</p></main>")
    alt = next(zone for zone in article.zones if zone.zone == "alt")
    assert (alt.text, article.document.text[alt.start : alt.end]) == ("a loaf", "a loaf")


@pytest.mark.parametrize(
    "body",
    [
        '<p title="a>Rye">Rye</p>',
        "<p title='a>Rye' lang=\"de\">Rye</p>",
        "<p><!-- Rye --><!-- b -->Rye</p>",
        "<div>Oats<script>Rye</script>Rye</div>",
        "<div>Oats <b>and</b> <span hidden>Rye</span>Rye</div>",
        "<pre>Rye</pre><p>\n\n  Rye\n</p>",
    ],
)
def test_a_text_is_not_found_in_what_stands_before_it(body):
    article = read(f"<main>{body}</main>")
    last = [block for block in article.blocks if block.region == "main"][-1]
    at = last.text.rindex("Rye")
    assert last.source(at, at + 3)[0] == article.document.text.rindex("Rye")
