"""Shortcodes, Liquid tags, directive fences and other marks: what a site generator reads and a visitor never sees."""

from __future__ import annotations

import re
from collections.abc import Callable

from kwaudit.extract import md_boxes, md_marks
from kwaudit.extract.md_code import Code
from kwaudit.extract.md_offsets import Edit, disjoint

_OPEN = re.compile(
    r"\{\{[<%]?|\{%|\{:[^}\n]*\}|\{|:::+"
    f"|{md_marks.COMMENT}|{md_marks.CALLOUT}|{md_marks.SPAN}|{md_marks.EMOJI}"
)
_COLONS = re.compile(r":::+")
_CLOSE = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}"}
_FENCE = re.compile(r"([ \t]*:{3,}[ \t]*[\w-]*[ \t]*\[?)([^\n{\]]*)([^\n]*)")
_HIGHLIGHT = re.compile(r"\{(?:%-?|\{[<%])\s*(?:highlight|/\s*highlight|endhighlight)\b")
_COMMENT = re.compile(r"\{%-?\s*comment\b")
_END_COMMENT = re.compile(r"\{%-?\s*endcomment\s*-?%\}")


def edits(text: str, begin: int) -> list[Edit]:
    """Return what the Markdown parser must not see of a text, from an offset on; ascending and disjoint."""
    boxes = md_boxes.edits(text, begin) if md_boxes.USED.search(text, begin) else []
    return disjoint(boxes, _marks(text, begin)) if boxes else _marks(text, begin)


def _marks(text: str, begin: int) -> list[Edit]:
    if not _OPEN.search(text, begin):
        return []
    code, found, at = Code(text, begin), list[Edit](), begin
    missing: set[str] = set()
    while opener := _OPEN.search(text, at):
        inside = code.end(opener.start())
        if inside >= 0:
            at = inside
            continue
        here = _cutter(opener[0])(text, opener, missing)
        if here and here[0].start < at:  # one space between two pictures goes with the first
            here[0] = here[0]._replace(start=at)
        found += here
        at = max(opener.end(), here[-1].end if here else 0)
    return found


def fences(text: str, begin: int) -> list[Edit]:
    """Return the cuts for directive fences alone."""
    code = Code(text, begin)
    found = (opener for opener in _COLONS.finditer(text, begin) if code.end(opener.start()) < 0)
    return [edit for opener in found for edit in _fence(text, opener, set())]


def _tag(text: str, opener: re.Match[str], missing: set[str]) -> list[Edit]:
    """Return the cut for one tag. `missing`: marks that are not closed any more, so that nobody looks again."""
    start, end = opener.span()
    mark = opener[0]
    if mark in _CLOSE:
        if _COMMENT.match(text, start) and "comment" not in missing:
            if closer := _END_COMMENT.search(text, end):
                return [Edit(start, closer.end(), glue(text, start, closer.end()))]
            missing.add("comment")
        at = -1 if mark in missing else text.find(_CLOSE[mark], end)
        if at < 0:
            missing.add(mark)
            return []
        end = at + len(_CLOSE[mark])
    return [Edit(start, end, "```" if _HIGHLIGHT.match(text, start) else glue(text, start, end))]


def glue(text: str, start: int, end: int) -> str:
    """Return the space that keeps the words before and after a cut apart, where they would touch."""
    return " " if start > 0 and end < len(text) and text[start - 1].isalnum() and text[end].isalnum() else ""


def _fence(text: str, opener: re.Match[str], _missing: set[str]) -> list[Edit]:
    """Cut `:::tip` and keep the title after it, as a paragraph of its own."""
    indent = md_marks.line_before(text, opener.start())
    if indent.strip(" \t"):
        return []
    found = _FENCE.match(text, opener.start() - len(indent))
    assert found
    return [Edit(*found.span(1), "\n"), Edit(*found.span(3), "\n")]


def _cutter(mark: str) -> Callable[[str, re.Match[str], set[str]], list[Edit]]:
    """Return what makes the cuts for a mark."""
    if mark[0] == "{":
        return md_marks.braces if mark == "{" else _tag
    if mark[0] == "[":
        return md_marks.callout if mark[1] == "!" else md_marks.span
    if mark[0] == ":":
        return _fence if mark.startswith(":::") else md_marks.emoji
    return md_marks.comment
