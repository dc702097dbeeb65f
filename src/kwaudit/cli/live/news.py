"""A counter that threads can wait on: it goes up when there is something new to see."""

from __future__ import annotations

from threading import Condition


class News:
    """Changes, by number. This object changes; everything else that crosses a thread is a finished value."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._number = 0
        self._closed = False

    @property
    def number(self) -> int:
        return self._number

    def tell(self) -> None:
        """Wake whoever waits."""
        with self._condition:
            self._number += 1
            self._condition.notify_all()

    def close(self) -> None:
        """Let whoever waits go home."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()

    def after(self, seen: int, seconds: float) -> int | None:
        """Wait for a number other than `seen`; after so many seconds return it all the same, None when closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._closed or self._number != seen, seconds)
            return None if self._closed else self._number
