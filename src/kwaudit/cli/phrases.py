"""`kwaudit phrases`: what pages are about, from their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.cli import choices, web
from kwaudit.cli.report import report
from kwaudit.cli.words import READING, RUNNING, WEB, WRITING, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

SHOWN = 20
"""Phrases of a page when nobody says how many: a screen of them."""

COMMAND = Command(
    "List the phrases of one to five words that pages use most, with counts and densities.",
    ("phrases", "collocations", *READING, *WEB, *RUNNING, *WRITING),
)


def run(given: Mapping[str, object]) -> int:
    """List phrases, and return the exit code."""
    if web.asked(given):
        return web.run({"phrases": SHOWN, **given}, view="phrases")
    return report(given, choices.settings({"phrases": SHOWN, **given}), view="phrases")
