"""A rule's verdict with its place, and what was wanted against what was measured."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kwaudit.model.fingerprint import fingerprint as _fingerprint
from kwaudit.model.value import derived, value

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""Worst first."""


class Excerpt(NamedTuple):
    """A line of the article around a finding; `marks` are the `[start, end)` spans to draw attention to."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@value
class Finding:
    """Place is 1-based, in code points, end exclusive; a page as a whole is its line 1, column 1.

    `help` is the smallest change that mends it. `measured` and `wanted` are fractions of 1 where the rule is about
    a density, else None. `silenced` says why it does not count ("inline: …", "baseline", "rule ignored"), or "".
    """

    code: str
    name: str
    severity: Severity
    document: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    help: str = ""
    phrase: str = ""
    measured: float | None = None
    wanted: tuple[float | None, float | None] | None = None
    excerpt: Excerpt | None = None
    fingerprint: str = derived(_fingerprint)
    """A name that survives edits elsewhere; where none is given, that of the only finding of its kind."""
    silenced: str = ""
    age: Literal["", "new", "old"] = ""
    """Against an earlier version of the page, where one was asked for."""
