"""From what was given on the command line to the settings in force."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

from kwaudit import api
from kwaudit.cli.output import say
from kwaudit.cli.words import CHANGED, RUNNING, WEB
from kwaudit.errors import UsageError
from kwaudit.model import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NO_SETTING = frozenset(
    {
        "inputs",
        "input",
        "name",
        "target",
        "targets",
        "stdin-filename",
        "config",
        "no-config",
        "quiet",
        "serve",
        "port",
        "write-baseline",
        "prune-baseline",
        "show-diff",
        "check",
        *CHANGED,
        *RUNNING,
        *WEB,
    }
)
"""What can be given that is no key of a settings file."""
WILD = frozenset("*?[")


def settings(given: Mapping[str, object]) -> Settings:
    """Return the settings in force: the file's, with the options that were given over them.

    Raises:
        UsageError: options that contradict each other, or a value that an option cannot take.
        SettingsError: a settings or targets file that cannot be used.
    """
    file = text(given, "config") or None
    if given.get("no-config") and file:
        raise UsageError("--config and --no-config contradict each other; give one of them")
    base = Settings() if given.get("no-config") else api.load_settings(start(listed(given, "inputs")), file=file)
    options = {name: value for name, value in given.items() if name not in NO_SETTING}
    return api.change_settings(
        base, options, targets_given=listed(given, "target"), target_files=listed(given, "targets")
    )


def warn_of_language(current: Settings, given: Mapping[str, object]) -> None:
    """Say on standard error, unless it is to be quiet, which languages of the settings kwaudit has no rules for."""
    if given.get("quiet"):
        return
    for code in api.languages_without_rules(current):
        say(f"language {code}: kwaudit has no rules for it; only exact forms are counted, and no roles are known")


def text(given: Mapping[str, object], name: str) -> str:
    """Return the value of an option that takes one, "" when it was not given."""
    return cast("str", given.get(name, ""))


def listed(given: Mapping[str, object], name: str) -> list[str]:
    """Return the values of an option that can be repeated."""
    return cast("list[str]", given.get(name, []))


def number(given: Mapping[str, object], name: str) -> int:
    """Return the value of an option that takes a number, 0 when it was not given."""
    return cast("int", given.get(name, 0))


def start(inputs: Sequence[str]) -> str:
    """Return the folder that all inputs have in common, where the search for settings starts."""
    folders = [os.path.abspath(_literal(one)) for one in inputs if one != "-"]
    try:
        return os.path.commonpath(folders) if folders else "."
    except ValueError:  # pragma: no cover - several drives, on Windows
        return "."


def _literal(given: str) -> str:
    """Return the part of a glob before its first wildcard."""
    while not (WILD.isdisjoint(given) or os.path.lexists(given)):
        given = os.path.dirname(given)
    return given or "."


def cached(given: Mapping[str, object]) -> bool | str:
    """Return whether the cache is used where it pays, or the folder of one that is always used.

    Raises:
        UsageError: options that contradict each other.
    """
    folder = text(given, "cache-dir")
    if given.get("no-cache"):
        if folder or given.get("cache"):
            raise UsageError(
                f"--{'cache-dir' if folder else 'cache'} and --no-cache contradict each other; give one of them"
            )
        return False
    return folder or (api.cache_folder() if given.get("cache") else True)


def processes(given: Mapping[str, object]) -> int:
    """Return how many processes may be used: as asked, else one for each core that this one may use."""
    if "jobs" in given:
        return max(number(given, "jobs"), 1)
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on this platform
        return os.cpu_count() or 1
