"""Text of a stranger made harmless: a page's title may hold terminal escapes, and its phrase a spreadsheet formula."""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_HARMFUL = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1 controls that are no white space: ESC, BEL, CSI …
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks: they make text read otherwise than it is
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff"  # lone surrogates, byte-order marks, non-characters
    "]"
)
_BREAK = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]")
_SPACES = re.compile(" {2,}")
_COMMAND = re.compile(r"^([ \t]*):(?=:)", re.MULTILINE)


def flat(text: str) -> str:
    """Return the text with harmful characters shown as � and line breaks as spaces; offsets stay as they are."""
    return _HARMFUL.sub(REPLACEMENT, _BREAK.sub(" ", text))


def one_line(text: str) -> str:
    """Return the text harmless, on one line, with single spaces."""
    return _SPACES.sub(" ", flat(text)).strip()


def inert(drawn: str) -> str:
    """Return drawn text that a CI runner will not obey: `::error::` at the start of a line, `##[…]` anywhere."""
    return _COMMAND.sub("\\1\N{MODIFIER LETTER COLON}", drawn.replace("##[", "## ["))
