"""What stands between two words, as a bit field: remembered, since a page has a few dozen different gaps."""

from __future__ import annotations

import re

from kwaudit.text.characters import BORDER, INVISIBLE

BARRIER = 1
"""A phrase may not run over it: `, ; : ( )` in all their shapes."""
STOP = 2
"""A sentence may end here."""
NEXT_BLOCK = 4
"""One block or more ends here."""
SYMBOL = 8
"""A name may reach into it: `C++`, `C#`, `.NET`."""

REMEMBERED = 10_000

_BARRIERS = frozenset(",;:()，；：（）、﹐﹑﹔﹕﹙﹚､،؛\u037e")
_CLOSERS = "\"'”’»›)\\]}）］」』》〉*"
_STOPS = re.compile(
    rf"[.!?…‽⁇⁈⁉‼؟۔።][{_CLOSERS}{INVISIBLE}]*(?:\s|\[)"  # a stop, closing quotes, and a space or a note's bracket
    r"|[。．！？｡।॥։။។]"  # these need no space after them
)
_SYMBOLS = re.compile(r"^\+\+|^#|[^.…]\.$")


class Gaps(dict[str, int]):
    """Gap → bits."""

    def __missing__(self, gap: str) -> int:
        if len(self) >= REMEMBERED:
            self.clear()
        bits = self[gap] = _bits(gap)
        return bits


def _bits(gap: str) -> int:
    bits = 0 if _BARRIERS.isdisjoint(gap) else BARRIER
    if BORDER in gap:
        bits |= NEXT_BLOCK
    if _STOPS.search(gap):
        bits |= STOP
    if _SYMBOLS.search(gap):
        bits |= SYMBOL
    return bits


def full_stop_only(gap: str) -> bool:
    """Say whether the stop in a gap is one point, which may belong to an abbreviation."""
    return gap.startswith(".") and not gap.startswith("..") and "!" not in gap and "?" not in gap


def having(wanted: int, *, but: int = 0) -> bytes:
    """Return a pattern for bytes that have a wanted bit and none of `but`: it finds the gaps that matter, in C."""
    return b"[%b]" % b"".join(b"\\x%02x" % bits for bits in range(16) if bits & wanted and not bits & but)


BITS = Gaps()
