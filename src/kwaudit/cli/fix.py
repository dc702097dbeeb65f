"""`kwaudit fix`: put the measured densities into the pages' own keyword tables and front matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli import choices, output
from kwaudit.cli.status import FAILED, FOUND, PASSED
from kwaudit.cli.words import Command
from kwaudit.errors import UsageError
from kwaudit.model import Unread

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.fixing import Fix

EPILOG = """\b
Exit codes:
  0    every figure is right, or was put right
  1    with --check: figures would change
  2    a page could not be read or was in doubt, or there was none"""

COMMAND = Command(
    "Put the measured densities where pages state single figures: into their own keyword table and front matter."
    " Nothing else of a page changes, ranges stay, and where anything is in doubt nothing is written.",
    (
        "show-diff", "check", "formula", "count", "language", "content", "drop", "exclude", "force-exclude", "config",
        "no-config", "allow-empty", "quiet",
    ),
    argument_help="Files, folders, globs.",
    epilog=EPILOG,
)  # fmt: skip


def run(given: Mapping[str, object]) -> int:
    """Fix, and return the exit code.

    Raises:
        UsageError: standard input, which cannot be written back; a file that cannot be written.
    """
    if "-" in choices.listed(given, "inputs"):
        raise UsageError("fix writes files; standard input is none")
    settings = choices.settings(given)
    choices.warn_of_language(settings, given)
    dry = bool(given.get("check") or given.get("show-diff"))
    pages = changed = 0
    failed = False
    for one in api.fixes(choices.listed(given, "inputs"), settings, force_exclude=bool(given.get("force-exclude"))):
        if isinstance(one, Unread):
            failed |= one.named
            if one.named or not given.get("quiet"):
                output.say(f"{one.name}: {one.reason}")
            continue
        pages += 1
        changed += bool(one.changes)
        failed |= bool(one.doubt)
        _told(one, given)
        if one.changes and not dry:
            _write(one)
    if failed or not (pages or settings.allow_empty):
        return FAILED
    return FOUND if changed and given.get("check") else PASSED


def _told(one: Fix, given: Mapping[str, object]) -> None:
    if one.doubt:
        output.say(f"{one.name}: {one.doubt}; nothing was written")
    elif one.changes and given.get("show-diff"):
        output.emit(api.diff_of(one))
    elif one.changes and not given.get("quiet"):
        output.emit("".join(f"{one.name}:{c.line}: {c.phrase}: {c.old}% → {c.new}%\n" for c in one.changes))


def _write(one: Fix) -> None:
    with open(one.path, "rb") as file:
        now = file.read()
    if now != one.before:
        raise UsageError(f"{one.name}: was changed while it was looked at; nothing was written")
    output.replace(one.path, one.after)
