"""Text as it came, and what could not be read."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Literal, NamedTuple

from kwaudit.model.value import value

_NEWLINE = re.compile("\n")

Kind = Literal["html", "markdown", "mdx", "text"]


@value
class Document:
    r"""Decoded text under the name that every report prints.

    `text` has its byte-order mark dropped and `\r\n` and `\r` turned into `\n`, so offsets are code points
    of what an editor shows. `slug` is the last part of the address or path, without its extension.
    """

    name: str
    text: str
    kind: Kind
    slug: str = ""
    url: str = ""
    encoding: str = "utf-8"
    tree: object = None
    """A parsed tree handed in through the Python API instead of text, else None."""
    language: str = ""
    """What the server says (Content-Language), for a page that says nothing itself."""


class Unread(NamedTuple):
    """An input that could not be audited, and why. `named`: the user asked for it by name, which makes it an error."""

    name: str
    reason: str
    named: bool = False


class Lines:
    """Line starts of a text; turns offsets into 1-based lines and columns (code points)."""

    __slots__ = ("starts",)

    def __init__(self, text: str) -> None:
        self.starts = [0, *[newline.end() for newline in _NEWLINE.finditer(text)]]

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based `(line, column)` of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def span(self, start: int, end: int) -> tuple[int, int, int, int]:
        """Return the 1-based line and column of a start, then those of an end that is not before it."""
        starts = self.starts
        line = bisect_right(starts, start)
        column = start - starts[line - 1] + 1
        if line == len(starts) or end < starts[line]:
            return line, column, line, column + end - start
        return line, column, *self.place(end)

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a 1-based `(line, column)`."""
        return self.starts[line - 1] + column - 1


class _Last:
    """The text whose lines were asked for last."""

    pair: tuple[str, Lines] = ("", Lines(""))


def lines_of(text: str) -> Lines:
    """Return the lines of a text; those of the last one are remembered, for all stages ask for the same."""
    known, lines = _Last.pair
    if known is not text:
        lines = Lines(text)
        _Last.pair = (text, lines)
    return lines
