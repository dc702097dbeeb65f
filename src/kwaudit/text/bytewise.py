"""Words of a text whose characters fit into bytes: translated, split at spaces, counted up, all of it in C.

The same words at the same places as the general way gives (`characters.parts`); a property test holds them together.
"""

from __future__ import annotations

from codecs import charmap_decode, charmap_encode
from itertools import accumulate, compress, count, pairwise
from operator import add
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.text.alphabets import APOSTROPHE, DIGIT, LETTER, MARK, POINT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.languages import Language
    from kwaudit.text.alphabets import Alphabet

_BEGIN = b" a"
_BEGINS = bytes(byte if byte == ord(" ") else LETTER for byte in range(256))
_LETTERS = bytes.maketrans(bytes([DIGIT]), bytes([LETTER]))
_FIGURE = bytes([DIGIT, POINT, DIGIT])
_JOINED = bytes([LETTER, APOSTROPHE, LETTER])


def encoded(text: str, alphabet: Alphabet) -> bytes:
    """Return one byte for each character; separators that the alphabet lacks become `?`."""
    return text.encode() if text.isascii() else charmap_encode(text, "replace", alphabet.encoded)[0]  # type: ignore[arg-type]


class Bytes(NamedTuple):
    """A text in bytes, letters where points and apostrophes join a word; `words` has spaces for all that is in none."""

    data: bytes
    words: bytes
    alphabet: Alphabet

    @property
    def spaced(self) -> str:
        """The words as text, with spaces for all that is in none."""
        return charmap_decode(self.words, "strict", self.alphabet.decoded)[0]

    def counts(self, places: Sequence[int]) -> list[int]:
        """Return how many words begin between each of some places outside words and the next."""
        begins = self.words.translate(_BEGINS)
        return [begins.count(_BEGIN, at - 1, end) for at, end in pairwise(places)]


def read(text: str, alphabet: Alphabet, language: Language, *, small: bool) -> Bytes:
    """Return a text as bytes; with `small`, words come in small letters where the alphabet has them."""
    data = encoded(text, alphabet)
    shape = data.translate(alphabet.shape)
    plain = data.translate(alphabet.lower if small else alphabet.plain)
    if joints := _joints(shape, plain, alphabet, language):
        patched, joined = bytearray(plain), bytearray(data)
        for at in joints:
            patched[at] = data[at] if shape[at] == POINT else APOSTROPHE
            joined[at] = LETTER
        data, plain = bytes(joined), bytes(patched)
    return Bytes(data, plain, alphabet)


def marks(data: bytes) -> list[int]:
    """Return the places of the marked bytes, in half of a pattern's time."""
    lengths = map(len, data.split(MARK))
    return list(map(add, accumulate(lengths), count()))[:-1]


def words(spaced: str) -> tuple[list[str], list[int], list[int]]:
    """Return the words of a text with single spaces for all else, where they start, and how long they are."""
    pieces = spaced.split(" ")
    lengths = list(map(len, pieces))
    starts = list(compress(map(add, accumulate(lengths, initial=0), count()), lengths))
    return list(filter(None, pieces)), starts, list(filter(None, lengths))


def _joints(shape: bytes, plain: bytes, alphabet: Alphabet, language: Language) -> set[int]:
    """Return the places of points in figures and of apostrophes in words."""
    joints = set(_places(shape, _FIGURE))
    apostrophes = _places(shape.translate(_LETTERS), _JOINED)
    if not language.elisions:
        joints.update(apostrophes)
        return joints
    clitics = {elision.rstrip("'") for elision in language.elisions}
    longest = max(map(len, clitics))
    for at in apostrophes:  # ascending: what was joined before decides where the word begins
        since = at
        while since > at - longest - 1 and (since - 1 in joints or shape[since - 1] in (LETTER, DIGIT)):
            since -= 1
        if charmap_decode(plain[since:at], "strict", alphabet.decoded)[0].lower() not in clitics:
            joints.add(at)
    return joints


def _places(shape: bytes, wanted: bytes) -> list[int]:
    """Return where the middle of a figure of three bytes stands; they may share their ends."""
    found = []
    at = shape.find(wanted)
    while at >= 0:
        found.append(at + 1)
        at = shape.find(wanted, at + 2)
    return found
