"""Lines that say when a page was written, where no class says that they do."""

import pytest
from html_pages import PROSE, TEXT, main, page, reason

from kwaudit.extract.datelines import says_when

LABELLED = (
    "Last updated: April 21, 2025",
    "Published on: 14 February 2025",
    "Updated\xa0Dec. 23, 2024, 1:24 PM EST / Source: The Loaf",
    "By Ada Rye, CFP – Updated Mar 5, 2026 at 4:28 PM EST | Fact-checked by Bert Oat",
    "Veröffentlicht am 12. März 2024 um 10:30 Uhr",
    "Publié le 3 août 2023",
    "Posted on",
    "Written by",
    "Updated: 2025-09-13",
    "by Jon Oat\n - \n 2025-09-13\n\n Updated: 2025-09-13",
)
BARE = ("August 25, 2024", "Tue, 3rd of May 2022", "by Jon Oat\n - \n 2025-09-13")
TEXTS = (
    "By default, the dough rests for a day.",
    "By the end of this week you will bake bread",
    "Updated ovens bake 12 loaves in 2024 kitchens",
    "May 2024 was warm",
    "15 min = 3 hrs",
    "by",
)


@pytest.mark.parametrize("line", LABELLED)
def test_a_date_with_its_word_says_when_anywhere(line):
    assert says_when(line, at_an_end=False)


@pytest.mark.parametrize("line", BARE)
def test_a_date_alone_says_when_above_or_below_the_text(line):
    assert says_when(line, at_an_end=True)
    assert not says_when(line, at_an_end=False)


@pytest.mark.parametrize("line", TEXTS)
def test_what_speaks_of_time_is_text(line):
    assert not says_when(line, at_an_end=True)


def test_the_line_is_left_out_with_its_reason():
    found = page(f"<div class=story><h1>Bread</h1><p>Published on: 14 February 2025</p>{TEXT}</div>")
    assert main(found) == ["Bread", *PROSE]
    assert reason(found, "Published on: 14 February 2025") == "a line that says when it was written"


@pytest.mark.parametrize("tag", ["li", "h2"])
def test_dates_in_lists_and_headings_are_text(tag):
    items = "".join(
        f"<{tag}>{month} 3, 2024</{tag}><p>{text}</p>" for month, text in zip(("May", "June"), PROSE, strict=False)
    )
    assert "May 3, 2024" in main(page(f"<div class=story>{TEXT}{items}{TEXT}</div>"))
