"""The pages' own phrases for a terminal."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kwaudit.formats.full import head, phrases, unread
from kwaudit.formats.full.pen import Pen, parted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import PageResult, Report

NONE = "No phrase stands here twice."


def pieces(report: Report, options: Options) -> Iterator[str]:
    """Draw a table for each page, and what could not be read."""
    pen = Pen(*options)
    parts = chain((part for page in report.pages for part in _page(page, pen)), [unread.draw(report.unread, pen)])
    yield from parted(parts, unread.NOTHING)


def _page(page: PageResult, pen: Pen) -> list[list[str]]:
    return [head.title(page, pen), phrases.draw(page.phrases, pen) if page.phrases else [NONE]]
