"""The text that is counted as Markdown: what to read when a number is doubted."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kwaudit.formats import markdown
from kwaudit.formats.extract import kept
from kwaudit.formats.figures import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.extract.kept import Kept
    from kwaudit.formats.format import Options
    from kwaudit.model import LeftOut, PageResult, Report

LEAD = {"list": "- ", "quote": "> ", "definition": ": "}


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write the text of each page, the regions that were left out, and what could not be read."""
    parts = chain(map(_page, report.pages), filter(None, [markdown.unread(report.unread).strip("\n")]))
    yield from markdown.joined("\n\n---\n\n", parts)
    yield "\n"


def _page(page: PageResult) -> str:
    facts = [f"**{markdown.text(page.name)}**", counted(page.words, "word"), markdown.text(page.how)]
    parts = [" · ".join(filter(None, facts)), *map(_block, kept.counted(page))]
    if page.left_out:
        parts.append("Left out:\n\n" + "\n".join(map(_left_out, page.left_out)))
    return "\n\n".join(parts)


def _block(one: Kept) -> str:
    text = markdown.start(markdown.unmarked(one.text))
    if one.block.zone == "table":
        return f"| {text} |"
    return ("#" * one.block.level + " " if one.block.level else LEAD.get(one.block.zone, "")) + text


def _left_out(one: LeftOut) -> str:
    why = f", {markdown.text(one.reason)}" if one.reason else ""
    return f"- {markdown.text(one.region)}, {counted(one.words, 'word')}, line {one.line}{why}"
