"""HTML inside Markdown: what a tag means to the text around it, and comments that speak to kwaudit."""

from __future__ import annotations

import re
from typing import NamedTuple

from kwaudit.extract.md_pending import NONE, Label
from kwaudit.extract.raised import REASON, REGION, is_linked_mark, is_raised_mark

_TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)([^<>]{0,4000}+)>")
"""A tag in a stretch of HTML; the bound keeps an unclosed one from being searched to the end of the page."""
TAG_OR_COMMENT = re.compile(r"<!--|</?[A-Za-z][^<>]{0,4000}+>")
_WHOLE_TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)(.*)>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")
_DIRECTIVE = re.compile(r"\s*kwaudit:(.*)", re.DOTALL)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_REGIONS = {
    "nav": "nav",
    "aside": "aside",
    **dict.fromkeys(("script", "style", "template", "svg", "math", "object", "iframe"), "hidden"),
    "noscript": "noscript",
    **dict.fromkeys(("form", "select", "textarea", "button", "datalist"), "form"),
    "pre": "pre",
    **dict.fromkeys(("rt", "rp"), REGION),
}
"""Elements whose text the article does not count. A post's own header and footer are the article's."""
_RAISED = re.compile(
    r"\s*(?:<a\b(?P<tag>[^<>]{0,400})>|(?P<opens>\[))?(?P<said>[^<>]{1,8}?)(?:</a>|\]\((?P<to>[^()]{0,400})\))?\s*</sup>",
    re.IGNORECASE,
)
"""What stands behind `<sup>`, up to its end, where it can be the mark of a note."""
_LINKED = re.compile(r"(?P<said>\[?[0-9]{1,3}\]?)</a>|\[\\?(?P<text>\[?[0-9]{1,3})\\?\]?\]\(", re.IGNORECASE)
"""A link whose text is a number: what stands behind `<a …>`, or all of it in Markdown."""
NOTE_MARK = Label(REGION, REASON)
NOTE_LINK = "#"
"""What a link that is the mark of a note is called while it is open."""
VOID = frozenset(("br", "img", "hr", "input", "meta", "link", "source", "track", "wbr", "area", "base", "col", "embed"))


class Tag(NamedTuple):
    """A start or end tag, its name folded."""

    name: str
    closing: bool
    attributes: dict[str, str]


def tag(source: str) -> Tag | None:
    """Read one tag; None for comments, declarations and the like."""
    found = _WHOLE_TAG.fullmatch(source.strip())
    return _tag(found) if found else None


def _tag(found: re.Match[str]) -> Tag:
    from html import unescape

    values = {name.lower(): unescape(value.strip("\"'")) for name, value in _ATTRIBUTE.findall(found[3])}
    return Tag(found[2].lower(), found[1] == "/", values)


def comments(source: str) -> list[tuple[int, int]]:
    """Return the `[start, end)` of each comment in a piece of HTML; an unclosed one ends with it."""
    found, start = [], source.find("<!--")
    while start >= 0:
        close = source.find("-->", start + 2)
        end = len(source) if close < 0 else close + 3
        found.append((start, end))
        start = source.find("<!--", end)
    return found


def instruction(comment: str) -> str:
    """Return what a comment says to kwaudit, or an empty string."""
    said = _DIRECTIVE.match(comment.removeprefix("<!--").removesuffix("-->"))
    return said[1].strip() if said else ""


def without_comments(source: str) -> str:
    """Return HTML less its comments."""
    edges = [0, *(edge for span in comments(source) for edge in span), len(source)]
    return "".join(source[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))


def is_bare(source: str) -> bool:
    """Say whether a piece of HTML is tags without text and images, such as `<div class="note">` on its own."""
    return "<img" not in source and not _TAG.sub("", source).strip()


def is_mark(source: str, at: int, before: str) -> bool:
    """Say whether the raised text that begins at `at` is the mark of a note or a trade mark; see `raised`."""
    found = _RAISED.match(source, at)
    linked = found is not None and "#" in (found["tag"] or found["to"] or "")
    return found is not None and is_raised_mark(found["said"], before, linked=linked)


def is_linked(source: str, at: int, href: str, before: str) -> bool:
    """Say whether a link to a place on the page is the mark of a note; see `raised`.

    `at` is the end of its start tag, or its start where it is written in Markdown.
    """
    found = _LINKED.match(source, at) if href.startswith("#") and before else None
    return found is not None and is_linked_mark(found["said"] or found["text"].strip("["), before)


def label(found: Tag) -> Label:
    """Return the region that an element's text belongs to, and why."""
    if found.name in _REGIONS:
        return Label(_REGIONS[found.name], f"<{found.name}>")
    attributes = found.attributes
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return Label("hidden", "hidden attribute")
    if _UNSEEN.search(attributes.get("style", "")):
        return Label("hidden", "inline style")
    return NONE


class Open:
    """Which left-out element is open, over any number of HTML blocks and the Markdown between them."""

    __slots__ = ("_stack",)

    def __init__(self) -> None:
        self._stack: list[tuple[str, Label, int]] = []

    @property
    def label(self) -> Label:
        """Region and reason of the outermost open element."""
        return self._stack[0][1] if self._stack else NONE

    def meet(self, found: Tag) -> bool:
        """Take a tag into account; say whether a left-out element began or ended with it."""
        if found.name in VOID:
            return False
        if self._stack and self._stack[-1][0] == found.name:
            return self._deeper(found)
        why = NONE if found.closing else label(found)
        if why.region:
            self._stack.append((found.name, why, 1))
        return bool(why.region)

    def _deeper(self, found: Tag) -> bool:
        name, why, depth = self._stack.pop()
        depth += -1 if found.closing else 1
        if depth:
            self._stack.append((name, why, depth))
        return not depth

    def begin(self, name: str, why: Label) -> None:
        """Open an element that is left out for what is in it."""
        self._stack.append((name, why, 1))

    def meet_all(self, source: str) -> None:
        """Take every tag of a piece of HTML into account."""
        for found in _TAG.finditer(without_comments(source)):
            if not found[3].rstrip().endswith("/"):
                self.meet(_tag(found))

    def __len__(self) -> int:
        return len(self._stack)

    def close_down_to(self, depth: int) -> None:
        """Forget elements that were opened since the stack had this depth (an inline element ends with its block)."""
        del self._stack[depth:]
