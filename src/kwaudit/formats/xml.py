"""The little XML that two formats need: elements, attributes, and text that any parser takes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kwaudit.formats.clean import flat, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def document(tag: str, attributes: dict[str, str | int], parts: Iterable[str]) -> Iterator[str]:
    """Write a document whose root holds parts already written, each on lines of its own."""
    yield f"{HEAD}<{tag}{_told(attributes)}>\n"
    yield from parts
    yield f"</{tag}>\n"


def element(tag: str, attributes: dict[str, str | int], children: Iterable[str] = (), text: str = "") -> str:
    """Return an element; children are elements already written, text is escaped here."""
    told = _told(attributes)
    inside = "".join(children) + "\n".join(_escaped(flat(line)) for line in text.splitlines())
    return f"<{tag}{told}>{inside}</{tag}>\n" if inside else f"<{tag}{told}/>\n"


def _told(attributes: dict[str, str | int]) -> str:
    return "".join(f' {key}="{_escaped(one_line(str(value)))}"' for key, value in attributes.items())


def _escaped(text: str) -> str:
    return escape(text).replace("&#x27;", "'")  # attributes stand in double quotes
