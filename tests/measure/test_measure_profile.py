"""What kind of search a page serves."""

import pytest
from measure_pages import article, page

from kwaudit.model import Table

OFFER = "Kettle for $30. Teapot for 25 €. Add to cart. Buy now. Order now.\nFree trial. Cup for £ 4."


def signals(source):
    return dict(page(source).profile.signals)


def test_signals_are_counted():
    found = signals("## How to pour?\nReally? Yes: $3, €4 or 5 €; call us. Call us now.")
    assert found == {"questions": 2, "steps": 1, "prices": 3, "calls to act": 2, "comparison tables": 0}


def test_only_the_article_counts():
    assert not any(signals("[nav] Why? $3. Buy now.\nText.").values())


@pytest.mark.parametrize("text", ["costs 30", "a $ sign", "US$ and €", "€"])
def test_a_price_is_a_sign_with_a_figure(text):
    assert signals(text)["prices"] == 0


def test_an_offer_is_transactional():
    found = page(OFFER).profile.intent
    assert (found.value, found.why, found.certain) == ("transactional", "3 prices and 4 calls to act", True)


def test_questions_and_advice_are_informational():
    found = page("## Why pour?\nText.\n## How to pour?\nText.\n## When to stop?\nText.").profile.intent
    assert (found.value, found.why, found.certain) == ("informational", "3 questions and 1 step", True)


def test_advice_with_a_price_is_less_sure():
    assert not page("## Why pour?\n$3.\n## How to pour?\nText.\n## When to stop?").profile.intent.certain


def test_many_prices_are_commercial():
    found = page("$1 $2 $3 $4 $5.").profile.intent
    assert (found.value, found.why) == ("commercial", "5 prices")


def test_a_comparison_table_with_prices_is_commercial():
    rows = "Kettle\nSmall\nLarge\nPrice\nfrom $3\nmore\nColour\nred\nblue\n" + "word " * 500
    table = Table(tuple(((i,), (i + 1,), (i + 2,)) for i in (0, 3, 6)), header=True)
    assert page(article(rows, tables=(table,))).profile.intent.why == "1 price and 1 comparison table"


@pytest.mark.parametrize(
    "table",
    [
        Table((((0,), (1,), (2,)), ((3,), (4,), (5,)))),
        Table((((0,), (1,)), ((2,), (3,)), ((4,), (5,)))),
        Table((((6,), (6,), (6,)),) * 3),
        Table((((), (), ()),) * 3),
    ],
)
def test_short_narrow_left_out_and_empty_tables_compare_nothing(table):
    found = page(article("a\nb\nc\nd\ne\nf\n[nav] g", tables=(table,))).profile
    assert dict(found.signals)["comparison tables"] == 0


def test_a_page_without_signals_is_taken_as_informational_but_not_for_certain():
    assert page("Just some text.").profile.intent == ("informational", "no signal of another kind", False)
