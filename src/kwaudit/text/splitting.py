"""Texts split into words with their places: by bytes where the alphabet allows it, else by the general pattern.

All texts are read as one, with a border between them, so that the work per word stays in C.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import partial
from itertools import accumulate, chain, repeat
from operator import sub
from typing import TYPE_CHECKING

from kwaudit.text import bytewise, characters
from kwaudit.text.alphabets import alphabet_of
from kwaudit.text.characters import BORDER
from kwaudit.text.gaps import BARRIER, BITS, NEXT_BLOCK, STOP, SYMBOL, having
from kwaudit.text.lexicon import lexicon
from kwaudit.text.sentences import Stops
from kwaudit.text.symbols import mark_after, names_net

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kwaudit.languages import Language
    from kwaudit.text.alphabets import Alphabet
    from kwaudit.text.bytewise import Bytes
    from kwaudit.text.lexicon import Lexicon

_BARRIER, _STOP = re.compile(having(BARRIER)), re.compile(having(STOP))
_NET = re.compile(r"\.(?=[Nn][Ee][Tt])")
_SYMBOL = re.compile(r"#|\+\+|\.(?=[Nn][Ee][Tt])")


class Split:
    """Words in order, in their normal form, with their places in `text`, which holds all texts.

    `starts` and `sizes` are those of letters and digits; a name that reaches into a gap (`C++`) has its place in
    `named`. `begins` are the places where texts begin, and one more for the end. Places are worked out when asked
    for, unless the text is to be `placed`: where only words are counted, they take half of the time.
    """

    __slots__ = ("_bytes", "_firsts", "_gaps", "_places", "begins", "language", "memory", "named", "text", "words")

    words: list[str]

    def __init__(self, text: str, begins: list[int], language: Language, *, placed: bool) -> None:
        self.memory: Lexicon = lexicon(language)
        self.text, self.begins, self.language = text, begins, language
        self._bytes: Bytes | None = None
        self._gaps: list[str] = []
        self._firsts: list[int] = []
        self._places: tuple[list[int], list[int]] | None = None
        alphabet = alphabet_of(text)
        if alphabet is None:
            self._generally(language)
        else:
            self._bytewise(alphabet, language, placed=placed)
        self.named: dict[int, tuple[int, int]] = {}
        if "#" in text or "++" in text or _NET.search(text):
            self._restore()

    def _bytewise(self, alphabet: Alphabet, language: Language, *, placed: bool) -> None:
        self.text = self.text.replace("_", " ")
        small = not language.casing
        self._bytes = bytewise.read(self.text, alphabet, language, small=small)
        if placed:
            self.words, starts, sizes = bytewise.words(self._bytes.spaced)
            self._places = starts, sizes
        else:
            self.words = self._bytes.spaced.split()
        if not small or any(map(self.text.__contains__, alphabet.long)):
            self.words = list(map(self.memory.normal.__getitem__, self.words))

    def _generally(self, language: Language) -> None:
        parts = characters.parts(self.text, language.elisions, language.code)
        lengths = list(map(len, parts))
        self.text, self._gaps = "".join(parts), parts[0::2]
        self._places = list(accumulate(lengths))[0:-1:2], lengths[1::2]
        self.words = list(map(self.memory.normal.__getitem__, parts[1::2]))

    @property
    def places(self) -> tuple[list[int], list[int]]:
        """Return the start of each word, and its length."""
        if self._places is None:
            assert self._bytes is not None
            self._places = bytewise.words(self._bytes.spaced)[1:]
        return self._places

    @property
    def firsts(self) -> list[int]:
        """Return the first word of each text or, where it has none, of a later one; and how many words there are."""
        if not self._firsts:
            self._firsts = list(map(bisect_left, repeat(self.places[0]), self.begins))
        return self._firsts

    def counts(self, heads: Sequence[int]) -> list[int]:
        """Return how many words stand from each of some texts, by number, to the next of them or to the end."""
        places = [*(self.begins[head] for head in heads), self.begins[-1]]
        if self._bytes is not None:
            return self._bytes.counts(places)
        firsts = list(map(bisect_left, repeat(self.places[0]), places))
        return list(map(sub, firsts[1:], firsts))

    def _restore(self) -> None:
        """Give names with symbols their symbols back: `C++`, `C#`, `.NET`."""
        starts, sizes = self.places
        for found in _SYMBOL.finditer(self.text):
            at = bisect_right(starts, found.start())
            gap = self.gap(at)
            if not BITS[gap] & SYMBOL:
                continue
            if at and (mark := mark_after(self.raw(at - 1), gap)):
                self._name(at - 1, self.place(at - 1)[0], starts[at - 1] + sizes[at - 1] + len(mark))
            if at < len(self.words) and names_net(gap, self.raw(at)):
                self._name(at, starts[at] - 1, self.place(at)[1])

    def _name(self, row: int, start: int, end: int) -> None:
        self.named[row] = start, end
        self.words[row] = self.memory.normal[self.text[start:end]]

    def place(self, row: int) -> tuple[int, int]:
        """Return the start and end of a word, its symbols included."""
        starts, sizes = self.places
        return self.named.get(row) or (starts[row], starts[row] + sizes[row])

    def raw(self, row: int) -> str:
        """Return a word as it stands in the text."""
        start, end = self.place(row)
        return self.text[start:end]

    def gap(self, row: int) -> str:
        """Return what stands before a word; before the one after the last, what ends the text."""
        starts, sizes = self.places
        since = starts[row - 1] + sizes[row - 1] if row else 0
        return self.text[since : starts[row] if row < len(starts) else len(self.text)]

    def before(self, row: int) -> str:
        """Return the character before a word; before the first of all stands a border."""
        return self.text[self.places[0][row] - 1]

    def opens(self, row: int) -> bool:
        """Say whether a word is the first of its text."""
        at = bisect_left(self.firsts, row)
        return at < len(self.firsts) and self.firsts[at] == row

    def joins(self, row: int) -> bool:
        """Say whether a phrase may run over the gap before a word."""
        gap = self.gap(row)
        bits = BITS[gap]
        return not bits & (BARRIER | NEXT_BLOCK) and not (
            bits & STOP and Stops(self, self.language).sentence_ends(row, gap)
        )

    def events(self) -> tuple[Iterable[int], list[int]]:
        """Return the rows before which something may stand that no phrase runs over, and those that begin a sentence.

        Both leave out the borders of texts; the first may hold the row after the last word.
        """
        barred, stopped = self._rows_of_bytes(self._bytes) if self._bytes else _rows_of_gaps(self._gaps)
        stops = Stops(self, self.language)  # not kept: it holds us, and a circle is freed late
        begun, more = [], []
        for row in stopped:
            gap = self.gap(row)
            bits = BITS[gap]
            if bits & BARRIER:
                more.append(row)
            if bits & STOP and not bits & NEXT_BLOCK and stops.sentence_ends(row, gap):
                begun.append(row)
        return chain(barred, more), begun

    def _rows_of_bytes(self, held: Bytes) -> tuple[Iterable[int], Iterable[int]]:
        """Return the rows before which a barrier stands, and those before which a stop may, ascending."""
        rows = partial(map, bisect_right, repeat(self.places[0]))
        barriers, stops = held.data.translate(held.alphabet.barriers), held.data.translate(held.alphabet.stops)
        return rows(bytewise.marks(barriers)), dict.fromkeys(rows(bytewise.marks(stops)))


def split(texts: Sequence[str], language: Language, *, placed: bool = True) -> Split:
    """Split texts into words by the rules of a language."""
    text = BORDER.join([t.replace(BORDER, " ") if BORDER in t else t for t in texts])
    begins = list(accumulate([len(one) + 1 for one in texts], initial=1))
    return Split(f"{BORDER}{text}{BORDER}", begins, language, placed=placed)


def _rows_of_gaps(gaps: Sequence[str]) -> tuple[Iterable[int], Iterable[int]]:
    bits = bytes(map(BITS.__getitem__, gaps))
    barred, stopped = ([found.start() for found in kind.finditer(bits)] for kind in (_BARRIER, _STOP))
    return barred, stopped
