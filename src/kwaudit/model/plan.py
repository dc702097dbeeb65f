"""What a page is meant for: targets, their bands, where each was declared."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.model.value import value

Source = str
"""Where a target was declared: one of `PRECEDENCE`."""

FOR_THE_PAGE: Source = "plan for the page"
"""A row of a targets file that names the page; the other rows are for every page of a run."""
PRECEDENCE: tuple[Source, ...] = (
    "option",
    "targets file",
    FOR_THE_PAGE,
    "front matter",
    "table",
    "settings",
    "meta keywords",
)

RELATIVE_TOLERANCE = Fraction(20, 100)
"""A single declared value means a band of ± 20 % …"""
ABSOLUTE_TOLERANCE = Fraction(3, 1000)
"""… or ± 0.3 percentage points, the wider: one use in 330 words is the step of a short post."""

_NUMBER = r"(\d{1,4}(?:[.,]\d+)?|[.,]\d+)"
_RANGE = re.compile(rf"^{_NUMBER}\s*%?\s*(?:-|–|—|‑|\.\.|to)\s*{_NUMBER}\s*%?$", re.IGNORECASE)
_ONE = re.compile(rf"^(>=|=>|≥|>|<=|=<|≤|<|~|≈|=)?\s*{_NUMBER}\s*%?$")


@value
class Band:
    """A wanted density as fractions of 1; None is an open end. Ends belong to the band unless marked open."""

    low: Fraction | None
    high: Fraction | None
    declared: Fraction | None = None
    """The single figure that was written, None where a range or bound was."""
    open_low: bool = False
    open_high: bool = False

    def holds(self, share: Fraction | float) -> bool:
        """Say whether a density lies in the band."""
        return not self.below(share) and not self.above(share)

    def below(self, share: Fraction | float) -> bool:
        return self.low is not None and (share <= self.low if self.open_low else share < self.low)

    def above(self, share: Fraction | float) -> bool:
        return self.high is not None and (share >= self.high if self.open_high else share > self.high)

    @classmethod
    def parse(
        cls, text: str, *, relative: Fraction = RELATIVE_TOLERANCE, absolute: Fraction = ABSOLUTE_TOLERANCE
    ) -> Band:
        """Read `2.33%`, `1-2%`, `1–2 %`, `>= 1 %`, `< 3%`.

        Raises:
            SettingsError: for anything else, an upside-down range, or more than 100 %.
        """
        return _band(text.strip(), relative.as_integer_ratio(), absolute.as_integer_ratio())

    def __hash__(self) -> int:
        """Hash by whole numbers: a Fraction takes 2 µs, and plans of thousands are looked up by their bands."""
        ends = (self.low, self.high, self.declared)
        return hash((*[end and end.as_integer_ratio() for end in ends], self.open_low, self.open_high))


@lru_cache(maxsize=256)
def _band(text: str, *reach: tuple[int, int]) -> Band:
    """Read a band; plans of thousands repeat a few, and equal texts give one value."""
    relative, absolute = (Fraction(*ratio) for ratio in reach)
    plain = " ".join(text.split())
    if found := _RANGE.match(plain):
        low, high = _percent(found[1]), _percent(found[2])
        band = Band(low, high)
    elif found := _ONE.match(plain):
        band = _one(found[1] or "", _percent(found[2]), relative, absolute)
    else:
        raise SettingsError(f"{text!r} is no density; write 2%, 1-2%, >=1% or <3%")
    if (band.low or 0) > 1 or (band.high is not None and band.declared is None and band.high > 1):
        raise SettingsError(f"{text!r} is more than 100 %; a density is a share of the words")
    if band.low is not None and band.high is not None and band.low > band.high:
        raise SettingsError(f"{text!r} is upside down; write the smaller figure first")
    return band


def _percent(figure: str) -> Fraction:
    return Fraction(figure.replace(",", ".")) / 100


def _one(mark: str, value: Fraction, relative: Fraction, absolute: Fraction) -> Band:
    if mark in {">=", "=>", "≥", ">"}:
        return Band(value, None, open_low=mark == ">")
    if mark in {"<=", "=<", "≤", "<"}:
        return Band(None, value, open_high=mark == "<")
    if value > 1:
        return Band(value, value)  # refused by the caller, with its words
    reach = max(value * relative, absolute)
    return Band(max(value - reach, Fraction(0)), min(value + reach, Fraction(1)), declared=value)


@value
class Target:
    """One keyphrase that the page is meant for. `offset` is its place in the document, -1 when declared elsewhere.

    `intent` and `audience` are as written; `roles` and `search_intent` are read from `intent` when it says so.
    `figure_offset` is the place of the declared figure in the article's own table (-1: none).
    """

    phrase: str
    band: Band | None = None
    intent: str = ""
    roles: tuple[str, ...] = ()
    search_intent: str = ""
    audience: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    source: Source = "option"
    origin: str = ""
    """The file or option that declared it, as reports print it."""
    offset: int = -1
    figure_offset: int = -1
    focus: bool = False
    """True for the focus query that stands as the header of a keyword table."""


class Conflict(NamedTuple):
    """Two sources named one phrase: the source that won, and the one that lost."""

    phrase: str
    won: Source
    lost: Source


@value
class Plan:
    """The targets of one page in the order of their sources, each phrase once."""

    targets: tuple[Target, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
