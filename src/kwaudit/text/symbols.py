"""Names with symbols stay whole: `C++`, `C#`, `.NET`. The symbols stand in the gaps; here they move into the word."""

from __future__ import annotations

import re

from kwaudit.text.gaps import SYMBOL, having

_SYMBOL = re.compile(having(SYMBOL))


def restore(raw: list[str], gaps: list[str], starts: list[int], ends: list[int], bits: bytes) -> None:
    """Give words their symbols back: `raw`, `starts` and `ends` change in place; places may be missing."""
    for found in _SYMBOL.finditer(bits):
        at = found.start()
        if at and (mark := _mark_after(raw[at - 1], gaps[at])):
            raw[at - 1] += mark
            _move(ends, at - 1, len(mark))
        if gaps[at].endswith(".") and at < len(raw) and raw[at].casefold() == "net":
            raw[at] = "." + raw[at]
            _move(starts, at, -1)


def _mark_after(word: str, gap: str) -> str:
    """Return the symbol that belongs to the word before a gap: `++` to any, `#` to a single letter (C#, F#)."""
    if gap.startswith("++"):
        return "++"
    return "#" if gap.startswith("#") and len(word) == 1 and word.isalpha() else ""


def _move(places: list[int], at: int, by: int) -> None:
    if places:
        places[at] += by
