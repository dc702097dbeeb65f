"""For a declared figure that the text does not bear out: how one would have to count to come nearest to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kwaudit.measure.density import density
from kwaudit.model import Nearest
from kwaudit.model.measure import FORMULAS, Formula
from kwaudit.model.tokens import EVERY_FORM, FORMS, Form

if TYPE_CHECKING:
    from fractions import Fraction

    from kwaudit.measure.density import Size
    from kwaudit.model import Counts

WAYS: tuple[tuple[Form, ...], ...] = tuple(FORMS[:length] for length in range(1, len(FORMS) + 1))
"""The sets of forms that one may count: each takes in all that are stricter."""
WITH_COMPOUNDS: tuple[tuple[Form, ...], ...] = tuple(EVERY_FORM[:length] for length in range(3, len(EVERY_FORM) + 1))
"""The same where compounds were found."""


def nearest(
    declared: Fraction, counts: Counts, size: Size, words: int, usual: tuple[Sequence[Form], Formula]
) -> Nearest | None:
    """Return the counted forms and the formula whose density is nearest to the declared one; None without a use.

    Of equally near ones, the usual forms and formula (those of the settings) come first, then the strictest.
    """
    by_form = counts._asdict()
    if not any(by_form[form] for form in EVERY_FORM):
        return None
    ways = sorted((*WAYS, *WITH_COMPOUNDS) if counts.compound else WAYS, key=lambda forms: set(forms) != set(usual[0]))
    formulas = sorted(FORMULAS, key=lambda formula: formula != usual[1])
    totals: dict[int, tuple[Form, ...]] = {}
    for forms in ways:  # ways that count the same are equally near
        totals.setdefault(sum(map(by_form.__getitem__, forms)), forms)
    wanted = float(declared)
    found = (
        Nearest(forms, formula, float(density(formula, total, size, words)))
        for total, forms in totals.items()
        for formula in formulas
    )
    return min(found, key=lambda one: abs(one.density - wanted))
