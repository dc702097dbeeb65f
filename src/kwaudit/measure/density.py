"""The five densities: how a number of uses becomes a share of the text. Exact where the formula is rational.

Everywhere: `count` uses of a phrase of `phrase_words` words, `content_words` of them no function words, in a text of
`words` words. No density exceeds 1: near and scattered uses leave out the phrase's function words, so that their
count times the phrase's length may exceed the words that there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from math import log2
from types import MappingProxyType
from typing import NamedTuple

from kwaudit.model.measure import FORMULAS, Formula

ZERO, ONE = Fraction(0), Fraction(1)

YOAST_BASE = Fraction(7, 10)
YOAST_PER_WORD = Fraction(1, 3)

NO_DENSITIES: Mapping[Formula, float] = MappingProxyType(dict.fromkeys(FORMULAS, 0.0))
"""What a phrase without uses has, shared by all of them."""


class Size(NamedTuple):
    """The words of a phrase, and how many of them are content words (all of them where none is)."""

    words: int
    content: int


def occurrences(count: int, words: int) -> Fraction:
    """Return c / N: uses over words.

    Source: the plain keyword density of Rank Math, of most checkers, and at the base of Yoast's.
    """
    return _share(count, words)


def words_share(count: int, phrase_words: int, words: int) -> Fraction:
    """Return c·n / N: the share of the text's words that the phrase takes.

    Source: the usual text-book form for phrases, (Nkr × Nwp / Tkn) × 100.
    """
    return _share(count * phrase_words, words)


def adjusted(count: int, phrase_words: int, words: int) -> Fraction:
    """Return c / (N - c·(n - 1)): uses over words when every use is counted as one word.

    Source: the phrase-as-a-unit form, Nkr / (Tkn - Nkr × (Nwp - 1)) × 100, of the same text-books.
    """
    return _share(count, words - count * (phrase_words - 1)) if words else ZERO


def yoast(count: int, content_words: int, words: int) -> Fraction:
    """Return c / N · (0.7 + L/3): longer phrases may stand less often.

    Source: YoastSEO.js, `keyphraseLengthFactor.js` ("0.7 + keyphraseLength / 3"), by which the keyphrase density
    assessment multiplies the density; L is the length in content words.
    """
    factor = yoast_factor(content_words)
    return _share(count * factor.numerator, words * factor.denominator)


@lru_cache(maxsize=64)
def yoast_factor(content_words: int) -> Fraction:
    """Return 0.7 + L/3."""
    return YOAST_BASE + content_words * YOAST_PER_WORD


def _share(part: int, whole: int) -> Fraction:
    """Return part over whole, at most 1; nothing of nothing is 0."""
    if part >= whole:
        return ONE if part else ZERO
    return Fraction(part, whole)


def wdf(count: int, words: int) -> float:
    """Return log2(c + 1) / log2(N): the within-document frequency of WDF·IDF tools.

    Source: Donna Harman, "Ranking algorithms", in Frakes and Baeza-Yates, "Information Retrieval" (1992).
    """
    if words <= 1:
        return float(min(count, words))
    return min(log2(count + 1) / log2(words), 1.0)


def density(formula: Formula, count: int, size: Size, words: int) -> Fraction | float:
    """Return one density, as a fraction of 1, by the name of its formula."""
    match formula:
        case "occurrences":
            return occurrences(count, words)
        case "words":
            return words_share(count, size.words, words)
        case "adjusted":
            return adjusted(count, size.words, words)
        case "yoast":
            return yoast(count, size.content, words)
        case "wdf":
            return wdf(count, words)


def densities(count: int, size: Size, words: int) -> Mapping[Formula, float]:
    """Return all five densities, as the nearest floating-point numbers."""
    if not count:
        return NO_DENSITIES
    return {formula: float(density(formula, count, size, words)) for formula in FORMULAS}
