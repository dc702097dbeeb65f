"""From blocks to columns of words. All blocks are read as one text, so that the work per word stays in C.

Python looks only where something may happen between two words: at points and commas, at the ends of blocks.
"""

from __future__ import annotations

from array import array
from functools import partial
from itertools import chain, repeat
from operator import add, sub
from typing import TYPE_CHECKING, Any

from kwaudit.model import Tokens
from kwaudit.model.tokens import Column
from kwaudit.text.lexicon import lexicon
from kwaudit.text.splitting import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Block
    from kwaudit.text.splitting import Split

PORTION = 1_000_000
"""Characters that are split in one go: until the columns stand, a split takes twenty times the memory of its text."""

BY_ICU = "words by ICU"
"""The unit of texts in a script without spaces."""


def tokenize(blocks: Sequence[Block], indices: Sequence[int], language: Language) -> Tokens:
    """Split the blocks at these indices into words.

    Args:
        blocks: the blocks of an article.
        indices: which of them, ascending; `Tokens.blocks` holds these numbers.
        language: whose stems, abbreviations and elisions hold.
    """
    return columns([blocks[i].text for i in indices], indices, language)


def columns(texts: Sequence[str], numbers: Sequence[int], language: Language) -> Tokens:
    """Split texts into words; `Tokens.blocks` holds for each word the one of `numbers` that its text has."""
    ranges = list(portions(texts))
    parts = (_columns(texts[first:last], numbers[first:last], language) for first, last in ranges)
    return next(parts) if len(ranges) == 1 else _joined(parts, language)


def portions(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the texts, from and to, that are split in one go: all of them, but for very large pages."""
    first = size = 0
    for i, length in enumerate(map(len, texts)):
        size += length
        if size > PORTION:
            yield first, i + 1
            first, size = i + 1, 0
    if first < len(texts):
        yield first, len(texts)


def _joined(parts: Iterable[Tokens], language: Language) -> Tokens:
    """Return the columns of a very large page as one: equal words are one string, places take four bytes each."""
    stem = lexicon(language).stem
    words: list[str] = []
    same: dict[str, str] = {}
    starts, ends, blocks, sentences = (array("i") for _ in range(4))
    joined = bytearray()
    for part in parts:
        after = sentences[-1] + 1 if sentences else 0
        sentences.extend(map(after.__add__, part.sentences))
        words.extend(map(same.setdefault, part.words, part.words))
        starts.extend(part.starts)
        ends.extend(part.ends)
        blocks.extend(part.blocks)
        joined += part.joined
    stems = Column(len(words), lambda: list(map(stem.__getitem__, words)))
    return Tokens(words, stems, starts, ends, blocks, sentences, joined, _unit(language))


def _columns(texts: Sequence[str], numbers: Sequence[int], language: Language) -> Tokens:
    split_up = split(texts, language)
    words, firsts, stem = split_up.words, split_up.firsts, split_up.memory.stem
    size = len(words)
    barred, begun = split_up.events()
    joined = bytearray(b"\1") * size
    for at in chain(firsts[:-1], barred, begun):
        if at < size:
            joined[at] = 0
    blocks = spread(numbers, firsts)
    return Tokens(
        words,
        Column(size, lambda: list(map(stem.__getitem__, words))),
        *_places(split_up, numbers, blocks),
        blocks,
        spread(range(size), sorted({*firsts, *begun, 0, size})),
        joined,
        _unit(language),
    )


def _unit(language: Language) -> str:
    return "words" if language.spaced else BY_ICU


def _places(split_up: Split, numbers: Sequence[int], blocks: list[int]) -> tuple[Places, Places]:
    """Return the columns of starts and ends, each counted from the start of its own text."""
    starts, sizes = split_up.places
    if split_up.named:
        starts, sizes = starts[:], sizes[:]
        for row, (start, end) in split_up.named.items():
            starts[row], sizes[row] = start, end - start
    begins = dict(zip(numbers, split_up.begins, strict=False))
    return Places(starts, None, blocks, begins), Places(starts, sizes, blocks, begins)


class Places(Column[int]):
    """Starts or, with sizes, ends of words in their own texts, worked out for those that are asked for."""

    __slots__ = ("_begins", "_blocks", "_sizes", "_starts")

    def __init__(
        self, starts: list[int], sizes: list[int] | None, blocks: list[int], begins: Mapping[int, int]
    ) -> None:
        super().__init__(len(starts), partial(_whole, starts, sizes, blocks, begins))
        self._starts, self._sizes, self._blocks, self._begins = starts, sizes, blocks, begins

    def __getitem__(self, row: Any) -> Any:
        if isinstance(row, slice):
            return self.rows[row]
        size = self._sizes[row] if self._sizes else 0
        return self._starts[row] + size - self._begins[self._blocks[row]]


def _whole(starts: list[int], sizes: list[int] | None, blocks: list[int], begins: Mapping[int, int]) -> list[int]:
    places = map(add, starts, sizes) if sizes else starts
    return list(map(sub, places, map(begins.__getitem__, blocks)))


def spread(values: Iterable[int], begins: Sequence[int]) -> list[int]:
    """Return each value as often as there are rows from its begin to the next."""
    return list(chain.from_iterable(map(repeat, values, map(sub, begins[1:], begins))))
