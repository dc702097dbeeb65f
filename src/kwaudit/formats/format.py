"""What a format is: a name, and a pure function from a report to text, piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple

from kwaudit.model.value import value

if TYPE_CHECKING:
    from kwaudit.model import Report

View = Literal["report", "phrases", "extract"]
"""What of a report is drawn: all of it, the pages' own phrases, or the text that is counted."""

Need = Literal["phrases", "keep_text", "details"]
"""A part of `PageResult` that a run carries only when a format asks; each is the name of a field of `Settings`."""


class Options(NamedTuple):
    """The canvas: its width in columns, and whether colours may be used. Formats for machines heed neither."""

    width: int = 120
    color: bool = False


Pieces = Callable[["Report", Options], Iterator[str]]


@value
class Format:
    """One way to write a report. `module` is loaded when first used and holds `pieces(report, options)`.

    `machine`: meant for a program; such a format parses from stdout whatever was found.
    """

    name: str
    module: str
    summary: str
    needs: frozenset[Need] = frozenset()
    machine: bool = True

    @property
    def pieces(self) -> Pieces:
        """The function that writes it: the same report and options give the same text, which ends with a newline.

        It comes in pieces of about a page each, so that a report of any number of pages can be written.
        """
        found: Pieces = import_module(f"kwaudit.formats.{self.module}").pieces
        return found
