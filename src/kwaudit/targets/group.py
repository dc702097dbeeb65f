"""Targets that a plan has for the pages that it names in one way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.model import Target

_HOST = r"^(?:https?:)?//[^/]*"
_SUFFIX = r"(?i)\.(?:html?|xhtml|md|markdown|mdx|txt)$"
_INDEX = r"(?i)(?:^|/)(?:_?index|readme)$"
WILD = frozenset("*?[")


class Group(NamedTuple):
    """The targets of the rows that name one page as `page`; "" is a plan without such a column, for every page."""

    page: str
    targets: tuple[Target, ...]

    def fits(self, name: str) -> bool:
        """Say whether a page's path is the one that is named: as a path or its end, an address, a slug or a glob."""
        wanted, here = _bare(self.page), _bare(name)
        if not self.page or here == wanted or here.endswith(f"/{wanted}"):
            return True
        from fnmatch import fnmatchcase

        return not WILD.isdisjoint(wanted) and (fnmatchcase(here, wanted) or fnmatchcase(here, f"*/{wanted}"))


def absent(groups: Iterable[Group], names: Iterable[str]) -> list[Group]:
    """Return the groups whose page is none of these; a glob asks for no page in particular. Linear in both."""
    known = set()
    for name in names:
        rest = _bare(name)
        while rest:
            known.add(rest)
            rest = rest.partition("/")[2]
    return [one for one in groups if (wanted := _bare(one.page)) and WILD.isdisjoint(wanted) and wanted not in known]


def _bare(page: str) -> str:
    """Return a path or address without host, query, suffix and the name of an index page."""
    path = re.sub(_HOST, "", page)
    if path != page:  # in a path without a host, `?` is a wildcard and `#` a character
        path = re.split("[?#]", path)[0]
    return re.sub(_INDEX, "", re.sub(_SUFFIX, "", path.strip("/"))).removeprefix("./")
