"""When each address may be asked for: one queue a host, with the host's own pace, and waits after its complaints."""

from __future__ import annotations

import heapq
import threading
import time
from collections import deque
from itertools import count
from typing import NamedTuple

RATE = 5.0
"""Requests a second to one host where nobody says otherwise: what a person with a few tabs makes of a server."""
LONGEST_DELAY = 30.0
"""Seconds of a Crawl-delay that are honoured in full; some sites ask for a day to keep all crawlers out."""


class Task(NamedTuple):
    """An address to fetch, and how often that was tried."""

    url: str
    host: str
    tried: int = 0


class _Host:
    __slots__ = ("at", "gap", "queue")

    def __init__(self, gap: float) -> None:
        self.queue: deque[Task] = deque()
        self.at = 0.0
        self.gap = gap


class Pace:
    """Tasks in, tasks out when their host is ready. Threads take; one thread adds."""

    def __init__(self, gaps: dict[str, float] | None = None, gap: float = 0.0) -> None:
        self._gap = gap
        self._own = gaps or {}
        self._hosts: dict[str, _Host] = {}
        self._ready: list[tuple[float, int, str]] = []
        self._later: list[tuple[float, int, Task]] = []
        self._number = count()
        self._lock = threading.Condition()
        self._closed = False

    def add(self, task: Task, delay: float = 0.0) -> None:
        """Queue a task, to be taken after `delay` seconds at the earliest."""
        with self._lock:
            if delay > 0:
                heapq.heappush(self._later, (time.monotonic() + delay, next(self._number), task))
            else:
                self._enqueue(task)
            self._lock.notify()

    def take(self) -> Task | None:
        """Return the next task whose host is ready, waiting for it; None when closed."""
        with self._lock:
            while not self._closed:
                now = time.monotonic()
                while self._later and self._later[0][0] <= now:
                    self._enqueue(heapq.heappop(self._later)[2])
                if self._ready and self._ready[0][0] <= now and (task := self._next(now)):
                    return task
                if self._ready and self._ready[0][0] <= now:
                    continue  # its host was held back meanwhile
                due = [heap[0][0] for heap in (self._ready, self._later) if heap]
                self._lock.wait(min(due) - now if due else None)
            return None

    def slow(self, host: str, gap: float) -> None:
        """Let a host have at least `gap` seconds between two requests (its Crawl-delay)."""
        with self._lock:
            one = self._host(host)
            if gap > one.gap:
                one.gap = min(gap, LONGEST_DELAY)
                one.at = max(one.at, time.monotonic() + one.gap)

    def hold(self, host: str, seconds: float) -> None:
        """Ask a host for nothing for a while."""
        with self._lock:
            one = self._host(host)
            one.at = max(one.at, time.monotonic() + seconds)

    def waits(self) -> dict[str, float]:
        """Return the hosts that are waited for, with the seconds that are left."""
        now = time.monotonic()
        with self._lock:
            return {name: one.at - now for name, one in self._hosts.items() if one.queue and one.at - now > 1}

    def close(self) -> None:
        """Let every thread that takes go home."""
        with self._lock:
            self._closed = True
            self._lock.notify_all()

    def _host(self, name: str) -> _Host:
        if name not in self._hosts:
            self._hosts[name] = _Host(self._own.get(name, self._gap))
        return self._hosts[name]

    def _enqueue(self, task: Task) -> None:
        host = self._host(task.host)
        host.queue.append(task)
        if len(host.queue) == 1:
            heapq.heappush(self._ready, (host.at, next(self._number), task.host))

    def _next(self, now: float) -> Task | None:
        """Take from the host that is first in line; one that was held back since goes back into it."""
        name = heapq.heappop(self._ready)[2]
        host = self._hosts[name]
        if host.at > now:
            heapq.heappush(self._ready, (host.at, next(self._number), name))
            return None
        task = host.queue.popleft()
        host.at = now + host.gap
        if host.queue:
            heapq.heappush(self._ready, (host.at, next(self._number), name))
            self._lock.notify()
        return task
