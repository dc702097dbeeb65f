"""SARIF 2.1.0, for code scanning: complete by GitHub's list, silenced findings as suppressions."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any

from kwaudit.formats import version1
from kwaudit.formats.as_json import dumps
from kwaudit.formats.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Report, Rule, Unread

Shape = dict[str, Any]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVEL = {"error": "error", "warning": "warning", "note": "note"}
STATE = {"new": "new", "old": "unchanged"}
PROBLEM = {"error": "error", "warning": "warning", "note": "recommendation"}
"""GitHub's words for the three severities."""
FINGERPRINT = "kwaudit/v1"
PRECISION = "very-high"
"""Counts are exact; what they mean for the page is a rule's word, which its help explains."""
SAFE = "/-._~"
"""What stands unescaped in a relative address; a colon in its first part would make a scheme of it."""

RESULTS = '"results": ['
"""Where the results go in a run without any; in a string of JSON the quotes would be escaped."""

_INDENT = re.compile(r"\n[ \t]+")
_LABEL = re.compile(r"^([A-Z][a-z ]+:)(?= )", re.MULTILINE)
"""What starts a paragraph of a rule's documentation: `Why:`, `Fix:` …"""
_LINK = re.compile(r"\[(?=[^\]]*\]\()")


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write one run."""
    rules = _rules(report)
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    shell = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, rules)]}
    head, mark, tail = dumps(shell, indent=1).partition(RESULTS)
    yield head + mark
    inside = ""
    for one in chain(report.findings, report.silenced):
        yield f"{inside}\n    " + dumps(_result(one, index), indent=1).replace("\n", "\n    ")
        inside = ","
    yield ("\n   " if inside else "") + tail + "\n"


def _run(report: Report, rules: list[Shape]) -> Shape:
    tool = version1.head(report)["tool"]
    driver = {"name": tool["name"], "version": tool["version"], "semanticVersion": tool["version"], "rules": rules}
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": "kwaudit/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [],
        "properties": {"formula": report.formula, "counted_forms": list(report.counted_forms), **report.summary()},
    }


def _rules(report: Report) -> list[Shape]:
    """Return the rules that ran, then those that only findings name (of triage)."""
    known = [_rule(rule) for rule in report.rules]
    codes = {rule["id"] for rule in known}
    bare = {one.code: one for one in chain(report.findings, report.silenced) if one.code not in codes}
    return known + [_described(one.code, one.name, one.severity, one.name, one.name) for one in bare.values()]


def _rule(rule: Rule) -> Shape:
    return _described(rule.code, rule.name, rule.severity, rule.summary, rule.doc.strip())


def _described(code: str, name: str, severity: str, summary: str, doc: str) -> Shape:
    plain = _INDENT.sub("\n", doc)
    why = next((part.removeprefix("Why: ") for part in plain.split("\n\n")[1:] if part.startswith("Why: ")), "")
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": one_line(summary)},
        "fullDescription": {"text": one_line(f"{summary} {why}")},
        "help": {"text": plain, "markdown": _LABEL.sub(r"**\1**", plain)},
        "defaultConfiguration": {"level": LEVEL[severity]},
        "properties": {"tags": ["seo", name], "precision": PRECISION, "problem.severity": PROBLEM[severity]},
    }


def _result(one: Finding, index: dict[str, int]) -> Shape:
    told = version1.finding(one)
    shape: Shape = {
        "ruleId": one.code,
        "ruleIndex": index[one.code],
        "level": LEVEL[one.severity],
        "message": {"text": _plain(f"{one.message} → {one.help}" if one.help else one.message)},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(one.document), "region": _region(one)}}],
        "properties": {name: told[name] for name in ("phrase", "measured", "wanted")},
    }
    if one.age:
        shape["baselineState"] = STATE[one.age]
    if one.fingerprint:
        shape["partialFingerprints"] = {FINGERPRINT: one.fingerprint}
    if one.silenced:
        shape["suppressions"] = [_suppression(one.silenced)]
    return shape


def _plain(text: str) -> str:
    return _LINK.sub(r"\\[", one_line(text))  # SARIF makes a link of [text](address)


def _region(one: Finding) -> Shape:
    """Return the region on its first line: viewers that want one line draw a longer one nowhere."""
    end = one.end_column if one.end_line == one.line else one.column + 1
    return {"startLine": one.line, "startColumn": one.column, "endLine": one.line, "endColumn": max(end, one.column)}


def _suppression(why: str) -> Shape:
    kind = "inSource" if why.startswith("inline") else "external"
    return {"kind": kind, "status": "accepted", "justification": one_line(why)}


def _artifact(name: str) -> Shape:
    from urllib.parse import quote

    address = name if name.startswith(("https://", "http://")) else ""
    return {"uri": quote(address, SAFE + ":?&=%#@+,;!$'()*[]") or quote(name.encode("utf-8", "replace"), SAFE)}


def _invocation(report: Report) -> Shape:
    notes = [_notification(one) for one in report.unread]
    shape: Shape = {"executionSuccessful": not any(one.named for one in report.unread)}
    return {**shape, "toolExecutionNotifications": notes} if notes else shape


def _notification(one: Unread) -> Shape:
    return {
        "level": "error" if one.named else "warning",
        "message": {"text": one_line(f"{one.name} could not be read: {one.reason}")},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(one.name)}}],
    }
