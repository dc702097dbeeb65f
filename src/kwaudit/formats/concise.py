"""One line a finding, `name:line:column: CODE message`: for editors, grep and people in a hurry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import inert, one_line
from kwaudit.formats.figures import age, totals

if TYPE_CHECKING:
    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Report


def draw(report: Report, options: Options) -> str:  # noqa: ARG001 - every format is called alike
    """Draw the findings in document order, what could not be read, and a line with the totals."""
    lines = [_finding(one) for one in report.findings]
    lines += [f"{one_line(one.name)}: unread: {one_line(one.reason)}" for one in report.unread]
    return inert("\n".join([*lines, totals(report)]) + "\n")


def _finding(one: Finding) -> str:
    return f"{one_line(one.document)}:{one.line}:{one.column}: {one.code} {one_line(one.message)}{age(one)}"
