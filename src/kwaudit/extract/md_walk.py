"""One walk over the events of the Markdown parser: which text belongs to which block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from kwaudit.extract import md_html
from kwaudit.extract.md_offsets import ByteIndex
from kwaudit.extract.md_pending import NONE, Label, Pending
from kwaudit.extract.md_sink import Sink
from kwaudit.model import Cell, Link
from kwaudit.model.article import Zone

_ZONES: dict[str, Zone] = {
    "Item": "list",
    "BlockQuote": "quote",
    "TableCell": "table",
    "DefinitionListTitle": "definition",
    "DefinitionListDefinition": "definition",
    "FootnoteDefinition": "body",
}
"""Containers and the zone that they give to the text right inside; an inner one wins."""

_INLINE = frozenset(("Emphasis", "Strong", "Strikethrough", "Superscript", "Subscript"))
_PASSED = frozenset((*_INLINE, "HtmlBlock"))
"""Elements whose begin and end are no edge of a block."""
_FORMULA = re.compile(r"[\\^_={}<>]|^\w?\w$")
"""What formulas have and the words between two prices do not; a lone letter is a variable."""
_ROWS = frozenset(("TableRow", "TableHead"))


class Walk:
    """Takes the events in order; every attribute changes on the way.

    Args:
        text: what the parser saw.
        sink: takes what is finished.
        code: whether indented blocks are code (they are not in MDX).
    """

    def __init__(self, text: str, sink: Sink, *, code: bool = True) -> None:
        self._text, self._sink, self._code = text, sink, code
        self._pending = Pending()
        self._around: list[Pending] = []
        self._left_out: list[Pending] = []
        self._zones: list[Zone] = ["body"]
        self._level, self._label = 0, NONE
        self._links: list[tuple[int, str, Pending]] = []
        self._images: list[tuple[str, Pending]] = []
        self._html: list[tuple[int, int]] = []
        self._open, self._depth = md_html.Open(), 0
        self._rows: list[tuple[Cell, ...]] = []
        self._row: list[Cell] = []
        self._cell, self._loose = 0, False
        self._handlers: dict[str, Callable[[Any, int, int], None]] = {
            "Text": self._on_text,
            "Code": self._on_code,
            "InlineMath": self._on_math,
            "DisplayMath": self._on_formula,
            "InlineHtml": self._on_inline_html,
            "Html": self._on_html,
            "Start": self._on_start,
            "End": self._on_end,
        }

    def run(self, events: Iterable[tuple[Any, Any]]) -> None:
        """Take every event."""
        index, handlers = ByteIndex(self._text), self._handlers
        point, same = index.point, index.plain
        for event, span in events:
            start, end = span["start"], span["end"]
            if not same:
                start, end = point(start), point(end)
            if event.__class__ is str:
                self._on_mark(event, start, end)
                continue
            if start == end and "Text" in event:  # indentation that the parser makes up before HTML and code
                continue
            ((key, value),) = event.items()
            if self._html and key != "Html" and value != "HtmlBlock":
                self._end_html()
            if handler := handlers.get(key):
                handler(value, start, end)
        self._end_html()
        self._flush()

    def _on_text(self, text: str, start: int, end: int) -> None:
        if len(text) == end - start:
            text = self._text[start:end]
        (self._images[-1][1] if self._images else self._pending).add(text, start, end)

    def _on_mark(self, mark: str, start: int, end: int) -> None:
        self._end_html()
        if mark == "Rule":
            self._flush()
        else:
            at = self._text.index("\n", start, end)
            self._on_text("\n", at, at + 1)

    def _on_code(self, text: str, start: int, end: int) -> None:
        raw = self._text[start:end]
        ticks = len(raw) - len(raw.lstrip("`"))
        start, end = start + ticks, end - ticks
        if raw[ticks + 1 : -ticks - 1].replace("\n", " ") == text:  # one space of padding on either side is dropped
            start, end = start + 1, end - 1
        self._on_text(text, start, end)

    def _on_math(self, text: str, start: int, end: int) -> None:
        """Take what stands between two dollars: a formula, or two prices with text between them."""
        if self._text[end : end + 1].isdigit() or not _FORMULA.search(text):
            self._on_text(f"${text}$", start, end)
        else:
            self._on_formula(text, start, end)

    def _on_formula(self, text: str, start: int, end: int) -> None:
        left = Pending(Label("pre", "formula"))
        left.add(text, start, end)
        self._left_out.append(left)

    # inline HTML, links, images

    def _on_inline_html(self, source: str, start: int, end: int) -> None:
        found = md_html.tag(source)
        if not found:
            self._sink.comment(source, start)
        elif found.name == "br":
            self._pending.add("\n", start, end)
        elif found.name == "img":
            self._sink.alt(found.attributes.get("alt", ""), start, end, found.attributes.get("src", ""))
        elif found.name == "sup" and not found.closing and md_html.is_mark(self._text, end, self._pending.last):
            self._open.begin("sup", md_html.NOTE_MARK)
            self._switch()
        elif self._open.meet(found):
            self._switch()
        elif found.name == "a" and not found.closing:
            self._begin_link(found.attributes.get("href", ""), end)
        elif found.name == "a" and self._links:
            self._end_link()

    def _begin_link(self, href: str, at: int) -> None:
        if not self._pending.label.region and md_html.is_linked(self._text, at, href, self._pending.last):
            self._open.begin(md_html.NOTE_LINK, md_html.NOTE_MARK)
            self._switch()
        self._links.append((self._pending.length, href, self._pending))

    def _end_link(self) -> None:
        start, href, pending = self._links.pop()
        if pending is self._pending and href and pending.length > start:
            pending.links.append(Link(start, pending.length, href))
        if self._open.meet(md_html.Tag(md_html.NOTE_LINK, closing=True, attributes={})):
            self._switch()

    def _end_image(self, start: int, end: int) -> None:
        href, pending = self._images.pop()
        if self._text.startswith("![[", start):  # an embedded file, whose name is no text
            return
        piece = pending.piece()
        if piece.runs:
            start, end = piece.runs[0].source_start, piece.runs[-1].source_end
        self._sink.alt(piece.text, start, end, href)

    def _switch(self) -> None:
        """A left-out inline element begins or ends: its text becomes a block of its own, after this one."""
        label = self._open.label
        if label.region and not self._pending.label.region:
            self._around.append(self._pending)
            self._pending = Pending(label)
        elif not label.region and self._around:
            self._left_out.append(self._pending)
            self._pending = self._around.pop()

    # blocks

    def _on_start(self, tag: Any, start: int, end: int) -> None:
        name: str = tag if tag.__class__ is str else next(iter(tag))
        value: Any = None if tag.__class__ is str else tag[name]
        if name == "Link":
            self._begin_link(value["dest_url"], start)
        elif name == "Image":
            self._images.append((value["dest_url"], Pending()))
        elif name not in _PASSED:
            self._flush()
            if name in _ZONES:
                self._zones.append(_ZONES[name])
            self._enter(name, value, start, end)

    def _enter(self, name: str, value: Any, start: int, end: int) -> None:
        if name == "Heading":
            self._level = int(value["level"][1:])
        elif name == "CodeBlock" and (self._code or value != "Indented"):
            self._label = Label("pre", "code block")
        elif name == "Table":
            self._rows = []
        elif name in _ROWS:  # a line without a pipe right below a table is a row to the parser, but no writer's
            self._row, self._loose = [], "|" not in self._text[start:end]
        elif name == "TableCell":
            self._cell = len(self._sink.blocks)
            self._zones[-1] = "body" if self._loose else "table"

    def _on_end(self, tag: Any, start: int, end: int) -> None:
        name = tag if tag.__class__ is str else next(iter(tag))
        if name == "Link":
            self._end_link()
        elif name == "Image":
            self._end_image(start, end)
        elif name not in _PASSED:
            self._flush(drawn=name == "Paragraph" and "|" in self._text[start:end])
            if name in _ZONES:
                self._zones.pop()
            self._leave(name)

    def _leave(self, name: str) -> None:
        self._level, self._label = 0, NONE
        if name == "TableCell":
            self._row.append(tuple(range(self._cell, len(self._sink.blocks))))
        elif name in _ROWS and not self._loose:
            self._rows.append(tuple(self._row))
        elif name == "Table":
            self._sink.table(self._rows, header=True)

    def _flush(self, *, drawn: bool = False) -> None:
        """End the block that is being read; inline elements end with it."""
        if self._around:
            self._left_out.append(self._pending)
            self._pending = self._around.pop()
        if len(self._open) > self._depth:
            self._open.close_down_to(self._depth)
        self._links.clear()
        if not (self._pending.length or self._left_out):
            return
        done, self._pending = self._pending.piece(), Pending()
        label = self._label if self._label.region else self._open.label
        if drawn:
            self._sink.drawn(done, self._zones[-1], label)
        else:
            self._sink.block(done, self._zones[-1], label, self._level)
        for hidden in self._left_out:
            self._sink.block(hidden.piece(), self._zones[-1], hidden.label)
        self._left_out = []

    # HTML blocks

    def _on_html(self, _: str, start: int, end: int) -> None:
        if not self._html:
            self._flush()
        self._html.append((start, end))

    def _end_html(self) -> None:
        if self._html:
            lines, self._html = self._html, []
            self._open.meet_all(self._sink.html(lines, self._text, self._open.label))
            self._depth = len(self._open)
