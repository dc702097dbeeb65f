"""Whether a word stands in a longer one as a part of it: *Wärmepumpe* in *Luftwärmepumpe*, not *Reise* in *Preise*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.text.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

    from kwaudit.languages import Language
    from kwaudit.languages.compound import Compounds

SHORTEST = 4
"""Letters of a word that is looked for inside others: *Rat*, *Tee* and *Ort* stand by chance in too many."""
PLAUSIBLE = 4
"""Letters of a part that nobody has to know; a shorter one is in the language's list or a word of the page."""
LONGEST = 80
"""Letters of a word that is looked into: no writer's compound is longer, and a hostile page may be one word."""
OPENING = 3
"""Letters by which a word is found in another, before its forms are compared."""
GLUE = 3
"""Letters that linking and inflection may add to a word inside a compound."""
_CUT = 2
"""Letters that a word may lose there (*Schul*, *kauf*)."""

_UMLAUTS = str.maketrans("äöüåø", "aouao")
_VOWEL = re.compile("[aeiouyäöüåæø]")


def plain(word: str) -> str:
    """Return a word without umlauts, of the same length: *Haus* is found in *Hochhäuser*."""
    return word.translate(_UMLAUTS)


class Word(NamedTuple):
    """A word of a phrase: its stem, itself without umlauts, how it may look before another part."""

    word: str
    stem: str
    plain: str
    modifiers: frozenset[str]


class Parts:
    """The rules of one language for one page; `known` says whether the page has a word."""

    def __init__(self, language: Language, data: Compounds, known: Callable[[str], bool]) -> None:
        self._data, self._stem = data, lexicon(language).stem
        self._ending = re.compile(f"(?:{'|'.join((*data.links, ''))})(?:{'|'.join(data.endings.split())})")
        self._affix = re.compile(f"(?:{'|'.join(sorted(data.affixes, key=len, reverse=True))})+")
        self._no_parts = data.affixes | language.function_words
        self._apart = [plain(word) for word in sorted(data.apart)]
        self._known = known

    def word(self, word: str) -> Word:
        """Make a word of a phrase ready to be looked for."""
        data = self._data
        forms = {word, *(word + link for link in data.links)}
        if word.endswith(tuple(data.dropped)):
            forms.add(word[:-1])
        if data.verb:
            forms.add(word.removesuffix(data.verb))
        forms = {form for form in forms if len(form) >= min(SHORTEST, len(word))}
        return Word(word, self._stem[word], plain(word), frozenset(forms))

    def is_sought(self, word: str) -> bool:
        """Say whether a word is looked for inside others."""
        return word.isalpha() and (len(word) >= SHORTEST or word in self._data.small)

    def holds(self, whole: str, part: Word) -> bool:
        """Say whether a word is a compound with this part at its start, in its middle or at its end."""
        bare, opening = plain(whole), part.plain[:OPENING]
        at = bare.find(opening)
        while at >= 0:
            if self._stands(whole, at, part) and not self._hidden(bare, at, len(part.word)):
                return True
            at = bare.find(opening, at + 1)
        return False

    def _stands(self, whole: str, at: int, part: Word) -> bool:
        left, right = whole[:at], whole[at:]
        if left and not self._before(left):
            return False
        if left and self._is_form(right, part):
            return True
        ends = self._ends(right, part)
        return bool(ends) and not self._ending.fullmatch(right[len(part.word) :]) and any(map(self._behind, ends))

    def _ends(self, right: str, part: Word) -> list[str]:
        """Return what may follow the part, which opens a word: one rest for each form that it may have there."""
        length = len(part.word)
        cuts = range(max(length - _CUT, OPENING), min(length + GLUE, len(right) - 1) + 1)
        return [right[end:] for end in cuts if self._modifies(right[:end], part)]

    def _modifies(self, form: str, part: Word) -> bool:
        return form in part.modifiers or self._is_form(form, part)

    def _is_form(self, form: str, part: Word) -> bool:
        """Say whether this is an inflected form; an ending of the word itself has to be there (*Alt-er*)."""
        if len(form) < min(SHORTEST, len(part.word)) or self._stem[form] != part.stem:
            return False
        return not part.word.endswith(self._data.kept) or plain(form).startswith(part.plain)

    def _before(self, left: str) -> bool:
        return not self._affix.fullmatch(left) and self._is_word(left)

    def _behind(self, rest: str) -> bool:
        return not self._ending.fullmatch(rest) and self._is_word(rest)

    def _is_word(self, part: str) -> bool:
        """Say whether a part is a word of the page, a short one of the language, or long enough to be one."""
        bare = {part, *(part.removesuffix(link) for link in self._data.links)}
        if any(map(self._known, bare)) or not bare.isdisjoint(self._data.short):
            return True
        return len(part) >= PLAUSIBLE and _VOWEL.search(part) is not None

    def _hidden(self, bare: str, at: int, length: int) -> bool:
        """Say whether another word stands across the part's borders, or a longer one in its place."""
        end = at + length
        for word in self._apart:
            begin = bare.find(word, max(at - len(word) + OPENING, 0), end - 1 + len(word))
            if begin < 0 or (begin > at and begin + len(word) <= end):
                continue
            if begin < at or begin + len(word) > end:
                return True
        return False

    def glued(self, whole: str, one: Word, other: Word) -> bool:
        """Say whether a word is two words of a phrase in one (*Onlineshop*, *Wärmepumpenkauf*)."""
        return any(
            other.stem in (self._stem[rest], self._stem[rest + self._data.verb])
            for rest in self._ends(whole, one)
            if len(rest) >= OPENING
        )

    def stem(self, word: str) -> str:
        return self._stem[word]

    def may_join(self, word: str) -> bool:
        """Say whether a word of the text may be a piece of a word that is written apart (*Wärme-Pumpe*)."""
        return len(word) >= OPENING and word not in self._no_parts
