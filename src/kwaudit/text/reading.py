"""A whole article read against its plan: what is counted, what is left out, what the attribute zones hold."""

from __future__ import annotations

from collections import Counter
from itertools import repeat
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.model import Reading, Region
from kwaudit.model.article import MAIN
from kwaudit.text.matching import contiguous, occurrences
from kwaudit.text.places import candidates, indexed
from kwaudit.text.tokens import columns, tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Article, Match, Plan, Tokens
    from kwaudit.text.patterns import Patterns

_Home = tuple[bool, str]
"""Left out (else an attribute zone), and the region's or zone's name."""


def read(article: Article, plan: Plan, patterns: Patterns, language: Language) -> Reading:
    """Split the article into words and find every target: all forms in the main region, exact and inflected elsewhere.

    Args:
        article: blocks labelled with their regions, the keyword table among them.
        plan: the targets that `patterns` was compiled from.
        patterns: what `compile_targets` returned for `plan.targets`.
        language: the language of the article.
    """
    tokens = tokenize(article.blocks, [i for i, block in enumerate(article.blocks) if block.region == MAIN], language)
    left_out, zone_hits = _elsewhere(article, patterns, language)
    return Reading(
        article,
        plan,
        tokens,
        _with_compounds(tokens, patterns, language) if patterns.compounds else _matches(tokens, patterns),
        left_out,
        zone_hits,
        tuple(tuple(pattern.words) for pattern in patterns.patterns),
    )


def _matches(tokens: Tokens, patterns: Patterns) -> tuple[tuple[Match, ...], ...]:
    text = indexed(tokens, patterns)
    found: list[tuple[Match, ...]] = [()] * len(patterns.patterns)
    for target in candidates(text, patterns):
        found[target] = occurrences(text, patterns.patterns[target], patterns.synonyms[target])
    return tuple(found)


def _with_compounds(tokens: Tokens, patterns: Patterns, language: Language) -> tuple[tuple[Match, ...], ...]:
    """Find the targets with their compound uses, which no index of stems knows: every target is looked for."""
    from kwaudit.text.compounds import compounds

    text, found = indexed(tokens, patterns), compounds(tokens, patterns.patterns, language)
    return tuple(map(occurrences, repeat(text), patterns.patterns, patterns.synonyms, found))


def _elsewhere(
    article: Article, patterns: Patterns, language: Language
) -> tuple[Mapping[str, Region], Mapping[str, tuple[int, ...]]]:
    """Read left-out blocks and attribute zones in one go; both need numbers only."""
    blocks = [block for block in article.blocks if block.region != MAIN]
    zones = [zone for zone in article.zones if zone.text]
    texts = [block.text for block in blocks] + [zone.text for zone in zones]
    homes: list[_Home] = [(True, block.region) for block in blocks] + [(False, z.zone) for z in zones]
    tokens = columns(texts, range(len(texts)), language, placed=False)
    words, hits = _words(tokens, homes), _hits(tokens, patterns, homes)
    regions = {name: Region(words[True, name], hits[True, name]) for left, name in hits if left and words[True, name]}
    return MappingProxyType(regions), MappingProxyType({name: hits[False, name] for left, name in hits if not left})


def _words(tokens: Tokens, homes: Sequence[_Home]) -> Counter[_Home]:
    """Count words by the region or zone they stand in."""
    words: Counter[_Home] = Counter()
    for text, count in Counter(tokens.blocks).items():
        words[homes[text]] += count
    return words


def _hits(tokens: Tokens, patterns: Patterns, homes: Sequence[_Home]) -> Mapping[_Home, tuple[int, ...]]:
    """Count exact and inflected occurrences of each target by the region or zone they stand in."""
    text = indexed(tokens, patterns)
    hits = {home: [0] * len(patterns.patterns) for home in dict.fromkeys(homes)}
    for target in candidates(text, patterns):
        for match in contiguous(text, patterns.patterns[target], set()):
            hits[homes[tokens.blocks[match.tokens[0]]]][target] += 1
    return {home: tuple(row) for home, row in hits.items()}
