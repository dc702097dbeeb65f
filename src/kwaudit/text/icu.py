"""Words of the scripts that put no spaces between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese, by ICU.

A run of letters is handed to ICU's dictionaries as it stands; runs in other scripts are left alone. ICU chooses the
cheapest way through a run, and a part of the cheapest way is itself the cheapest: so a phrase that stands between
word borders falls into the same words in the text as alone, and one count serves both sides of the density.
"""

from __future__ import annotations

import re

SCRIPTS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana and Chinese characters, as a character class."""

ANY = re.compile(f"[{SCRIPTS}]")
"""A character of these scripts."""
_STRETCH = re.compile(f"[{SCRIPTS}]+|[^{SCRIPTS}]+")
_LETTER = re.compile(r"\w")


def words(parts: list[str], code: str) -> list[str]:
    """Return gap, word, gap, word, …, gap with every run of a script without spaces taken apart.

    The gap between two words of one run is empty, or what ICU found no word in (a zero-width space).
    """
    whole = [parts[0]]
    for word, gap in zip(parts[1::2], parts[2::2], strict=True):
        if ANY.search(word):
            whole += _apart(word, code)
        else:
            whole.append(word)
        whole.append(gap)
    return whole


def _apart(run: str, code: str) -> list[str]:
    """Return word, gap, word, …, word of one run; letters and figures of other scripts in it are words of their own."""
    from icu4py.breakers import WordBreaker

    row: list[str] = []
    for stretch in _STRETCH.findall(run):
        for piece in WordBreaker(stretch, code) if ANY.match(stretch) else (stretch,):
            _place(row, piece)
    return row if len(row) % 2 else row[:-1]


def _place(row: list[str], piece: str) -> None:
    """Put a piece on a row of word, gap, word, …: what holds no letter goes into the gap."""
    after_word = len(row) % 2 == 1
    if _LETTER.search(piece):
        row += ["", piece] if after_word else [piece]
    elif after_word:
        row.append(piece)
    else:
        row[-1] += piece
