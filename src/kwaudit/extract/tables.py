"""Tables as the walk meets them: rows of cells, each the range of blocks that it holds."""

from __future__ import annotations

from kwaudit.model import Cell, Table


class RawTable:
    """A table in the making; cells are half-open ranges of block indices, `box` is the table's own."""

    __slots__ = ("box", "caption", "header", "rows")

    def __init__(self, box: int) -> None:
        self.box = box
        self.rows: list[list[tuple[int, int]]] = []
        self.caption = -1
        self.header = False


class TableMaker:
    """Collects the tables of a page, nested ones too, in the order in which they open."""

    __slots__ = ("_cells", "_open", "made")

    def __init__(self) -> None:
        self.made: list[RawTable] = []
        self._open: list[RawTable] = []
        self._cells: list[int] = []

    def start(self, box: int) -> None:
        table = RawTable(box)
        self.made.append(table)
        self._open.append(table)

    def row(self) -> None:
        if self._open:
            self._open[-1].rows.append([])

    def cell(self, at: int, *, header: bool) -> None:
        """Open a cell whose first block will have index `at`."""
        self._cells.append(at)
        if self._open:
            table = self._open[-1]
            if not table.rows:
                table.rows.append([])
            table.header = table.header or (header and len(table.rows) == 1)

    def end_cell(self, at: int) -> None:
        first = self._cells.pop()
        if self._open:
            self._open[-1].rows[-1].append((first, at))

    def caption(self, at: int) -> None:
        if self._open:
            self._open[-1].caption = at

    def end(self) -> None:
        self._open.pop()


def tables(maker: TableMaker) -> tuple[Table, ...]:
    """Return the finished tables; empty rows are dropped, empty cells stay."""
    return tuple(
        Table(tuple(tuple(_cell(*span) for span in row) for row in raw.rows if row), raw.caption, raw.header)
        for raw in maker.made
        if any(raw.rows)
    )


def _cell(first: int, end: int) -> Cell:
    return tuple(range(first, end))
