"""How figures are put: shares, changes, counts. Rounding itself is `kwaudit.model.rounding`'s business."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model.finding import SEVERITIES
from kwaudit.model.rounding import share_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kwaudit.model import Band, Finding, Measure, PageResult, Report
    from kwaudit.model.tokens import Form

LARGEST_DENOMINATOR = 10**9
"""Shares are uses over words; no page has a thousand million of them."""

DIGITS = 6
"""Digits of a fraction in a format for machines: one use in a million words."""
STEP = 10.0**-DIGITS
MOST_DIGITS = 15
"""As many as a float holds."""

FORMULAS = {
    "occurrences": "uses ÷ words",
    "words": "words of the phrase ÷ words",
    "adjusted": "uses ÷ words, the phrase as one word",
    "yoast": "uses ÷ words, adjusted to the phrase's length as Yoast does",
    "wdf": "log₂(uses + 1) ÷ log₂(words)",
}
"""What each formula divides by what."""


class Counting(NamedTuple):
    """How densities were worked out: the formula, and the forms that count."""

    formula: str
    forms: tuple[Form, ...]

    @property
    def named(self) -> str:
        """The formula, with what it divides by what."""
        return f"{self.formula} ({FORMULAS[self.formula]})"


def counting(report: Report, page: PageResult | None = None) -> Counting:
    """Return how a page was counted, which settings for its path may change; without one, what the run says."""
    if page is None or page.formula is None:
        return Counting(report.formula, report.counted_forms)
    return Counting(page.formula, page.counted_forms)


def exact(value: Fraction | float) -> Fraction:
    """Return the share that a float stands for: the float nearest to 2 % is a hair above it."""
    return value if isinstance(value, Fraction) else Fraction(value).limit_denominator(LARGEST_DENOMINATOR)


def share(value: Fraction | float, band: Band | None = None) -> str:
    """Return a share as per cent, never over an end of its band."""
    return share_text(exact(value), band)


def number(value: Fraction | float, band: Band | None = None) -> float:
    """Return a share as a fraction of 1 with six digits, or with as many as keep it on its side of the band."""
    rounded = round(float(value), DIGITS)
    if band is None or not any(end is not None and abs(rounded - float(end)) < STEP for end in (band.low, band.high)):
        return rounded
    return _beside(exact(value), band)


def _beside(share: Fraction, band: Band) -> float:
    """Round a share that lies within a step of an end of its band."""
    for digits in range(DIGITS, MOST_DIGITS):
        rounded = round(share, digits)
        if (band.below(rounded), band.above(rounded)) == (band.below(share), band.above(share)):
            return float(rounded)
    return float(share)


def bound(value: Fraction | None) -> float | None:
    """Return an end of a band as a fraction of 1, as exact as a float can be."""
    return None if value is None else float(value)


def percent(value: Fraction | float) -> str:
    """Return a share that somebody wrote, with the digits that they wrote: `0.02` as "2%", `0.0233` as "2.33%"."""
    written = f"{float(exact(value) * 100):.4f}".rstrip("0").rstrip(".")
    return f"{written}%"


def declared(band: Band | None) -> str:
    """Return a band as it was declared: "2.33%", "1–2%", "≥ 1%", "< 3%"; nothing for no band."""
    if band is None:
        return ""
    if band.declared is not None:
        return percent(band.declared)
    return span(band)


def span(band: Band) -> str:
    """Return the range itself: "1.864–2.796%", "≥1%"."""
    if band.low is None and band.high is None:
        return "any"
    if band.low is None:
        return f"{'<' if band.open_high else '≤'}{percent(band.high or 0)}"
    if band.high is None:
        return f"{'>' if band.open_low else '≥'}{percent(band.low)}"
    return f"{percent(band.low)[:-1]}–{percent(band.high)}"


def wanted_band(ends: tuple[float | None, float | None] | None) -> Band | None:
    """Return a finding's wanted range as a band."""
    from kwaudit.model.plan import Band

    if ends is None:
        return None
    low, high = ends
    return Band(None if low is None else exact(low), None if high is None else exact(high))


def mending(measure: Measure) -> str:
    """Return the verdict with the change that would mend it: "add 3", "remove 2", "in range"; "" without a band."""
    if measure.verdict == "in":
        return "in range"
    if measure.verdict == "unbanded":
        return "" if measure.counted else "absent"
    if not measure.change:
        return measure.verdict
    return f"add {measure.change:,}" if measure.change > 0 else f"remove {-measure.change:,}"


def age(one: Finding) -> str:
    """Return " (new)" or " (old)" where a page was set against an earlier version of itself, else nothing."""
    return f" ({one.age})" if one.age else ""


def course(one: Measure) -> str:
    """Return a density, with the one before where the page was set against an earlier version: "0.40% → 0.91%"."""
    now = share(one.density, one.target.band)
    return f"{share(one.before.density, one.target.band)} → {now}" if one.before else now


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return "1 word", "2 words"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def reached(verdicts: Iterable[str] | Mapping[str, int]) -> str:
    """Return "7 of 11 targets in range, 1 without a range"; of verdicts, or of how many there are of each."""
    counts = Counter(verdicts)
    total, bare = counts.total(), counts["unbanded"]
    banded = total - bare
    if not total:
        return "no targets"
    if not banded:
        return f"{counted(bare, 'target')} without a range"
    said = f"{counts['in']:,} of {counted(banded, 'target')} in range"
    return f"{said}, {bare:,} without a range" if bare else said


def tally(report: Report) -> str:
    """Return "2 errors, 1 note", or "No findings"."""
    return _severities(report.severities()) or "No findings"


def severities(findings: Iterable[Finding]) -> str:
    """Return "2 errors, 1 note", worst first; "" for none."""
    return _severities(Counter(one.severity for one in findings))


def _severities(found: Mapping[str, int]) -> str:
    return ", ".join(counted(found[kind], kind) for kind in SEVERITIES if found.get(kind))


def totals(report: Report) -> str:
    """Return the line that a report closes with: "2 errors in 3 pages, 1 silenced, 1 unread". Silence is counted."""
    said = f"{tally(report)} in {counted(len(report.pages), 'page')}"
    for number, what in ((len(report.silenced), "silenced"), (len(report.unread), "unread")):
        said += f", {number:,} {what}" if number else ""
    return said


def languages(page: PageResult) -> str:
    """Return what a page was counted as, and how many words in each where it mixes languages."""
    if not page.languages:
        return language(page.language)
    return ", ".join(f"{language(code)} {count:,}" for code, count in page.languages.items())


def language(code: str) -> str:
    """Return how a page's language was counted: "English (GB)", "mt, exact forms only"."""
    from kwaudit import languages
    from kwaudit.formats.clean import one_line

    base, _, region = one_line(code).replace("_", "-").partition("-")
    key = base.casefold()
    if key in languages.KNOWN:
        name = languages.load(key).name
        return f"{name} ({region})" if region else name
    return f"{base}, exact forms only" if base else ""
