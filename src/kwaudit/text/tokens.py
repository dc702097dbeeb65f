"""From blocks to columns of words. All blocks are read as one text, so that the work per word stays in C.

Splitting gives gap, word, gap, word …; a gap's bits say whether anything happens between two words, and only there
does Python look at all: at block borders, at possible sentence ends, at symbols that belong to a name.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from kwaudit.model import Tokens
from kwaudit.text.characters import BORDER, joined, splitter
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
_EVENT = re.compile(having(NEXT_BLOCK | STOP))


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
    text = joined(texts)
    parts = splitter(text, language.elisions).split(text)
    places = list(accumulate(map(len, parts)))
    raw, gaps, starts, ends = parts[1::2], parts[0::2], places[0:-1:2], places[1::2]
    bits = bytes(map(BITS.__getitem__, gaps))
    restore(raw, gaps, starts, ends, bits)
    memory = lexicon(language)
    words = list(map(memory.normal.__getitem__, raw))
    stems = list(map(memory.stem.__getitem__, words))
    tokens = Tokens(words, stems, starts, ends, [], [], bytearray(bits[:-1].translate(_JOINS)))
    if words:
        _cut(tokens, Stops(raw, words, gaps, bits, language), texts, numbers)
    return tokens


def _cut(tokens: Tokens, stops: Stops, texts: Sequence[str], numbers: Sequence[int]) -> None:
    """Fill the columns of sentences and blocks, and count places from the start of each block's text."""
    sentence, text, offset, count = -1, -1, 0, len(tokens)
    for event in _EVENT.finditer(stops.bits):
        at = event.start()
        border = stops.bits[at] & NEXT_BLOCK
        if not border and not stops.sentence_ends(at):
            continue
        tokens.sentences.extend([sentence] * (at - len(tokens.sentences)))
        sentence += 1
        if border:
            if at:
                _finish(tokens, at, offset, numbers[text])
            if at == count:
                return
            for _ in range(stops.gaps[at].count(BORDER)):
                offset += 1 + (len(texts[text]) if text >= 0 else 0)
                text += 1
        tokens.joined[at] = 0


def _finish(tokens: Tokens, until: int, offset: int, number: int) -> None:
    """Write the rows of one text up to word `until`, its end."""
    since = len(tokens.blocks)
    tokens.blocks.extend([number] * (until - since))
    tokens.starts[since:until] = [at - offset for at in tokens.starts[since:until]]
    tokens.ends[since:until] = [at - offset for at in tokens.ends[since:until]]
