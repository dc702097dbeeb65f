"""Hebrew letters and a light stemmer: prefix letters and endings as rules, since Snowball knows no Hebrew."""

from __future__ import annotations

import re
from collections.abc import Mapping

LETTERS: Mapping[int, str | None] = {
    **dict.fromkeys(range(0x0591, 0x05BE), None),  # accents and vowel points
    **dict.fromkeys((0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7), None),
    ord("׳"): "'",
    ord("״"): '"',
}
"""Code point → what it is written as, or None where it is nothing."""

_PREFIX = re.compile(r"^(?:ו?(?:לכש|כש|מש|ש)?[בכלמ]?ה(?=...)|ו[בכלמש](?=....)|[בל](?=....))")
"""The article with what stands before it; b- and l- alone only before four letters more (ברחוב, לעסקים)."""

_ENDING = re.compile(r"(?<=...)(?:יות|ויות|יהם|יהן|ינו|יכם|ים|ות|יה|יו|יי|ית|ה|י|ך|ו)$")
_FINAL = str.maketrans("ךםןףץ", "כמנפצ")


def stem(word: str) -> str:
    """Return the stem of a normal Hebrew word without points; final letters are written as inner ones."""
    return _ENDING.sub("", _PREFIX.sub("", word, count=1), count=1).translate(_FINAL)
