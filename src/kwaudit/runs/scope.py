"""What a run is about: inputs, filters, limits; and when inputs make a run at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from kwaudit.errors import InputError, UsageError
from kwaudit.sources.web import saved
from kwaudit.sources.web.address import host_of, is_web, normal
from kwaudit.sources.web.listing import is_list

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DEPTH = 10
"""Links that a crawl follows away from its start when nobody says otherwise: sites are flatter, traps are not."""
PAGES = 10_000
"""Pages of a crawl when nobody says otherwise."""


class Scope(NamedTuple):
    """Which pages a run is about. `depth` and `pages` bound a crawl; `include` holds path patterns of it."""

    inputs: tuple[str, ...]
    since: str = ""
    sample: int = 0
    crawl: bool = False
    depth: int = DEPTH
    pages: int = PAGES
    include: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()


def hosts(inputs: Sequence[str]) -> frozenset[str]:
    """Return the hosts that the user named."""
    return frozenset(host_of(url) for one in inputs if is_web(one) and (url := normal(one)))


def is_saved(inputs: Sequence[str]) -> bool:
    """Say whether the pages of a run were saved before: nothing is fetched then."""
    return any(map(saved.is_saved, inputs))


def is_site(inputs: Sequence[str], *, crawl: bool = False) -> bool:
    """Say whether inputs make a run that is kept: a crawl, a list of pages, or several addresses."""
    web = [one for one in inputs if is_web(one)]
    return crawl or len(web) > 1 or any(_is_listing(one) or saved.is_saved(one) for one in inputs)


def _is_listing(one: str) -> bool:
    from kwaudit.sources.web.address import is_site as whole

    if is_web(one):
        url = normal(one)
        return bool(url) and (whole(url) or is_list(url))
    return is_list(one) and os.path.isfile(one)


def scope_of(given: Mapping[str, Any]) -> Scope:
    """Return the scope that a command line gives.

    Raises:
        UsageError: a day or a number that cannot be used; files among addresses.
        InputError: a list of inputs that cannot be read.
    """
    from kwaudit.sources.web.dates import since

    inputs = tuple(given.get("inputs", ()))
    if is_saved(inputs) and not all(map(saved.is_saved, inputs)):
        raise UsageError("saved pages and others are audited in runs of their own; run kwaudit twice")
    for one in inputs:
        if not (is_web(one) or _is_listing(one) or saved.is_saved(one)):
            raise UsageError(f"{one}: files and sites are audited in runs of their own; run kwaudit twice")
    if given.get("since"):
        since(given["since"])
    if given.get("crawl") and not all(is_web(one) for one in inputs):
        raise UsageError("--crawl starts from an address; give one: kwaudit --crawl https://…")
    return Scope(
        inputs,
        given.get("since", ""),
        given.get("sample", 0),
        bool(given.get("crawl")),
        given.get("depth", DEPTH),
        given.get("max-pages", PAGES),
        tuple(given.get("include", ())),
        tuple(given.get("targets", ())),
    )


def from_list(path: str) -> list[str]:
    """Return the inputs that a file names, one a line; `#` begins a comment; `-` is standard input.

    Raises:
        InputError: it cannot be read, or names nothing.
    """
    import sys

    try:
        if path == "-":
            raw = sys.stdin.buffer.read()
        else:
            with open(path, "rb") as file:
                raw = file.read()
    except OSError as error:
        raise InputError(f"--files-from {path}: cannot be read ({error.strerror or error})") from None
    lines = (line.strip() for line in raw.decode("utf-8-sig", "replace").splitlines())
    found = [line for line in lines if line and not line.startswith("#")]
    if not found:
        raise InputError(f"--files-from {path}: names nothing")
    return found
