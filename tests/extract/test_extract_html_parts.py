"""Parts of a page that are none of its article, and parts that are: cards, foreign sections, further boxes, posts."""

import pytest
from html_pages import PROSE, TEXT, left, main, page

LINKS = "".join(f"<li><a href='/{i}'>Another page about bread</a></li>" for i in range(4))
TEASER = "What we learned in forty years of baking with rye, and why we would do it all over again."


SECTION = f"<section class=s><div class=in><h2>Rye</h2>{TEXT}</div></section>"
SECTIONS = SECTION * 3
"""A page of sections, which is not one flow of paragraphs: behind one, any box is left out."""


def cards(count: int, heading: str = "<a href='/{0}'>Page {0}</a>") -> str:
    return "".join(f"<div class=card><h3>{heading.format(i)}</h3><p>{TEASER}</p></div>" for i in range(count))


def test_cards_behind_the_prose_lead_to_other_pages():
    article = page(f"<main>{SECTIONS}<div>{cards(3)}</div></main>")
    assert main(article) == ["Rye", *PROSE] * 3
    assert left(article)["related"].count(TEASER) == 3


@pytest.mark.parametrize(
    "body",
    [
        f"{SECTIONS}<div>{cards(3, 'Page {0}')}</div>",
        f"{SECTIONS}<div>{cards(3, '<a href=#p{0}>Page {0}</a>')}</div>",
        f"{SECTIONS}<div>{cards(2)}</div>",
        f"{SECTION}<div>{cards(9)}</div>",
        f"{SECTION}<div>{cards(3)}</div>{SECTION}",
    ],
    ids=["no links", "links to the page itself", "two", "most of the page", "among the text"],
)
def test_other_boxes_of_one_shape_are_the_article_s(body):
    assert TEASER in main(page(f"<main>{body}</main>"))


def test_a_part_of_reviews_is_none_of_the_page():
    part = f"<section><h2>Customer reviews</h2><p>{TEASER}</p></section>"
    article = page(f"<main>{TEXT}{part}<section><h2>Care</h2>{TEXT}</section></main>")
    assert main(article) == [*PROSE, "Care", *PROSE]
    assert left(article) == {"related": ["Customer reviews", TEASER]}


@pytest.mark.parametrize("heading", ["Recommended doses", "You may ask", "More on crusts", "Related work"])
def test_a_heading_that_only_sounds_like_links_heads_text(heading):
    part = f"<section><h2>{heading}</h2><p>{TEASER}</p></section>"
    assert main(page(f"<main>{TEXT}{TEXT}{part}{TEXT}</main>")) == [*PROSE, *PROSE, heading, TEASER, *PROSE]
    assert main(page(f"<main>{TEXT}{TEXT}{part}</main>"))[-2:] == [heading, TEASER]


@pytest.mark.parametrize("heading", ["Recommended", "More on bread", "Related posts"])
def test_with_links_under_it_the_same_heading_heads_links(heading):
    part = f"<section><h2>{heading}</h2><ul>{LINKS}</ul></section>"
    assert main(page(f"<main>{TEXT}{part}{TEXT}</main>")) == [*PROSE, *PROSE]


def test_a_part_that_is_most_of_the_page_is_what_it_is_about():
    part = f"<section><h2>Customer reviews</h2>{TEXT}{TEXT}</section>"
    assert "Customer reviews" in main(page(f"<main><p>{TEASER}</p>{part}</main>"))


def test_a_link_with_such_a_text_is_no_heading():
    line = "<div><p><a href=/more>Related work in rye</a> was done in spring.</p></div>"
    assert len(main(page(f"<main>{TEXT}{line}{TEXT}</main>"))) == 2 * len(PROSE) + 1


def test_an_article_in_several_boxes_of_one_class_is_whole():
    box = "<div><div class=section-inner>{}</div></div>"
    last = f"<p>{TEASER}</p>" * 4
    article = page(box.format(TEXT * 6) + box.format(last))
    assert main(article) == [*PROSE * 6, *[TEASER] * 4]


def test_a_list_without_links_is_not_related_whatever_its_class():
    steps = "<ol class=postList><li>Weigh the flour.</li><li>Heat the oven.</li></ol>"
    assert main(page(f"<main>{TEXT}{steps}{TEXT}</main>")) == [*PROSE, "Weigh the flour.", "Heat the oven.", *PROSE]
    linked = f"<ol class=post-list>{LINKS}</ol>"
    assert main(page(f"<main>{TEXT}{linked}{TEXT}</main>")) == [*PROSE, *PROSE]


def test_a_page_in_chinese_is_prose_with_fewer_signs():
    menu = "".join(f"<li><a href=/{i}>新闻频道</a></li>" for i in range(30))
    text = "面包师每天清晨四点开始工作，先检查酵母，再把面团放在温暖的角落里慢慢发酵。"
    body = f"<div class=c><ul>{menu}</ul></div><div class=b>" + f"<p>{text}</p>" * 4 + "</div>"
    assert main(page(body)) == [text] * 4


POST = """<article class=post><div class=who><h4>Baker {0}</h4><div class=rank>Member</div><time>May {0}</time></div>
<div class=text><blockquote>Baker 9 said: <p>{1}</p><div>Click to expand...</div></blockquote><p>{2}</p></div></article>"""


def test_lines_of_the_template_are_none_of_a_post():
    posts = "".join(
        POST.format(i, f"How long did it take you, Baker {i}, in your own oven?", PROSE[i % 4]) for i in range(6)
    )
    article = page(f"<div itemscope itemtype=https://schema.org/DiscussionForumPosting>{posts}</div>")
    found = main(article)
    assert [text for text in found if text in PROSE] == [PROSE[i % 4] for i in range(6)]
    assert not {"Member", "May 3", "Baker 3", "Click to expand...", "Baker 9 said:"} & set(found)
    assert "How long did it take you, Baker 4, in your own oven?" in found


def test_a_short_answer_in_a_thread_counts():
    posts = "".join(POST.format(i, "Why?", PROSE[i % 4] if i else "Yes, at night.") for i in range(6))
    article = page(f"<div itemscope itemtype=https://schema.org/DiscussionForumPosting>{posts}</div>")
    assert "Yes, at night." in main(article)


ANSWERS = f"<h2>Frequently asked questions</h2><h3>Does rye rise?</h3><p>{PROSE[0]}</p><p>{PROSE[1]}</p><h3>Why not?</h3><p>{PROSE[2]}</p>"


def test_questions_and_answers_behind_the_article_s_box_are_the_article_s():
    article = page(f"<div><div class=post>{TEXT}{TEXT}{TEXT}{TEXT}</div><div><div class=qa>{ANSWERS}</div></div></div>")
    assert main(article)[-6:] == ["Frequently asked questions", "Does rye rise?", *PROSE[:2], "Why not?", PROSE[2]]


def test_a_link_to_the_answers_is_none_of_them():
    other = "<div><h3><a href=/faq>FAQ</a></h3><p>We are open on Sundays.</p></div>"
    article = page(f"<div><div class=post>{TEXT}{TEXT}</div>{other}</div>")
    assert main(article) == [*PROSE, *PROSE]


def rows(*cells: tuple[str, ...]) -> str:
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in cells)


LOAF = (("Weight", "900 g"), ("Flour", "whole rye"), ("Crust", "dark"), ("Keeps", "a week"))


def test_a_table_of_properties_beside_the_article_belongs_to_it_with_its_heading():
    article = page(
        f"<div class=story>{TEXT * 2}</div><div class=specs><h3>Facts</h3><table>{rows(*LOAF)}</table></div>"
    )
    assert main(article)[-9:] == ["Facts", *(cell for row in LOAF for cell in row)]


def test_small_tables_of_properties_side_by_side_add_up():
    tables = "".join(f"<table>{rows(*pair)}</table>" for pair in (LOAF[:2], LOAF[2:]))
    article = page(f"<div class=story>{TEXT * 2}</div><div class=specs>{tables}</div>")
    assert main(article)[-8:] == [cell for row in LOAF for cell in row]


@pytest.mark.parametrize(
    "cells", [LOAF[:3], tuple((*row, "yes") for row in LOAF)], ids=["a few rows", "rows of three cells"]
)
def test_other_tables_beside_the_article_are_none_of_it(cells):
    article = page(f"<div class=story>{TEXT * 2}</div><div class=specs><table>{rows(*cells)}</table></div>")
    assert "Weight" not in main(article)


def test_a_box_that_holds_more_than_its_table_of_properties_gives_the_table_alone():
    other = "<p>Find a bakery near you</p><p>Write to the head baker</p><p>Opening hours of all our shops</p>"
    article = page(f"<div class=story>{TEXT * 2}</div><div class=x><table>{rows(*LOAF)}</table>{other}</div>")
    assert main(article)[-8:] == [cell for row in LOAF for cell in row]


def test_a_long_row_of_a_table_of_properties_is_not_the_core():
    long = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in (*LOAF, ("Baking", " ".join(PROSE))))
    article = page(f"<div class=specs><table>{long}</table></div>")
    assert main(article)[:2] == ["Weight", "900 g"]
