"""What a site's robots.txt allows. Asked once for each origin; while one thread asks, others of that origin wait.

As RFC 9309 has it: a file that is not there (4xx) allows everything, one that cannot be had (5xx, no answer) nothing.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.sources.web.address import origin_of
from kwaudit.sources.web.faults import OK, Fault
from kwaudit.sources.web.retry import patiently

if TYPE_CHECKING:
    from protego import Protego

    from kwaudit.sources.web.fetch import Fetcher

TOKEN = "kwaudit"  # noqa: S105 -- the name that rules are written for
MAX_BYTES = 512 * 1024
"""What crawlers have to read of one at least (RFC 9309, 2.5); the rest is not parsed."""
UNAVAILABLE = range(400, 500)
ATTEMPTS = 3
OWN = "; --ignore-robots for a site of your own"


class Rules(NamedTuple):
    """The rules of one origin. `parsed` is None where there are none; `fault` says why nothing is allowed."""

    parsed: Protego | None = None
    fault: str = ""

    def forbids(self, url: str, agent: str) -> str:
        """Return why an address may not be fetched, or an empty string."""
        if self.fault:
            return self.fault
        if self.parsed is not None and not self.parsed.can_fetch(url, agent):
            return f"robots.txt does not allow it{OWN}"
        return ""

    def delay(self, agent: str) -> float:
        """Return the seconds that the site asks for between two requests."""
        return float(self.parsed.crawl_delay(agent) or 0) if self.parsed else 0.0

    def sitemaps(self) -> list[str]:
        """Return the sitemaps that the file names."""
        return list(self.parsed.sitemaps) if self.parsed else []


class Robots:
    """The rules of every origin met."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._agent = fetcher.web.user_agent.partition("/")[0] or TOKEN
        self._ignored = fetcher.web.ignore_robots
        self._known: dict[str, Rules] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def check(self, url: str) -> None:
        """Refuse an address that its site does not allow.

        Raises:
            Fault: with what robots.txt says.
        """
        if self._ignored:
            return
        if why := self.rules(url).forbids(url, self._agent):
            raise Fault(why)

    def delay(self, url: str) -> float:
        """Return the Crawl-delay of an address's site, 0 where it is ignored."""
        return 0.0 if self._ignored else self.rules(url).delay(self._agent)

    def knows(self, url: str) -> bool:
        """Say whether the rules for an address were read already."""
        return origin_of(url) in self._known

    def rules(self, url: str) -> Rules:
        """Return the rules for an address, fetched when its origin is met for the first time."""
        origin = origin_of(url)
        with self._lock:
            lock = self._locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._known:
                self._known[origin] = self._read(origin)
            return self._known[origin]

    def _read(self, origin: str) -> Rules:
        from protego import Protego

        try:
            answer = patiently(lambda: self._answer(origin), ATTEMPTS, time.sleep)
        except Fault as fault:
            if fault.refused:
                return Rules(fault=fault.reason)
            if fault.status in UNAVAILABLE and not fault.again:
                return Rules()
            return Rules(fault=f"robots.txt could not be read ({fault.reason}), so nothing may be fetched{OWN}")
        return Rules(Protego.parse(answer[:MAX_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")))

    def _answer(self, origin: str) -> bytes:
        from kwaudit.sources.web.faults import of_status

        answer = self._fetcher.get(f"{origin}/robots.txt")
        if answer.status != OK:
            raise of_status(answer.status, answer.headers)
        return answer.body
