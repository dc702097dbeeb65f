"""The HTTP side: this machine only, this origin only, nothing on disk within reach."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Protocol

from kwaudit.errors import KwauditError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kwaudit.cli.live.news import News

LOOPBACK = "127.0.0.1"
LARGEST_BODY = 5_000_000
"""Bytes of a draft with its plan: a thousand pages of a book."""
PING = 15.0
"""Seconds after which a silent connection is shown to be alive."""
HTML, JSON, TEXT = "text/html; charset=utf-8", "application/json; charset=utf-8", "text/plain; charset=utf-8"


class Site(Protocol):
    """What a server shows."""

    news: News

    @property
    def audit(self) -> Callable[[bytes], str] | None:
        """What turns a draft into the data of its report; None where no drafts are taken."""
        ...

    def page(self) -> tuple[str, str]:
        """Return the document and its Content-Security-Policy."""
        ...

    def data(self) -> str:
        """Return the report's data as JSON."""
        ...


class Server(ThreadingHTTPServer):
    """One site on a port of the loopback interface; port 0 takes any that is free."""

    daemon_threads = True

    def __init__(self, site: Site, port: int) -> None:
        self.site = site
        try:
            super().__init__((LOOPBACK, port), Handler)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise UsageError(f"port {port}: {reason}; choose another with --port, or 0 for any that is free") from error

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.server_port}/"

    @property
    def hosts(self) -> frozenset[str]:
        """The names under which a browser may ask; any other is a page elsewhere that points its name here."""
        return frozenset(f"{name}:{self.server_port}" for name in (LOOPBACK, "localhost"))


class Handler(BaseHTTPRequestHandler):
    """Answers one request; every answer forbids to be framed, sniffed, cached or read from another origin."""

    server: Server
    server_version = "kwaudit"
    sys_version = ""
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if not self._welcome():
            return
        site = self.server.site
        if self.path == "/":
            document, policy = site.page()
            self._answer(document, HTML, policy=policy)
        elif self.path == "/data":
            self._answer_with(site.data)
        elif self.path == "/events":
            self._events()
        else:
            self._answer("There is nothing here.\n", TEXT, HTTPStatus.NOT_FOUND)

    def do_POST(self) -> None:
        if not self._welcome():
            return
        audit = self.server.site.audit
        length = self.headers.get("Content-Length", "")
        if self.path != "/audit" or audit is None:
            self._answer("There is nothing here.\n", TEXT, HTTPStatus.NOT_FOUND)
        elif not length.isdecimal() or int(length) > LARGEST_BODY:
            self.close_connection = True
            self._answer("The draft is too large.\n", TEXT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            body = self.rfile.read(int(length))
            self._answer_with(partial(audit, body))

    def _welcome(self) -> bool:
        """Turn away whoever is not a page of this server: another origin, or another name for this machine."""
        hosts = self.server.hosts
        origin = self.headers.get("Origin")
        known = self.headers.get("Host") in hosts and (origin is None or origin.removeprefix("http://") in hosts)
        if known and self.headers.get("Sec-Fetch-Site", "none") in {"none", "same-origin"}:
            return True
        self.close_connection = True
        self._answer("This page is for the browser of this machine only.\n", TEXT, HTTPStatus.FORBIDDEN)
        return False

    def _answer_with(self, work: Callable[[], str]) -> None:
        try:
            self._answer(work(), JSON)
        except KwauditError as error:
            self._answer(f"{error}\n", TEXT, HTTPStatus.UNPROCESSABLE_ENTITY)

    def _answer(
        self, text: str, kind: str, status: HTTPStatus = HTTPStatus.OK, policy: str = "default-src 'none'"
    ) -> None:
        body = text.encode("utf-8", "replace")
        self._head(kind, status, policy)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _head(self, kind: str, status: HTTPStatus, policy: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Security-Policy", f"{policy}; frame-ancestors 'none'")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")

    def _events(self) -> None:
        """Tell of every change until the browser goes away (server-sent events, WHATWG HTML 9.2)."""
        self.close_connection = True
        self._head("text/event-stream", HTTPStatus.OK, "default-src 'none'")
        self.end_headers()
        seen = self.server.site.news.number
        try:
            self.wfile.write(b": kwaudit\n\n")
            while True:
                number = self.server.site.news.after(seen, PING)
                if number is None:
                    return
                self.wfile.write(b": still here\n\n" if number == seen else b"event: change\ndata: %d\n\n" % number)
                seen = number
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the base class calls it so
        """Say nothing: standard error is for the user."""
