"""What the HTML report says of all pages together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import counted, tally
from kwaudit.formats.order import worst_first

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.model import Finding, Report

TEMPLATE_SHARE = 0.8
"""A finding that says the same on this share of the pages is a property of the template, not of a page."""
TEMPLATE_PAGES = 5
"""… where there are at least so many pages to tell by."""
SITE_FAMILY = "KW5"


def site_data(report: Report) -> dict[str, Any]:
    """Return totals, findings of the template and across pages, and verdicts by keyphrase."""
    total = report.summary()
    verdicts = [m.verdict for page in report.pages for m in page.measures]
    across = [one for one in report.findings if one.code.startswith(SITE_FAMILY)]
    return {
        "meta": f"{counted(len(report.pages), 'page')} · {tally(report)} · density: {report.formula}",
        "targets": sum(verdict != "unbanded" for verdict in verdicts),
        "in_range": total["in_range"],
        "folded": _folded(report.findings, len(report.pages)),
        "across": [_across(one) for one in worst_first(across)],
        "by_target": _by_target(report),
    }


def _folded(findings: Iterable[Finding], pages: int) -> list[dict[str, Any]]:
    """Return findings that stand on most pages, each once, with the number of pages."""
    if pages < TEMPLATE_PAGES:
        return []
    first: dict[tuple[str, str], Finding] = {}
    where: dict[tuple[str, str], set[str]] = {}
    for one in findings:
        first.setdefault((one.code, one.phrase), one)
        where.setdefault((one.code, one.phrase), set()).add(one.document)
    common = [key for key, documents in where.items() if len(documents) >= TEMPLATE_SHARE * pages]
    return [{**_brief(first[key]), "pages": len(where[key])} for key in common]


def _brief(one: Finding) -> dict[str, Any]:
    return {"code": one.code, "name": one.name, "severity": one.severity, "message": one_line(one.message)}


def _across(one: Finding) -> dict[str, Any]:
    place = {"line": one.line, "column": one.column, "excerpt": "", "goal": ""}
    return {
        **_brief(one),
        **place,
        "message": f"{one_line(one.document)}: {one_line(one.message)}",
        "help": one_line(one.help),
    }


def _by_target(report: Report) -> list[dict[str, Any]]:
    """Return verdicts by keyphrase; nothing where no phrase stands on two pages."""
    found: dict[str, Counter[str]] = {}
    for page in report.pages:
        for measure in page.measures:
            found.setdefault(one_line(measure.target.phrase), Counter())[measure.verdict] += 1
    if all(verdicts.total() == 1 for verdicts in found.values()):
        return []
    kinds = ("in", "above", "below", "absent")
    return [
        {"phrase": phrase, "pages": verdicts.total(), **{kind: verdicts[kind] for kind in kinds}}
        for phrase, verdicts in sorted(found.items())
    ]
