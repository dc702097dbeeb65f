"""The little XML that two formats need: elements, attributes, and text that any parser takes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kwaudit.formats.clean import flat, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def element(tag: str, attributes: dict[str, str | int], children: Iterable[str] = (), text: str = "") -> str:
    """Return an element; children are elements already written, text is escaped here."""
    told = "".join(f' {key}="{_escaped(one_line(str(value)))}"' for key, value in attributes.items())
    inside = "".join(children) + "\n".join(_escaped(flat(line)) for line in text.splitlines())
    return f"<{tag}{told}>{inside}</{tag}>\n" if inside else f"<{tag}{told}/>\n"


def _escaped(text: str) -> str:
    return escape(text).replace("&#x27;", "'")  # attributes stand in double quotes
