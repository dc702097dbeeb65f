"""JSON version 1: everything that was measured and found, for other tools. Its schema stands in the repository."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from kwaudit.formats import version1

if TYPE_CHECKING:
    from kwaudit.formats.format import Options
    from kwaudit.model import Report

_LONE = re.compile("[\ud800-\udfff]")
_RISKY = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""What a terminal or an editor may obey; JSON itself escapes the characters before the space only."""


def draw(report: Report, options: Options) -> str:  # noqa: ARG001 - every format is called alike
    """Write the whole report as one JSON object on one line."""
    return dumps(shape(report)) + "\n"


def shape(report: Report) -> version1.Shape:
    """Return the report as plain lists and dicts."""
    return {
        **version1.head(report),
        "pages": [version1.page(one, report.formula) for one in report.pages],
        "findings": [version1.finding(one) for one in report.findings],
        "silenced": [version1.finding(one) for one in report.silenced],
        "unread": [version1.unread(one) for one in report.unread],
        "summary": dict(report.summary()),
    }


def dumps(value: object, indent: int | None = None) -> str:
    """Return JSON that any parser takes and any terminal shows: what is risky is escaped, lone surrogates are �."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    text = text.replace("##[", "##\\u005b")  # in a string only, and a command to some CI runners
    return _RISKY.sub(lambda found: f"\\u{ord(found[0]):04x}", _LONE.sub("\ufffd", text))
