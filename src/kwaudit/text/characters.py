"""What a word is made of, as regular expressions and as a length-preserving cleaning of the text.

A word is letters, marks and digits; an inner apostrophe joins, a point or comma joins digits, an invisible
character inside a word is passed over. Everything else separates. Cleaning never moves an offset.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BORDER = "\x1e"
"""Stands between blocks when many are read at once; a text that holds one has it turned into a space."""

APOSTROPHES = "'’‘ʼ＇"
"""All one; `ʼ` is a letter to Unicode and to `\\w`, so cleaning makes it an apostrophe first."""

INVISIBLE = (
    "\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    "\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
)
"""Soft hyphen, zero-width and direction marks, variation selectors: removed from words, as a character class."""

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Marks of footnotes as a rule; they end a word (`therapy¹` is `therapy`) and stand where a quote could."""

_ODD = re.compile(f"_|ʼ|[{SUPERSCRIPTS}]|[0-9#*]\ufe0f?\u20e3|ℹ\ufe0f")
"""What `\\w` takes for part of a word and we do not: underscore, footnote marks, emoji of digits and letters."""

_MARKED = re.compile(
    "[\u0483-\u0489\u0591-\u1dff\u20d0-\u20e2\u20e4-\u20f0\u2cef-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uaaf6\uabe3-\uabed"
    "\ufb1e\ufe20-\ufe2f\U000101fd-\U0001e94a]"
)
"""Scripts with marks of their own, roughly: a text without one is read by the faster pattern."""

_JOINT = rf"(?:[{APOSTROPHES}]|(?<=\d)[.,٫٬](?=\d))"
_LATIN_MARKS = "\u0300-\u036f"


def cleaned(text: str) -> str:
    """Return the text with characters that `\\w` gets wrong replaced, at equal length."""
    if text.isascii():
        return text.replace("_", " ")
    return _ODD.sub(_replacement, text)


def _replacement(found: re.Match[str]) -> str:
    odd = found[0]
    if odd in SUPERSCRIPTS:
        return '"'
    return "'" if odd == "ʼ" else " " * len(odd)


def joined(texts: Iterable[str]) -> str:
    """Return block texts as one, cleaned, with a `BORDER` before each and after the last."""
    text = BORDER.join([t.replace(BORDER, " ") if BORDER in t else t for t in texts])
    return cleaned(f"{BORDER}{text}{BORDER}")


def splitter(text: str, elisions: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern whose `split` turns `text` into gap, word, gap, word, …, gap."""
    marked = not text.isascii() and _MARKED.search(text) is not None
    return _pattern(marked, elisions)


@cache
def _pattern(marked: bool, elisions: tuple[str, ...]) -> re.Pattern[str]:  # noqa: FBT001  # the cache's key
    from kwaudit.text import marks

    inner = rf"[\w{marks.character_class() if marked else _LATIN_MARKS}]"
    word = rf"\w{inner}*(?:(?:[{INVISIBLE}]+|{_JOINT}){inner}+)*"
    if not elisions:
        return re.compile(f"({word})")
    clitics = "|".join(re.escape(e.rstrip("'")) for e in sorted(elisions, key=len, reverse=True))
    return re.compile(rf"(\b(?i:{clitics})(?=[{APOSTROPHES}]\w)|{word})")
