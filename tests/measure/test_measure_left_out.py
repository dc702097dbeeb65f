"""What was not counted is told."""

from measure_pages import article, page, targets

SOURCE = "[nav] Green tea shop\n# Cups\nText.\n[footer] Imprint\n[nav] More green tea"


def left_out(source, *phrases):
    return page(source, *targets(*phrases)).left_out


def test_regions_come_in_reading_order_with_their_words_and_hits():
    nav, footer = left_out(SOURCE, "oolong", "green tea")
    assert (nav.region, nav.words, nav.hits, nav.line) == ("nav", 6, {"green tea": 2}, 1)
    assert (footer.region, footer.words, footer.hits, footer.line) == ("footer", 1, {}, 4)


def test_the_article_is_not_left_out():
    assert left_out("# Cups\nGreen tea.", "green tea") == ()


def test_a_region_without_words_is_not_told():
    assert left_out("[nav] | | |\nText.") == ()


def test_a_region_shows_a_taste_of_its_text():
    (hidden,) = left_out(f"[hidden] {'green tea ' * 20}")
    assert hidden.text.endswith("…")
    assert len(hidden.text) <= 80
    assert left_out("[hidden] green   tea")[0].text == "green tea"


def test_the_reason_is_that_of_the_first_block():
    one = article("[nav] Home\nText.")
    (nav,) = page(one.relabelled("aside", {0: "aside element"})).left_out
    assert (nav.region, nav.reason) == ("aside", "aside element")
