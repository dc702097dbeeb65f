"""Words of the scripts that put no spaces between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese, by ICU.

A run of letters is handed to ICU's dictionaries as it stands; runs in other scripts are left alone. ICU chooses the
cheapest way through a run, and a part of the cheapest way is itself the cheapest: so a phrase that stands between
word borders falls into the same words in the text as alone, and one count serves both sides of the density.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana and Chinese characters, as a character class."""

ANY = re.compile(f"[{SCRIPTS}]")
"""A character of these scripts."""
_STRETCH = re.compile(f"[{SCRIPTS}]+|[^{SCRIPTS}]+")
_FIRST = itemgetter(0)
_LETTER = re.compile(r"\w")


def words(parts: list[str], code: str) -> list[str]:
    """Return gap, word, gap, word, …, gap with every run of a script without spaces taken apart.

    The gap between two words of one run is empty, or what ICU found no word in (a zero-width space).
    """
    runs = [_STRETCH.findall(word) if ANY.search(word) else None for word in parts[1::2]]
    broken = _broken([stretch for run in runs if run for stretch in run if ANY.match(stretch)], code)
    whole = [parts[0]]
    for word, run, gap in zip(parts[1::2], runs, parts[2::2], strict=True):
        if run:
            whole += _row(next(broken) if len(run) == 1 else _pieces(run, broken))
        else:
            whole.append(word)
        whole.append(gap)
    return whole


def _pieces(run: list[str], broken: Iterator[list[str]]) -> list[str]:
    """Return the pieces of a run of more than one script, those of other scripts whole."""
    return [piece for stretch in run for piece in (next(broken) if ANY.match(stretch) else (stretch,))]


def _broken(stretches: list[str], code: str) -> Iterator[list[str]]:
    """Yield the pieces of each stretch; all are handed to ICU at once, which takes half as long as one by one.

    Traditional Chinese is handed over in simplified characters, one for one: the borders are then the same in both
    scripts, and a phrase in one is found in the other.
    """
    from icu4py.breakers import WordBreaker

    text = "\n".join(stretches)
    plain = _simplified(text) if code == "zh" else text
    pieces = list(WordBreaker(plain, code))
    if plain is not text:
        ends = list(accumulate(map(len, pieces), initial=0))
        pieces = [text[first:last] for first, last in pairwise(ends)]
    at = 0
    for _ in stretches[:-1]:
        end = pieces.index("\n", at)
        yield pieces[at:end]
        at = end + 1
    yield pieces[at:]


def _simplified(text: str) -> str:
    from kwaudit.languages.hanzi import ONLY_TRADITIONAL, SIMPLER

    return text if ONLY_TRADITIONAL.isdisjoint(text) else text.translate(SIMPLER)


def _row(pieces: list[str]) -> list[str]:
    """Return word, gap, word, …, word; a piece without a letter goes into the gap. Most have one at their beginning."""
    if all(map(str.isalnum, map(_FIRST, pieces))):
        row = [""] * (2 * len(pieces) - 1)
        row[::2] = pieces
        return row
    return _row_of_any(pieces)


def _row_of_any(pieces: list[str]) -> list[str]:
    row: list[str] = []
    for piece in pieces:
        after_word = len(row) % 2 == 1
        if _LETTER.search(piece):
            row += ["", piece] if after_word else [piece]
        elif after_word:
            row.append(piece)
        elif row:
            row[-1] += piece
    return row if len(row) % 2 else row[:-1]
