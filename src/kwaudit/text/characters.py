"""What a word is made of, as regular expressions and as a length-preserving cleaning of the text.

A word is letters, marks and digits; an inner apostrophe joins, a point or comma joins digits, an invisible
character inside a word is passed over. Everything else separates. Cleaning never moves an offset.
"""

from __future__ import annotations

import re
from functools import cache

from kwaudit.languages import load

BORDER = "\x1e"
"""Stands between blocks when many are read at once; a text that holds one has it turned into a space."""

APOSTROPHES = "'’‘ʼ＇"
"""All one; `ʼ` is a letter to Unicode and to `\\w`, so cleaning makes it an apostrophe first."""

INVISIBLE = "\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
"""Soft hyphen, zero-width and direction marks, variation selectors: removed from words, as a character class."""

RARE_INVISIBLE = "\U000e0100-\U000e01ef"
"""Variation selectors of ideographs: beyond the basic plane they would slow every class that holds them."""

LOOSE = " \xa0\n"
"""What may part a loose prefix or ending from its word, one of them."""

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Marks of footnotes as a rule; they end a word (`therapy¹` is `therapy`) and stand where a quote could."""

_ODD = f"_|ʼ|[{SUPERSCRIPTS}]|[0-9#*]\ufe0f?\u20e3|ℹ\ufe0f"
"""What `\\w` takes for part of a word and we do not: underscore, footnote marks, emoji of digits and letters."""

_TELLS = f"_ʼ{SUPERSCRIPTS}\u20e3ℹ"
"""One of these stands in whatever is odd: to look for each takes a tenth of the pattern's time."""

_UNUSUAL = (
    "[_\xb2\xb3\xb9ʼ\u0483-\u0489\u0591-\u1dff\u2070-\u208f\u20d0-\u20ff\u2139\u2cef-\u3000\u302a-\u302f\u3040-\u9fff"
    "\ua66f-\uabff\uda01-\ufaff\ufb1e-\ufdff\ufe10-\ufefe\ufff0-\U0010ffff]"
)
"""A character that may be odd or a mark. One scan for it spares most texts two slower ones.

The class names what it holds, not what it lacks: that takes half as long to compile. These three are compiled when a
text is not ASCII, and no sooner: they are a hundredth of a short run.
"""

_MARKED = (
    "[\u0483-\u0489\u0591-\u1dff\u20d0-\u20e2\u20e4-\u20f0\u2cef-\u2dff\u302a-\u302f\u3040-\u9fff\ua66f-\uaaf6\uabe3-\uabed"
    "\uf900-\ufaff\ufb1e\ufe20-\ufe2f\U000101fd-\U0001e94a\U000e0100-\U000e01ef]"
)
"""Scripts with marks of their own, or without spaces, roughly: a text without one is read by the faster pattern."""

LATIN, BASIC, ALL = "latin", "basic", "all"
"""Which marks a pattern knows: those on Latin letters, those of the basic plane, those of historic scripts too. A class
that reaches beyond the basic plane takes twice the time."""

_LATIN_MARKS = "\u0300-\u036f"


def cleaned(text: str) -> tuple[str, bool]:
    """Return the text with odd characters replaced, at equal length, and whether it may have marks."""
    if text.isascii():
        return text.replace("_", " "), False
    if not re.search(_UNUSUAL, text):
        return text, False
    if any(map(text.__contains__, _TELLS)):
        text = re.sub(_ODD, _replacement, text)
    return text, re.search(_MARKED, text) is not None


def _replacement(found: re.Match[str]) -> str:
    odd = found[0]
    if odd in SUPERSCRIPTS:
        return '"'
    return "'" if odd == "ʼ" else " " * len(odd)


def parts(text: str, elisions: tuple[str, ...], code: str = "en") -> list[str]:
    """Split a text that begins and ends with a `BORDER` into gap, word, gap, word, …, gap.

    `code` is the language whose dictionary finds the words of a script without spaces.
    """
    clean, marked = cleaned(text)
    if not marked:
        return _pattern(LATIN, elisions, (), ()).split(clean)
    from kwaudit.text import icu

    pattern = _pattern(_reach(clean), elisions, *_loose(code))
    if not icu.ANY.search(clean):
        return pattern.split(clean)
    found = pattern.split(icu.cut(clean, code))
    found[0::2] = icu.mended(found[0::2])
    return found


def _loose(code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    language = load(code)
    return language.loose_prefixes, language.loose_suffixes


def _reach(text: str) -> str:
    """Return which marks a text may have; beyond the basic plane a character takes four bytes of UTF-16."""
    return ALL if len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text) else BASIC


@cache
def _pattern(
    reach: str,
    elisions: tuple[str, ...],
    prefixes: tuple[str, ...],
    suffixes: tuple[str, ...],
) -> re.Pattern[str]:
    marks, invisible = _marks(reach), INVISIBLE + (RARE_INVISIBLE if reach == ALL else "")
    word = _word(marks, invisible)
    if prefixes or suffixes:
        word = _with_loose(word, prefixes, suffixes, marks)
    if not elisions:
        return re.compile(f"({word})")
    longest = max(map(len, elisions))
    clitics = "|".join(re.escape(e.rstrip("'")) for e in sorted(elisions, key=len, reverse=True))
    return re.compile(rf"((?=\w{{1,{longest}}}+[{APOSTROPHES}])(?i:{clitics})(?=[{APOSTROPHES}]\w)|{word})")


def _with_loose(word: str, prefixes: tuple[str, ...], suffixes: tuple[str, ...], marks: str) -> str:
    """Return the pattern of a word whose prefixes and endings may be parted from it by one space."""
    before = rf"(?:(?:{'|'.join(prefixes)})[{LOOSE}](?=\w\w))?+"
    after = rf"(?:[{LOOSE}](?:{'|'.join(suffixes)})(?![\w{marks}{INVISIBLE}]))?+"
    return before + word + after


def _word(marks: str, invisible: str) -> str:
    """Return the pattern of a word.

    What goes on a word is looked for only where the look-ahead sees a beginning of it: where a space follows, as nearly
    always, that is one test. Possessive repeats keep no way back; together they save a third of the time.
    """
    apostrophe = f"[{invisible}]*[{APOSTROPHES}][{invisible}]*"
    figure = r"(?<=\d)[.,٫٬](?=\d)"
    joint = f"(?:{apostrophe}|[{invisible}]+|{figure})"
    return rf"\w++[\w{marks}]*+(?:(?=[{APOSTROPHES}.,٫٬{invisible}]){joint}[\w{marks}]++)*+"


def _marks(reach: str) -> str:
    """Return the marks within reach, as the inside of a character class."""
    if reach == LATIN:
        return _LATIN_MARKS
    from kwaudit.text.marks import character_class

    return character_class(beyond=reach == ALL)
