"""A density on one side of its declared range: what the rules of both sides report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.rules import words
from kwaudit.rules.places import found, of_first, used

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kwaudit.model import Finding, Measure, Page, Rule, Settings
    from kwaudit.model.measure import Verdict


def off_range(
    rule: Rule, page: Page, settings: Settings, side: Verdict, mending: Callable[[Page, Measure, Settings], str]
) -> Iterator[Finding]:
    """Yield a finding for each target that is used and stands on this side of its range ("below" or "above")."""
    for measure in used(page):
        band = measure.target.band
        if measure.verdict != side or band is None:
            continue
        said, wanted = words.density(measure, page, settings), words.range_of(band)
        yield found(
            rule,
            page,
            of_first(page, measure, settings),
            f"{words.quoted(measure.target.phrase)}: {said}, is {side} the declared range {wanted}",
            help=mending(page, measure, settings),
            phrase=measure.target.phrase,
            measured=float(measure.density),
            wanted=words.ends(band),
        )
