"""What closes an article belongs to it: a table, a list, a short closing line are not boilerplate for being last.

The keyword table often stands at the end of a post; a table that extraction has trimmed can declare nothing.
"""

import pytest
from html_pages import PROSE, TEXT, left, main, page

from kwaudit.extract import article
from kwaudit.model import Document, Settings

BODY = """<h1>Bread at home</h1><p>Bread starts with flour, water and time, and it rewards whoever waits for it.</p>
<h2>Tips</h2><ul><li>Feed the starter each morning.</li><li>Keep it warm.</li></ul>
<p>In the oven, baking turns into waiting. The loaf is done when it sounds hollow from below.</p>{tail}"""

TABLE = """<table><caption>Table of Keywords</caption><tr><th>Keyword</th><th>Intent</th><th>Keyword Density</th></tr>
<tr><td>Bread baking</td><td>Importance</td><td>4.5%</td></tr><tr><td>Rye flour</td><td>FAQ</td><td>1%</td></tr></table>"""

TAILS = {
    "table": TABLE,
    "heading and table": f"<h2>Keywords</h2>{TABLE}",
    "list": "<h2>You need</h2><ul><li>Flour</li><li>Water</li><li>Salt</li></ul>",
    "short line": "<p>Enjoy your loaf.</p>",
}
WRAPS = (
    "<main>{}</main>",
    "<article>{}</article>",
    "<body><nav><a href=/>Home</a></nav>{}<footer>Since 1999</footer></body>",
)


@pytest.mark.parametrize("wrap", WRAPS)
@pytest.mark.parametrize("tail", TAILS)
def test_the_end_of_an_article_stays_in_it(wrap, tail):
    page = wrap.format(BODY.format(tail=TAILS[tail]))
    found = article(Document("a.html", page, "html"), Settings())
    lost = [(block.text, block.region, block.reason) for block in found.blocks if block.region == "boilerplate"]
    assert lost == []
    assert found.blocks[-1].region == "main" or found.blocks[-1].text == "Since 1999"


POSTS = "<h3>More posts about rye</h3><ul><li><a href=/a>Another page about rye</a></li><li><a href=/b>And one more</a></li></ul>"
LATER = f"<h2>The second day</h2>{TEXT}"


def test_links_at_the_end_of_a_section_end_the_section():
    found = page(f"<main><h2>The first day</h2>{TEXT}{TEXT}{TEXT}{POSTS}{LATER}</main>")
    assert main(found) == ["The first day", *PROSE, *PROSE, *PROSE, "The second day", *PROSE]
    assert left(found) == {"related": ["More posts about rye", "Another page about rye", "And one more"]}


def test_behind_them_a_heading_as_low_ends_nothing():
    body = f"<h2>The first day</h2>{TEXT}{TEXT}{TEXT}{POSTS}{LATER.replace('h2', 'h3')}"
    found = page(f"<main><div class=post><div class=body>{body}</div></div></main>")
    assert "The second day" in left(found)["related"]


def test_by_hand_a_heading_as_low_ends_them():
    found = page(f"<main><h2>The first day</h2>{TEXT}{TEXT}{TEXT}{POSTS}{LATER.replace('h2', 'h3')}</main>")
    assert main(found) == ["The first day", *PROSE, *PROSE, *PROSE, "The second day", *PROSE]


def test_by_hand_such_a_heading_may_head_text():
    found = page(f"<main>{TEXT}<h2>Recommended reading</h2>{TEXT}<h2>Then</h2><p>{PROSE[0]}</p></main>")
    assert main(found) == [*PROSE, "Recommended reading", *PROSE, "Then", PROSE[0]]


def test_a_page_of_ever_more_such_sections_is_read_in_linear_time():
    found = page(f"<main>{TEXT}{TEXT}{f'{POSTS}<h2>Then</h2><p>A short line.</p>' * 3_000}{TEXT}</main>")
    assert found.blocks


@pytest.mark.parametrize(
    "heading",
    [
        "2 thoughts on “Bread”",
        "9 comments to Bread",
        "One response to Bread",
        "Leave a reply",
        "Schreibe einen Kommentar",
    ],
)
def test_readers_speak_behind_the_heading_of_comments_however_much_they_say(heading):
    spoken = "".join(f"<p>{sentence} So I think, {n}.</p>" for n in range(3) for sentence in PROSE)
    article = page(f"<div><h1>Bread</h1>{TEXT}<h3>{heading}</h3>{spoken}</div>")
    assert main(article) == ["Bread", *PROSE]
    assert len(left(article)["comments"]) == 13


def test_a_heading_of_comments_above_all_text_ends_nothing():
    assert main(page(f"<div><h1>Bread</h1><h2>Leave a comment</h2>{TEXT}</div>"))[-4:] == [*PROSE]


TEMPLATE = "<div class=site><div class=post><div class=body>{}</div></div></div>"
LINKS = (
    "<ul><li><a href=/a>How to keep a starter alive</a></li><li><a href=/b>Five flours for a slow loaf</a></li></ul>"
)


@pytest.mark.parametrize("label", ["Related:", "Related Articles:", "If you liked this post you might also like:"])
@pytest.mark.parametrize("where", ["{0}{1}{2}", "{1}{2}{0}", "{0}{1}{2}{0}"])
def test_a_line_over_links_ends_nothing_and_is_left_out_with_them(label, where):
    found = page(TEMPLATE.format(where.format(TEXT, f"<p>{label}</p>", LINKS)))
    assert main(found) == [*PROSE] * where.count("{0}")
    assert left(found) == {"related": [label, "How to keep a starter alive", "Five flours for a slow loaf"]}


@pytest.mark.parametrize(
    "body",
    [
        "<p>Related:</p><p>Rye and wheat are grasses, and both have gluten in them, if not as much.</p>",
        f"<p>What you need:</p>{LINKS}",
        "<p>Recommended:</p><h3><a href=/a>A crock of five litres</a></h3>",
    ],
)
def test_a_line_over_text_over_needs_or_over_headings_is_text(body):
    assert "related" not in left(page(TEMPLATE.format(f"{TEXT}{body}{TEXT}")))


@pytest.mark.parametrize("name", ["Table of contents", "In this article:", "On this page", "Inhaltsverzeichnis"])
@pytest.mark.parametrize("mark", ["<h2>{}</h2>", "<p>{}</p>"])
@pytest.mark.parametrize("list_", ["", "<nav><a href=#one>One</a> <a href=#two>Two</a></nav>"])
def test_the_name_of_contents_that_are_not_counted_is_none_of_the_text(name, mark, list_):
    found = page(TEMPLATE.format(f"{mark.format(name)}{list_}{TEXT}"))
    assert main(found) == [*PROSE]
    assert left(found)["nav"][0] == name


def test_the_name_of_contents_that_are_counted_is_text():
    listed = "<ul><li><a href=#one>The first day</a></li><li><a href=#two>The second day</a></li></ul>"
    assert main(page(TEMPLATE.format(f"<p>{PROSE[0]}</p><p>In this post:</p>{listed}{TEXT}")))[1] == "In this post:"
