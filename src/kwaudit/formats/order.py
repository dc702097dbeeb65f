"""The order and the grouping that formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.model import Finding, PageResult, Report


class Entry(NamedTuple):
    """One document of a report. `page` is None where a finding is about a document that is no page of the run."""

    name: str
    page: PageResult | None
    findings: list[Finding]
    silenced: list[Finding]


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Sort by severity, old ones last; among equals the given order stays (document, place, code)."""
    return sorted(findings, key=lambda one: (one.age == "old", SEVERITIES.index(one.severity)))


def entries(report: Report) -> Iterator[Entry]:
    """Yield the pages in input order, then documents that only findings name; no finding is lost or told twice."""
    found, quiet = _by_document(report.findings), _by_document(report.silenced)
    for page in report.pages:
        yield Entry(page.name, page, found.pop(page.name, []), quiet.pop(page.name, []))
    for name in dict.fromkeys([*found, *quiet]):
        yield Entry(name, None, found.get(name, []), quiet.get(name, []))


def _by_document(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for one in findings:
        groups.setdefault(one.document, []).append(one)
    return groups
