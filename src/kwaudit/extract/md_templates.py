"""Shortcodes, Liquid tags and directive fences: what a site generator reads and a visitor never sees."""

from __future__ import annotations

import re

from kwaudit.extract.md_code import Code
from kwaudit.extract.md_offsets import Edit

_OPEN = re.compile(r"\{\{[<%]?|\{%|\{:[^}\n]*\}|^[ \t]*:{3,}", re.MULTILINE)
_CLOSE = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}"}
_FENCE = re.compile(r"([ \t]*:{3,}[ \t]*[\w-]*[ \t]*\[?)([^\n{\]]*)([^\n]*)")
_HIGHLIGHT = re.compile(r"\{(?:%-?|\{[<%])\s*(?:highlight|/\s*highlight|endhighlight)\b")
_COMMENT = re.compile(r"\{%-?\s*comment\b")
_END_COMMENT = re.compile(r"\{%-?\s*endcomment\s*-?%\}")


def edits(text: str, begin: int) -> list[Edit]:
    """Return what the Markdown parser must not see of a text, from an offset on; ascending and disjoint."""
    if not _OPEN.search(text, begin):
        return []
    code, found, at = Code(text, begin), list[Edit](), begin
    missing: set[str] = set()
    while opener := _OPEN.search(text, at):
        inside = code.end(opener.start())
        if inside >= 0:
            at = inside
            continue
        here = _fence(text, opener.start()) if opener[0].endswith(":::") else _tag(text, opener, missing)
        found += here
        at = max(opener.end(), here[-1].end if here else 0)
    return found


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


def _fence(text: str, start: int) -> list[Edit]:
    """Cut `:::tip` and keep the title after it, as a paragraph of its own."""
    found = _FENCE.match(text, start)
    assert found
    return [Edit(*found.span(1), "\n"), Edit(*found.span(3), "\n")]
