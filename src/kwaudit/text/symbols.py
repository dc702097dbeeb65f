"""Names with symbols stay whole: `C++`, `C#`, `.NET`. The symbols stand in the gaps; here they move into the word."""

from __future__ import annotations


def mark_after(word: str, gap: str) -> str:
    """Return the symbol that belongs to the word before a gap: `++` to any, `#` to a single letter (C#, F#)."""
    if gap.startswith("++"):
        return "++"
    return "#" if gap.startswith("#") and len(word) == 1 and word.isalpha() else ""


def names_net(gap: str, word: str) -> bool:
    """Say whether the point before a word belongs to it: .NET."""
    return gap.endswith(".") and word.casefold() == "net"
