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

_ANY = re.compile(f"[{SCRIPTS}]")
_STRETCH = re.compile(f"[{SCRIPTS}]+|[^{SCRIPTS}]+")
_LETTER = re.compile(r"\w")


def words(parts: list[str], code: str) -> list[str]:
    """Return gap, word, gap, word, …, gap with every run of a script without spaces taken apart.

    The gap between two words of one run is empty, or what ICU found no word in (a zero-width space).
    """
    if not any(map(_ANY.search, parts)):
        return parts
    whole = [parts[0]]
    for word, gap in zip(parts[1::2], parts[2::2], strict=True):
        if _ANY.search(word):
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
        for piece in WordBreaker(stretch, code) if _ANY.match(stretch) else (stretch,):
            if not _LETTER.search(piece):
                row[-1:] = [row[-1] + piece] if len(row) % 2 == 0 and row else [*row[-1:], piece]
            elif len(row) % 2:
                row += ["", piece]
            else:
                row.append(piece)
    return row if len(row) % 2 else row[:-1]
