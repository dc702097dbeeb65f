"""Many pages: outcomes from the cache where nothing has changed, from worker processes where they pay, in input order.

What comes out of a page is the pipeline's business and the same either way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import pipeline
from kwaudit.many.gather import report
from kwaudit.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.cache import Cache
    from kwaudit.many.desk import Desk, Look, Outcome
    from kwaudit.model import Settings
    from kwaudit.sources import Found

__all__ = ["report", "stream"]

WORKERS_PAY = 32
"""Pages to audit from which worker processes gain: with two, 16 posts of 1,000 words take 68 ms instead of 64,
32 take 110 instead of 129, 96 take 222 instead of 329 (the best of seven runs on two cores)."""
CACHE_PAYS = 16
"""Pages from which a cache gains: to know the program and its libraries takes 37 ms, to audit a post 3.5."""
FILL_MEMORY = 256
"""Pages from which outcomes are packed and put away even where one process does all: 40 kB each as values."""


def stream(
    found: Sequence[Found | Unread], settings: Settings, look: Look, *, jobs: int = 1, cached: bool | str = False
) -> Iterator[Outcome]:
    """Look at inputs in order, as `pipeline.stream` does.

    Args:
        found: the inputs.
        settings: what is in force.
        look: what is done with a document; a function of a module.
        jobs: processes at most.
        cached: take outcomes from the user's cache where that pays, and put new ones there; a folder: from one there.

    Raises:
        SettingsError: a plan in the settings that cannot be used, before anything is read.
    """
    cached = cached if isinstance(cached, str) else cached and len(found) >= CACHE_PAYS
    least = FILL_MEMORY if jobs < 2 else WORKERS_PAY  # noqa: PLR2004 -- one process is this one
    if not cached and len(found) < least:
        return pipeline.stream(found, settings, look)
    from kwaudit.many.desk import Desk

    return _stream(found, Desk(settings, look, _cache(cached) if cached else None), jobs)


def _cache(where: bool | str) -> Cache:  # noqa: FBT001 -- a folder, or the user's
    from kwaudit import cache

    return cache.Cache(where if isinstance(where, str) else cache.place(), cache.program())


def _stream(found: Sequence[Found | Unread], desk: Desk, jobs: int) -> Iterator[Outcome]:
    looks = desk.cache is not None and not desk.cache.is_new
    keys = [desk.known(one) if looks and not isinstance(one, Unread) else None for one in found]
    fresh = [
        one
        for one, key in zip(found, keys, strict=True)
        if key is None and not isinstance(one, Unread) and one.path != "-"
    ]
    made = _made(fresh, desk, jobs)
    for one, key in zip(found, keys, strict=True):
        if isinstance(one, Unread):
            yield one
        elif key is not None:
            yield desk.kept(key) or desk.look(one)
        else:
            yield desk.look(one) if one.path == "-" else next(made)
    if desk.cache:
        desk.cache.touch([key for key in keys if key is not None])


def _made(fresh: Sequence[Found], desk: Desk, jobs: int) -> Iterator[Outcome]:
    if jobs < 2 or len(fresh) < WORKERS_PAY:  # noqa: PLR2004 -- one process is this one
        return map(desk.look, fresh)
    from kwaudit.many.pool import pooled

    return pooled(fresh, desk, jobs)
