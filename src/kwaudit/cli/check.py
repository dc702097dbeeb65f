"""`kwaudit INPUT...`: count the targets of pages and set them beside what was declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.cli import choices, web
from kwaudit.cli.commands import COMMANDS, IMPLIED
from kwaudit.cli.optional import DIFF
from kwaudit.cli.report import report
from kwaudit.cli.words import CHANGED, KNOWN, READING, RUNNING, WEB, WRITING, Command
from kwaudit.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

EPILOG = "\n".join(
    (
        "\b",
        "Other commands (kwaudit COMMAND --help):",
        *(f"  {name:8} {summary}" for name, summary in COMMANDS.items() if name != IMPLIED),
        "",
        "\b",
        "Exit codes:",
        "  0    nothing at or above --fail-on",
        "  1    findings at or above it",
        "  2    something could not be used or read, or nothing was audited",
        "  130  interrupted",
    )
)

TARGETS = ("target", "targets", "meta-keywords")
CHANGES = frozenset({"diff", "staged"})
COUNTING = ("formula", "count", "compounds", "relative-tolerance", "absolute-tolerance", "phrases", "collocations")
RULES = ("fail-on", "select", "extend-select", "ignore")

COMMAND = Command(
    "Count the keyphrases of pages, show them beside their targets, and say what to change.",
    (*TARGETS, *COUNTING, *RULES, *KNOWN, *CHANGED, *READING, *WEB, *RUNNING, *WRITING),
    epilog=EPILOG,
)


def run(given: Mapping[str, object]) -> int:
    """Audit, report, and return the exit code."""
    if not CHANGES.isdisjoint(given):
        return report(with_revision(given), choices.settings(given))
    if web.asked(given):
        return web.run(given)
    return report(given, choices.settings(given))


def with_revision(given: Mapping[str, object]) -> dict[str, object]:
    """Return what was given with the revision that the index is set against where nobody named one.

    Raises:
        UsageError: inputs that git knows nothing of.
    """
    if "-" in choices.listed(given, "inputs"):
        raise UsageError("--diff asks git, which knows nothing of standard input; name files or folders")
    return {"diff": DIFF, "inputs": [], **given}
