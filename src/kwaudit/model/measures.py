"""The measures of a plan of thousands, most of whose phrases a page does not have: made when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, overload

from kwaudit.model.measure import Measure
from kwaudit.model.value import replace


class Alike(NamedTuple):
    """Absent phrases of one length and one band: beside the phrase, the measure of the first holds for all."""

    first: Measure
    phrases: tuple[str, ...]


class Measures(Sequence[Measure]):
    """The measures of a plan's targets, in its order.

    `told` are those that have something to tell, by their numbers, in order: a match, a role, an audience, a place
    where they were declared. The others are plainly absent, which `alike` says of all of them in a few rows; as
    measures they are made when they are asked for, and then kept.
    """

    __slots__ = ("_length", "_made", "_make", "alike", "told")

    def __init__(
        self, told: Mapping[int, Measure], length: int, alike: tuple[Alike, ...], make: Callable[[int], Measure]
    ) -> None:
        self.told = told
        self.alike = alike
        self._made = dict(told)
        self._length = length
        self._make = make

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> Measure: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Measure, ...]: ...
    def __getitem__(self, at: int | slice) -> Measure | tuple[Measure, ...]:
        """Return the measure of the target with this number."""
        if isinstance(at, slice):
            return tuple(self)[at]
        number = range(self._length)[at]
        found = self._made.get(number)
        if found is None:
            found = self._made[number] = self._make(number)
        return found

    def __iter__(self) -> Iterator[Measure]:
        return map(self.__getitem__, range(self._length))

    def without_uses(self) -> Measures:
        """Return the measures without matches and the places where they stand."""
        told = {number: replace(one, matches=(), occurrences=()) for number, one in self.told.items()}
        return Measures(told, self._length, self.alike, self._make)

    def __eq__(self, other: object) -> bool:
        """Say whether all measures are equal, whoever made them."""
        return tuple(self) == tuple(other) if isinstance(other, (tuple, Measures)) else NotImplemented

    __hash__ = None  # type: ignore[assignment]
