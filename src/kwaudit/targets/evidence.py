"""Is a table with percentages a keyword plan, or prices, shares and rates? Evidence, weighed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.model import Settings
from kwaudit.model.article import MAIN
from kwaudit.targets import fields, intents
from kwaudit.targets.columns import (
    Column,
    calls_keywords,
    column,
    name,
    plans_density,
    says_density,
    says_keyword,
    says_per_cent,
)
from kwaudit.targets.phrases import folded, key

if TYPE_CHECKING:
    from kwaudit.model import Article
    from kwaudit.targets.grid import Grid

SPEAKS_OF_KEYWORDS = re.compile(
    r"\b(?:key\s?-?words|key\s?-?phrases|search (?:terms|queries|phrases)|"
    r"(?:key\s?-?word|key\s?-?phrase|seo)s? (?:table|plan|list|densit(?:y|ies)|targets?|map))\b",
    re.IGNORECASE,
)
_OTHER_FIGURE = re.compile(
    r"\b(?:ctr|click.?through|rates?|shares?|change|growth|discounts?|apr|apy|yield|margin|tax|vat|return|interest|"
    r"increase|decrease|probability|chance|accuracy|score|difficulty|volume|clicks|impressions|position|price|cost|"
    r"fees?|population|votes?|percentile|prevalence|incidence|risk|success|failure|actual|result|progress|alcohol|abv|"
    r"conversions?|bounces?|traffic|humidity|moisture|budget|average|avg|portions?|market|current|measured)\b",
    re.IGNORECASE,
)
"""Headers of other figures in per cent; a column under one of them is no density."""
_TOTALS = frozenset(("total", "sum", "overall", "all"))
_MARKS = re.compile(r"[^\w' ]+")

ENOUGH = 2
"""Points that make a table a plan: a header that says density, an intent, or a caption that says keywords."""
HIGHEST = Fraction(10, 100)
"""No writer plans a keyword for more than each tenth word; shares and discounts are seldom below it throughout."""
SAMPLE = 40
"""Rows that are held against the text."""
FACTOR = 2
"""A text comes near its plan; that it comes near a column of rates is chance, and rare for most rows at once."""
LEAST_ROWS, LEAST_WORDS = 2, 100
"""In a shorter text a single use is a per cent and more, and fits any table."""

_DEFAULTS = Settings()


class Text:
    """The words of an article's main region, folded; made when a table is first held against them."""

    __slots__ = ("_article", "_folded", "_words")

    def __init__(self, article: Article) -> None:
        self._article = article
        self._folded = ""
        self._words = 0

    def share(self, phrase: str) -> Fraction:
        """Return how often a phrase stands in the text, per word; a rough count that takes no heed of marks."""
        self._fold()
        return Fraction(self._folded.count(f" {key(phrase)} "), self._words or 1)

    @property
    def words(self) -> int:
        self._fold()
        return self._words

    def _fold(self) -> None:
        if not self._folded:
            blocks = self._article.blocks
            bare = " ".join(b.text for b in blocks if b.region == MAIN and b.zone != "table")
            words = _MARKS.sub(" ", folded(bare)).split()
            self._folded, self._words = f" {' '.join(words)} ", len(words)


def is_plan(text: Text, grid: Grid, known: Mapping[Column, int], introduction: str) -> bool:
    """Say whether a table declares keywords. `introduction`: its caption and the line or heading before it."""
    heads = _heads(grid, known)
    signs = any(map(fields.has_sign, grid.values(known["density"])))
    if heads.other or not (signs or heads.sure):
        return False
    if not heads.certain and _highest(grid, known) > HIGHEST:
        return False
    points = 2 * heads.density + heads.keyword
    points += 2 * bool(SPEAKS_OF_KEYWORDS.search(introduction))
    points += 2 * _has_intent(grid, known) + ("audience" in known)
    return (points >= ENOUGH and not heads.verdicts) or _plausible(text, grid, known)


class _Heads(NamedTuple):
    """What the headers of densities and phrases say."""

    density: bool
    """The figures are densities of phrases."""
    keyword: int
    """Points for a header that calls the phrases keywords, or what keywords are called among other things."""
    sure: bool
    """Figures under it are shares though no sign stands with them."""
    certain: bool
    """The words leave no doubt, whatever the figures are."""
    verdicts: bool
    """The words stand behind densities, under a header of their own: what is said of a density."""
    other: bool
    """The figures are something else: a rate, a change, the density of bones."""


def _heads(grid: Grid, known: Mapping[Column, int]) -> _Heads:
    raw, phrases = grid.header[known["density"]], grid.header[known["phrase"]]
    header, called, words = name(raw), calls_keywords(phrases), column(phrases) == "phrase"
    of_keywords = says_density(header) and (called or says_keyword(raw))
    density = of_keywords or plans_density(raw)
    named = column(raw) == "density" and (density or not says_density(header))
    shares = says_per_cent(raw) and called
    return _Heads(
        density=density,
        keyword=2 if called and (named or shares or not header) else int(words),
        sure=of_keywords or shares or (density and words),
        certain=of_keywords or (called and named),
        verdicts=density and not words and known["phrase"] > known["density"],
        other=not named and (says_density(header) or _OTHER_FIGURE.search(header) is not None),
    )


def _highest(grid: Grid, known: Mapping[Column, int]) -> Fraction:
    rows = grid.rows[:-1] if is_total(grid, known, len(grid.rows) - 1) else grid.rows
    return max((_middle(row[known["density"]]) or Fraction(0) for row in rows[:SAMPLE]), default=Fraction(0))


def is_total(grid: Grid, known: Mapping[Column, int], row: int) -> bool:
    """Say whether a row is the last and adds up the others: its figure is no less than theirs together."""
    cells = grid.rows[row]
    if row != len(grid.rows) - 1 or cells[known["phrase"]].casefold() not in _TOTALS:
        return False
    figure = _middle(cells[known["density"]])
    others = (_middle(above[known["density"]]) for above in grid.rows[:row])
    return figure is None or figure >= sum(filter(None, others), Fraction(0))


def _has_intent(grid: Grid, known: Mapping[Column, int]) -> bool:
    """Say whether a column of intents is called so, or holds nothing but names of intents."""
    if "intent" not in known:
        return False
    values = grid.values(known["intent"])
    return "intent" in name(grid.header[known["intent"]]) or (bool(values) and all(map(intents.known, values)))


def _plausible(text: Text, grid: Grid, known: Mapping[Column, int]) -> bool:
    """Say whether the text uses the phrases about as often as the table says, most of them."""
    rows = [(row[known["phrase"]], _middle(row[known["density"]])) for row in grid.rows[:SAMPLE]]
    shares = [share for _, share in rows if share is not None]
    if len(shares) < max(len(rows), LEAST_ROWS) or max(shares) > HIGHEST or text.words < LEAST_WORDS:
        return False
    fitting = 0
    for phrase, share in rows:
        measured = text.share(phrase)
        fitting += share is not None and share <= measured * FACTOR and measured <= share * FACTOR
    return 3 * fitting >= 2 * len(rows)


def _middle(cell: str) -> Fraction | None:
    try:
        band = fields.band(cell, _DEFAULTS)
    except SettingsError:
        return None
    return (band.declared or band.low or band.high) if band else None
