"""What a user can choose about fetching, and what came of fetching one address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kwaudit.model.document import Document


@dataclass(frozen=True, slots=True)
class Web:
    """How pages are fetched and which. Times are in seconds, sizes in bytes; the defaults are polite.

    `hosts` are those that the user named; only they may be loopback or private. `headers` and `auth` ("user:password")
    go to those hosts alone and stand in no output.
    """

    hosts: frozenset[str] = frozenset()
    concurrency: int = 4
    rate: float | None = None
    """Requests a second to one host; 0 is no limit, None the default of `sources.web.pace`."""
    timeout: float = 60.0
    read_timeout: float = 20.0
    connect_timeout: float = 10.0
    retries: int = 3
    redirects: int = 10
    max_bytes: int = 10 * 1024 * 1024
    """Of one page, unpacked: five times what search engines read of one."""
    user_agent: str = ""
    ignore_robots: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    auth: str = ""
    cache: str = ""
    """Folder that keeps answers with their validators; "" keeps none."""
    render: bool = False
    """Let a browser draw the page before it is read."""


class Fetched(NamedTuple):
    """One address after its last attempt: a document, or the reason why there is none.

    `final` is the address that answered, after redirects. `status` is 0 where no server answered. `links` are the
    addresses that the page links to, only where a crawl asked; `canonical` the one that it says it stands for.
    """

    url: str
    document: Document | None = None
    reason: str = ""
    status: int = 0
    attempts: int = 1
    final: str = ""
    links: tuple[str, ...] = ()
    canonical: str = ""
