"""Which of a page's targets it is mainly for: placement rules ask for that one, since no title holds eleven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.rules.once import per_page

if TYPE_CHECKING:
    from kwaudit.model import Measure, Page


@per_page
def main(page: Page) -> Measure | None:
    """Return the page's main target: the first that was declared with a range, else the focus query, else the first.

    Writers put the phrase that a page is for at the head of its plan. None where nothing is declared.
    """
    banded = (m for m in page.measures if m.target.band is not None)
    focus = (m for m in page.measures if m.target.focus)
    return next(banded, None) or next(focus, None) or next(iter(page.measures), None)


def used_main(page: Page) -> Measure | None:
    """Return the main target if the page uses it at all: where it is missing, KW103 says so, once."""
    measure = main(page)
    return measure if measure and measure.counted else None
