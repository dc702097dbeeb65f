"""What could not be read, with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.formats.full.pen import Pen
    from kwaudit.model import Unread

NOTHING = "Nothing was read.\n"


def draw(unread: Iterable[Unread], pen: Pen) -> list[str]:
    """Draw names and reasons; no line where everything was read."""
    lines = [line for one in unread for line in pen.hang("  ", f"{one_line(one.name)}: {one_line(one.reason)}", 4)]
    return [pen.paint("Could not be read", "bold red"), *lines] if lines else []
