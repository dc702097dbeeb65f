"""The measure of a target of which nothing was found: a plan may hold thousands, so they share all they can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.measure.density import NO_DENSITIES, ZERO
from kwaudit.measure.spread import NOWHERE
from kwaudit.measure.verdict import Standing, change, verdict
from kwaudit.measure.zones import NO_ZONES
from kwaudit.model import Counts, Measure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.measure.density import Size
    from kwaudit.measure.ground import Ground
    from kwaudit.measure.wishes import Wish
    from kwaudit.model import Audience
    from kwaudit.model.measure import Formula, Verdict

NO_COUNTS = Counts()


class Absences:
    """What makes the measures of absent targets of one page. Holds nothing of the page but a few figures."""

    __slots__ = ("_fates", "_formula", "_sentences", "_wishes", "_words")

    def __init__(self, ground: Ground, wishes: Sequence[Wish]) -> None:
        self._wishes = wishes
        self._formula: Formula = ground.settings.formula
        self._words = len(ground.tokens)
        self._sentences = ground.sentences
        self._fates: dict[tuple[Size, int], tuple[Verdict, int | None]] = {}

    def __call__(self, number: int) -> Measure:
        """Return the measure of a target that tells of nothing but its absence."""
        return self.measure(number, NO_ZONES, ())

    def measure(self, number: int, zones: Mapping[str, int], audience: tuple[Audience, ...]) -> Measure:
        """Return the measure of an absent target with its uses in attributes and the counts of its audience."""
        wish = self._wishes[number]
        judged, added = self._fates.get(wish.kind) or self._fates.setdefault(wish.kind, self._fate(wish))
        return Measure(
            wish.target,
            wish.size.words,
            NO_COUNTS,
            0,
            ZERO,
            NO_DENSITIES,
            judged,
            added,
            zones,
            NOWHERE,
            self._sentences,
            0.0,
            (),
            (),
            wish.target.roles,
            wish.intent,
            audience,
        )

    def _fate(self, wish: Wish) -> tuple[Verdict, int | None]:
        """Return the verdict on no use at all, and the uses that it would take."""
        band = wish.target.band
        judged = verdict(ZERO, 0, band)
        return judged, change(Standing(self._formula, wish.size, 0, self._words), band, judged)
