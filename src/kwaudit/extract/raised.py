"""Marks that stand at a word and are none of the text: the number of a note, a trade mark.

As `therapy¹`, `therapy[^1]` in Markdown and `Oolong™` say one word each, so do their forms in HTML.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.signals import HARD, Claim

if TYPE_CHECKING:
    from kwaudit.extract.tree import Element

MARK = Claim("note mark", "the mark of a note, no word", HARD)
TRADE = frozenset({"TM", "SM", "MC", "MD"})
_MARK = re.compile(r"[\[(]?(?:[0-9]{1,3}|[a-z]|[ivx]{1,4}|[^\w\s]+)[\])]?", re.IGNORECASE)
_NUMBER = re.compile(r"\[?[0-9]{1,3}\]?")
_WORD = re.compile(r"[^\W\d_]{3}[.,;:!?)”\"’']{0,3}$")
"""The end of a word, and of no unit: a raised 2 behind km is a power."""


def is_raised_mark(node: Element, before: str, *, linked: bool) -> bool:
    """Say whether raised text is such a mark: “tea¹” and “Oolong™” say a word, “20th” and “m²” are words.

    Args:
        node: the raised element.
        before: the text that it stands behind.
        linked: it stands inside a link to a place on the page.
    """
    said = node.text.strip()
    if said in TRADE:
        return True
    if linked or _jumps(node):
        return _MARK.fullmatch(said) is not None
    return _NUMBER.fullmatch(said) is not None and _WORD.search(before) is not None


def is_linked_mark(node: Element, before: str) -> bool:
    """Say whether a link to a place on the page is such a mark, not raised by its tag: its number touches a word."""
    return not before[-1:].isspace() and _NUMBER.fullmatch(node.text.strip()) is not None


def _jumps(node: Element) -> bool:
    link = node.find("a")
    return link is not None and "#" in (link.attr("href") or "")
