"""The order and the grouping that formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model.finding import SEVERITIES
from kwaudit.model.held import Held

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kwaudit.model import Finding, PageResult, Report
    from kwaudit.model.finding import Severity


class Entry(NamedTuple):
    """One document of a report. `page` is None where a finding is about a document that is no page of the run."""

    name: str
    page: PageResult | None
    findings: list[Finding]
    silenced: list[Finding]


def severity(one: Finding) -> Severity:
    """Return the severity for a program that knows no ages: an old finding fails nothing, so it is a note there."""
    return "note" if one.age == "old" else one.severity


def rank(one: Finding) -> tuple[bool, int]:
    """Return what sorts findings by severity, old ones last."""
    return one.age == "old", SEVERITIES.index(one.severity)


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Sort by severity, old ones last; among equals the given order stays (document, place, code)."""
    return sorted(findings, key=rank)


def entries(report: Report) -> Iterator[Entry]:
    """Yield the pages in input order, then documents that only findings name; no finding is lost or told twice.

    Of a long run one document is in memory at a time.
    """
    found, quiet = _groups(report.findings), _groups(report.silenced)
    for number, page in enumerate(report.pages):
        yield Entry(page.name, page, found.take(number, page.name), quiet.take(number, page.name))
    more, still = found.rest(), quiet.rest()
    for name in dict.fromkeys([*more, *still]):
        yield Entry(name, None, more.get(name, []), still.get(name, []))


def names(report: Report) -> list[str]:
    """Return the name of each entry, in their order."""
    pages = report.names()
    known = frozenset(pages)
    others = (name for findings in (report.findings, report.silenced) for name in _groups(findings).rest())
    return [*pages, *dict.fromkeys(name for name in others if name not in known)]


def count(report: Report) -> int:
    """Return how many entries there are."""
    return len(names(report))


class _Here:
    """Findings in memory, by document."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._groups = _by_document(findings)

    def take(self, _number: int, name: str) -> list[Finding]:
        return self._groups.pop(name, [])

    def rest(self) -> dict[str, list[Finding]]:
        return self._groups


class _Away:
    """Findings that are kept elsewhere: a group for each page, and one for documents that are no pages."""

    def __init__(self, findings: Held[Finding]) -> None:
        self._held = findings

    def take(self, number: int, _name: str) -> list[Finding]:
        return list(self._held.group(number))

    def rest(self) -> dict[str, list[Finding]]:
        return _by_document(self._held.group(self._held.groups - 1))


def _groups(findings: Sequence[Finding]) -> _Here | _Away:
    return _Away(findings) if isinstance(findings, Held) else _Here(findings)


def _by_document(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for one in findings:
        groups.setdefault(one.document, []).append(one)
    return groups
