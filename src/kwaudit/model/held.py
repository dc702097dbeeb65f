"""Values that are kept elsewhere, so that a report of any number of pages fits into memory."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Held(Sequence[T_co]):
    """A sequence in groups (of a page each), which are made anew whenever somebody looks at them.

    Args:
        read: makes the values of a group, by its number.
        sizes: how many values each group has.
        kinds: how many values there are of each kind, told without a look at any.
        names: the name of each value that has one, told likewise.
    """

    __slots__ = ("_ends", "_read", "kinds", "names")

    def __init__(
        self,
        read: Callable[[int], tuple[T_co, ...]],
        sizes: Sequence[int],
        kinds: Mapping[Any, int] | None = None,
        names: Sequence[str] = (),
    ) -> None:
        self._read = read
        self._ends = list(accumulate(sizes))
        self.kinds: Mapping[Any, int] = kinds or {}
        self.names = names

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[T_co]:
        for number in range(self.groups):
            yield from self.group(number)

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return tuple(self)[at]
        place = range(len(self))[at]
        number = bisect_right(self._ends, place)
        return self.group(number)[place - (self._ends[number - 1] if number else 0)]

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, Held | tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __reduce__(self) -> tuple[type, tuple[tuple[T_co, ...]]]:
        return tuple, (tuple(self),)

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return len(self._ends)

    def group(self, number: int) -> tuple[T_co, ...]:
        """Return the values of one group; an empty one is not looked for."""
        begin = self._ends[number - 1] if number else 0
        return self._read(number) if self._ends[number] > begin else ()
