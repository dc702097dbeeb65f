"""A page in more than one language: each block is read by the rules of its own, and all words stand in one order.

Words, sentences and stems of a language come from its own rules, and so do the targets that are looked for in it. The
density has one denominator all the same: the words of the page.
"""

from __future__ import annotations

from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple

from kwaudit import languages
from kwaudit.model import Tokens
from kwaudit.text.patterns import in_language
from kwaudit.text.reading import matches
from kwaudit.text.tokens import BY_ICU, tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Block, Match
    from kwaudit.text.patterns import Patterns


class Mixed(NamedTuple):
    """The columns of all words, each target's matches over them, and the words of each language, most first."""

    tokens: Tokens
    matches: tuple[tuple[Match, ...], ...]
    languages: Mapping[str, int]


def read_mixed(
    blocks: Sequence[Block], main: Sequence[int], patterns: Patterns, page: Language, others: Mapping[int, str]
) -> Mixed:
    """Read the blocks of `main`; `others` says which of them are not in the page's language."""
    groups: dict[str, list[int]] = {}
    for index in main:
        groups.setdefault(others.get(index, page.code), []).append(index)
    parts = [(page if code == page.code else languages.load(code), group) for code, group in groups.items()]
    tokens = [tokenize(blocks, group, language) for language, group in parts]
    found = [
        matches(some, in_language(patterns, language, page), language)
        for some, (language, _) in zip(tokens, parts, strict=True)
    ]
    words = {language.code: len(some) for some, (language, _) in zip(tokens, parts, strict=True) if len(some)}
    order = _order(tokens)
    return Mixed(
        _merged(tokens, order),
        _moved(found, tokens, order),
        dict(sorted(words.items(), key=lambda one: (-one[1], one[0]))),
    )


def _order(parts: Sequence[Tokens]) -> list[int]:
    """Return the rows of all parts, counted through, in the order of their blocks: a block is in one part."""
    blocks = list(chain.from_iterable(part.blocks for part in parts))
    return sorted(range(len(blocks)), key=blocks.__getitem__)


def _merged(parts: Sequence[Tokens], order: list[int]) -> Tokens:
    def column(name: str) -> list[int]:
        rows = list(chain.from_iterable(getattr(part, name) for part in parts))
        return [rows[row] for row in order]

    numbers: dict[tuple[int, int], int] = {}
    keys = [(number, sentence) for number, part in enumerate(parts) for sentence in part.sentences]
    sentences = [numbers.setdefault(keys[row], len(numbers)) for row in order]
    words: list[str] = column("words")  # type: ignore[assignment]  # columns of words hold words
    stems: list[str] = column("stems")  # type: ignore[assignment]
    unit = BY_ICU if any(part.unit == BY_ICU for part in parts) else parts[0].unit
    places = column("starts"), column("ends"), column("blocks")
    return Tokens(words, stems, *places, sentences, bytearray(column("joined")), unit)


def _moved(
    found: Sequence[tuple[tuple[Match, ...], ...]], parts: Sequence[Tokens], order: list[int]
) -> tuple[tuple[Match, ...], ...]:
    """Return each target's matches of all parts, by the rows of the merged columns, in reading order."""
    places = sorted(range(len(order)), key=order.__getitem__)
    firsts = accumulate(map(len, parts), initial=0)
    moved = [
        [
            [match._replace(tokens=tuple(places[first + row] for row in match.tokens)) for match in target]
            for target in part
        ]
        for first, part in zip(firsts, found, strict=False)
    ]
    return tuple(tuple(sorted(chain.from_iterable(target), key=_first)) for target in zip(*moved, strict=True))


def _first(match: Match) -> int:
    return match.tokens[0]
