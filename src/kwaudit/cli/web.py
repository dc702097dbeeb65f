"""Whether a command line is about addresses; what is done then is loaded then."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.api import View

SCHEMES = ("http://", "https://")
LISTS = (".xml", ".xml.gz", ".rss", ".atom", ".rdf", ".warc", ".warc.gz")
"""Endings of files that list pages, or hold them; `sitemap….txt` and `sitemap….gz` do too."""
ALONE = ("files-from", "crawl", "since", "sample")
"""Options that only make sense for lists of pages."""


def asked(given: Mapping[str, object]) -> bool:
    """Say whether any input is an address or a list of addresses."""
    inputs = given.get("inputs", [])
    assert isinstance(inputs, list)
    return any(name in given for name in ALONE) or any(map(_is_about, inputs)) or not inputs


def _is_about(one: str) -> bool:
    name = one.lower()
    if name.startswith(SCHEMES) or name.endswith(LISTS):
        return True
    if name.endswith((".csv", ".tsv")):
        return True  # a map of saved pages; no page is a table
    return name.endswith((".txt", ".gz")) and "sitemap" in name.replace("\\", "/").rpartition("/")[2]


def run(given: Mapping[str, object], *, view: View = "report") -> int:
    """Audit addresses, and return the exit code."""
    from kwaudit.cli.site import run as site

    return site(given, view=view)
