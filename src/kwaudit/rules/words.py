"""Wording that findings share: numbers, lists, sections, ranges. Messages are plain text on one line."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kwaudit.model.rounding import band_text, share_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.model import Band, Measure, Page, Section, Settings

HEADING = 40
"""Code points of a heading inside a message."""
NAMED = 3
"""Names that a list spells out before it says how many more there are."""


def plural(count: int, noun: str) -> str:
    """Return `1 use`, `2 uses`, `1,096 words`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def quoted(phrase: str) -> str:
    """Return a phrase in the quotes that every message uses."""
    return f'"{phrase}"'


def listed(items: Sequence[str]) -> str:
    """Return `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`."""
    shown = list(items) if len(items) <= NAMED + 1 else [*items[:NAMED], f"{len(items) - NAMED} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def clipped(text: str, width: int = HEADING) -> str:
    """Return a text on one line, cut between words with an ellipsis where it is longer than `width`."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    head = line[: width - 1]
    return f"{head[: head.rfind(' ')] if ' ' in head else head}…"


def named_section(section: Section) -> str:
    """Return a section's heading as messages name it: “Tips”."""
    return f"“{clipped(section.heading)}”"


@lru_cache(maxsize=1024)
def range_of(band: Band) -> str:
    """Return `1.00–2.00%`; a plan has few ranges and many targets."""
    return band_text(band)


def density(measure: Measure, page: Page, settings: Settings) -> str:
    """Return what was measured: `2 uses in 300 words, 0.67% (occurrences)`."""
    share = share_text(measure.density, measure.target.band)
    return f"{plural(measure.counted, 'use')} in {plural(page.words, 'word')}, {share} ({settings.formula})"


@lru_cache(maxsize=1024)
def ends(band: Band) -> tuple[float | None, float | None]:
    """Return a band as a finding's `wanted`: fractions of 1, None for an open end."""
    return (None if band.low is None else float(band.low), None if band.high is None else float(band.high))
