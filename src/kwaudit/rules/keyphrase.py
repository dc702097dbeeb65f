"""Which of a page's targets it is mainly for: placement rules ask for that one, since no title holds eleven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model.once import once

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from kwaudit.model import Band, Measure, Page, Plan, Target


@once
def main(page: Page) -> Measure | None:
    """Return the page's main target: the first that was declared with a range, else the focus query, else the first.

    Writers put the phrase that a page is for at the head of its plan. Options have no order (reports are the same in
    any): of them, the one that is wanted most, then the one that the page uses most. None where nothing is declared.
    """
    number = main_number(page)
    return None if number is None else page.measures[number]


def main_number(page: Page) -> int | None:
    """Return the number of the main target in the plan."""
    heads, told = _heads(page.plan), page.measures.told
    used = [number for number in told if number in heads and told[number].counted]
    return max(used, key=lambda at: told[at].counted) if used else next(iter(heads), None)


@once
def _heads(plan: Plan) -> dict[int, None]:
    """Return the numbers of the targets of a plan that may be the main one, in order."""
    targets = plan.targets
    banded = [number for number, target in enumerate(targets) if target.band is not None]
    focus = [] if banded else [number for number, target in enumerate(targets) if target.focus]
    numbers = banded or focus or range(len(targets))
    if not numbers or targets[numbers[0]].source != "option":
        return dict.fromkeys(numbers[:1])
    return dict.fromkeys(_heaviest(targets, [n for n in numbers if targets[n].source == "option"]))


def _heaviest(targets: Sequence[Target], numbers: Sequence[int]) -> list[int]:
    bands = {id(targets[n].band): targets[n].band for n in numbers}  # few of many: fractions are slow to compare
    most = max(map(_weight, bands.values()))
    heaviest = {key for key, band in bands.items() if _weight(band) == most}
    return [n for n in numbers if id(targets[n].band) in heaviest]


def _weight(band: Band | None) -> Fraction | int:
    return (band.low or band.high or 0) if band else 0


def used_main(page: Page) -> Measure | None:
    """Return the main target if the page uses it at all: where it is missing, KW103 says so, once."""
    measure = main(page)
    return measure if measure and measure.counted else None
