"""Sections of a text as programs write them: Sphinx, DocBook, AsciiDoc, Pandoc, R Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.extract.drafts import Boxes
    from kwaudit.extract.tree import Element

DOCBOOK = frozenset({"section", "chapter", "sect1", "sect2", "sect3", "refsection", "refsect1"})
"""Classes of the boxes that DocBook, AsciiDoc and older reStructuredText put sections in."""
_LEVEL = re.compile(r"(?:section )?level[1-6](?: unnumbered)?")
"""The same of Pandoc (`<section class="level2">`) and R Markdown (`<div class="section level2">`)."""


def is_section(boxes: Boxes, box: int) -> bool:
    """Say whether a box is a section of a text as programs write them: with a name and no class, or one of theirs."""
    element = boxes.elements[box]
    classes = element.attr("class")
    if boxes.tags[box] == "section":
        return bool(element.attr("id")) and (classes is None or is_levelled(element))
    return classes in DOCBOOK or is_levelled(element)


def is_levelled(element: Element) -> bool:
    """Say whether the class of an element is that of a section of Pandoc's or R Markdown's."""
    return _LEVEL.fullmatch(element.attr("class") or "") is not None


def heads_level(boxes: Boxes, box: int) -> bool:
    """Say whether a heading is that of such a section: "Comments" or "Related" is what the text is about, there."""
    return box > 0 and is_levelled(boxes.elements[boxes.parents[box]])
