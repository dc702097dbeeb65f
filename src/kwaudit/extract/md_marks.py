"""Marks within lines that some dialects of Markdown read: attributes, comments, emoji, the kind of a callout."""

from __future__ import annotations

import re

from kwaudit.extract.md_offsets import Edit

_ATTRIBUTE = r"""(?:[.#][\w-][\w:.-]*+|[\w:-]++=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"'=]++))"""
_ATTRIBUTES = rf"\{{[ \t]*+(?:{_ATTRIBUTE}(?:[ \t]++|(?=\}})))++\}}"
_LIST = re.compile(_ATTRIBUTES)
_NAMED = re.compile(r"\{[ \t]*[.#]")
_LINE_END = re.compile(r"[ \t]*(?:\n|\Z)")
_LINKED, _MARKED = (")", "]"), (">", "`", "*", "_")
"""How links, images and spans end; how addresses, code and emphasised words do, and what an index (`x_{i=1}`) is of."""

# Every pattern begins with a sign of its own, so that a search jumps from one to the next; what must stand before it
# is looked at afterwards.
SPAN = rf"\[(?!\^)[^\[\]\n]{{1,200}}+\]{_ATTRIBUTES}"
"""Words in brackets with attributes: `[green tea]{{.large}}`."""

_NAME = r"(?:[a-z][a-z0-9_+-]*[a-z0-9]|[+-]1|100|1234|8ball|[123][a-z]{2}_place_medal)"
EMOJI = rf":{_NAME}:(?::{_NAME}:)*+(?=[\s.,;!?)\]*_<\"'|]|\Z)"
"""Pictures by name (`:tea:`), which stand between spaces or marks, unlike the colons of times and of code."""

_OPENING = "([*_>\"'|"
_EMPHASIS = ("*", "_")

CALLOUT = r"\[![A-Za-z][\w|-]*\][+-]?"
"""The first line of a quote that is a box, as Obsidian and GitHub have them."""
COMMENT = "%%"
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
DEEPEST = 200
"""Columns of indentation and quote marks that may stand before a mark."""


def braces(text: str, opener: re.Match[str], missing: set[str]) -> list[Edit]:
    """Return the cut for attributes or a template's comment that begin at a brace; none where they are text."""
    start = opener.start()
    if found := _LIST.match(text, start):
        return [Edit(start, found.end())] if _is_placed(text, start, found.end()) else []
    return _until(text, start, "#}", missing) if text.startswith("{#", start) else []


def _is_placed(text: str, start: int, end: int) -> bool:
    """Say whether attributes stand right behind what they belong to, or at the end of a line."""
    before = text[max(0, start - 2) : start]
    named = _NAMED.match(text, start) is not None
    if before.endswith(_LINKED) or (named and before.endswith(_MARKED)):
        return True
    ends = _LINE_END.match(text, end) is not None and not before[-1:].strip()
    return ends and (named or before[:1] in _LINKED)


def span(text: str, opener: re.Match[str], _missing: set[str]) -> list[Edit]:
    """Return the cuts that leave the words of a span; the brackets of an image or a reference stay."""
    start, end = opener.span()
    close = start + opener[0].index("]")
    if text[start - 1 : start] in {"!", "]"}:
        return [Edit(close + 1, end)]
    return [Edit(start, start + 1), Edit(close, end)]


def emoji(text: str, opener: re.Match[str], _missing: set[str]) -> list[Edit]:
    """Return the cut for pictures by name; a space that it would leave inside emphasis marks would undo them."""
    start, end = opener.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and not (before.isspace() or before in _OPENING):
        return []
    if before == " " and after in _EMPHASIS:
        return [Edit(start - 1, end)]
    if before in _EMPHASIS and after == " ":
        return [Edit(start, end + 1)]
    return [Edit(start, end)]


def comment(text: str, opener: re.Match[str], missing: set[str]) -> list[Edit]:
    """Return the cut for `%%a remark%%`: within a paragraph, or of whole lines."""
    start = opener.start()
    before = text[start - 1 : start]
    found = _until(text, start, "%%", missing) if not before or before.isspace() or before in "(>" else []
    if not found or "\n\n" not in text[start : found[0].end]:
        return found
    whole = before in {"", "\n"} and _LINE_END.match(text, found[0].end)
    return found if whole else []


def _until(text: str, start: int, closer: str, missing: set[str]) -> list[Edit]:
    """Return the cut up to a closer. `missing`: closers that come no more, so that nobody looks again."""
    end = -1 if closer in missing else text.find(closer, start + 2)
    if end < 0:
        missing.add(closer)
        return []
    return [Edit(start, end + len(closer))]


def callout(text: str, opener: re.Match[str], _missing: set[str]) -> list[Edit]:
    """Cut the kind of a callout and make its title, the rest of the line, a paragraph of its own."""
    at, end = opener.span()
    prefix = line_before(text, at)
    if not _QUOTED.fullmatch(prefix):
        return []
    line_end = text.find("\n", at)
    return [Edit(at, end), *([Edit(line_end, line_end, f"\n{prefix}")] if line_end >= 0 else [])]


def line_before(text: str, at: int) -> str:
    """Return what stands before a mark on its line, at most so much as can be indentation."""
    return text[max(0, at - DEEPEST) : at].rpartition("\n")[2]
