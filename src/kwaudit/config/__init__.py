"""Settings: one file, found upward from what is audited, checked key by key; options change them; paths too.

Modules are imported where they are used: a run without a settings file needs none but the search.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.config.search import locate
from kwaudit.model import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Matching", "apply", "change", "describe", "load", "locate", "matching", "schema"]


class Matching(NamedTuple):
    """Which overrides and plans a page matches, as indices into `Settings.overrides` and `Settings.plans`."""

    overrides: tuple[int, ...] = ()
    plans: tuple[int, ...] = ()


def load(start: str = ".", *, file: str | None = None) -> Settings:
    """Read the nearest settings file upward from `start`, or `file`; the defaults when there is none.

    Raises:
        SettingsError: a file that cannot be read, a key that is unknown, a value of the wrong kind.
    """
    path = file if file is not None else locate(start).path
    if not path:
        return Settings()
    from kwaudit.config.file import read

    return read(path)


def change(settings: Settings, options: Mapping[str, object]) -> Settings:
    """Return the settings with these keys changed; names as in a settings file, values as a user would write them.

    Raises:
        UsageError: unknown name, or a value that it cannot take.
    """
    if not options:
        return settings
    from kwaudit.config.given import changed

    return changed(settings, options)


def matching(settings: Settings, path: str) -> Matching:
    """Find what the settings say for a path, relative to the working directory, in particular."""
    if not (settings.overrides or settings.plans):
        return Matching()
    from kwaudit.config.paths import matched

    return Matching(*matched(settings, path))


def apply(settings: Settings, chosen: Matching) -> Settings:
    """Return the settings for such a page: overrides used up, `plans` those of the page alone."""
    if not (settings.overrides or settings.plans):
        return settings
    from kwaudit.config.paths import applied

    return applied(settings, *chosen)


def describe(settings: Settings, start: str = ".", *, file: str | None = None) -> str:
    """Return the settings in force as TOML, with comments that say where they are from."""
    from kwaudit.config.written import described

    return described(settings, () if file is not None else locate(start).looked_for)


def schema() -> Mapping[str, object]:
    """Return the JSON Schema of a settings file."""
    from kwaudit.config.editors import made

    return made()
