"""How far a run is, on a terminal's standard error: pages done, pages a second, time left."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

QUIET = 0.5
"""Seconds before anything is shown: a run that is over by then needs no progress."""
STEP = 0.1
"""Seconds between two looks; a terminal shows no more."""
CLEAR = "\r\x1b[K"


class Progress:
    """A line that is drawn again and again, and gone at the end. It changes; a terminal is its only reader."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()
        self._next = self._began + QUIET
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        """Note that so many pages are done."""
        now = self._clock()
        if now >= self._next:
            self._next = now + STEP
            self._shown = True
            sys.stderr.write(CLEAR + line(done, total, now - self._began))
            sys.stderr.flush()

    def end(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(CLEAR)
            sys.stderr.flush()


def line(done: int, total: int, seconds: float) -> str:
    """Return "1,204 of 5,000 pages, 402/s, 9 s left"."""
    rate = done / seconds
    return f"{done:,} of {total:,} pages, {rate:,.0f}/s, {duration((total - done) / rate)} left"


def duration(seconds: float) -> str:
    """Return "9 s", "2:05", "1:00:05"."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02}:{rest:02}"
    return f"{minutes}:{rest:02}" if minutes else f"{rest} s"


def observer(*, quiet: bool) -> Progress | None:
    """Return what shows progress, None where nobody would see it."""
    return Progress() if is_live() and not quiet else None


def is_live() -> bool:
    """Say whether a line on standard error can be drawn again: on a terminal that knows how to clear one."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
