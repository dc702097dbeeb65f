"""The commands by name, each loaded when it is called for."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from kwaudit.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.cli.words import Command

IMPLIED = "check"
COMMANDS = {
    "check": "count the keyphrases of pages and set them beside their targets",
    "phrases": "what a page is about: its own phrases, no targets needed",
    "extract": "the text that is counted, and what was left out",
    "rule": "explain a rule, or list all",
    "config": "the settings in force and the file they came from",
    "fix": "the measured densities put into the pages' own keyword tables",
    "init": "a first keyword plan for a page, or a kwaudit.toml",
    "runs": "the runs over sites that were kept",
    "show": "the report about a run",
    "resume": "go on with a run that was stopped",
    "compare": "what changed between two runs",
    "export": "a run as CSV, JSON lines, Parquet or XLSX",
    "watch": "audit again whenever a page changes",
    "serve": "the report on a page of this machine",
}
"""Command → what it is for; each is a module of this package."""


class Module(Protocol):
    """What the module of a command holds."""

    COMMAND: Command

    def run(self, given: Mapping[str, object]) -> int:
        """Do it, and return the exit code."""


def split(argv: Sequence[str]) -> tuple[str, list[str]]:
    """Return the command that arguments call for, and the arguments that are its own.

    Raises:
        UsageError: a first word that is neither a path nor a command but nearly one.
    """
    first = argv[0] if argv else ""
    if first in COMMANDS:
        return first, list(argv[1:])
    if first.isalpha() and not os.path.lexists(first):
        from kwaudit.errors import did_you_mean

        if hint := did_you_mean(first, tuple(COMMANDS)):
            raise UsageError(f"{first}: no such file, folder or command{hint}")
    return IMPLIED, list(argv)


def load(name: str) -> Module:
    """Import a command."""
    return cast("Module", import_module(f"kwaudit.cli.{name}"))
