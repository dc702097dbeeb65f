"""Work that several rooms, or every target, would do again for one page, plan or settings, done once."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

One = TypeVar("One")
Found = TypeVar("Found")


class _Same:
    """A value as a key by identity: pages hold lists and compare by value, which would cost more than the work."""

    __slots__ = ("one",)

    def __init__(self, one: object) -> None:
        self.one = one

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.one is other.one

    def __hash__(self) -> int:
        return id(self.one)


def once(work: Callable[[One], Found]) -> Callable[[One], Found]:
    """Return the function with its last result remembered, for as long as it is asked of the same object."""
    remembered = lru_cache(maxsize=1)(lambda key: work(key.one))

    @wraps(work)
    def asked(one: One) -> Found:
        found: Found = remembered(_Same(one))
        return found

    return asked
