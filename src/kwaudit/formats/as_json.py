"""JSON version 1: everything that was measured and found, for other tools. Its schema stands in the repository."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from kwaudit.formats import version1

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import Report

_LONE = re.compile("[\ud800-\udfff]")
_RISKY = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""What a terminal or an editor may obey; JSON itself escapes the characters before the space only."""


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write the whole report as one JSON object on one line."""
    yield dumps(version1.head(report))[:-1]
    yield from listed("pages", (version1.page(one, report) for one in report.pages))
    yield from listed("findings", map(version1.finding, report.findings))
    yield from listed("silenced", map(version1.finding, report.silenced))
    yield from listed("unread", map(version1.unread, report.unread))
    yield f', "summary": {dumps(dict(report.summary()))}}}\n'


def listed(name: str, values: Iterable[object]) -> Iterator[str]:
    """Write a list as a further key of an object, a value at a time."""
    yield f', "{name}": ['
    comma = ""
    for value in values:
        yield comma + dumps(value)
        comma = ", "
    yield "]"


def dumps(value: object, indent: int | None = None) -> str:
    """Return JSON that any parser takes and any terminal shows: what is risky is escaped, lone surrogates are �."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    text = text.replace("##[", "##\\u005b")  # in a string only, and a command to some CI runners
    return _RISKY.sub(lambda found: f"\\u{ord(found[0]):04x}", _LONE.sub("\ufffd", text))
