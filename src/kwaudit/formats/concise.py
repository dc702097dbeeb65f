"""One line a finding, `name:line:column: CODE message`: for editors, grep and people in a hurry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import inert, one_line
from kwaudit.formats.figures import age, totals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Report


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Draw the findings in document order, what could not be read, and a line with the totals."""
    for line in _lines(report):
        yield f"{inert(line)}\n"


def _lines(report: Report) -> Iterator[str]:
    yield from map(_finding, report.findings)
    yield from (f"{one_line(one.name)}: unread: {one_line(one.reason)}" for one in report.unread)
    yield totals(report)


def _finding(one: Finding) -> str:
    return f"{one_line(one.document)}:{one.line}:{one.column}: {one.code} {one_line(one.message)}{age(one)}"
