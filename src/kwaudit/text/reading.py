"""A whole article read against its plan: what is counted, what is left out, what the attribute zones hold."""

from __future__ import annotations

from collections import Counter
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
        _matches(tokens, patterns),
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


def _elsewhere(
    article: Article, patterns: Patterns, language: Language
) -> tuple[Mapping[str, Region], Mapping[str, tuple[int, ...]]]:
    """Read left-out blocks and attribute zones in one go; both need numbers only."""
    blocks = [block for block in article.blocks if block.region != MAIN]
    names = [f"region {b.region}" for b in blocks] + [f"zone {z.zone}" for z in article.zones]
    tokens = columns([b.text for b in blocks] + [z.text for z in article.zones], range(len(names)), language)
    words, hits = _words(tokens, names), _hits(tokens, patterns, names)
    regions = {b.region: Region(words[f"region {b.region}"], hits[f"region {b.region}"]) for b in blocks}
    zones: dict[str, tuple[int, ...]] = {zone.zone: hits[f"zone {zone.zone}"] for zone in article.zones}
    return MappingProxyType({name: region for name, region in regions.items() if region.words}), MappingProxyType(zones)


def _words(tokens: Tokens, names: Sequence[str]) -> Counter[str]:
    """Count words by the name of the place they stand in."""
    words: Counter[str] = Counter()
    for number, count in Counter(tokens.blocks).items():
        words[names[number]] += count
    return words


def _hits(tokens: Tokens, patterns: Patterns, names: Sequence[str]) -> Mapping[str, tuple[int, ...]]:
    """Count exact and inflected occurrences of each target by the name of the place they stand in."""
    text = indexed(tokens, patterns)
    hits = {name: [0] * len(patterns.patterns) for name in dict.fromkeys(names)}
    for target in candidates(text, patterns):
        for match in contiguous(text, patterns.patterns[target], set()):
            hits[names[tokens.blocks[match.tokens[0]]]][target] += 1
    return {name: tuple(row) for name, row in hits.items()}
