"""Why an address could not be fetched, in words for the user, and whether another attempt may help."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kwaudit.sources.web.watch import Exchange

HEALING = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Status codes that often pass: time-outs, too many requests, servers that restart (52x are a proxy's words for it)."""
OK = 200


class Fault(Exception):  # noqa: N818 -- the word for what a server does
    """One attempt that failed. `again`: another may help; `after`: seconds that the server asked to wait, if it did."""

    refused = False
    """True where no request was made, because the address may not be asked."""

    def __init__(self, reason: str, *, status: int = 0, again: bool = False, after: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.again = again
        self.after = after


def of_status(status: int, headers: Mapping[str, str]) -> Fault:
    """Return the fault that an answer with this status is."""
    from http import HTTPStatus

    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    again = status in HEALING
    after = _seconds(headers.get("retry-after", "")) if again else None
    return Fault(f"HTTP {status} {phrase}".strip(), status=status, again=again, after=after)


def _seconds(text: str) -> float | None:
    """Read a Retry-After: seconds, or a date."""
    import time
    from email.utils import parsedate_to_datetime

    if text.strip().isdigit():
        return float(text)
    try:
        return max(parsedate_to_datetime(text).timestamp() - time.time(), 0.0)
    except (TypeError, ValueError, OverflowError):
        return None


@contextmanager
def named(exchange: Exchange, timeout: float) -> Iterator[None]:
    """Turn what the libraries raise inside the block into a `Fault`.

    Raises:
        Fault: always instead of an exception of requests, urllib3 or the socket.
    """
    import requests
    import urllib3.exceptions as low

    from kwaudit.sources.web.guard import Refused

    try:
        yield
        _in_time(exchange, timeout)
    except Refused as error:
        refusal = Fault(str(error))
        refusal.refused = True
        raise refusal from None
    except (Fault, requests.RequestException, low.HTTPError, OSError, ValueError) as error:
        if exchange.expired:
            raise Fault(f"not finished within {timeout:g} s", again=True) from None
        if isinstance(error, Fault):
            raise
        raise _fault(error) from None


class _Known(NamedTuple):
    """Names of exceptions that mean one thing, what it is called, and whether it often passes."""

    names: frozenset[str]
    reason: str
    again: bool = False


_KNOWN = (
    _Known(frozenset({"DecodeError", "ContentDecodingError"}), "its content encoding cannot be unpacked"),
    _Known(frozenset({"gaierror", "NameResolutionError"}), "its host has no address", again=True),
    _Known(frozenset({"ConnectTimeoutError", "ConnectTimeout"}), "no connection in time", again=True),
    _Known(frozenset({"ReadTimeoutError", "ReadTimeout", "TimeoutError"}), "no answer in time", again=True),
    _Known(frozenset({"InvalidURL", "LocationParseError", "InvalidSchema", "InvalidHeader"}), "cannot be asked for"),
    _Known(frozenset({"LineTooLong", "HeaderParsingError"}), "its headers cannot be read"),
)


def _in_time(exchange: Exchange, timeout: float) -> None:
    """Refuse what an exchange gave after it was cut off: that looks like an answer that ends early."""
    if exchange.expired:
        raise Fault(f"not finished within {timeout:g} s", again=True)


def _fault(error: BaseException) -> Fault:
    chain = list(_causes(error))
    names = {type(one).__name__ for one in chain}
    text = getattr(chain[-1], "strerror", None) or str(chain[-1])
    if any("SSL" in name for name in names):
        return Fault(f"TLS: {_tls(text)}")
    if "got more than" in text:  # http.client on a flood of headers
        return Fault(f"its headers cannot be read ({text})")
    known = next((one for one in _KNOWN if one.names & names), None)
    if known:
        return Fault(known.reason, again=known.again)
    return Fault(f"the connection failed ({_short(text)})", again=True)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and those it was made from, the first of all last."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        inner = getattr(one, "reason", None) or next((a for a in one.args if isinstance(a, BaseException)), None)
        one = one.__cause__ or (inner if isinstance(inner, BaseException) else None) or one.__context__


def _tls(text: str) -> str:
    """Return what a TLS library complains of, without its places in C."""
    import re

    bare = re.sub(r"\s*\(_ssl\.c:\d+\)|\[[^\]]*\]\s*", "", text)
    return _short(bare) or "the connection is not safe"


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 120 else f"{plain[:119]}…"  # noqa: PLR2004 -- a line of a report
