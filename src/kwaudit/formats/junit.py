"""JUnit XML, which every CI server reads: a case for each page, target and rule, so that what passes is told too."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.formats import xml
from kwaudit.formats.figures import age
from kwaudit.formats.order import entries, severity, worst_first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.formats.order import Entry
    from kwaudit.model import Finding, Report, Unread


class Case(NamedTuple):
    """One case: its name, and how it ended. A note passes, an old finding, too, and what was silenced is skipped."""

    name: str
    failed: tuple[Finding, ...] = ()
    noted: tuple[Finding, ...] = ()
    silenced: tuple[Finding, ...] = ()


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write a suite for each page and for each input that could not be read."""
    tests, failures, lost = 0, 0, len(report.unread)
    for entry in entries(report):  # the root tells the sums before the first suite
        cases = list(_cases(entry, report))
        tests += len(cases)
        failures += sum(bool(case.failed) for case in cases)
    sums: dict[str, str | int] = {"tests": tests + lost, "failures": failures, "errors": lost}
    yield from xml.document("testsuites", {"name": "kwaudit", **sums}, _suites(report))


def _suites(report: Report) -> Iterator[str]:
    for entry in entries(report):
        yield _page(entry, report)
    yield from map(_unread, report.unread)


def _page(entry: Entry, report: Report) -> str:
    cases = list(_cases(entry, report))
    failures = sum(bool(case.failed) for case in cases)
    numbers = {"tests": len(cases), "failures": failures, "errors": 0, "skipped": sum(map(_skipped, cases))}
    written = [_case(case, entry.name) for case in cases]
    return xml.element("testsuite", {"name": entry.name, **numbers}, ["\n", *written])


def _cases(entry: Entry, report: Report) -> Iterator[Case]:
    """Yield the rules for each target, then what was found beside them: about the page, or another phrase."""
    phrases = [m.target.phrase for m in entry.page.measures] if entry.page else []
    names = {(rule.code, phrase): f"{rule.code} {rule.name}" for phrase in phrases or [""] for rule in report.rules}
    groups: dict[tuple[str, str], list[Finding]] = {key: [] for key in names}
    for one in (*entry.findings, *entry.silenced):
        key = (one.code, one.phrase)
        groups.setdefault(key, []).append(one)
        names.setdefault(key, f"{one.code} {one.name}")
    for key, found in groups.items():
        heard = [one for one in found if not one.silenced]
        yield Case(
            f"{names[key]}: {key[1]}" if key[1] else names[key],
            tuple(one for one in worst_first(heard) if severity(one) != "note"),
            tuple(one for one in heard if severity(one) == "note"),
            tuple(one for one in found if one.silenced),
        )


def _skipped(case: Case) -> bool:
    return bool(case.silenced) and not case.failed and not case.noted


def _case(case: Case, page: str) -> str:
    inside = []
    if case.failed:
        first, *more = case.failed
        told = f"{first.message} (and {len(more)} more)" if more else first.message
        text = "\n".join(map(_told, case.failed))
        inside.append(xml.element("failure", {"type": first.severity, "message": told}, text=text))
    if _skipped(case):
        inside.append(xml.element("skipped", {"message": "; ".join(one.silenced for one in case.silenced)}))
    heard = [*case.noted, *(() if _skipped(case) else case.silenced)]
    if heard:
        inside.append(xml.element("system-out", {}, text="\n".join(map(_told, heard))))
    return xml.element("testcase", {"classname": page, "name": case.name}, inside)


def _told(one: Finding) -> str:
    why = f" (silenced: {one.silenced})" if one.silenced else ""
    lines = (f"{one.document}:{one.line}:{one.column}: {one.severity}: {one.message}{age(one)}{why}", one.help)
    return "\n".join(" ".join(line.split()) for line in lines if line)


def _unread(one: Unread) -> str:
    error = xml.element("error", {"type": "unread", "message": one.reason})
    case = xml.element("testcase", {"classname": one.name, "name": "read"}, [error])
    numbers = {"tests": 1, "failures": 0, "errors": 1, "skipped": 0}
    return xml.element("testsuite", {"name": one.name, **numbers}, ["\n", case])
