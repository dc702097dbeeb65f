"""What is left out, and zones, are counted by region whatever scripts stand in them."""

from __future__ import annotations

from kwaudit.model import Block, ZoneText


def test_a_menu_in_many_scripts_is_counted_with_what_stands_beside_it(reading):
    page = [
        Block("body", "Nothing here."),
        Block("list", "Green tea", region="nav"),
        Block("list", "한국어", region="nav"),
        Block("list", "العربية green tea", region="nav"),
        Block("body", "Green. Tea, green tea", region="footer"),
    ]
    found = reading(page, "green tea")
    assert found.left_out["nav"] == (6, (2,))
    assert found.left_out["footer"] == (4, (1,))


def test_an_empty_zone_is_none(reading):
    found = reading("Text.", "green tea", zones=[ZoneText("title", ""), ZoneText("alt", "green tea")])
    assert dict(found.zone_hits) == {"alt": (1,)}


def test_places_may_be_asked_for_in_ranges(tokens):
    found = tokens(["One two", "three C++"])
    assert found.starts[1:] == [4, 0, 6]
    assert found.ends[1:] == [7, 5, 9]
    assert found.ends[3] == 9
