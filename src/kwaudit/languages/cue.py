"""Cues: phrases that give away what a heading, a keyphrase or a page is about, found in words at dictionary speed.

A cue is words in order: `how to`. `…` stands for any words (`why … matters`), `#` for a number (`# ways`), a leading
`^` for the start of the text and a trailing `$` for its end (`^what is`, `^steps$`). A `~` before it all marks a cue
that means something else as often (`~deal`, `~^book`): what it says is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

CueItems = tuple[tuple[str, tuple[str, ...]], ...]


class Cue(NamedTuple):
    """One cue of the name it speaks for, split at `…` into groups of words that follow one another."""

    name: str
    text: str
    groups: tuple[tuple[str, ...], ...]
    at_start: bool
    at_end: bool
    certain: bool

    @property
    def shown(self) -> str:
        """The cue as reports name it."""
        return self.text.strip("~^$ ")

    @property
    def size(self) -> int:
        """The number of words that the cue pins down."""
        return sum(map(len, self.groups))


class _Ranked(NamedTuple):
    """A cue with its place in the table, its words, and whether having them is all that it takes."""

    rank: int
    cue: Cue
    needs: frozenset[str]
    plain: bool


class CueBook:
    """The cues of one table, by their longest word, so that a text costs by its own words and not by the table's."""

    __slots__ = ("_by_word", "_names")

    def __init__(self, table: Iterable[tuple[str, Sequence[str]]]) -> None:
        table = list(table)
        cues = (cue for name, texts in table for text in texts if (cue := _parsed(name, text)))
        by_word: dict[str, list[_Ranked]] = {}
        for rank, cue in enumerate(cues):
            needs = frozenset(word for group in cue.groups for word in group)
            plain = cue.size == 1 and not cue.at_start and not cue.at_end
            by_word.setdefault(max(sorted(needs), key=len), []).append(_Ranked(rank, cue, needs, plain))
        self._by_word = by_word
        self._names = frozenset(name for name, _ in table)

    def knows(self, name: str) -> bool:
        """Say whether the table has cues under this name."""
        return name in self._names

    def find(self, words: Sequence[str]) -> list[Cue]:
        """Return the cues that stand in these words (as `cue_words` gives them), in the table's order."""
        here, found = set(words), []
        for word in here:
            for rank, cue, needs, plain in self._by_word.get(word, ()):
                if plain or (needs <= here and _stands(cue, words)):
                    found.append((rank, cue))
        found.sort()
        return [cue for _, cue in found]


def cue_words(text: str) -> list[str]:
    """Return the case-folded words of a short text, each number as `#`."""
    return ["#" if word.isdigit() else word.replace("’", "'") for word in _WORD.findall(text.casefold())]


def book(table: Mapping[str, tuple[str, ...]], more: Mapping[str, tuple[str, ...]] | None = None) -> CueBook:
    """Return the (cached) book of a cue table, with a user's own cues after those of the same name."""
    if more:
        items = tuple(table.items())
        return _book(items + tuple((name, tuple(texts)) for name, texts in more.items()))
    known = _of_tables.get(id(table))
    if known is None or known[0] is not table:
        known = _of_tables[id(table)] = table, _book(tuple(table.items()))
    return known[1]


_of_tables: dict[int, tuple[Mapping[str, tuple[str, ...]], CueBook]] = {}
"""Books of whole tables by identity: those of a language are asked for on each page, and hashing one takes 30 µs."""


@lru_cache(maxsize=64)
def _book(items: CueItems) -> CueBook:
    return CueBook(items)


def _parsed(name: str, text: str) -> Cue | None:
    """Return the cue, or None where nothing but marks was written."""
    written = text.replace("...", "…").strip()
    plain = written.removeprefix("~")
    parts = plain.removeprefix("^").removesuffix("$").split("…")
    groups = tuple(tuple(_cue_group(part)) for part in parts if _cue_group(part))
    if not groups:
        return None
    return Cue(name, text, groups, plain.startswith("^"), plain.endswith("$"), plain == written)


def _cue_group(part: str) -> list[str]:
    return cue_words(re.sub(r"(?<!\w)#(?!\w)", "0", part))


def _stands(cue: Cue, words: Sequence[str]) -> bool:
    """Say whether the groups follow one another; the earliest place of each leaves most room for the rest."""
    groups, until = cue.groups, len(words)
    at = 0
    if cue.at_start:
        if not _is_at(groups[0], words, 0):
            return False
        at, groups = len(groups[0]), groups[1:]
    if cue.at_end:
        last = cue.groups[-1]
        until = len(words) - len(last)
        if not _is_at(last, words, until) or (groups and until < at) or (not groups and until):
            return False
        groups = groups[:-1]
    for group in groups:
        place = _place(group, words, at, until)
        if place < 0:
            return False
        at = place + len(group)
    return True


def _is_at(group: tuple[str, ...], words: Sequence[str], place: int) -> bool:
    return place >= 0 and tuple(words[place : place + len(group)]) == group


def _place(group: tuple[str, ...], words: Sequence[str], since: int, until: int) -> int:
    for place in range(since, until - len(group) + 1):
        if words[place] == group[0] and _is_at(group, words, place):
            return place
    return -1
