"""Marks that stand at a word and are none of the text: the number of a note, a trade mark.

As `therapy¹`, `therapy[^1]` in Markdown and `Oolong™` say one word each, so do their forms in HTML.
"""

from __future__ import annotations

import re

REGION, REASON = "note mark", "the mark of a note, no word"
TRADE = frozenset({"TM", "SM", "MC", "MD"})
_MARK = re.compile(r"[\[(]?(?:[0-9]{1,3}|[a-z]|[ivx]{1,4}|[^\w\s]+)[\])]?", re.IGNORECASE)
_NUMBER = re.compile(r"\[?[0-9]{1,3}\]?")
_WORD = re.compile(r"[^\W\d_]{3}[.,;:!?)”\"’']{0,3}$")
"""The end of a word, and of no unit: a raised 2 behind km is a power."""


def is_raised_mark(said: str, before: str, *, linked: bool) -> bool:
    """Say whether raised text is such a mark: “tea¹” and “Oolong™” say a word, “20th” and “m²” are words.

    Args:
        said: the raised text.
        before: the text that it stands behind.
        linked: there is a link to a place on the page in it or around it.
    """
    said = said.strip()
    if said in TRADE:
        return True
    if linked:
        return _MARK.fullmatch(said) is not None
    return _NUMBER.fullmatch(said) is not None and _WORD.search(before) is not None


def is_linked_mark(said: str, before: str) -> bool:
    """Say whether the text of a link to a place on the page is such a mark, not raised by its tag.

    Its number touches a word.
    """
    return not before[-1:].isspace() and _NUMBER.fullmatch(said.strip()) is not None
