"""The pages' own phrases in the shapes of JSON version 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats import version1
from kwaudit.formats.as_json import dumps, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import PageResult, Report


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write one JSON object on one line."""
    head = {key: value for key, value in version1.head(report).items() if key in {"schema", "tool"}}
    yield dumps(head)[:-1]
    yield from listed("pages", map(_page, report.pages))
    yield from listed("unread", map(version1.unread, report.unread))
    yield "}\n"


def _page(one: PageResult) -> version1.Shape:
    facts = {"name": one.name, "title": one.title, "language": one.language, "words": one.words}
    return {**facts, "phrases": [version1.phrase(phrase) for phrase in one.phrases]}
