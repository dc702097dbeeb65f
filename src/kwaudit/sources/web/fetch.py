"""One attempt at one address: redirects followed, everything bounded, every fault told in words.

An attempt gives an `Answer` or raises `Fault`, which says whether another attempt may help and how long to wait.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.sources.web import faults
from kwaudit.sources.web.address import host_of, normal
from kwaudit.sources.web.faults import Fault
from kwaudit.sources.web.guard import Guard
from kwaudit.sources.web.session import session
from kwaudit.sources.web.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from requests import Response

    from kwaudit.model.web import Web
    from kwaudit.sources.web.watch import Exchange

CHUNK = 64 * 1024
REDIRECTS = frozenset({301, 302, 303, 307, 308})
NOT_MODIFIED = 304


class Answer(NamedTuple):
    """What a server said at the end of its redirects. Header names are lower-case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


def lowered(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers by lower-case name."""
    return {name.lower(): value for name, value in headers.items()}


def _finished(response: Response) -> None:
    """Take the short body of a redirect off the connection, which can then be used again; else close it."""
    length = response.headers.get("content-length", "")
    if length.isdigit() and int(length) <= CHUNK:
        response.raw.drain_conn()
    response.close()


def _latin(location: str) -> str:
    """Return a header that servers write in UTF-8 as the text that they meant."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location


class Fetcher:
    """Fetches over one pool; every thread may use it."""

    def __init__(self, web: Web) -> None:
        self.web = web
        self._session = session(web, Guard(web.hosts))
        self._watch = Watch()

    def get(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        allow: Callable[[str], None] | None = None,
        accept: Callable[[int, Mapping[str, str]], None] | None = None,
    ) -> Answer:
        """Fetch an address.

        Args:
            url: a normal address.
            headers: besides those of the session, on the first request alone.
            allow: asked before each redirect is followed; raises `Fault` for one that may not be.
            accept: asked about status and headers before the body is read; raises `Fault` for an unwanted one.

        Raises:
            Fault: there is no answer, or none that is wanted.
        """
        with self._watch.exchange(self.web.timeout) as exchange, faults.named(exchange, self.web.timeout):
            response = self._followed(url, dict(headers or {}), allow)
            with closing(response):
                told = lowered(response.headers)
                if accept and response.status_code != NOT_MODIFIED:
                    accept(response.status_code, told)
                body = b"".join(self._chunks(response, exchange, self.web.max_bytes))
                return Answer(str(response.url), response.status_code, told, body)

    def stream(self, url: str, limit: int, accept: Callable[[int, Mapping[str, str]], None]) -> Iterator[bytes]:
        """Yield the body of an address piece by piece; each piece must come within the read time-out.

        Raises:
            Fault: as `get`.
        """
        with self._watch.exchange(self.web.timeout) as exchange, faults.named(exchange, self.web.timeout):
            response = self._followed(url, {}, None)
            with closing(response):
                accept(response.status_code, lowered(response.headers))
                for chunk in self._chunks(response, exchange, limit):
                    yield chunk
                    exchange.until += self.web.timeout * len(chunk) / CHUNK  # a long one may take longer

    def _followed(self, url: str, headers: dict[str, str], allow: Callable[[str], None] | None) -> Response:
        seen = {url}
        response = self._sent(url, headers)
        while response.status_code in REDIRECTS and "location" in response.headers:
            target = normal(_latin(response.headers["location"]), url)
            _finished(response)
            url = self._checked(target, seen, allow)
            response = self._sent(url, headers)
        return response

    def _checked(self, target: str, seen: set[str], allow: Callable[[str], None] | None) -> str:
        if not target:
            raise Fault("redirects to what is no address of a page")
        if target in seen:
            raise Fault(f"redirects in a circle, back to {target}")
        if len(seen) > self.web.redirects:
            raise Fault(f"redirects more than {self.web.redirects} times")
        seen.add(target)
        if allow:
            allow(target)
        return target

    def _sent(self, url: str, headers: dict[str, str]) -> Response:
        import requests

        own = dict(headers)
        auth = None
        if host_of(url) in self.web.hosts:
            own |= dict(self.web.headers)
            user, mark, password = self.web.auth.partition(":")
            auth = (user, password) if mark else None
        prepared = self._session.prepare_request(requests.Request("GET", url, headers=own, auth=auth))
        prepared.url = url  # as it was listed; requests would write it otherwise
        times = (self.web.connect_timeout, self.web.read_timeout)
        return self._session.send(prepared, stream=True, allow_redirects=False, timeout=times)

    def _chunks(self, response: Response, exchange: Exchange, limit: int) -> Iterator[bytes]:
        """Yield the body, unpacked, as it comes; a bomb is noticed at the limit, never held."""
        size = 0
        while chunk := response.raw.read1(CHUNK, decode_content=True):
            size += len(chunk)
            if size > limit:
                raise Fault(f"larger than {limit >> 20} MB, which is no page")
            if exchange.left() <= 0.01:  # noqa: PLR2004 -- what `left` returns when nothing is
                exchange.expired = True
                raise Fault("")
            yield chunk
