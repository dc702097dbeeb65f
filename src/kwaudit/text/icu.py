"""Words of the scripts that put no spaces between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese, by ICU.

A run of letters is handed to ICU's dictionaries as it stands; runs in other scripts are left alone. ICU chooses the
cheapest way through a run, and a part of the cheapest way is itself the cheapest: so a phrase that stands between
word borders falls into the same words in the text as alone, and one count serves both sides of the density.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SCRIPTS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana and Chinese characters, as a character class."""

ANY = re.compile(f"[{SCRIPTS}]")
"""A character of these scripts."""
CUT = "\x1f"
"""Stands between two words of a run while a text is split, and in no gap afterwards."""
_RUN = re.compile(f"([{SCRIPTS}]+)")


def cut(text: str, code: str) -> str:
    """Return the text with a `CUT` at each border that ICU sees inside a run, and at both ends of a run.

    The text has a run; `code` is the language whose dictionary is asked. All runs are handed over at once, which takes
    half as long as one by one; and the cuts are put in by joining, so that no piece is looked at in Python.
    """
    parts = _RUN.split(text.replace(CUT, " "))
    parts[1::2] = CUT.join(_pieces("\n".join(parts[1::2]), code)).split(f"{CUT}\n{CUT}")
    return CUT.join(parts)


def _pieces(runs: str, code: str) -> Iterable[str]:
    """Return the runs in pieces.

    Traditional Chinese is handed over in simplified characters, one for one: the borders are then the same in both
    scripts, and a phrase in one is found in the other.
    """
    from icu4py.breakers import WordBreaker

    plain = _simplified(runs) if code == "zh" else runs
    if plain is runs:
        return WordBreaker(runs, code)
    ends = accumulate(map(len, WordBreaker(plain, code)), initial=0)
    return [runs[first:last] for first, last in pairwise(ends)]


def _simplified(text: str) -> str:
    from kwaudit.languages.hanzi import ONLY_TRADITIONAL, SIMPLER

    return text if ONLY_TRADITIONAL.isdisjoint(text) else text.translate(SIMPLER)


def mended(gaps: Iterable[str]) -> Iterator[str]:
    """Return gaps without their cuts; a page has few different ones."""
    gaps = list(gaps)
    known = {gap: gap.replace(CUT, "") for gap in set(gaps)}
    return map(known.__getitem__, gaps)
