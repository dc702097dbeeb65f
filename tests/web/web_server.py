"""A real HTTP server on loopback: answers are functions of the path, every request is logged."""

from __future__ import annotations

import socketserver
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import NamedTuple


class Reply(NamedTuple):
    status: int = 200
    body: bytes | str = b""
    headers: Mapping[str, str] = {}
    raw: Callable | None = None
    """Writes to the socket itself, for answers that no server would give."""


class Seen(NamedTuple):
    path: str
    at: float
    headers: Mapping[str, str]


class Site:
    """Paths and what they answer; a callable gets the number of times its path was asked for, from 1."""

    def __init__(self) -> None:
        self.pages: dict[str, Reply | str | Callable] = {}
        self.log: list[Seen] = []
        self.counts: Counter[str] = Counter()
        self._lock = threading.Lock()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def asked(self, path: str) -> int:
        return self.counts[path]

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        with self._lock:
            self.counts[path] += 1
            self.log.append(Seen(path, time.monotonic(), headers))
            number = self.counts[path]
        found = self.pages.get(path) or self.pages.get(path.partition("?")[0])
        if callable(found) and not isinstance(found, Reply):
            found = found(number)
        if isinstance(found, str):
            return Reply(body=found, headers={"Content-Type": "text/html; charset=utf-8"})
        return found or Reply(404, "<h1>Not found</h1>", {"Content-Type": "text/html"})


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        reply = self.site.reply(self.path, dict(self.headers))
        if reply.raw:
            reply.raw(self.connection)
            self.close_connection = True
            return
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        pass


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def handle_error(self, *_args: object) -> None:
        """A client that goes away is no news."""


@contextmanager
def served(context=None):
    """Serve a site while the block runs."""
    site = Site()
    handler = type("Handler", (_Handler,), {"site": site})
    server = _Server(("127.0.0.1", 0), handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def article(number: int, extra: str = "") -> str:
    """A page with its own text; "green tea" stands in it once in ten words."""
    word = f"leaf{number}"
    body = " ".join(f"The {word} brew{i} warms green tea near kettle{i % 7} again." for i in range(12))
    return (
        f"<!doctype html><html lang=en><head><title>Green tea {number}</title></head>"
        f"<body><main><h1>Green tea {number}</h1><p>{body}</p>{extra}</main></body></html>"
    )


def with_sitemap(site: Site, paths) -> None:
    locs = "".join(f"<url><loc>{site.url}{path}</loc></url>" for path in paths)
    site.pages["/sitemap.xml"] = f"<urlset {XMLNS}>{locs}</urlset>"
