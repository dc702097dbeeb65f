"""What was measured for one target on one page. Counts are whole, shares exact; rounding is the printer's business."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, NamedTuple

from kwaudit.model.plan import Target
from kwaudit.model.tokens import Form, Match
from kwaudit.model.value import value

Verdict = Literal["absent", "below", "in", "above", "unbanded"]
Formula = Literal["occurrences", "words", "adjusted", "yoast", "wdf"]
FORMULAS: tuple[Formula, ...] = ("occurrences", "words", "adjusted", "yoast", "wdf")
ZONES = ("title", "description", "h1", "headings", "opening", "alt", "anchor", "slug")
"""The zones that are told for each target, in the order of reports."""


class Counts(NamedTuple):
    """Occurrences by form; `synonyms` are apart and in no density, `compound` is 0 unless it was asked for."""

    exact: int = 0
    inflected: int = 0
    near: int = 0
    scattered: int = 0
    synonyms: int = 0
    compound: int = 0


class SearchIntent(NamedTuple):
    """informational, navigational, commercial, transactional or local, and the rule that said so ("" = unknown).

    `certain` is False where nothing decided and the value is what most searches are.
    """

    value: str
    why: str
    certain: bool = True


class Audience(NamedTuple):
    """How often a declared audience is named or spoken to."""

    name: str
    named: int
    addressed: int


class Nearest(NamedTuple):
    """The counted forms and the formula under which a declared figure would be nearest to the truth."""

    forms: tuple[Form, ...]
    formula: Formula
    density: float


class Occurrence(NamedTuple):
    """A match as reports print it: 1-based lines and columns in code points, end exclusive."""

    form: Form
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    zone: str
    section: int
    """Index of the section it stands in, -1 before the first heading."""
    at: float = 0.0
    """Place in the article, 0 to 1, by words."""
    synonym: str = ""
    block: int = -1
    """Index of the block it stands in, with the `[start, end)` of its text there."""
    start: int = 0
    end: int = 0


class Before(NamedTuple):
    """The uses and the density in an earlier version of the page."""

    counted: int
    density: Fraction | float


@value
class Measure:
    """Counts and verdict for one target. `density` is a fraction of 1 under the chosen formula and counted forms.

    `counted`: the uses that the density is about.
    `change`: uses to add (positive) or remove (negative), 0 in the band; None without a band, and where no number
    of uses would reach it (a text too short for so narrow a band).
    `spread`: uses in each tenth of the text. `gap`: longest run of sentences without a use.
    `prominence`: 1 when the first use opens the text, towards 0 at its end (0 when absent).
    """

    target: Target
    words_in_phrase: int
    count: Counts
    counted: int
    density: Fraction | float
    densities: Mapping[Formula, float]
    verdict: Verdict
    change: int | None
    zones: Mapping[str, int]
    spread: tuple[int, ...]
    gap: int
    prominence: float
    matches: tuple[Match, ...]
    occurrences: tuple[Occurrence, ...]
    roles: tuple[str, ...]
    search_intent: SearchIntent
    audience: tuple[Audience, ...] = ()
    nearest: Nearest | None = None
    before: Before | None = None
