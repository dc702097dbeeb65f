"""What is not counted: left-out regions and attribute zones. Of them reports tell the words and the hits, no places."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, chain, compress
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.model import Region
from kwaudit.model.article import MAIN
from kwaudit.text.alphabets import alphabet_of
from kwaudit.text.matching import contiguous
from kwaudit.text.places import Text, candidates, indexed
from kwaudit.text.splitting import split
from kwaudit.text.tokens import portions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Article
    from kwaudit.text.patterns import Patterns

_Home = tuple[bool, str]
"""Left out (else an attribute zone), and the region's or zone's name."""


def elsewhere(
    article: Article, patterns: Patterns, language: Language
) -> tuple[Mapping[str, Region], Mapping[str, tuple[int, ...]]]:
    """Return the left-out regions that hold words, and the hits of each target in each attribute zone.

    All texts are read in one go, those of one region or zone side by side.
    """
    homes: dict[_Home, list[str]] = {}
    for block in article.blocks:
        if block.region != MAIN:
            homes.setdefault((True, block.region), []).append(block.text)
    for zone in article.zones:
        if zone.text:
            homes.setdefault((False, zone.zone), []).append(zone.text)
    words, hits = _counted(homes, patterns, language)
    none = (0,) * len(patterns.patterns)  # shared: of thousands of targets, most stand in no region
    rows = [tuple(hits[at]) if at in hits else none for at in range(len(homes))]
    regions = {name: Region(words[i], rows[i]) for i, (left, name) in enumerate(homes) if left and words[i]}
    zones = {name: rows[i] for i, (left, name) in enumerate(homes) if not left}
    return MappingProxyType(regions), MappingProxyType(zones)


def _counted(
    homes: Mapping[_Home, Sequence[str]], patterns: Patterns, language: Language
) -> tuple[list[int], dict[int, list[int]]]:
    """Return the words of each home, and the hits of each target in the homes that have any, by their numbers."""
    texts = list(chain.from_iterable(homes.values()))
    number = [at for at, held in enumerate(homes.values()) for _ in held]
    words, hits = [0] * len(homes), dict[int, list[int]]()
    for part, home in _alike(texts, number):
        for first, last in portions(part):
            _count(part[first:last], home[first:last], (patterns, language), words, hits)
    return words, hits


def _alike(texts: list[str], number: list[int]) -> Iterator[tuple[list[str], list[int]]]:
    """Yield all texts with the numbers of their homes; the ASCII ones first where an alphabet does not do for all.

    A menu of languages is in ten scripts, and the rest of what is left out need not wait for it.
    """
    if alphabet_of("".join(texts)) is not None:
        yield texts, number
        return
    for ascii_only in (True, False):
        chosen = [text.isascii() is ascii_only for text in texts]
        yield list(compress(texts, chosen)), list(compress(number, chosen))


def _count(
    texts: Sequence[str],
    number: Sequence[int],
    wanted: tuple[Patterns, Language],
    words: list[int],
    hits: dict[int, list[int]],
) -> None:
    """Add the words and hits of some texts to those of their homes."""
    patterns, language = wanted
    split_up = split(texts, language, placed=False)
    heads = [at for at, home in enumerate(number) if not at or home != number[at - 1]]
    counts = split_up.counts(heads)
    homes = [number[at] for at in heads]
    for home, count in zip(homes, counts, strict=True):
        words[home] += count
    rows = indexed(split_up.words, split_up.memory.stem, patterns)
    text = Text(split_up.words, rows, lambda first, last: all(map(split_up.joins, range(first + 1, last + 1))))
    ends = list(accumulate(counts))
    for target in candidates(rows, patterns):
        for match in contiguous(text, patterns.patterns[target], set()):
            home = homes[bisect_right(ends, match.tokens[0])]
            hits.setdefault(home, [0] * len(patterns.patterns))[target] += 1
