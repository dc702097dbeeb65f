"""A session of requests whose connections are guarded and watched: one pool for all threads, no cookies, no proxies."""

from __future__ import annotations

import functools
import sys
from typing import TYPE_CHECKING, Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from kwaudit import __version__
from kwaudit.sources.web import watch
from kwaudit.sources.web.guard import connected

if TYPE_CHECKING:
    import socket

    from kwaudit.model.web import Web
    from kwaudit.sources.web.guard import Guard

USER_AGENT = f"kwaudit/{__version__}"
ACCEPT = "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8,application/xml;q=0.7,*/*;q=0.1"


class _Guarded:
    """What both kinds of connection do: ask the guard before a socket is opened, tell the watch which one is used."""

    guard: Guard

    def _new_conn(self: Any) -> socket.socket:
        try:
            sock = connected(self._dns_host, self.port, self.guard, self.timeout, self.socket_options or ())
        except TimeoutError as error:
            raise ConnectTimeoutError(self, "no connection in time") from error
        except OSError as error:
            raise NewConnectionError(self, error.strerror or str(error)) from error
        watch.uses(sock)
        sys.audit("http.client.connect", self, self.host, self.port)
        return sock

    def request(self: Any, *args: Any, **kwargs: Any) -> None:
        if self.sock is not None:
            watch.uses(self.sock)
        super().request(*args, **kwargs)  # type: ignore[misc]


@functools.cache
def _pools(guard: Guard) -> dict[str, type[HTTPConnectionPool]]:
    plain = type("Plain", (_Guarded, HTTPConnection), {"guard": guard})
    secure = type("Secure", (_Guarded, HTTPSConnection), {"guard": guard})
    return {
        "http": type("PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
        "https": type("SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
    }


class _Adapter(HTTPAdapter):
    def __init__(self, guard: Guard, connections: int) -> None:
        self._guard = guard
        super().__init__(pool_connections=connections, pool_maxsize=connections)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._guard)


def session(web: Web, guard: Guard) -> requests.Session:
    """Return a session for these choices. Redirects, retries and authorisation are the fetcher's business."""
    from http.cookiejar import DefaultCookiePolicy

    one = requests.Session()
    one.trust_env = False  # no proxy behind which addresses could not be checked, no .netrc
    one.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    one.headers.update({"User-Agent": web.user_agent or USER_AGENT, "Accept": ACCEPT})
    adapter = _Adapter(guard, max(web.concurrency, 1))
    one.mount("http://", adapter)
    one.mount("https://", adapter)
    return one
