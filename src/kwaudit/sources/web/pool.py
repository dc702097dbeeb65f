"""Many addresses at once: threads that fetch, one queue of results, waits and attempts by host."""

from __future__ import annotations

import queue
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kwaudit.model.web import Fetched
from kwaudit.sources.web import page
from kwaudit.sources.web.address import host_of, origin_of
from kwaudit.sources.web.cache import Cache
from kwaudit.sources.web.faults import Fault
from kwaudit.sources.web.fetch import Fetcher
from kwaudit.sources.web.guard import is_public
from kwaudit.sources.web.links import canonical_of, links_of
from kwaudit.sources.web.pace import RATE, Pace, Task
from kwaudit.sources.web.render import Renderer
from kwaudit.sources.web.retry import counted, wait
from kwaudit.sources.web.robots import Robots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kwaudit.model.web import Web
    from kwaudit.sources.web.fetch import Answer

WINDOW = 256
"""Addresses that are queued ahead: enough that one slow host does not keep the others waiting."""
POLL = 0.5
"""Seconds after which the caller is given the word even if nothing came."""


class Pool:
    """Threads that fetch pages. `fetch` may be called once at a time."""

    def __init__(self, web: Web, *, links: bool = False) -> None:
        self.web = web
        self.fetcher = Fetcher(web)
        self.robots = Robots(self.fetcher)
        self._links = links
        self._cache = Cache(web.cache) if web.cache else None
        self._renderer = Renderer(self.fetcher) if web.render else None
        self._pace = Pace(gap=0.0)
        self._out: queue.Queue[Fetched | BaseException] = queue.Queue(maxsize=max(2 * web.concurrency, 4))
        self._threads = [
            threading.Thread(target=self._work, name=f"kwaudit-fetch-{number}", daemon=True)
            for number in range(max(web.concurrency, 1))
        ]
        for thread in self._threads:
            thread.start()

    def fetch(self, urls: Iterable[str]) -> Iterator[Fetched | None]:
        """Yield each address's outcome as it comes, in no order; None now and then when nothing comes."""
        pending, under_way = iter(urls), 0
        more = True
        while more or under_way:
            while more and under_way < WINDOW:
                url = next(pending, None)
                if url is None:
                    more = False
                else:
                    self._queue(url)
                    under_way += 1
            if not under_way:
                return
            try:
                one = self._out.get(timeout=POLL)
            except queue.Empty:
                yield None
                continue
            under_way -= 1
            if isinstance(one, BaseException):
                raise one
            yield one

    def waits(self) -> dict[str, float]:
        """Return the hosts that are waited for, with the seconds that are left."""
        return self._pace.waits()

    def close(self) -> None:
        """Stop. What is under way is dropped."""
        self._pace.close()
        if self._renderer:
            self._renderer.close()

    def _queue(self, url: str) -> None:
        host = origin_of(url)
        gap = self._gap(url)
        if gap:
            self._pace.slow(host, gap)
        self._pace.add(Task(url, host))

    def _gap(self, url: str) -> float:
        """Return the seconds between two requests to a host: as asked, none to a machine of the user's own."""
        if self.web.rate is not None:
            return 1 / self.web.rate if self.web.rate else 0.0
        return 0.0 if own_machine(host_of(url)) else 1 / RATE

    def _work(self) -> None:
        while task := self._pace.take():
            try:
                one = self._tried(task)
            except BaseException as error:  # noqa: BLE001 -- told by the thread that asked
                self._out.put(error)
                continue
            if one is not None:
                self._out.put(one)

    def _tried(self, task: Task) -> Fetched | None:
        """Try once; None where another attempt was put into the queue."""
        try:
            return self._fetched(task)
        except Fault as fault:
            seconds = wait(fault, task.tried + 1, self.web.retries)
            if seconds is None:
                reason = counted(fault, task.tried + 1)
                return Fetched(task.url, reason=reason, status=fault.status, attempts=task.tried + 1)
            if fault.after is not None:
                self._pace.hold(task.host, seconds)
            self._pace.add(task._replace(tried=task.tried + 1), seconds)
            return None

    def _fetched(self, task: Task) -> Fetched | None:
        url = task.url
        met = self.robots.knows(url)
        self.robots.check(url)
        if delay := self.robots.delay(url):
            self._pace.slow(task.host, delay)
            if not met:  # taken before the site's pace was known; others may have been, too
                self._pace.add(task)
                return None
        answer = self._answer(url)
        if self._renderer and "html" in answer.headers.get("content-type", "html"):
            answer = self._renderer.drawn(answer)
        document = page.document(url, answer)
        canonical = canonical_of(document.text, answer) if document.kind == "html" else ""
        links = links_of(document.text, answer) if self._links and document.kind == "html" else ()
        return Fetched(url, document, "", answer.status, task.tried + 1, answer.url, links, canonical)

    def _answer(self, url: str) -> Answer:
        def get(headers: Mapping[str, str]) -> Answer:
            return self.fetcher.get(url, headers=headers, allow=self.robots.check, accept=page.wanted)

        return self._cache.answer(url, get) if self._cache else get({})


def own_machine(host: str) -> bool:
    """Say whether a host is this machine by its name."""
    return host == "localhost" or host.endswith(".localhost") or (host[:1].isdigit() and not is_public(host))


@contextmanager
def opened(web: Web, *, links: bool = False) -> Iterator[Pool]:
    """Give a pool, and close it."""
    pool = Pool(web, links=links)
    try:
        yield pool
    finally:
        pool.close()
