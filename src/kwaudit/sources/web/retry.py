"""How long to wait before another attempt: what the server asked for, else twice as long each time, with jitter."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

from kwaudit.sources.web.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = 0.5
"""Seconds before the second attempt."""
LONGEST = 30.0
LONGEST_ASKED = 300.0
"""Seconds that a server may ask for; for longer ones nobody waits, and the address is told as unread."""

T = TypeVar("T")


def wait(fault: Fault, tried: int, retries: int) -> float | None:
    """Return the seconds to wait after attempt number `tried`, None where another one makes no sense."""
    if not fault.again or tried > retries:
        return None
    if fault.after is not None:
        return fault.after if fault.after <= LONGEST_ASKED else None
    longest: float = min(FIRST * 2 ** (tried - 1), LONGEST)
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 -- spreads load, hides nothing


def patiently(attempt: Callable[[], T], attempts: int, sleep: Callable[[float], None]) -> T:
    """Return what an attempt gives, after as many as are allowed.

    Raises:
        Fault: the last one.
    """
    tried = 0
    while True:
        tried += 1
        try:
            return attempt()
        except Fault as fault:
            seconds = wait(fault, tried, attempts - 1)
            if seconds is None:
                raise
            sleep(seconds)


def counted(fault: Fault, attempts: int) -> str:
    """Return the reason for the user, with the number of attempts where there was more than one."""
    asked = ""
    if fault.again and fault.after is not None and fault.after > LONGEST_ASKED:
        asked = f", asks to come back in {fault.after:.0f} s"
    return f"{fault.reason}{asked} ({attempts} attempts)" if attempts > 1 else f"{fault.reason}{asked}"
