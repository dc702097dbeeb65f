"""Which of a page's targets it is mainly for: placement rules ask for that one, since no title holds eleven."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.model import Band, Measure, Page


def main(page: Page) -> Measure | None:
    """Return the page's main target: the one with the highest declared density, else the focus query, else the first.

    None where nothing is declared.
    """
    return _main(_Same(page))


def used_main(page: Page) -> Measure | None:
    """Return the main target if the page uses it at all: where it is missing, KW103 says so, once."""
    measure = main(page)
    return measure if measure and measure.counted else None


class _Same:
    """A page as a key by identity: nine rules ask for its main target, and a page may have thousands of targets."""

    __slots__ = ("page",)

    def __init__(self, page: Page) -> None:
        self.page = page

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.page is other.page

    def __hash__(self) -> int:
        return id(self.page)


@lru_cache(maxsize=1)
def _main(key: _Same) -> Measure | None:
    measures = key.page.measures
    best = max(measures, key=lambda m: _wish(m.target.band), default=None)
    if best is None or _wish(best.target.band):
        return best
    return next((m for m in measures if m.target.focus), best)


def _wish(band: Band | None) -> float:
    if band is None:
        return 0.0
    figure = band.declared if band.declared is not None else band.low
    return float(figure) if figure is not None else 0.0
