"""From blocks to columns of words. All blocks are read as one text, so that the work per word stays in C.

Splitting gives gap, word, gap, word …; a gap's bits say whether anything happens between two words, and only there
does Python look at all: at block borders, at possible sentence ends, at symbols that belong to a name.
"""

from __future__ import annotations

import re
from itertools import accumulate, chain, repeat
from operator import sub
from typing import TYPE_CHECKING, Any

from kwaudit.model import Tokens
from kwaudit.text.characters import BORDER, split
from kwaudit.text.gaps import BARRIER, BITS, NEXT_BLOCK, STOP, having
from kwaudit.text.lexicon import lexicon
from kwaudit.text.sentences import Stops
from kwaudit.text.symbols import restore

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Block

PORTION = 1_000_000
"""Characters that are split in one go: until the columns stand, a split takes twenty times the memory of its text."""

_JOINS = bytes(not bits & (BARRIER | NEXT_BLOCK) for bits in range(256))
"""Gap bits → may a phrase run over it, sentence ends aside."""
BY_ICU = "words by ICU"
"""The unit of texts in a script without spaces."""
_BORDER = re.compile(having(NEXT_BLOCK))
_STOP = re.compile(having(STOP, but=NEXT_BLOCK))


def tokenize(blocks: Sequence[Block], indices: Sequence[int], language: Language) -> Tokens:
    """Split the blocks at these indices into words.

    Args:
        blocks: the blocks of an article.
        indices: which of them, ascending; `Tokens.blocks` holds these numbers.
        language: whose stems, abbreviations and elisions hold.
    """
    return columns([blocks[i].text for i in indices], indices, language)


def columns(texts: Sequence[str], numbers: Sequence[int], language: Language, *, placed: bool = True) -> Tokens:
    """Split texts into words; `Tokens.blocks` holds for each word the one of `numbers` that its text has.

    Without `placed` the columns `starts`, `ends` and `sentences` stay empty, which saves a third of the time.
    """
    tokens = Tokens([], [], [], [], [], [], bytearray(), "words" if language.spaced else BY_ICU)
    for first, last in _portions(texts):
        _append(tokens, _columns(texts[first:last], numbers[first:last], language, placed=placed))
    return tokens


def _portions(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the texts, from and to, that are split in one go: all of them, but for very large pages."""
    first = size = 0
    for i, length in enumerate(map(len, texts)):
        size += length
        if size > PORTION:
            yield first, i + 1
            first, size = i + 1, 0
    if first < len(texts):
        yield first, len(texts)


def _append(tokens: Tokens, more: Tokens) -> None:
    if tokens.sentences:
        after = tokens.sentences[-1] + 1
        more.sentences[:] = [sentence + after for sentence in more.sentences]
    for column, rows in zip(_lists(tokens), _lists(more), strict=True):
        column.extend(rows)
    tokens.joined.extend(more.joined)


def _lists(tokens: Tokens) -> tuple[list[Any], ...]:
    return tokens.words, tokens.stems, tokens.starts, tokens.ends, tokens.blocks, tokens.sentences


def _columns(texts: Sequence[str], numbers: Sequence[int], language: Language, *, placed: bool) -> Tokens:
    parts = split(texts, language.elisions, language.code)
    raw, gaps = parts[1::2], parts[0::2]
    bits = bytes(map(BITS.__getitem__, gaps))
    borders = [found.start() for found in _BORDER.finditer(bits)]
    ended = _texts_ended(gaps, borders, len(texts))
    starts, ends = _places(parts, borders, ended, texts) if placed else ([], [])
    restore(raw, gaps, starts, ends, bits)
    memory = lexicon(language)
    words = list(map(memory.normal.__getitem__, raw))
    stems = list(map(memory.stem.__getitem__, words))
    joined = bytearray(bits[:-1].translate(_JOINS))
    stops = Stops(raw, words, gaps, bits, language)
    begins = [at for found in _STOP.finditer(bits) if stops.sentence_ends(at := found.start())]
    for at in begins:
        joined[at] = 0
    blocks = _spread([numbers[text] for text in ended[:-1]], borders)
    sentences = _spread(range(len(words)), sorted(borders + begins)) if placed else []
    return Tokens(words, stems, starts, ends, blocks, sentences, joined)


def _texts_ended(gaps: list[str], borders: list[int], count: int) -> list[int]:
    """Return for each gap with a border how many texts have ended at it; the first gap opens text 0."""
    passed = [gaps[at].count(BORDER) for at in borders]
    passed[0] -= 1
    ended = list(accumulate(passed))
    ended[-1] = min(ended[-1], count)
    return ended


def _places(
    parts: list[str], borders: list[int], ended: list[int], texts: Sequence[str]
) -> tuple[list[int], list[int]]:
    """Return the starts and ends of words, each counted from the start of its own text."""
    lengths = list(map(len, parts))
    before = list(accumulate([len(text) + 1 for text in texts], initial=1))
    offset = 0
    for at, text in zip(borders, ended, strict=True):
        lengths[2 * at] -= before[text] - offset
        offset = before[text]
    places = list(accumulate(lengths))
    return places[0:-1:2], places[1::2]


def _spread(values: Iterable[int], begins: list[int]) -> list[int]:
    """Return each value as often as there are rows from its begin to the next."""
    return list(chain.from_iterable(map(repeat, values, map(sub, begins[1:], begins))))
