"""Annotations for GitHub Actions: workflow commands that put findings beside the lines of a pull request."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from kwaudit.formats.clean import inert, one_line
from kwaudit.formats.figures import age, totals
from kwaudit.formats.order import rank, severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Report, Unread

LEVEL = {"error": "error", "warning": "warning", "note": "notice"}


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write a command for each finding, the worst first: a runner shows ten of each level. Then the totals."""
    yield from (f"{_unread(one)}\n" for one in report.unread)
    drawn = sorted(((rank(one), f"{_finding(one)}\n") for one in report.findings), key=itemgetter(0))
    yield from (line for _, line in drawn)
    yield f"{inert(totals(report))}\n"


def _finding(one: Finding) -> str:
    place: dict[str, str | int] = {"file": one.document, "line": one.line, "endLine": one.end_line, "col": one.column}
    if one.end_line == one.line:  # the runner takes an end column on the same line only
        place["endColumn"] = one.end_column
    said = f"{one_line(one.message)}{age(one)}"
    text = f"{said}\n{one_line(one.help)}" if one.help else said
    return command(LEVEL[severity(one)], {**place, "title": f"{one.code} {one.name}"}, text)


def _unread(one: Unread) -> str:
    level = "error" if one.named else "warning"
    return command(level, {"file": one.name, "title": "could not be read"}, one_line(f"{one.name}: {one.reason}"))


def command(level: str, properties: dict[str, str | int], message: str) -> str:
    """Return a workflow command, escaped as the runner unescapes it."""
    told = ",".join(f"{key}={_property(one_line(str(value)))}" for key, value in properties.items())
    return f"::{level} {told}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
