"""The lines of a box that is left out: its text, split where blocks begin and end, and nothing else of it."""

from __future__ import annotations

from kwaudit.extract.tree import Comment, Element, Text
from kwaudit.extract.vocabulary import ANCHOR, BREAK, IMAGE, INLINE, KINDS, SKIP

_RUNNING = frozenset({INLINE, ANCHOR, IMAGE})
"""Kinds of elements that a line of text runs through."""
_THROUGH = _RUNNING | {SKIP}
"""The same, and what holds no text."""
_TEXT = -1
"""Stands for the kind of the last element where a text came behind its start tag."""


def swallow(top: Element) -> tuple[list[str], list[str]]:
    """Return the lines of text inside an element, and its comments to us."""
    kinds = KINDS.get
    lines: list[str] = []
    comments: list[str] = []
    line = ""
    kind = INLINE
    for node in top.descendants:
        if type(node) is Text:
            data = node.data
            if data.isspace():
                line = line and line + data
            elif kind != SKIP:
                if line and kind == _TEXT and _ends_line(node):
                    lines.append(line)
                    line = ""
                line += data
            kind = _TEXT
        elif type(node) is Element:
            kind = kinds(node.tag, INLINE)
            if line and kind not in _THROUGH:
                if kind == BREAK:
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
