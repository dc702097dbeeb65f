"""Checkstyle's XML, which many CI servers read: files, and in them errors by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats import xml
from kwaudit.formats.figures import age
from kwaudit.formats.order import entries, severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Report, Unread

VERSION = "4.3"
"""Of the format, as its readers know it."""
SEVERITY = {"error": "error", "warning": "warning", "note": "info"}


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write every page as a file, clean ones too; a comment counts what was silenced, for which there is no place."""
    yield from xml.document("checkstyle", {"version": VERSION}, _parts(report))


def _parts(report: Report) -> Iterator[str]:
    yield f"<!-- {len(report.silenced)} silenced -->\n"
    for one in entries(report):
        yield xml.element("file", {"name": one.name}, map(_finding, one.findings))
    for lost in report.unread:
        yield xml.element("file", {"name": lost.name}, [_unread(lost)])


def _finding(one: Finding) -> str:
    message = f"{one.message}{age(one)} → {one.help}" if one.help else f"{one.message}{age(one)}"
    place: dict[str, str | int] = {"line": one.line, "column": one.column}
    told = {"severity": SEVERITY[severity(one)], "message": message, "source": f"kwaudit.{one.code}"}
    return xml.element("error", {**place, **told})


def _unread(one: Unread) -> str:
    told = {"severity": "error", "message": f"could not be read: {one.reason}", "source": "kwaudit.unread"}
    return xml.element("error", {"line": 1, **told})
