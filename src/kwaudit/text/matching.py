"""The occurrences of one phrase in one text, by form, strictest first; a word serves one occurrence at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Match
from kwaudit.model.tokens import COMPOUND, EVERY_FORM
from kwaudit.text.windows import near, scattered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.model.tokens import Form
    from kwaudit.text.patterns import Pattern
    from kwaudit.text.places import Text


def occurrences(
    text: Text, pattern: Pattern, synonyms: tuple[Pattern, ...] = (), compounds: Iterable[tuple[int, ...]] = ()
) -> tuple[Match, ...]:
    """Return all matches of a phrase, and those of its synonyms among the words that it leaves, in reading order.

    `compounds` are the rows of what may be compound uses, from left to right.
    """
    used: set[int] = set()
    found = contiguous(text, pattern, used)
    for rows in compounds:
        if used.isdisjoint(rows):
            used.update(rows)
            found.append(Match(COMPOUND, rows))
    if pattern.needs.keys() <= text.rows.keys() and len(pattern.words) > 1:
        found += [Match("near", rows) for rows in near(text, pattern, used)]
        found += [Match("scattered", rows) for rows in scattered(text, pattern, used)]
    for synonym in synonyms:
        found += [match._replace(synonym=synonym.phrase) for match in contiguous(text, synonym, used)]
    return tuple(sorted(found, key=_reading_order)) if len(found) > 1 else tuple(found)


def contiguous(text: Text, pattern: Pattern, used: set[int]) -> list[Match]:
    """Return the exact and inflected matches, and add their rows to `used`."""
    starts = _starts(text, pattern)
    if not starts and not pattern.spellings:
        return []
    length, words = len(pattern.words), pattern.words
    if length == 1:
        exact = [at for at in starts if text.words[at] == words[0]]
    else:
        exact = [at for at in starts if text.words[at : at + length] == words]
    found = _free(exact, length, "exact", used)
    if pattern.needs and len(exact) < len(starts):
        found += _free(starts, length, "inflected", used)
    for other in pattern.spellings:
        found += _free(_starts(text, other), len(other.stems), "inflected", used)
    return found


def _starts(text: Text, pattern: Pattern) -> list[int]:
    """Return the rows where the stems of the phrase stand in order with nothing between."""
    stems, length = pattern.stems, len(pattern.stems)
    if not stems or not all(map(text.rows.__contains__, stems)):
        return []
    if length == 1:
        return text.rows[stems[0]]
    anchor = min(range(length), key=lambda i: len(text.rows[stems[i]]))
    starts = text.rows[stems[anchor]] if not anchor else [row - anchor for row in text.rows[stems[anchor]]]
    for i, stem in enumerate(stems):
        if i != anchor:
            here = text.row_set(stem)
            starts = [start for start in starts if start + i in here]
    return [start for start in starts if text.unbroken(start, start + length - 1)]


def _free(starts: Iterable[int], length: int, form: Form, used: set[int]) -> list[Match]:
    """Take from left to right the starts whose words are all unused."""
    if length == 1:
        free = [row for row in starts if row not in used]
        used.update(free)
        return [Match(form, (row,)) for row in free]
    found = []
    for start in starts:
        rows = tuple(range(start, start + length))
        if used.isdisjoint(rows):
            used.update(rows)
            found.append(Match(form, rows))
    return found


def _reading_order(match: Match) -> tuple[int, int]:
    return match.tokens[0], EVERY_FORM.index(match.form)
