"""The pages' own phrases as Markdown."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kwaudit.formats import markdown
from kwaudit.formats.figures import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import PageResult, Report


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write a table for each page, and what could not be read."""
    lost = markdown.unread(report.unread).lstrip("\n")
    yield from markdown.joined("\n", chain(map(_page, report.pages), filter(None, [lost])))
    if not (report.pages or lost):
        yield "\n"


def _page(page: PageResult) -> str:
    title = f"**{markdown.text(page.title)}** " if page.title.strip() else ""
    return f"## {markdown.text(page.name)}\n\n{title}{counted(page.words, 'word')}\n{markdown.phrases(page.phrases)}"
