"""From what a user named to the addresses of pages: pages themselves, sites, sitemaps, feeds, lists; URLs or files.

Lists in lists are followed, each once, so circles end; all are streams, so their length does not matter.
"""

from __future__ import annotations

import os
import re
import time
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.errors import InputError
from kwaudit.model import Unread
from kwaudit.sources.web import sitemap
from kwaudit.sources.web.address import is_site, is_web, normal, origin_of, path_of
from kwaudit.sources.web.faults import OK, Fault, of_status
from kwaudit.sources.web.retry import counted, wait

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from kwaudit.sources.web.fetch import Fetcher
    from kwaudit.sources.web.robots import Robots

MAX_LISTS = 50_000
"""Sitemaps of one run: as many as an index may name."""
MAX_DEPTH = 5
"""Indexes of indexes; the protocol has none, real sites have two."""
SUFFIXES = (".xml", ".xml.gz", ".rss", ".atom", ".rdf")
NAMED_LIST = re.compile(r"(?i)(?:^|[/_.-])(?:sitemaps?[\w.-]*\.(?:xml|txt|gz)|(?:feed|rss|atom)(?:\.xml)?/?)$")
USUAL = ("sitemap.xml", "sitemap_index.xml")
"""Where sitemaps are when robots.txt names none."""


class Wanted(NamedTuple):
    """An address of a page: where it was named, and when it is said to have changed."""

    url: str
    lastmod: str = ""
    named: bool = False


def is_list(name: str) -> bool:
    """Say whether a path or the path of an address is by its name that of a sitemap or feed."""
    path = path_of(name) if is_web(name) else name.replace(os.sep, "/")
    return path.lower().endswith(SUFFIXES) or bool(NAMED_LIST.search(path))


class Lister:
    """Reads lists. What could not be read is in `unread`, what the user should know in `notes`."""

    def __init__(self, fetcher: Fetcher, robots: Robots, since: date | None = None) -> None:
        self._fetcher = fetcher
        self._robots = robots
        self._since = since
        self._seen: set[str] = set()
        self.unread: list[Unread] = []
        self.lists = 0
        self.older = 0
        self.refused = 0

    def pages(self, inputs: Sequence[str]) -> Iterator[Wanted]:
        """Yield the pages that inputs stand for, in their order; one that two lists name comes twice."""
        for given in inputs:
            if not is_web(given):
                yield from self._list(given, named=True)
            elif not (url := normal(given)):
                self.unread.append(Unread(given, "is no address that can be asked for", named=True))
            elif is_site(url):
                yield from self._site(url)
            elif is_list(url):
                yield from self._list(url, named=True)
            else:
                yield Wanted(url, named=True)

    def _site(self, url: str) -> Iterator[Wanted]:
        """Yield the pages of a site by its sitemaps; its home page alone where it has none."""
        origin = origin_of(url)
        for name in self._robots.rules(url).sitemaps():
            if one := normal(name, url):
                yield from self._list(one)
        if not self.lists:
            for name in USUAL:
                before = len(self.unread)
                yield from self._list(f"{origin}/{name}")
                if self.lists:
                    return
                del self.unread[before:]  # it was only a guess
            yield Wanted(url, named=True)

    def _list(self, name: str, depth: int = 0, *, named: bool = False) -> Iterator[Wanted]:
        """Yield the pages of a list and of the lists in it."""
        if name in self._seen:
            return
        self._seen.add(name)
        if depth > MAX_DEPTH or len(self._seen) > MAX_LISTS:
            self.unread.append(Unread(name, f"sitemaps more than {MAX_DEPTH} deep, or more than {MAX_LISTS:,} of them"))
            return
        inner: list[str] = []
        try:
            for one in self._entries(name):
                url = normal(one.url, name if is_web(name) else "")
                if not url:
                    self.refused += 1
                elif one.is_list and len(inner) < MAX_LISTS:
                    inner.append(url)
                elif self._is_new(one.lastmod):
                    yield Wanted(url, one.lastmod)
            self.lists += 1
        except (InputError, Fault) as error:
            self.unread.append(Unread(name, str(error), named=named))
        for url in inner:
            yield from self._list(url, depth + 1)

    def _is_new(self, lastmod: str) -> bool:
        """Say whether a page is to be looked at; one that does not say when it changed is."""
        if self._since is None or not lastmod:
            return True
        from kwaudit.sources.web.dates import day

        changed = day(lastmod)
        if changed is None or changed >= self._since:
            return True
        self.older += 1
        return False

    def _entries(self, name: str) -> Iterator[sitemap.Listed]:
        return sitemap.read(self._asked(name) if is_web(name) else _file(name))

    def _asked(self, url: str) -> Iterator[bytes]:
        """Yield the bytes of a list, tried again as long as none has come.

        Raises:
            Fault: it cannot be had.
        """
        self._robots.check(url)
        tried, begun = 0, False
        while True:
            tried += 1
            try:
                for chunk in self._fetcher.stream(url, sitemap.MAX_BYTES, _there):
                    begun = True
                    yield chunk
            except Fault as fault:
                seconds = None if begun else wait(fault, tried, self._fetcher.web.retries)
                if seconds is None:
                    raise Fault(counted(fault, tried), status=fault.status) from None
                time.sleep(seconds)
            else:
                return


def _there(status: int, headers: Mapping[str, str]) -> None:
    if status != OK:
        raise of_status(status, headers)


def _file(path: str) -> Iterator[bytes]:
    """Yield a file piece by piece.

    Raises:
        InputError: it cannot be read.
    """
    try:
        with open(path, "rb") as file:
            while chunk := file.read(sitemap.CHUNK):
                yield chunk
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})") from None
