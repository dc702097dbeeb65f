"""The languages that HTML elements in Markdown declare; an element may hold paragraphs of Markdown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kwaudit.extract import md_html, spoken
from kwaudit.extract.facts import language_code
from kwaudit.extract.md_code import Code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.spoken import Span
    from kwaudit.model import Block

_IMPLIED = frozenset({"p", "li", "td", "th", "tr", "dt", "dd"})
"""Elements that end where the next of their kind begins."""


def told(text: str, begin: int, blocks: tuple[Block, ...], page: str) -> tuple[tuple[Block, ...], str]:
    """Return blocks with the languages of the elements around them, and the language of the article."""
    return spoken.told(_spans(text, begin), blocks, page)


def _spans(text: str, begin: int) -> list[Span]:
    """Return the elements with a language, in the order in which they begin."""
    found: list[Span] = []
    stack: list[tuple[str, int, str]] = []
    names: Counter[str] = Counter()

    def close(name: str, at: int) -> None:
        while names[name]:
            top, start, code = stack.pop()
            names[top] -= 1
            if code:
                found.append((start, at, code))
            if top == name:
                return

    for tag, start, end in _tags(text, begin):
        if tag.closing:
            close(tag.name, end)
            continue
        if tag.name in _IMPLIED and stack and stack[-1][0] == tag.name:
            close(tag.name, start)
        stack.append((tag.name, start, language_code(tag.attributes.get("lang", ""))))
        names[tag.name] += 1
    found += [(start, len(text), code) for _, start, code in stack if code]
    return sorted(found)


def _tags(text: str, begin: int) -> Iterator[tuple[md_html.Tag, int, int]]:
    """Yield the tags outside code and comments that hold something, with their places."""
    code, at = Code(text, begin), begin
    while found := md_html.TAG_OR_COMMENT.search(text, at):
        start, at = found.span()
        inside = code.end(start)
        if inside >= 0:
            at = inside
        elif found[0] == "<!--":
            close = text.find("-->", at)
            at = close if close >= 0 else len(text)
        elif (tag := md_html.tag(found[0])) and tag.name not in md_html.VOID and not found[0].endswith("/>"):
            yield tag, start, at
