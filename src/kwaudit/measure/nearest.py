"""For a declared figure that the text does not bear out: how one would have to count to come nearest to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kwaudit.measure.density import density
from kwaudit.model import Nearest
from kwaudit.model.measure import FORMULAS, Formula
from kwaudit.model.tokens import FORMS, Form

if TYPE_CHECKING:
    from fractions import Fraction

    from kwaudit.measure.density import Size
    from kwaudit.model import Counts

WAYS: tuple[tuple[Form, ...], ...] = tuple(FORMS[:length] for length in range(1, len(FORMS) + 1))
"""The sets of forms that one may count: each takes in all that are stricter."""


def nearest(
    declared: Fraction, counts: Counts, size: Size, words: int, usual: tuple[Sequence[Form], Formula]
) -> Nearest | None:
    """Return the counted forms and the formula whose density is nearest to the declared one; None without a use.

    Of equally near ones, the usual forms and formula (those of the settings) come first, then the strictest.
    """
    if not sum(counts[: len(FORMS)]):
        return None
    ways = sorted(WAYS, key=lambda forms: set(forms) != set(usual[0]))
    formulas = sorted(FORMULAS, key=lambda formula: formula != usual[1])
    found = (
        Nearest(forms, formula, float(density(formula, sum(counts[: len(forms)]), size, words)))
        for forms in ways
        for formula in formulas
    )
    return min(found, key=lambda one: abs(one.density - declared))
