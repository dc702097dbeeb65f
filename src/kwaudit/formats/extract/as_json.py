"""The text that is counted as JSON: blocks with zone and place, and the regions that were left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats import version1
from kwaudit.formats.as_json import dumps, listed
from kwaudit.formats.extract import kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.extract.kept import Kept
    from kwaudit.formats.format import Options
    from kwaudit.model import LeftOut, PageResult, Report


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write one JSON object on one line."""
    yield dumps({"schema": version1.VERSION})[:-1]
    yield from listed("pages", map(_page, report.pages))
    yield from listed("unread", map(version1.unread, report.unread))
    yield "}\n"


def _page(one: PageResult) -> version1.Shape:
    texts, reasons = kept.texts(one), kept.reasons(one)
    return {
        "name": one.name,
        "how": one.how,
        "language": one.language,
        "blocks": [_block(block) for block in kept.counted(one)],
        "left_out": [_left_out(region, texts, reasons) for region in one.left_out],
        "title": one.title,
        "words": one.words,
        "certain": one.certain,
        "notes": list(one.notes),
    }


def _block(one: Kept) -> version1.Shape:
    shape = {"zone": one.block.zone, "text": one.text, "line": one.line, "column": one.column}
    return {**shape, "level": one.block.level} if one.block.level else shape


def _left_out(one: LeftOut, texts: dict[str, str], reasons: dict[str, list[str]]) -> version1.Shape:
    text = texts.get(one.region, one.text)
    shape = {"region": one.region, "words": one.words, "line": one.line, "text": text, "reason": one.reason}
    return {**shape, "reasons": reasons.get(one.region, [one.reason])}
