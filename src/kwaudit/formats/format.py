"""What a format is: a name, and a pure function from a report to text."""

from __future__ import annotations

from collections.abc import Callable
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


Draw = Callable[["Report", Options], str]


@value
class Format:
    """One way to write a report. `module` is loaded when first used and holds `draw(report, options) -> str`.

    `machine`: meant for a program; such a format parses from stdout whatever was found.
    """

    name: str
    module: str
    summary: str
    needs: frozenset[Need] = frozenset()
    machine: bool = True

    @property
    def draw(self) -> Draw:
        """The function that writes it: the same report and options give the same text, which ends with a newline."""
        found: Draw = import_module(f"kwaudit.formats.{self.module}").draw
        return found
