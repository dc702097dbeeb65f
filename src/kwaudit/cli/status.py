"""Exit codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model.finding import SEVERITIES

if TYPE_CHECKING:
    from kwaudit.model import Report, Settings

PASSED = 0
FOUND = 1
FAILED = 2
INTERRUPTED = 130

OLD = "old"
"""The age of a finding that an earlier version of the page has too: who changes a page need not mend all of it."""


def status(report: Report, settings: Settings) -> int:
    """Return the exit code of a finished run: what could not be done beats what was found."""
    if any(one.named for one in report.unread) or not (report.pages or settings.allow_empty):
        return FAILED
    failing = SEVERITIES[: SEVERITIES.index(settings.fail_on) + 1]
    found = report.severities(without=OLD)
    return FOUND if any(found[one] for one in failing) else PASSED
