"""`kwaudit extract`: the text that is counted, and what was left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.cli import choices, web
from kwaudit.cli.report import report
from kwaudit.cli.words import READING, RUNNING, WEB, WRITING, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Command(
    "Show the text of pages as kwaudit reads it: what is counted, and the regions that are not.",
    (*READING, *WEB, *RUNNING, *WRITING),
)


def run(given: Mapping[str, object]) -> int:
    """Show text, and return the exit code."""
    if web.asked(given):
        return web.run(given, view="extract")
    return report(given, choices.settings(given), view="extract")
