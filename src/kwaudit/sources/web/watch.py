"""A limit for a whole exchange. Time-outs of a socket start over with each byte, so a server that drips outlasts them.

One thread looks at the exchanges under way and shuts the socket of each that is overdue.
"""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY = 0.2
"""Seconds between two looks."""

_here = threading.local()


class Exchange:
    """One request and its answer: when it must be over, the socket that it uses, whether it was cut off."""

    def __init__(self, until: float) -> None:
        self.until = until
        self.socket: socket.socket | None = None
        self.expired = False

    def left(self) -> float:
        """Return the seconds that are left, at least a little."""
        return max(self.until - time.monotonic(), 0.01)


class Watch:
    """The exchanges under way. Its thread lives as long as there is one, and a little longer."""

    def __init__(self) -> None:
        self._open: set[Exchange] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    @contextmanager
    def exchange(self, seconds: float) -> Iterator[Exchange]:
        """Watch what this thread does inside the block."""
        one = Exchange(time.monotonic() + seconds)
        with self._lock:
            self._open.add(one)
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="kwaudit-watch", daemon=True)
                self._thread.start()
        _here.exchange = one
        try:
            yield one
        finally:
            _here.exchange = None
            with self._lock:
                self._open.discard(one)

    def _look(self) -> None:
        idle = 0
        while idle * EVERY < 1:
            time.sleep(EVERY)
            now = time.monotonic()
            with self._lock:
                overdue = [one for one in self._open if one.until < now and not one.expired]
                idle = 0 if self._open else idle + 1
                if idle * EVERY >= 1:
                    self._thread = None
            for one in overdue:
                one.expired = True
                if one.socket is not None:
                    with suppress(OSError):
                        one.socket.shutdown(socket.SHUT_RDWR)


def uses(sock: socket.socket | None) -> None:
    """Tell which socket the exchange of this thread goes over."""
    one = getattr(_here, "exchange", None)
    if one is not None:
        one.socket = sock
