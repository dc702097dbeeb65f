"""JSON version 1 a line at a time, for runs of thousands of pages: each line says its `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats import version1
from kwaudit.formats.as_json import dumps
from kwaudit.formats.order import entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import Report


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write the run, each page with its findings after it, what was not read, and the summary."""
    return (f"{dumps({'type': kind, **shape})}\n" for kind, shape in _lines(report))


def _lines(report: Report) -> Iterator[tuple[str, version1.Shape]]:
    yield "run", version1.head(report)
    for entry in entries(report):
        if entry.page:
            yield "page", version1.page(entry.page, report)
        for one in entry.findings:
            yield "finding", version1.finding(one)
        for one in entry.silenced:
            yield "silenced", version1.finding(one)
    for lost in report.unread:
        yield "unread", version1.unread(lost)
    yield "summary", dict(report.summary())
