"""The pages' own phrases as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats import markdown
from kwaudit.formats.figures import counted

if TYPE_CHECKING:
    from kwaudit.formats.format import Options
    from kwaudit.model import PageResult, Report


def draw(report: Report, options: Options) -> str:  # noqa: ARG001 - every format is called alike
    """Write a table for each page, and what could not be read."""
    return "\n".join([*map(_page, report.pages), *filter(None, [markdown.unread(report.unread).lstrip("\n")])]) or "\n"


def _page(page: PageResult) -> str:
    title = f"**{markdown.text(page.title)}** " if page.title.strip() else ""
    return f"## {markdown.text(page.name)}\n\n{title}{counted(page.words, 'word')}\n{markdown.phrases(page.phrases)}"
