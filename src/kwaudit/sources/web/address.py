"""Addresses as the run knows them: one spelling for one page, and the slug that stands in it."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

SCHEMES = frozenset({"http", "https"})
PORTS = {"http": 80, "https": 443}
LONGEST = 4096
"""Characters of an address; servers refuse longer ones, and traps grow them."""

_BAD = re.compile(r"[\x00-\x20\x7f-\x9f\\\u2028\u2029]")
_KEPT = "!#$%&'()*+,/:;=?@[]~"


def is_web(text: str) -> bool:
    """Say whether a word of the command line is an address."""
    return text[:8].lower().startswith(("http://", "https://"))


def normal(url: str, base: str = "") -> str:
    """Return the one spelling of an address, or "" for what is no address of a page.

    Scheme and host are lower-case, the host in ASCII, a default port, user, password and fragment are gone, an empty
    path is `/`. What names a page (path and query) stays, percent-encoded where it must be.
    """
    text = url.strip()
    if not text or len(text) > LONGEST:
        return ""
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        scheme, host, port = parts.scheme.lower(), _host(parts.hostname or ""), parts.port
    except ValueError:
        return ""
    if scheme not in SCHEMES or not host or _BAD.search(parts.netloc):
        return ""
    where = f"[{host}]" if ":" in host else host
    if port and port != PORTS[scheme]:
        where = f"{where}:{port}"
    return urlunsplit((scheme, where, _quoted(parts.path) or "/", _quoted(parts.query), ""))


def _host(name: str) -> str:
    name = name.lower().rstrip(".")
    if name.isascii():
        return name
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def _quoted(part: str) -> str:
    """Percent-encode what no request line may hold; what is encoded already stays as it is."""
    from urllib.parse import quote

    return quote(part, safe=_KEPT) if _BAD.search(part) or not part.isascii() else part


def host_of(url: str) -> str:
    """Return the host of an address, without its port."""
    return urlsplit(url).hostname or ""


def origin_of(url: str) -> str:
    """Return scheme, host and port of an address: what a `robots.txt` is about."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def is_site(url: str) -> bool:
    """Say whether an address names a whole site: no path, no query."""
    parts = urlsplit(url)
    return parts.path in {"", "/"} and not parts.query


def path_of(url: str) -> str:
    """Return the decoded path of an address, for its slug and its suffix."""
    return unquote(urlsplit(url).path)


def credentials(url: str) -> str:
    """Return `user:password` as written in an address, or an empty string."""
    before, mark, _ = urlsplit(url).netloc.rpartition("@")
    return unquote(before) if mark else ""
