"""The lines of a box that is left out: its text, split where blocks begin and end, and nothing else of it."""

from __future__ import annotations

from kwaudit.extract.tree import Comment, Element, Text
from kwaudit.extract.vocabulary import ANCHOR, BREAK, IMAGE, INLINE, KINDS, SKIP

_RUNNING = frozenset({INLINE, ANCHOR, IMAGE})
"""Kinds of elements that a line of text runs through."""
_THROUGH = _RUNNING | {SKIP}
"""The same, and what holds no text."""


def swallow(top: Element) -> tuple[list[str], list[str]]:
    """Return the lines of text inside an element, and its comments to us."""
    kinds = KINDS.get
    lines: list[str] = []
    comments: list[str] = []
    line = ""
    last, fresh = INLINE, False
    for node in top.descendants:
        if type(node) is Text:
            data = node.data
            if data.isspace():
                line = line and line + data
            elif not (fresh and last == SKIP):
                if line and not fresh and _ends_line(node):
                    lines.append(line)
                    line = ""
                line += data
            fresh = False
        elif type(node) is Element:
            last, fresh = kinds(node.tag, INLINE), True
            if line and last not in _THROUGH:
                if last == BREAK:
                    line += "\n"
                else:
                    lines.append(line)
                    line = ""
        elif type(node) is Comment and "kwaudit" in node.data:
            comments.append(node.data)
    lines.append(line)
    return [text for text in lines if text and not text.isspace()], comments


def _ends_line(text: Text) -> bool:
    """Say whether a block element ends right before a text."""
    before = text.previous_sibling
    return type(before) is Element and KINDS.get(before.tag, INLINE) not in _RUNNING
