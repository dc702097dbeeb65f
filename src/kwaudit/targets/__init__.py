"""What a page is meant for: targets from options, files, front matter, the article's own table and the settings.

Readers are loaded when their source is met: a page without a keyword table does not pay for reading one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.targets.group import Group, absent
from kwaudit.targets.plan import plan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.model import Settings, Target

__all__ = ["Group", "absent", "from_data", "from_file", "from_option", "from_options", "from_paged_file", "plan"]


def from_option(text: str, settings: Settings) -> Target:
    """Read a target from an option.

    Args:
        text: `phrase=1-2%`, `phrase=2%`, `phrase>=1%`, `phrase=>=1%`, `phrase<3%`, or `phrase`.
        settings: for the tolerance of a single figure.

    Raises:
        SettingsError: no phrase, or a density that is none.
    """
    from kwaudit.targets import option

    return option.read(text, settings)


def from_options(texts: Iterable[str], settings: Settings) -> tuple[Target, ...]:
    """Read the targets of a command line, by phrase: their order does not matter.

    Raises:
        SettingsError: one that cannot be used, or a phrase that stands twice.
    """
    from kwaudit.targets import phrases

    found = sorted((from_option(one, settings) for one in texts), key=lambda one: (one.phrase.casefold(), one.phrase))
    phrases.refuse_doubles("options", found)
    return tuple(found)


def from_file(path: str, settings: Settings) -> tuple[Target, ...]:
    """Read the targets of a plan, in its order.

    Args:
        path: a CSV file (commas, semicolons or tabs; UTF-8 or UTF-16) or a TOML file.
        settings: for the tolerance of a single figure.

    Raises:
        SettingsError: a file that cannot be read or used, naming file, row and cause.
    """
    from kwaudit.targets import file

    return file.read(path, settings)


def from_paged_file(path: str, settings: Settings) -> tuple[Group, ...]:
    """Read a plan whose rows may name the page that they are about; without such a column it is one group.

    Raises:
        SettingsError: a file that cannot be read or used, naming file, row and cause.
    """
    from kwaudit.targets import paged

    return paged.read(path, settings)


def from_data(data: object, settings: Settings) -> tuple[Target, ...]:
    """Read targets out of a settings file: a list of phrases or tables, or phrase = density.

    Raises:
        SettingsError: an unknown key, a phrase or density that is none, a phrase that stands twice.
    """
    from kwaudit.errors import SettingsError
    from kwaudit.targets import phrases, shapes

    try:
        found = tuple(shapes.targets(data, shapes.Place("settings", settings.file), settings))
    except SettingsError as error:
        raise SettingsError(f"{settings.file}: targets: {error}") from None
    phrases.refuse_doubles(f"{settings.file}: targets", found)
    return found
