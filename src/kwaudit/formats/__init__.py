"""From a report to text. One module a format, each a pure function, named here and loaded when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.errors import UsageError, did_you_mean
from kwaudit.formats.format import Format, Need, Options, View

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kwaudit.model import Report

__all__ = ["REGISTRY", "VIEWS", "Format", "Options", "View", "draw", "find", "pieces"]

WHOLE: frozenset[Need] = frozenset({"phrases", "details"})
BOTH: frozenset[Need] = frozenset({*WHOLE, "keep_text"})

REGISTRY: Mapping[str, Format] = {
    one.name: one
    for one in (
        Format("full", "full", "what to do, for a writer at a terminal", machine=False),
        Format("concise", "concise", "one line a finding", machine=False),
        Format("json", "as_json", "everything, JSON version 1", WHOLE),
        Format("jsonl", "jsonl", "the same a line at a time, for many pages", WHOLE),
        Format("csv", "as_csv", "a row per page and target, for a spreadsheet"),
        Format("markdown", "markdown", "for a pull request's comment or a step's summary"),
        Format("html", "as_html", "one self-contained page to read and to share", BOTH, machine=False),
        Format("github", "github", "annotations of GitHub Actions, the worst first"),
        Format("gitlab", "gitlab", "GitLab's Code Quality report"),
        Format("junit", "junit", "JUnit XML: a case for each page, target and rule"),
        Format("sarif", "sarif", "SARIF 2.1.0, for code scanning"),
        Format("checkstyle", "checkstyle", "Checkstyle's XML"),
    )
}
"""The formats of an audit, by name; the first is the default."""

PHRASES: Mapping[str, Format] = {
    one.name: one
    for one in (
        Format("full", "phrases.full", "a table for each page", frozenset({"phrases"}), machine=False),
        Format("json", "phrases.as_json", "the pages' phrases as in JSON version 1", frozenset({"phrases"})),
        Format("markdown", "phrases.as_markdown", "a table for each page", frozenset({"phrases"})),
    )
}
"""The formats of `kwaudit phrases`."""

EXTRACT: Mapping[str, Format] = {
    one.name: one
    for one in (
        Format("full", "extract.full", "the text by lines and zones", frozenset({"keep_text"}), machine=False),
        Format("json", "extract.as_json", "blocks and what was left out", frozenset({"keep_text"})),
        Format("markdown", "extract.as_markdown", "the text as Markdown", frozenset({"keep_text"})),
    )
}
"""The formats of `kwaudit extract`."""

VIEWS: Mapping[View, Mapping[str, Format]] = {"report": REGISTRY, "phrases": PHRASES, "extract": EXTRACT}
"""The formats of each command that draws a report."""


def find(name: str, view: View = "report") -> Format:
    """Return the format of that name.

    Raises:
        UsageError: unknown format.
    """
    known = VIEWS[view]
    if name not in known:
        names = ", ".join(known)
        hint = did_you_mean(name, tuple(known))
        raise UsageError(f"there is no format {name!r}{hint}; choose one of {names}")
    return known[name]


def draw(report: Report, name: str, *, width: int = 120, color: bool = False, view: View = "report") -> str:
    """Write a report in one of the formats.

    Raises:
        UsageError: unknown format.
    """
    return "".join(pieces(report, name, width=width, color=color, view=view))


def pieces(report: Report, name: str, *, width: int = 120, color: bool = False, view: View = "report") -> Iterator[str]:
    """Write a report piece by piece: one of many pages does not fit into memory.

    Raises:
        UsageError: unknown format.
    """
    return find(name, view).pieces(report, Options(width, color))
