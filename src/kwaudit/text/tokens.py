"""From blocks to columns of words. All blocks are read as one text, so that the work per word stays in C.

Splitting gives gap, word, gap, word …; a gap's bits say whether anything happens between two words, and only there
does Python look at all: at block borders, at possible sentence ends, at symbols that belong to a name.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from kwaudit.model import Tokens
from kwaudit.text.characters import BORDER, split
from kwaudit.text.gaps import BARRIER, BITS, NEXT_BLOCK, STOP, having
from kwaudit.text.lexicon import lexicon
from kwaudit.text.sentences import Stops
from kwaudit.text.symbols import restore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Block

_JOINS = bytes(not bits & (BARRIER | NEXT_BLOCK) for bits in range(256))
"""Gap bits → may a phrase run over it, sentence ends aside."""
_BORDER = re.compile(having(NEXT_BLOCK))
_STOP = re.compile(having(NEXT_BLOCK | STOP))


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
    parts = split(texts, language.elisions)
    raw, gaps = parts[1::2], parts[0::2]
    bits = bytes(map(BITS.__getitem__, gaps))
    lengths = list(map(len, parts))
    blocks = _blocks(gaps, bits, lengths, texts, numbers)
    places = list(accumulate(lengths))
    starts, ends = places[0:-1:2], places[1::2]
    restore(raw, gaps, starts, ends, bits)
    memory = lexicon(language)
    words = list(map(memory.normal.__getitem__, raw))
    stems = list(map(memory.stem.__getitem__, words))
    may_join = bytearray(bits[:-1].translate(_JOINS))
    sentences = _sentences(Stops(raw, words, gaps, bits, language), may_join)
    return Tokens(words, stems, starts, ends, blocks, sentences, may_join)


def _blocks(
    gaps: list[str], bits: bytes, lengths: list[int], texts: Sequence[str], numbers: Sequence[int]
) -> list[int]:
    """Return the number of each word's text; at a text's border shorten `lengths`, so that places begin at 0 again."""
    blocks: list[int] = []
    text = -1
    for event in _BORDER.finditer(bits):
        at = event.start()
        if at:
            blocks += [numbers[text]] * (at - len(blocks))
        passed = gaps[at].count(BORDER)
        if text < 0:
            passed, text = passed - 1, 0
            lengths[0] -= 1
        for i in range(text, min(text + passed, len(texts))):
            lengths[2 * at] -= len(texts[i]) + 1
        text += passed
    return blocks


def _sentences(stops: Stops, may_join: bytearray) -> list[int]:
    """Return the sentence of each word, counting up, and cut `may_join` where a sentence begins."""
    sentences: list[int] = []
    sentence, last = -1, len(may_join)
    for event in _STOP.finditer(stops.bits, 0, last):
        at = event.start()
        if stops.bits[at] & NEXT_BLOCK or stops.sentence_ends(at):
            sentences += [sentence] * (at - len(sentences))
            sentence += 1
            may_join[at] = 0
    sentences += [sentence] * (last - len(sentences))
    return sentences
