"""A pen for lines: styles, wrapping and clipping by the columns that a terminal gives to each character."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.formats.clean import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.table import Table

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}
"""Only what every terminal theme keeps legible, light or dark: the base colours, bold and dim."""

RESET = "\x1b[0m"
PADDING = re.compile(r" *(\x1b\[0m)?(?: |\x1b\[[\d;]*m)*$")
"""What follows the last visible character of a line, and the code that ends its style."""

SEVERITY = {"error": "bold red", "warning": "yellow", "note": "cyan"}
VERDICT = {"in": "green", "above": "bold red", "below": "yellow", "absent": "yellow", "unbanded": "dim"}


class Pen(NamedTuple):
    """The canvas: its width in columns, and whether it has colours."""

    width: int
    color: bool

    def paint(self, text: str, style: str) -> str:
        """Return the text in a style of the names above, several joined by spaces."""
        if not self.color or not text or not style:
            return text
        return f"\x1b[{';'.join(STYLES[name] for name in style.split())}m{text}{RESET}"

    def hang(self, lead: str, text: str, indent: int, style: str = "") -> list[str]:
        """Return the text wrapped beside a lead of `indent` columns, painted."""
        first, *more = wrap(text, max(self.width - indent, 20))
        return [lead + self.paint(first, style), *(" " * indent + self.paint(line, style) for line in more)]

    def table(self, table: Table) -> list[str]:
        """Return the lines of a rich table. What the console would read from its surroundings is fixed here."""
        from io import StringIO

        from rich.console import Console

        console = Console(
            file=StringIO(),
            width=self.width,
            height=100,
            color_system="standard" if self.color else None,
            force_terminal=self.color,
            no_color=not self.color,
            force_jupyter=False,
            force_interactive=False,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
            _environ={},
        )
        with console.capture() as drawn:
            console.print(table)
        return [PADDING.sub(r"\1", line, count=1) for line in drawn.get().splitlines()]


def parted(parts: Iterable[Iterable[str]], otherwise: str = "") -> Iterator[str]:
    """Write parts, each of lines, with an empty line between them; `otherwise`: where there is none."""
    lead = ""
    for part in parts:
        between = lead
        for line in part:
            yield between + inert(line)
            between, lead = "\n", "\n\n"
    yield "\n" if lead else otherwise


def ruled() -> Table:
    """Return an empty table with a rule under its head; rich's own padding would double the time to draw it."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    return Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=0, header_style="bold", border_style="dim")


def cells(text: str) -> int:
    """Return how many columns a text takes on a terminal."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def head(text: str, room: int) -> str:
    """Return as much of the start of a text as fits into `room` columns."""
    if cells(text) <= room:
        return text
    from rich.cells import chop_cells

    return chop_cells(text, room)[0] if room > 0 else ""


def tail(text: str, room: int) -> str:
    """Return as much of the end of a text as fits into `room` columns."""
    return head(text[::-1], room)[::-1]


def wrap(text: str, room: int) -> list[str]:
    """Return the text in lines of at most `room` columns, broken at spaces where there are any; at least one line."""
    if text.isascii() and len(text) <= room:
        return [text]
    lines, line, used = [], "", 0
    for word in text.split(" "):
        for piece in _pieces(word, room):
            size = cells(piece)
            if line and used + 1 + size > room:
                lines.append(line)
                line, used = piece, size
            else:
                line, used = (f"{line} {piece}", used + 1 + size) if line else (piece, size)
    return [*lines, line]


def _pieces(word: str, room: int) -> list[str]:
    if cells(word) <= room:
        return [word]
    from rich.cells import chop_cells

    return chop_cells(word, room)
