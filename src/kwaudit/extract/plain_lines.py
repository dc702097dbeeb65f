"""What a line of plain text is: list item, question or answer, heading by marks, rule, hashtags, text."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal["blank", "rule", "heading", "item", "pair", "tags", "text"]

_ITEM = re.compile(r"(?:[-*+•‣⁃◦▪▫●○·–—✓✔➤►→]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_PAIR = re.compile(r"(?:Q|A|Question|Answer)[ \t]*\d{0,3}[ \t]*[:：]", re.IGNORECASE)
_MARKED = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_TAGS = re.compile(
    r"#[^\W\d]\w*(?:[ \t,]+#\w+)*[ \t,]*|(?i:(?:hash)?tags?|key ?words?|filed under|posted in)[ \t]*:.*\S.*"
)
_DATED = re.compile(r"\d{4}|\d[./-]\d")
_BY = re.compile(r"(?:By|BY|by|Von|Par|Por)(?:[ \t]+[A-ZÀ-Þ][^\W\d_]*[.'’-]?[^\W\d_]*){2,4}")
_WORD = re.compile(r"\w")
_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}|\*{3,}")
_OPENING = "\"'“‘«([{*_"
_CLOSING = "\"'”’»)]}*_"

MAX_HEADING = 90
MAX_HEADING_WORDS = 14
"""A heading fits on a line: the longest of the blogs looked at have 12 words, sentences of that length a full stop."""
MAX_LABEL_WORDS = 6
"""A line that ends with a colon is a heading ("What you need:") or the beginning of a list; headings are the short."""

LONG_WORD = 5
"""Letters from which a word of a title in title case has a capital; "with" and "from" have none in many."""
MIN_TITLE_WORDS = 3
"""Fewer words with capitals are a name as easily as a title."""


class Line(NamedTuple):
    """A line's text `[start, end)`, without indentation and marks, and `indent`, the columns before it."""

    kind: Kind
    start: int
    end: int
    indent: int = 0
    level: int = 0


def lines(text: str) -> list[Line]:
    """Return the lines of a text, in order."""
    found, at = [], 0
    for raw in text.split("\n"):
        bare = raw.strip()
        start = at + (raw.index(bare) if bare else 0)
        found.append(_line(bare, start, start - at))
        at += len(raw) + 1
    return found


def _line(bare: str, start: int, indent: int) -> Line:
    end = start + len(bare)
    if not bare:
        return Line("blank", start, end)
    if marked := _MARKED.match(bare):
        return Line("heading", start + marked.end(), end, indent, len(marked[1]))
    if not _WORD.search(bare):
        return Line("rule", start, end, indent)
    if item := _ITEM.match(bare):
        return Line("item", start + item.end(), end, indent + item.end())
    kind: Kind = "pair" if _PAIR.match(bare) else "tags" if _TAGS.fullmatch(bare) else "text"
    return Line(kind, start, end, indent)


def is_underline(text: str) -> bool:
    """Say whether a rule makes a heading of the line above it."""
    return _UNDERLINE.fullmatch(text) is not None


def ends(text: str) -> bool:
    """Say whether a line ends with a sentence's last mark."""
    bare = text.rstrip(_CLOSING)
    return bare.endswith((".", "!", "?", "…", "。", "！", "？", ":", ";", "："))


def is_lower(text: str) -> bool:
    """Say whether a line goes on in lower case, as within a sentence."""
    first = next((c for c in text if c.isalpha()), "")
    return first.islower()


def is_short(text: str) -> bool:
    """Say whether a line could be a heading by its looks: short, no last mark but a question's, no lower case."""
    words = len(text.split())
    if len(text) > MAX_HEADING or words > MAX_HEADING_WORDS or is_lower(text) or "://" in text:
        return False
    if text.endswith((":", "：")):
        return words <= MAX_LABEL_WORDS
    return not text.endswith((",", ";", "，")) and (not ends(text) or text.endswith(("?", "？")))


def is_titled(text: str) -> bool:
    """Say whether a line is in title case, not in capitals: all its long words begin with one, and most others."""
    if text.isupper():
        return False
    words = [word.lstrip(_OPENING) for word in text.split()]
    large = sum(word[:1].isupper() for word in words)
    small = any(word[:1].islower() for word in words if len(word) >= LONG_WORD)
    return len(words) >= MIN_TITLE_WORDS and not small and large > len(words) / 2 and is_short(text)


def is_byline(text: str, *, at_an_end: bool) -> bool:
    """Say whether a line tells who wrote a text and when; `at_an_end`: nothing but a title stands beyond it."""
    if at_an_end and _BY.fullmatch(text):
        return True
    if not _DATED.search(text):
        return False
    from kwaudit.extract.datelines import LONGEST, says_when

    return len(text) <= LONGEST and says_when(text, at_an_end=at_an_end)
