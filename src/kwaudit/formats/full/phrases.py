"""A page's own phrases, with how often it uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.formats.full.pen import Pen
    from kwaudit.model import Phrase


def draw(phrases: Sequence[Phrase], pen: Pen) -> list[str]:
    """Draw phrases with uses and densities, and the score where they were ranked by one."""
    from rich.text import Text

    from kwaudit.formats.full.pen import ruled

    scored = any(one.score is not None for one in phrases)
    table = ruled()
    table.add_column("The page's own phrases", overflow="fold")
    for name in (" Uses", " Density", *([" Score"] * scored)):
        table.add_column(name, justify="right", no_wrap=True)
    for one in phrases:
        row = [Text(one_line(one.phrase)), Text(f"{one.count:,}"), Text(share(one.density))]
        table.add_row(*row, *([Text("" if one.score is None else f"{one.score:,.1f}")] * scored))
    return pen.table(table)
