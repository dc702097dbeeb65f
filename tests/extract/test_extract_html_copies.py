"""A text that stands on the page twice for different screens is counted once; data for scripts is no text."""

import pytest
from html_pages import PROSE, left, main, page, reason

from kwaudit.extract.media import holds

LONG = [f"{sentence} That is the {word} thing to know." for word in ("first", "second", "third") for sentence in PROSE]
BODY = "".join(f"<p>{sentence}</p>" for sentence in LONG)
DATA = '{"columns":2,"products":[{"name":"rye flour","price":"3.20"}]}'


def test_a_copy_for_another_screen_is_read_once():
    article = page(f"<main><div class=a>{BODY}</div><div class=b>{BODY}</div></main>")
    assert main(article) == LONG
    assert left(article) == {"boilerplate": LONG}
    assert [block.reason for block in article.blocks[-len(LONG) :]] == ["the same text stands above"] * len(LONG)


def test_a_third_copy_goes_like_the_second():
    assert main(page(f"<main>{f'<div class=wide>{BODY}</div>' * 3}</main>")) == LONG


def test_who_writes_by_hand_says_a_thing_twice_if_it_stands_twice():
    assert main(page(f"<main>{f'<div>{BODY}</div>' * 3}</main>")) == LONG * 3


@pytest.mark.parametrize(
    "body",
    [
        f"{BODY}<p>{LONG[0]}</p><p>{LONG[1]}</p>",
        "".join(
            f"<p>{line}</p><p>It costs nothing but patience, and patience is what most kitchens lack.</p>"
            for line in LONG
        ),
        f"{BODY}{''.join(f'<p>{line}</p>' for line in reversed(LONG))}",
    ],
    ids=["two paragraphs", "a note under each", "in another order"],
)
def test_what_a_writer_repeats_counts_each_time(body):
    article = page(f"<main>{body}</main>")
    assert left(article) == {}


def test_of_variants_for_screens_that_of_a_desk_is_read():
    style = (
        "<style>@media(min-width:1200px){.not-desk{display:none!important}}"
        "@media (max-width: 1199px){.not-phone{display:none}}</style>"
    )
    variants = f"<div class=not-phone>{BODY}</div><div class=not-desk>{BODY}</div>"
    article = page(f"<main>{variants}</main>", style)
    assert main(article) == LONG
    assert left(article) == {"hidden": LONG}


@pytest.mark.parametrize(
    ("around", "hidden"),
    [
        ("@media screen and (min-width: 800px)", True),
        ("@media only screen and (min-width:50em) and (max-width:100em)", True),
        ("@media (width >= 64rem)", True),
        ("@media (width<64rem)", False),
        ("@media print", False),
        ("@media print, screen", True),
        ("@media (prefers-reduced-motion: reduce)", False),
        ("@media (min-width: 1400px)", False),
        ("@layer base", True),
        ("@supports (display: grid)", True),
        (".parent", False),
        ("@media screen{}.parent", False),
        ("@media print{.x{color:red}}@media screen", True),
    ],
)
def test_a_rule_in_a_block_hides_where_the_block_holds(around, hidden):
    style = f"<style>.y{{display:none}}{around}{{.z{{color:red}}.kw{{display:none}}}}</style>"
    article = page(f"<main>{BODY}<p class=kw>Bread baking at home.</p></main>", style)
    assert left(article) == ({"hidden": ["Bread baking at home."]} if hidden else {})


def test_several_rules_of_one_block_hide():
    style = (
        "<style>@media screen{.a{display:none}.b{display:none}} .c{display:none} @media print{.d{display:none}}</style>"
    )
    body = "".join(f"<p class={name}>Line {name} of the bread.</p>" for name in "abcd")
    article = page(f"<main>{BODY}{body}</main>", style)
    assert left(article) == {"hidden": [f"Line {name} of the bread." for name in "abc"]}


def test_a_query_of_several_widths_is_met_by_one():
    assert holds("(max-width: 600px), (min-width: 1000px)")
    assert not holds("(max-width: 600px), print")


def test_data_for_a_script_is_no_text():
    article = page(f"<main>{BODY}<div><span>{DATA}</span></div></main>")
    assert left(article) == {"boilerplate": [DATA]}
    assert reason(article, DATA) == "data for a script, no text"


def test_data_that_is_shown_as_an_example_is_text():
    example = '{ "name": "rye flour", "price": "3.20" }'
    assert example in main(page(f"<main>{BODY}<p>{example}</p></main>"))


def test_data_is_not_chosen_for_its_length():
    data = '{"a":[' + ",".join(f'{{"name":"rye flour number {i}"}}' for i in range(200)) + "]}"
    assert main(page(f"<div>{data}</div><div>{BODY}</div>")) == LONG


def test_on_a_page_of_nothing_else_data_is_what_there_is():
    assert main(page(f"<div>{DATA * 3}</div><p>Loading.</p>"))[0] == DATA * 3
