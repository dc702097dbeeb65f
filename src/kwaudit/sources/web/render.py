"""Pages as a browser draws them: Chromium by Playwright, an extra. The browser itself never touches the network.

Every request of a page is answered by our own fetcher, so that the guard and the limits hold for what scripts ask for,
too. One thread owns the browser, for Playwright's objects belong to theirs.
"""

from __future__ import annotations

import queue
import shutil
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from kwaudit.errors import UsageError
from kwaudit.sources.web.address import normal
from kwaudit.sources.web.faults import Fault

if TYPE_CHECKING:
    from kwaudit.sources.web.fetch import Answer, Fetcher

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--disable-background-networking",
    "--disable-sync",
    "--no-first-run",
    "--force-webrtc-ip-handling-policy=disable",
)
WANTED = frozenset({"document", "script", "xhr", "fetch"})
"""What can change the text of a page; pictures, styles, fonts and films are not fetched."""
REQUESTS = 200
"""Of one page; a page that needs more to show its text does not end."""
IDLE = 300
"""Milliseconds after loading in which late scripts write; the text of nearly all pages stands by then."""


class Renderer:
    """A browser in a thread of its own."""

    def __init__(self, fetcher: Fetcher) -> None:
        try:
            import playwright.sync_api  # noqa: F401 -- told before anything is fetched
        except ImportError:
            raise UsageError("--render needs Playwright: pip install 'kwaudit[render]'") from None
        self._fetcher = fetcher
        self._jobs: queue.Queue[tuple[Answer, Future[bytes]] | None] = queue.Queue()
        self._ready: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="kwaudit-render", daemon=True)
        self._thread.start()
        self._ready.result()

    def drawn(self, answer: Answer) -> Answer:
        """Return an answer with the text that its scripts made of it.

        Raises:
            Fault: the browser could not draw it.
        """
        job: Future[bytes] = Future()
        self._jobs.put((answer, job))
        headers = {**answer.headers, "content-type": "text/html; charset=utf-8"}
        return answer._replace(body=job.result(), headers=headers)

    def close(self) -> None:
        """End the browser."""
        self._jobs.put(None)
        self._thread.join(10)

    def _run(self) -> None:
        from playwright.sync_api import Error, sync_playwright

        try:
            with sync_playwright() as playwright:
                path = next((found for name in NAMES if (found := shutil.which(name))), None)
                browser = playwright.chromium.launch(executable_path=path, args=_flags())
                self._ready.set_result(None)
                self._work(browser)
                browser.close()
        except Error as error:
            told = UsageError(f"--render: no browser ({str(error).splitlines()[0]}); playwright install chromium")
            if self._ready.done():
                raise
            self._ready.set_exception(told)

    def _work(self, browser: Any) -> None:
        from playwright.sync_api import Error

        while job := self._jobs.get():
            answer, result = job
            context = browser.new_context(service_workers="block", accept_downloads=False)
            try:
                result.set_result(self._draw(context.new_page(), answer))
            except (Error, Fault) as error:
                reason = str(error).splitlines()[0][:100]
                result.set_exception(Fault(f"the browser could not draw it ({reason})", status=answer.status))
            finally:
                context.close()

    def _draw(self, page: Any, answer: Answer) -> bytes:
        limit = self._fetcher.web.timeout * 1000
        asked = [0]
        page.route("**/*", lambda route: self._answered(route, answer, asked))
        page.route_web_socket("**/*", lambda socket: socket.close())
        page.goto(answer.url, timeout=limit, wait_until="load")
        page.wait_for_timeout(IDLE)
        text: str = page.content()
        if len(text) > self._fetcher.web.max_bytes:
            raise Fault("draws more than a page holds")
        return text.encode("utf-8", "replace")

    def _answered(self, route: Any, answer: Answer, asked: list[int]) -> None:
        """Answer a request of the page from what was fetched, or by fetching; refuse what no text needs."""
        request = route.request
        url = normal(request.url)
        asked[0] += 1
        if request.method != "GET" or request.resource_type not in WANTED or asked[0] > REQUESTS or not url:
            route.abort()
            return
        try:
            own = url == answer.url and request.resource_type == "document"
            got = answer if own else self._fetcher.get(url)
        except Fault:
            route.abort()
            return
        kept = {
            name: value for name, value in got.headers.items() if name not in {"content-encoding", "content-length"}
        }
        route.fulfill(status=got.status, headers=kept, body=got.body)


def _flags() -> list[str]:
    import os

    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*FLAGS, *(("--no-sandbox",) if root else ())]  # Chromium refuses its sandbox to root
