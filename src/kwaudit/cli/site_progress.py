"""How far a run is, on standard error: one line that changes on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from kwaudit.cli import output, progress

if TYPE_CHECKING:
    from kwaudit.runs import Progress

EVERY = 10.0
"""Seconds between two lines in a log."""
LIVE = 0.2
"""Seconds between two states of the line on a terminal."""
SHOWN = 3


class Teller:
    """Shows progress. `close` leaves the cursor on a line of its own."""

    def __init__(self, *, quiet: bool) -> None:
        self._live = progress.is_live()
        self._quiet = quiet
        self._begun = self._last = time.monotonic()
        self._first: int | None = None
        self._shown = False

    def tell(self, one: Progress) -> None:
        """Show it, if it is time."""
        if self._first is None:
            self._first = one.done
        now = time.monotonic()
        if self._quiet or now - self._last < (LIVE if self._live else EVERY):
            return
        self._last = now
        line = self._line(one, now - self._begun)
        if self._live:
            sys.stderr.write(f"\r\x1b[K{line[: output.width(0) - 1]}")
            sys.stderr.flush()
            self._shown = True
        else:
            output.say(line)

    def close(self) -> None:
        """End the line on a terminal."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _line(self, one: Progress, seconds: float) -> str:
        if one.phase == "list":
            return f"{one.total:,} pages listed"
        rate = (one.done - (self._first or 0)) / max(seconds, 0.001)
        parts = [f"{one.done:,} of {one.total:,} pages", f"{rate:.1f} a second"]
        if rate and one.total > one.done:
            parts.append(f"{_spell((one.total - one.done) / rate)} left")
        faults = sorted(one.faults.items(), key=lambda pair: (-pair[1], pair[0]))
        parts += [f"{count:,} × {reason[:40]}" for reason, count in faults[:SHOWN]]
        parts += [f"{host} in {wait:.0f} s" for host, wait in sorted(one.waits.items())[:SHOWN]]
        return ", ".join(parts)


def _spell(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min" if minutes else f"{rest} s"
