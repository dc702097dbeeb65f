"""Work that several rules, or every target, would do again for one page, done once."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from kwaudit.model import Page

Found = TypeVar("Found")


class _Same:
    """A page as a key by identity: pages hold lists and compare by value, which would cost more than the work."""

    __slots__ = ("page",)

    def __init__(self, page: Page) -> None:
        self.page = page

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.page is other.page

    def __hash__(self) -> int:
        return id(self.page)


def per_page(work: Callable[[Page], Found]) -> Callable[[Page], Found]:
    """Return the function with its last result remembered, for as long as the page is the same object."""
    remembered = lru_cache(maxsize=1)(lambda key: work(key.page))

    @wraps(work)
    def asked(page: Page) -> Found:
        found: Found = remembered(_Same(page))
        return found

    return asked
