"""From a word as it stands to the form that is compared: normal form, and stem. Both are remembered.

Normal: NFC, case folded, apostrophes straight, nothing invisible but joiners where they are spelling. Stem: diacritics
folded, possessive, irregular and regular inflection taken off. The memory is per language and bounded, so a site of any
size may pass through it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kwaudit.languages.inflection import stemmer
from kwaudit.languages.initials import singular
from kwaudit.languages.language import HALF_SPACE, JOINER
from kwaudit.text.characters import APOSTROPHES, INVISIBLE, LOOSE, RARE_INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from kwaudit.languages import Language

REMEMBERED = 200_000
"""Entries of a memory before it starts afresh: some 20 MB; a site's vocabulary is smaller, a hostile page's is not."""
LANGUAGES = 64
"""Languages whose memories are kept at once."""

OWN = "'"
"""Ends the stem of a distinct headword; no word ends in it, so no other stem is the same."""

_INVISIBLE = re.compile(f"[{INVISIBLE}{RARE_INVISIBLE}]+")
_APOSTROPHES = frozenset(APOSTROPHES.replace("'", ""))
_CURLY = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_DIGIT = re.compile(r"[^\D0-9]")
"""A digit of another script."""
_FIGURES = str.maketrans("٫٬", ".,")
"""What Arabic writes in a number for a decimal point, and between thousands."""
_LATIN_MARK = re.compile("([A-Za-z\u0370-\u03ff])[\u0300-\u036f]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ħ": "h"})


class _Memory(dict[str, str]):
    """A dict that works out what it does not hold. Looking up is one C call, which is why it is no cached function."""

    __slots__ = ("_work_out",)

    def __init__(self, work_out: Callable[[str], str]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[word] = self._work_out(word)
        return found


class Lexicon:
    """The two memories of one language: `normal[raw word]` and `stem[normal word]`."""

    __slots__ = ("_snowball", "language", "normal", "stem")

    def __init__(self, language: Language) -> None:
        self.language = language
        self.normal = _Memory(self._normal)
        self._snowball = _stemmer(language.stemmer) if language.stemmer else None
        data = language.inflection
        bare = stemmer(data, self._snowball, language.irregular) if data else self._stem
        one = singular if language.initials_in_s else str
        self.stem = _Memory(lambda word: bare(one(in_one_script(word))))

    def _normal(self, raw: str) -> str:
        if raw.isascii() and not self.language.casing:
            return raw.lower()
        bare = unicodedata.normalize("NFC", self._seen(raw))
        if not _APOSTROPHES.isdisjoint(bare):
            bare = bare.translate(_CURLY)
        for upper, lower in self.language.casing.items():
            bare = bare.replace(upper, lower)
        return unicodedata.normalize("NFC", bare.casefold())

    def _seen(self, raw: str) -> str:
        """Return a word without what is invisible; where joiners are spelling, one stays of several in a row.

        A loose prefix or ending hangs on by a space (`characters`): that is a half-space here.
        """
        joiners = self.language.joiners
        if not joiners:
            return _INVISIBLE.sub("", raw)
        bare = re.sub(f"(?:(?![{joiners}]){_INVISIBLE.pattern})+", "", raw)
        return re.sub(f"[{LOOSE}{joiners}]+", lambda run: JOINER if JOINER in run[0] else HALF_SPACE, bare)

    def _stem(self, word: str) -> str:
        language = self.language
        if self._snowball is None:
            return word
        first = folded(word) if language.fold_first else word
        for ending in language.possessives:
            first = first.removesuffix(ending) or first
        if language.spelling:
            first = language.spelling(first)
        head = language.irregular.get(first, first)
        if head in language.distinct:
            return head + OWN
        if not head.isalpha():
            return head
        return folded(self._snowball(head))


def in_one_script(word: str) -> str:
    """Return a word with the digits of any script as 0 to 9: one number, however a writer's keyboard has it."""
    if word.isascii() or not _DIGIT.search(word):
        return word
    return _DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), word.translate(_FIGURES))


def folded(word: str) -> str:
    """Return a normal word without the diacritics of Latin and Greek letters, ligatures and full-width forms."""
    if word.isascii():
        return word
    apart = _LATIN_MARK.sub(r"\1", unicodedata.normalize("NFKD", word.translate(_LETTERS)))
    return unicodedata.normalize("NFC", apart)


def _stemmer(algorithm: str) -> Callable[[str], str]:
    """Return a Snowball stemmer: PyStemmer's, or the pure Python one where that is not installed."""
    try:
        from Stemmer import Stemmer  # type: ignore[import-not-found]  # C, without stubs
    except ImportError:
        from snowballstemmer import stemmer

        return stemmer(algorithm).stemWord  # type: ignore[no-any-return]
    fast = Stemmer(algorithm)
    fast.maxCacheSize = 0  # ours remembers already
    return fast.stemWord  # type: ignore[no-any-return]


_lexicons: dict[int, Lexicon] = {}


def lexicon(language: Language) -> Lexicon:
    """Return the memories of a language, made when first asked for. Keyed by identity: languages are never equal."""
    found = _lexicons.get(id(language))
    if found is None:
        if len(_lexicons) >= LANGUAGES:
            _lexicons.clear()
        found = _lexicons[id(language)] = Lexicon(language)
    return found
