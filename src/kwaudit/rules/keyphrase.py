"""Which of a page's targets it is mainly for: placement rules ask for that one, since no title holds eleven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.rules.once import per_page

if TYPE_CHECKING:
    from kwaudit.model import Band, Measure, Page


@per_page
def main(page: Page) -> Measure | None:
    """Return the page's main target: the one with the highest declared density, else the focus query, else the first.

    None where nothing is declared. Nine rules ask, and a page may have thousands of targets.
    """
    best = max(page.measures, key=lambda m: _wish(m.target.band), default=None)
    if best is None or _wish(best.target.band):
        return best
    return next((m for m in page.measures if m.target.focus), best)


def used_main(page: Page) -> Measure | None:
    """Return the main target if the page uses it at all: where it is missing, KW103 says so, once."""
    measure = main(page)
    return measure if measure and measure.counted else None


def _wish(band: Band | None) -> float:
    if band is None:
        return 0.0
    figure = band.declared if band.declared is not None else band.low
    return float(figure) if figure is not None else 0.0
