"""What a page is meant for: targets from options, files, front matter, the article's own table and the settings.

Readers are loaded when their source is met: a page without a keyword table does not pay for reading one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.targets.plan import plan

if TYPE_CHECKING:
    from kwaudit.model import Settings, Target

__all__ = ["from_file", "from_option", "plan"]


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
