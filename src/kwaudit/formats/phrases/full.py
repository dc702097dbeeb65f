"""The pages' own phrases for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import inert
from kwaudit.formats.full import head, phrases, unread
from kwaudit.formats.full.pen import Pen

if TYPE_CHECKING:
    from kwaudit.formats.format import Options
    from kwaudit.model import PageResult, Report

NONE = "No phrase stands here twice."


def draw(report: Report, options: Options) -> str:
    """Draw a table for each page, and what could not be read."""
    pen = Pen(*options)
    parts = [part for page in report.pages for part in _page(page, pen)] + [unread.draw(report.unread, pen)]
    return inert("\n\n".join("\n".join(part) for part in parts if part) + "\n") if any(parts) else unread.NOTHING


def _page(page: PageResult, pen: Pen) -> list[list[str]]:
    return [head.title(page, pen), phrases.draw(page.phrases, pen) if page.phrases else [NONE]]
