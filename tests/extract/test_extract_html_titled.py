"""Titles of cards: a link above its own teaser, in each of several boxes."""

import pytest
from html_pages import PROSE, main, page

BREADS = ("Northern rye", "White loaf", "Dark wheat", "Spelt in a tin")


def cards(*inside: str) -> str:
    return (
        "<div class=list>" + "".join(f"<div class='card c{i}'>{one}</div>" for i, one in enumerate(inside)) + "</div>"
    )


def link(text: str) -> str:
    return f"<div class=name><a href=/{text[0]}>{text}</a></div>"


def test_titles_of_cards_count_with_their_teasers():
    article = page(cards(*(f"{link(name)}<p>{text}</p>" for name, text in zip(BREADS, PROSE, strict=True))))
    assert main(article) == [line for pair in zip(BREADS, PROSE, strict=True) for line in pair]


def test_a_date_may_stand_above_the_title_of_a_card():
    inside = (f"<div>2 May</div>{link(name)}<p>{text}</p>" for name, text in zip(BREADS, PROSE, strict=True))
    assert set(BREADS) <= set(main(page(cards(*inside))))


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ([f"<p>{text}</p>{link(name)}" for name, text in zip(BREADS, PROSE, strict=True)], "below the teaser"),
        ([f"{link('Order')}<p>{text}</p>" for text in PROSE], "the same on each card"),
        (
            [f"<p>{text}</p>{link(name)}<p>{text[::-1]}</p>" for name, text in zip(BREADS, PROSE, strict=True)],
            "in the middle of a card",
        ),
    ],
)
def test_buttons_of_cards_are_no_titles(inside, why):
    counted = main(page(cards(*inside)))
    assert counted, why
    assert not {*BREADS, "Order"} & set(counted)


def test_links_between_the_paragraphs_of_a_text_are_no_titles():
    body = "".join(f"<p>{text}</p>{link(name)}" for name, text in zip(BREADS, PROSE, strict=True))
    assert main(page(f"<div class=story>{body}<p>{PROSE[0]}</p></div>")) == [*PROSE, PROSE[0]]
