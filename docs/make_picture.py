"""Draw docs/report.svg, the picture in the README, from a page of the fixtures: `python docs/make_picture.py`."""

import io
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from kwaudit import audit, render

DOCS = Path(__file__).parent
PAGE = "fixtures/demo.md"
WIDTH = 112


def picture() -> str:
    """Return the report on the page as SVG."""
    drawn = render(audit([PAGE]), "full", width=WIDTH, color=True)
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(drawn))
    return console.export_svg(title=f"kwaudit {PAGE.rpartition('/')[2]}", theme=MONOKAI, unique_id="kwaudit")


if __name__ == "__main__":
    (DOCS / "report.svg").write_text(picture(), encoding="utf-8")
