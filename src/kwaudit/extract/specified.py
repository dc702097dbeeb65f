"""Tables of properties in a box beside the article's: what a product page says of weight, size and material."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.extract import areas

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.walk import Walk

ROWS, CELLS = 4, 2
"""Rows of two cells, a name and a value, from which tables side by side are of properties."""
MOST = 0.5
"""Share of a box's text that its tables of properties hold for the box, with its headings, to be theirs."""
ODD = 0.25
"""Rows of more cells or fewer, as a share of those of two, up to which a table is one of names and values."""
_CELLS = frozenset({"td", "th"})


def specified(walk: Walk, inside: Sequence[int], sizes: Sequence[float]) -> list[int]:
    """Return the boxes of tables of properties that stand outside the boxes of the article.

    Measured: 0.93 of the words of such tables beside the core of product pages were main content. `sizes` are the
    characters of what may be the article, over boxes.
    """
    boxes = walk.boxes
    cells = [box for box, tag in enumerate(boxes.tags) if tag in _CELLS and not inside[box] and sizes[box]]
    if len(cells) < CELLS * ROWS:
        return []
    held = [0.0] * len(boxes)
    for table in _of_properties(walk, cells):
        held[table] = sizes[table]
    for box in range(len(boxes) - 1, 0, -1):
        held[boxes.parents[box]] += held[box]
    around = areas.around(boxes, inside)
    found = {box for box, size in enumerate(held) if size and size >= MOST * sizes[box] and box not in around}
    return [box for box in sorted(found) if boxes.parents[box] not in found]


def _of_properties(walk: Walk, cells: Sequence[int]) -> list[int]:
    """Return the tables nearly all of whose rows are a name and a value; several small ones side by side add up."""
    parents, tags = walk.boxes.parents, walk.boxes.tags
    rows: dict[int, int] = {}
    for cell in cells:
        rows[parents[cell]] = rows.get(parents[cell], 0) + 1
    pairs: dict[int, int] = {}
    others: dict[int, int] = {}
    for row, count in rows.items():
        table = row
        while table > 0 and tags[table] != "table":
            table = parents[table]
        which = pairs if count == CELLS else others
        which[table] = which.get(table, 0) + 1
    found = [table for table, count in pairs.items() if table and others.get(table, 0) <= ODD * count]
    beside: dict[int, int] = {}
    for table in found:
        beside[parents[table]] = beside.get(parents[table], 0) + pairs[table]
    return [table for table in found if beside[parents[table]] >= ROWS]
