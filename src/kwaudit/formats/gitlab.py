"""GitLab's Code Quality report: an array of issues that a merge request shows beside the lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kwaudit.formats.as_json import dumps
from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import age, counted
from kwaudit.formats.order import severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Report, Unread

    Issue = dict[str, Any]

SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write an issue for each finding and each input not read; silenced findings are one issue that counts them."""
    comma = ""
    yield "["
    for issue in _distinct(_issues(report)):
        yield f"{comma}\n " + dumps(issue, indent=1).replace("\n", "\n ")
        comma = ","
    yield "\n]\n" if comma else "]\n"


def _issues(report: Report) -> Iterator[Issue]:
    yield from map(_finding, report.findings)
    yield from map(_unread, report.unread)
    if report.silenced:
        yield _silenced(report)


def _issue(text: str, path: str, lines: tuple[int, int] = (1, 1), *, name: str, mark: str, severity: str) -> Issue:
    return {
        "description": one_line(text),
        "check_name": name,
        "fingerprint": mark,
        "severity": severity,
        "location": {"path": one_line(path), "lines": {"begin": lines[0], "end": lines[1]}},
    }


def _finding(one: Finding) -> Issue:
    text = f"{one.message}{age(one)} → {one.help}" if one.help else f"{one.message}{age(one)}"
    lines, name, level = (one.line, one.end_line), f"{one.code} {one.name}", SEVERITY[severity(one)]
    return _issue(text, one.document, lines, name=name, mark=one.fingerprint, severity=level)


def _unread(one: Unread) -> Issue:
    mark = f"unread:{one_line(one.name)}"
    return _issue(one.reason, one.name, name="could not be read", mark=mark, severity="major")


def _silenced(report: Report) -> Issue:
    text = f"{counted(len(report.silenced), 'finding')} silenced"
    return _issue(text, report.silenced[0].document, name="silenced", mark="silenced", severity="info")


def _distinct(issues: Iterable[Issue]) -> Iterator[Issue]:
    """Give equal fingerprints a number: GitLab keeps one issue of each."""
    seen: Counter[str] = Counter()
    for issue in issues:
        seen[issue["fingerprint"]] += 1
        if seen[issue["fingerprint"]] > 1:
            issue["fingerprint"] += f":{seen[issue['fingerprint']]}"
        yield issue
