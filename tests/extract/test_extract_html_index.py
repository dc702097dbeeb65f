"""Pages that list other pages and say so: categories, archives, results of a search."""

import pytest
from html_pages import PROSE, TEXT, left, main, page, read

CARDS = "".join(
    f"<li class=item><a href='/{n}'><h2>Loaf number {n}</h2></a><p>From {n} euros.</p></li>" for n in range(12)
)
SIDE = "<div class=sidebar><p>Ovens are lit at four in the morning, and the shop in the square opens two hours later.</p></div>"
YOAST = '<script type="application/ld+json">{"@graph": [{"@type": ["WebPage", "CollectionPage"]}]}</script>'


def category(intro: str, classes: str, head: str = "", body: str = "") -> object:
    text = f"<main><header class=top><h1>Loaves</h1></header><div class=intro>{intro}</div><ul class='{classes}'>{CARDS}</ul></main>"
    return read(f"<!doctype html><html><head>{head}</head><body class='{body}'>{text}{SIDE}</body></html>")


@pytest.mark.parametrize("intro", ["", f"<p>{PROSE[0]}</p>", TEXT, TEXT * 4])
@pytest.mark.parametrize("classes", ["products", "posts grid", "post-list", "cards"])
@pytest.mark.parametrize(
    ("head", "body"),
    [(YOAST, "home"), ("", "archive category"), ("", "tax-product_cat woocommerce"), ("", "template-collection")],
)
def test_what_a_page_of_pages_lists_is_its_text_however_long_the_introduction(intro, classes, head, body):
    found = category(intro, classes, head, body)
    assert [line for line in main(found) if line.startswith("Loaf")] == [f"Loaf number {n}" for n in range(12)]
    assert (PROSE[0] in main(found)) is bool(intro)
    assert "Ovens are lit" in left(found)["aside"][0]


def test_elsewhere_lists_of_posts_are_no_text():
    found = category(TEXT * 4, "post-list", body="single-post")
    assert not [line for line in main(found) if line.startswith("Loaf")]


@pytest.mark.parametrize("body", ["no-archive-link", "archived", "my-archive"])
def test_a_word_inside_another_says_nothing(body):
    assert page(TEXT).how == read(
        f"<!doctype html><html><head></head><body class={body}>{TEXT}</body></html>"
    ).how.replace(f' class="{body}"', "")
