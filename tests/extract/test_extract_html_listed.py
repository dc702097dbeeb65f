"""Sections of short lines beside the section that holds the prose."""

import pytest
from html_pages import PROSE, TEXT, left, main, page

DESCRIPTION = f"<section class=about><h2>About the house</h2>{TEXT}{TEXT}</section>"
FEATURES = (
    "<section class={0}><h2>{1}</h2><ul><li>Two ovens</li><li>A cellar</li><li>Light from the east</li></ul></section>"
)
FACTS = (
    "<section class=facts><h2>Details</h2><dl><dt>Built</dt><dd>1921</dd><dt>Rooms</dt><dd>Seven</dd></dl></section>"
)
WRAPS = ("<main><h1>House</h1>{}</main>", "<div class=page><div class=all><h1>House</h1>{}</div></div>")


@pytest.mark.parametrize("wrap", WRAPS)
@pytest.mark.parametrize("order", ["{0}{1}{2}", "{1}{0}{2}", "{1}{2}{0}"])
def test_lists_and_facts_beside_the_prose_are_text(wrap, order):
    found = page(wrap.format(order.format(DESCRIPTION, FEATURES.format("features", "Key features"), FACTS)))
    assert {"Key features", "A cellar", "Details", "1921"} <= set(main(found))
    assert [*left(found).values()] in ([], [["House"]])


@pytest.mark.parametrize(
    "other",
    [
        FEATURES.format("side", "Related houses"),
        FEATURES.format("side", "Sign up for news"),
        FEATURES.format("side", "More").replace("<li>", "<li><a href=/a>").replace("</li>", "</a></li>"),
        FEATURES.format("side", "Ask us").replace("</ul>", "</ul><form><input name=mail></form>"),
        FEATURES.format("sidebar", "Key features"),
        FEATURES.format("side", "Key features").replace("section", "div"),
        "<section class=side><h2>Hours</h2><ul><li>Monday</li><li>Friday</li></ul></section>",
        "<section class=side><ul><li>Two ovens</li><li>A cellar</li><li>Light</li></ul></section>",
    ],
    ids=["related", "calls", "links", "form", "claimed", "other element", "two lines", "no heading"],
)
def test_other_boxes_beside_the_prose_are_not(other):
    found = page(WRAPS[0].format(f"{DESCRIPTION}{other}"))
    assert main(found) == ["House", "About the house", *PROSE, *PROSE]


def test_a_page_of_thousands_of_sections_is_read_in_linear_time():
    sections = "".join(FEATURES.format("features", f"Part {n}").replace("Light", f"Light {n}") for n in range(5_000))
    assert len([line for line in main(page(WRAPS[0].format(DESCRIPTION + sections))) if "Light" in line]) == 5_000
