"""What a crawl does not follow: other sites, what is no page, and addresses that a machine makes without end."""

from __future__ import annotations

import re
from collections import Counter
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from kwaudit.runs.scope import hosts
from kwaudit.sources.web.address import host_of, path_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.runs.scope import Scope

NO_PAGES = re.compile(
    r"(?i)\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|avi|mov|webm|og[gv]|wav|flac|pdf|docx?|xlsx?|pptx?"
    r"|zip|gz|bz2|xz|7z|rar|tar|exe|dmg|apk|css|js|mjs|json|xml|rss|atom|woff2?|ttf|eot|ics|csv)$"
)
LONGEST = 1000
"""Characters of an address that is followed; relative links gone wrong make longer and longer ones."""
SEGMENTS = 12
REPEATS = 2
"""How often one part of a path may come again: `/a/b/a/b/a/b` is a link that is relative by mistake."""
BY_QUERY = 100
"""Addresses of one path with the same names in their query: filters and sort orders of one list."""
BY_NUMBERS = 1000
"""Addresses that differ in numbers alone: a calendar has no end, a shop with more pages than this is rare."""

_NUMBER = re.compile(r"\d+")


class Fence:
    """Decides which links a crawl follows; counts what it has let through, so ask once for each address.

    `known`: addresses that are in the run already, and count.
    """

    def __init__(self, scope: Scope, known: Iterable[str] = ()) -> None:
        self._hosts = {_bare(host) for host in hosts(scope.inputs)}
        self._include = scope.include
        self._queries: Counter[tuple[str, ...]] = Counter()
        self._shapes: Counter[str] = Counter()
        self.trapped: Counter[str] = Counter()
        for url in known:
            self._trap(url)
        self.trapped.clear()

    def inside(self, url: str) -> bool:
        """Say whether an address is of the site and of the paths that were asked for."""
        if _bare(host_of(url)) not in self._hosts:
            return False
        path = path_of(url)
        return not self._include or any(
            fnmatchcase(path, pattern) or fnmatchcase(url, pattern) for pattern in self._include
        )

    def follows(self, url: str) -> bool:
        """Say whether a link is followed."""
        return self.inside(url) and not NO_PAGES.search(urlsplit(url).path) and not self._trap(url)

    def chosen(self, urls: Iterable[str]) -> list[str]:
        """Return those of some addresses that are followed."""
        return [url for url in urls if self.follows(url)]

    def _trap(self, url: str) -> bool:
        parts = urlsplit(url)
        steps = [step for step in parts.path.split("/") if step]
        if len(url) > LONGEST or len(steps) > SEGMENTS or (steps and max(Counter(steps).values()) > REPEATS):
            self.trapped["addresses that grow"] += 1
            return True
        if parts.query:
            names = tuple(sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}))
            return self._over(self._queries, (parts.netloc, parts.path, *names), BY_QUERY, f"{parts.path}?…")
        shape = _NUMBER.sub("#", parts.path)
        return shape != parts.path and self._over(self._shapes, shape, BY_NUMBERS, shape)

    def _over(self, counts: Counter[Any], key: object, most: int, shown: str) -> bool:
        counts[key] += 1
        if counts[key] > most:
            self.trapped[shown] += 1
            return True
        return False


def _bare(host: str) -> str:
    return host.removeprefix("www.")
