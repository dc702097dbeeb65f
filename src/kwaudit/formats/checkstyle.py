"""Checkstyle's XML, which many CI servers read: files, and in them errors by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats import xml
from kwaudit.formats.order import entries

if TYPE_CHECKING:
    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Report, Unread

VERSION = "4.3"
"""Of the format, as its readers know it."""
SEVERITY = {"error": "error", "warning": "warning", "note": "info"}


def draw(report: Report, options: Options) -> str:  # noqa: ARG001 - every format is called alike
    """Write every page as a file, clean ones too; a comment counts what was silenced, for which there is no place."""
    files = [xml.element("file", {"name": one.name}, map(_finding, one.findings)) for one in entries(report)]
    files += [xml.element("file", {"name": one.name}, [_unread(one)]) for one in report.unread]
    comment = f"<!-- {len(report.silenced)} silenced -->\n"
    return xml.HEAD + xml.element("checkstyle", {"version": VERSION}, ["\n", comment, *files])


def _finding(one: Finding) -> str:
    message = f"{one.message} → {one.help}" if one.help else one.message
    place: dict[str, str | int] = {"line": one.line, "column": one.column}
    told = {"severity": SEVERITY[one.severity], "message": message, "source": f"kwaudit.{one.code}"}
    return xml.element("error", {**place, **told})


def _unread(one: Unread) -> str:
    told = {"severity": "error", "message": f"could not be read: {one.reason}", "source": "kwaudit.unread"}
    return xml.element("error", {"line": 1, **told})
