"""Boxes and tabs of MkDocs: `!!! note "Title"`, `??? tip`, `=== "Tab"`, whose indented text is no code."""

from __future__ import annotations

import re

from kwaudit.extract.md_code import Code
from kwaudit.extract.md_offsets import Edit

STEP = 4
"""Columns by which the text of a box stands further in than its mark."""
USED = re.compile(r"^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[\w\"]", re.MULTILINE)
"""Says whether a text has such boxes at all."""

_LINE = re.compile(r"([ \t]*)([^\n]*)(?:\n|\Z)")
_MARK = re.compile(
    r"(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*|===[!+]?(?=[ \t]+\"))(?:[ \t]+\"([^\"\n]*)\")?[ \t]*"
)
_BELOW = re.compile(r"(?:[ \t]*+\n)*+([ \t]*)(?=\S)")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]")


def edits(text: str, begin: int) -> list[Edit]:
    """Return the edits that make paragraphs of boxes, from an offset on; ascending and disjoint."""
    code, found = Code(text, begin), list[Edit]()
    boxes: list[int] = []  # columns of the marks of the boxes around
    at, listed = begin, False
    while at < len(text) and (line := _LINE.match(text, at)):
        at = line.end()
        if not line[2]:
            continue
        wide = _width(line)
        while boxes and wide < boxes[-1] + STEP:
            boxes.pop()
        left = wide - STEP * len(boxes)
        mark = _mark(text, line, code) if left < STEP or listed else None
        found += _opened(line, mark, left) if mark else _moved(line, STEP * len(boxes))
        if mark:
            boxes.append(wide)
        if left < STEP:
            listed = _ITEM.match(line[2]) is not None or (listed and left > 0)
    return found


def _width(line: re.Match[str]) -> int:
    return len(line[1].expandtabs(STEP))


def _mark(text: str, line: re.Match[str], code: Code) -> re.Match[str] | None:
    """Return what a line says of the box that begins with it; None where no text stands further in below it."""
    mark = _MARK.fullmatch(line[2])
    if not mark or code.end(line.start(2)) >= 0:
        return None
    below = _BELOW.match(text, line.end())
    return mark if below and _width(below) >= _width(line) + STEP else None


def _moved(line: re.Match[str], columns: int) -> list[Edit]:
    """Return the cut for the indentation of a line in boxes."""
    cut = _columns(line[1], columns)
    return [Edit(line.start(), line.start() + cut)] if cut else []


def _columns(indent: str, wanted: int) -> int:
    """Return how many characters of an indentation take so many columns; a tab takes up to a step."""
    cut = column = 0
    while cut < len(indent) and column < wanted:
        column += STEP - column % STEP if indent[cut] == "\t" else 1
        cut += 1
    return cut


def _opened(line: re.Match[str], mark: re.Match[str], left: int) -> list[Edit]:
    """Cut a mark and keep the title after it, as a paragraph of its own."""
    before = "\n" + " " * left
    if mark[1] is None:
        return [Edit(line.start(), line.end(2), before)]
    start = line.start(2)
    return [
        Edit(line.start(), start + mark.start(1), before),
        Edit(start + mark.end(1), line.end(2), "\n"),
    ]
