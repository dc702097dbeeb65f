"""Which of a page's targets it is mainly for: placement rules ask for that one, since no title holds eleven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.rules.once import per_page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from kwaudit.model import Band, Measure, Page


@per_page
def main(page: Page) -> Measure | None:
    """Return the page's main target: the first that was declared with a range, else the focus query, else the first.

    Writers put the phrase that a page is for at the head of its plan. Options have no order (reports are the same in
    any): of them, the one that is wanted most, then the one that the page uses most. None where nothing is declared.
    """
    banded = [m for m in page.measures if m.target.band is not None]
    focus = [] if banded else [m for m in page.measures if m.target.focus]
    return _first(banded or focus or page.measures)


def _first(measures: Sequence[Measure]) -> Measure | None:
    """Return the first of some measures, None of none; of options the weightiest, by phrase where they weigh alike."""
    if not measures or measures[0].target.source != "option":
        return next(iter(measures), None)
    options = [m for m in measures if m.target.source == "option"]
    bands = {id(m.target.band): m.target.band for m in options}  # few of many targets: fractions are slow to compare
    most = max(map(_weight, bands.values()))
    heaviest = {key for key, band in bands.items() if _weight(band) == most}
    return max([m for m in options if id(m.target.band) in heaviest], key=_counted)


def _counted(measure: Measure) -> int:
    return measure.counted


def _weight(band: Band | None) -> Fraction | int:
    return (band.low or band.high or 0) if band else 0


def used_main(page: Page) -> Measure | None:
    """Return the main target if the page uses it at all: where it is missing, KW103 says so, once."""
    measure = main(page)
    return measure if measure and measure.counted else None
