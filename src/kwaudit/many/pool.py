"""Worker processes: each gets a few pages at a time, and what they made comes back in order."""

from __future__ import annotations

import gc
import multiprocessing
import pickle
import signal
import sys
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from kwaudit import cache
from kwaudit.many.desk import Desk
from kwaudit.many.packed import opened
from kwaudit.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from kwaudit.many.desk import Outcome
    from kwaudit.sources import Found

    Chunk = Sequence[Found]

CHUNK = 8
"""Pages that a worker gets at a time: 30 ms of work, against 0.3 ms to hand them over."""
AHEAD = 3
"""Chunks in hand for each worker; more would hold more results in memory before their turn."""
DIED = "internal error, the process that read it ended unexpectedly; please report it (--jobs 1 shows more)"

_desk: Desk
"""A worker's own."""


def pooled(found: Sequence[Found], desk: Desk, jobs: int) -> Iterator[Outcome]:
    """Look at inputs in worker processes; at most a few chunks for each worker are in memory at a time."""
    chunks = deque(found[at : at + CHUNK] for at in range(0, len(found), CHUNK))
    waiting: deque[tuple[Chunk, Future[list[bytes | Unread]]]] = deque()
    pool = _pool(desk, min(jobs, len(chunks)))
    try:
        while chunks or waiting:
            try:
                while chunks and len(waiting) < jobs * AHEAD:
                    waiting.append((chunks[0], pool.submit(_work, chunks[0])))
                    chunks.popleft()
                made = waiting[0][1].result()
            except BrokenProcessPool:  # one of the pages in hand has ended its worker; each for itself tells which
                handed = [one for chunk, _ in waiting for one in chunk]
                waiting.clear()
                yield from (_opened(one, _alone(one, desk)) for one in handed)
                pool = _pool(desk, min(jobs, len(chunks) or 1))
            else:
                yield from map(_opened, waiting.popleft()[0], made)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _alone(one: Found, desk: Desk) -> bytes | Unread:
    """Look at a page in a process of its own."""
    with _pool(desk, 1) as pool:
        try:
            return pool.submit(_work, [one]).result()[0]
        except BrokenProcessPool:
            return Unread(one.name, DIED, named=True)


def _opened(one: Found, made: bytes | Unread) -> Outcome:
    return made if isinstance(made, Unread) else opened(made) or Unread(one.name, DIED, named=True)


def _pool(desk: Desk, jobs: int) -> ProcessPoolExecutor:
    """Start workers. A fork takes 5 ms and is safe only on Linux and without threads; elsewhere they start afresh."""
    forks = sys.platform == "linux" and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if forks else "spawn")
    given = (cache.pack(desk.settings), desk.how, desk.cache)
    return ProcessPoolExecutor(jobs, context, _begin, given)


def _begin(settings: bytes, how: object, kept: cache.Cache | None) -> None:
    """Make a worker's desk. An interruption is the parent's to handle."""
    global _desk  # noqa: PLW0603 -- a worker has no other place
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()  # what was loaded stays; to look it through again and again takes a tenth of the time
    _desk = Desk(pickle.loads(settings), how, kept)  # type: ignore[arg-type]  # noqa: S301 -- from the parent


def _work(chunk: Chunk) -> list[bytes | Unread]:
    return [_desk.sealed(one) for one in chunk]
