"""Where an expression, a tag or an import of MDX ends. Every search is bounded, so that a slip costs no time."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SCRIPT = re.compile(
    r""" "(?:[^"\\\n]|\\.)*+" | '(?:[^'\\\n]|\\.)*+' | ` | /\* | (?<!:)//[^\n]* | [{}()\[\]\n] """,
    re.VERBOSE | re.DOTALL,
)
_CLOSED = {"`": re.compile(r"(?:[^`\\]|\\.)*+`", re.DOTALL), "/*": re.compile(r"(?:[^*]|\*(?!/))*+\*/")}
_TAG_NAME = re.compile(r"<(/?)([A-Za-z_$][\w.:$-]*|(?=>))(?!//)")
_IN_TAG = re.compile(r""" "[^"]*" | '[^']*' | \{ | < | /?> """, re.VERBOSE)
_ESM = re.compile(
    r"import\s*(?:[\"'{*]|\s[\w$]+(?:\s*,\s*[{*]|\s+from\b))"
    r"|export\s+(?:default|const|let|var|function|async|class|type|\{|\*)"
)
_ESM_GOES_ON = re.compile(r"\s*(?:import|export)\b|[ \t]*[.})\]]|[ \t]+\S")
LONGEST = 100_000
"""Characters that one expression or tag may take."""


def _script(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield brackets and line ends of a script with the offset after each; strings and comments are passed over."""
    at, limit = start, start + LONGEST
    while found := _SCRIPT.search(text, at, limit):
        mark, at = found[0], found.end()
        if mark in {"/*", "`"}:
            closed = _CLOSED[mark].match(text, at, limit)
            if not closed:
                yield "(", start  # never closed, so that nothing around it is
                return
            at = closed.end()
        elif len(mark) == 1:
            yield mark, at


def expression_end(text: str, start: int) -> int:
    """Return the end of the `{…}` that opens at `start`, or 0."""
    depth = 0
    for mark, after in _script(text, start):
        if mark == "{":
            depth += 1
        elif mark == "}":
            depth -= 1
            if not depth:
                return after
    return 0


class Jsx:
    """A tag `[start, end)` with its name ("" for a fragment) and the spans of the expressions in it."""

    __slots__ = ("closing", "empty", "end", "expressions", "name", "start")

    def __init__(self, start: int, name: str, *, closing: bool) -> None:
        self.start, self.name, self.closing = start, name, closing
        self.end, self.empty = 0, False
        self.expressions: list[tuple[int, int]] = []

    @property
    def component(self) -> bool:
        """Whether the tag is no HTML element: a component, a member of one, a fragment."""
        return not self.name or not self.name[0].islower() or "." in self.name


def tag(text: str, start: int) -> Jsx | None:
    """Read the tag that opens at `start`; None when it is none, or is not closed."""
    opener = _TAG_NAME.match(text, start)
    if not opener:
        return None
    found, at = Jsx(start, opener[2], closing=opener[1] == "/"), opener.end()
    while mark := _IN_TAG.search(text, at, start + LONGEST):
        if mark[0] == "<":
            return None
        at = mark.end()
        if mark[0] == "{":
            end = expression_end(text, mark.start())
            if not end:
                return None
            found.expressions.append((mark.start(), end))
            at = end
        elif mark[0][-1] == ">":
            found.end, found.empty = at, mark[0] == "/>"
            return found
    return None


def esm_end(text: str, start: int) -> int:
    """Return the end of the import or export that begins at `start` of a line, or 0."""
    if not _ESM.match(text, start):
        return 0
    depth = 0
    for mark, after in _script(text, start):
        if mark in "{([":
            depth += 1
        elif mark in "})]":
            depth -= 1
        elif depth <= 0 and not _ESM_GOES_ON.match(text, after):
            return after - 1
    return len(text) if depth <= 0 and len(text) - start < LONGEST else 0
