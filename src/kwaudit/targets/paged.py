"""A plan in the settings that is for many pages: a CSV file with a column that names the page of each row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError
from kwaudit.targets import columns, csv_plan, file
from kwaudit.targets.group import Group
from kwaudit.targets.phrases import refuse_doubles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.model import Settings, Target

NAMES = frozenset(
    {
        "page",
        "pages",
        "file",
        "files",
        "path",
        "url",
        "urls",
        "page url",
        "address",
        "landing page",
        "post",
        "slug",
        "seite",
        "adresse",
    }
)
"""Names of the column, folded."""


def read(path: str, settings: Settings) -> tuple[Group, ...]:
    """Read a plan, row by row to the pages that the rows name.

    Raises:
        SettingsError: a file that cannot be read or used, naming file, row and cause.
    """
    name = path.replace("\\", "/")
    if not name.lower().endswith((".csv", ".tsv", ".tab")):
        return (Group("", file.read(path, settings)),)
    table = csv_plan.table(name, file.text(path, name))
    place = _page_column(table.header)
    if place < 0:
        return (Group("", file.read(path, settings)),)
    if not table.rows:
        raise SettingsError(f"{name}: no rows in it")
    groups: dict[str, list[Target]] = {}
    for row in table.rows:
        page = row.cells[place].strip() if place < len(row.cells) else ""
        groups.setdefault(page or "*", []).append(csv_plan.target(name, row, table.columns, settings))
    for page, targets in groups.items():
        refuse_doubles(f"{name}: {page}", targets)
    return tuple(Group(page, tuple(targets)) for page, targets in groups.items())


def _page_column(header: Sequence[str]) -> int:
    return next((place for place, cell in enumerate(header) if columns.name(cell) in NAMES), -1)
