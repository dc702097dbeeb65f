"""Which of the listed pages are looked at: each once, all or a sample that is the same each time."""

from __future__ import annotations

import hashlib
import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.sources.web.listing import Wanted


def sample(pages: Iterable[Wanted], size: int) -> tuple[list[Wanted], int]:
    """Return `size` of the pages, in the order of their list, and how many the list had (a page listed twice is two).

    Chosen by a digest of the address: repeatable, without regard to order, and a page that joins the list changes
    one place at most.
    """
    kept: list[tuple[int, int, Wanted]] = []
    held: set[str] = set()
    total = 0
    for number, one in enumerate(pages):
        total += 1
        if one.url in held:
            continue
        rank = -int.from_bytes(hashlib.blake2b(one.url.encode(), digest_size=8).digest())
        if len(kept) < size:
            heapq.heappush(kept, (rank, -number, one))
            held.add(one.url)
        elif rank > kept[0][0]:
            held.discard(heapq.heapreplace(kept, (rank, -number, one))[2].url)
            held.add(one.url)
    return [one for _, number, one in sorted(kept, key=lambda entry: -entry[1])], total
