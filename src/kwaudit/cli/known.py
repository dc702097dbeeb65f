"""Baselines on the command line: `--write-baseline`, `--baseline`, `--prune-baseline`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli import optional, output
from kwaudit.cli.choices import text
from kwaudit.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model import Report, Settings


def asked(given: Mapping[str, object], settings: Settings) -> bool:
    """Say whether a run is set against a baseline.

    Raises:
        UsageError: options that contradict each other, or a baseline that cannot be read, before anything is audited.
    """
    if text(given, "write-baseline") and text(given, "prune-baseline"):
        raise UsageError("--write-baseline and --prune-baseline contradict each other; give one of them")
    if file := _file(given, settings):
        if not text(given, "write-baseline"):
            _read(file)
        return True
    return False


def applied(report: Report, given: Mapping[str, object], settings: Settings) -> Report:
    """Return a run set against its baseline, which is written or pruned first where that was asked for.

    Raises:
        SettingsError: a file that is no baseline.
        UsageError: a file that cannot be read or written.
    """
    file = _file(given, settings)
    if text(given, "write-baseline"):
        before = _read(file) if os.path.exists(file) else ""
        output.write(api.write_baseline(report, before), file)
        output.say(f"wrote {file}")
    held = _read(file)
    against, pruned = api.apply_baseline(report, held, settings, name=file)
    if not text(given, "prune-baseline"):
        return against
    if pruned != held:
        output.write(pruned, file)
        output.say(f"pruned {file}")
    return api.apply_baseline(report, pruned, settings, name=file)[0]


def _file(given: Mapping[str, object], settings: Settings) -> str:
    """Return the file that options name, a baseline's own option first, else the settings'.

    An option without a file of its own means the one of the settings.
    """
    for name in ("write-baseline", "prune-baseline"):
        if (named := text(given, name)) and not (named == optional.BASELINE and settings.baseline):
            return named
    return settings.baseline


def _read(file: str) -> str:
    try:
        with open(file, encoding="utf-8") as held:
            return held.read()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "no UTF-8"
        raise UsageError(
            f"{file}: cannot be read ({reason}); make it with: kwaudit … --write-baseline={file}"
        ) from None
