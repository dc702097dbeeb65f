"""MDX: what of its imports, components and expressions the Markdown parser must not see.

Text between tags stays. HTML elements stay too; one that stands alone on its lines gets blank lines around it, because
what follows it is Markdown here, unlike in Markdown.
"""

from __future__ import annotations

import re

from kwaudit.extract import mdx_scan
from kwaudit.extract.md_code import Code
from kwaudit.extract.md_offsets import Edit, disjoint
from kwaudit.extract.md_templates import fences, glue

_NEXT = re.compile(r"\\.|[{<]|^(?:import|export)\b", re.MULTILINE | re.DOTALL)
_SAID = re.compile(r"\{\s*/\*+\s*(kwaudit:.*?)\s*\*+/\s*\}", re.DOTALL)
_LITERAL = re.compile(r"""\{\s*(["'`])([^"'`$\\{}]*)\1\s*\}""")
_UNSEEN = re.compile(r"display\s*:\s*[\"']none|visibility\s*:\s*[\"']hidden")
_LINE_END = re.compile(r"[ \t]*(?:\n|\Z)")
_LINE = re.compile(r"([ \t]*)([^\n]*)(?:\n|\Z)")
MISSES = 10
"""Braces or tags without an end after which the rest of the text is taken as text: it is no MDX."""

MAX_INDENT = 200
"""Columns before a tag that are looked at; a deeper one does not stand at the start of its line."""


def edits(text: str, begin: int) -> list[Edit]:
    """Return the edits that make Markdown of MDX, from an offset on; ascending and disjoint."""
    return _Reader(text, begin).read()


class _Reader:
    def __init__(self, text: str, begin: int) -> None:
        self._text, self._begin, self._code = text, begin, Code(text, begin)
        self._found: list[Edit] = []
        self._boxes: list[tuple[int, int, int]] = []
        self._misses = 0

    def read(self) -> list[Edit]:
        at = self._begin
        while self._misses < MISSES and (mark := _NEXT.search(self._text, at)):
            inside = self._code.end(mark.start())
            at = inside if inside >= 0 else self._take(mark)
        return disjoint(self._found, self._dedents(), fences(self._text, self._begin) if ":::" in self._text else [])

    def _take(self, mark: re.Match[str]) -> int:
        start = mark.start()
        if mark[0][0] == "\\":
            return mark.end()
        if mark[0] == "{":
            end = self._expression(start)
        elif mark[0] == "<":
            end = self._tag(start)
        else:
            end = mdx_scan.esm_end(self._text, start)
            self._found += [Edit(start, end)] if end else []
        self._misses += not end
        return end or mark.end()

    def _expression(self, start: int) -> int:
        end = mdx_scan.expression_end(self._text, start)
        if not end:
            return 0
        if said := _SAID.fullmatch(self._text, start, end):
            self._found.append(Edit(start, end, f"<!-- {said[1]} -->"))
        elif literal := _LITERAL.fullmatch(self._text, start, end):
            self._found += [Edit(start, literal.start(2)), Edit(literal.end(2), end)]
        else:
            self._found.append(Edit(start, end, glue(self._text, start, end)))
        return end

    def _tag(self, start: int) -> int:
        found = mdx_scan.tag(self._text, start)
        if not found:
            return start + 1 if self._text[start + 1 : start + 2].isspace() else 0
        alone = self._alone(start, found.end)
        if found.component:
            self._found.append(Edit(start, found.end, self._between(start, found.end)))
        else:
            self._element(found, alone=alone)
        if alone and not found.empty:
            self._boxes.append((start, found.end, -1 if found.closing else 1))
        return found.end

    def _between(self, start: int, end: int) -> str:
        """Keep apart the words of two components that touch: `<Card>one</Card><Card>two</Card>`."""
        touching = self._found and self._found[-1].end == start
        return glue(self._text, self._found[-1].start, end) if touching else ""

    def _element(self, found: mdx_scan.Jsx, *, alone: bool) -> None:
        """Keep an HTML tag, less its expressions."""
        isolate = alone and found.name not in {"br", "img"}
        if isolate:
            self._found.append(Edit(self._line(found.start), found.start, "\n"))
        self._found += [Edit(a, b, self._value(a, b)) for a, b in found.expressions]
        if isolate:
            self._found.append(Edit(found.end, found.end, "\n"))

    def _value(self, start: int, end: int) -> str:
        if self._text[start - 1] != "=":
            return ""
        return '"display:none"' if _UNSEEN.search(self._text, start, end) else '""'

    def _alone(self, start: int, end: int) -> bool:
        return self._line(start) >= 0 and _LINE_END.match(self._text, end) is not None

    def _line(self, at: int) -> int:
        """Return the start of the line if nothing but indentation stands before an offset, else -1."""
        first = max(self._begin, at - MAX_INDENT)
        _, newline, indent = self._text[first:at].rpartition("\n")
        if indent.strip(" \t") or not (newline or first == self._begin):
            return -1
        return at - len(indent)

    def _dedents(self) -> list[Edit]:
        """Return the indentation inside tags that stand alone on their lines: to Markdown it would be code."""
        found: list[Edit] = []
        stack: list[int] = []
        for row, (_, at, step) in enumerate(self._boxes):
            if step > 0:
                stack.append(-1)
            elif stack:
                stack.pop()
            if stack and row + 1 < len(self._boxes):
                found += self._dedented(at, self._line(self._boxes[row + 1][0]), stack)
        return found

    def _dedented(self, begin: int, end: int, stack: list[int]) -> list[Edit]:
        found = []
        at = self._text.find("\n", begin) + 1
        while 0 < at < end and (line := _LINE.match(self._text, at)):
            indent = len(line[1])
            if line[2]:
                stack[-1] = indent if stack[-1] < 0 else stack[-1]
                found += [Edit(at, at + min(indent, stack[-1]))] if indent and stack[-1] else []
            at = line.end()
        return found
