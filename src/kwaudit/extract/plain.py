"""Plain text: a title line, headings without marks, lists, questions and answers, tables."""

from __future__ import annotations

from dataclasses import dataclass

from kwaudit.errors import SettingsError
from kwaudit.extract import frontmatter, pasted, pipes
from kwaudit.extract.frontmatter import FrontMatter
from kwaudit.extract.plain_lines import Kind, Line, ends, is_byline, is_short, is_underline, lines
from kwaudit.extract.plain_wrap import GOING_ON, Wrapping
from kwaudit.model import Article, Block, Document, Run, Settings, Table, ZoneText
from kwaudit.model.article import Zone
from kwaudit.model.value import replace

MAX_TITLE = 200
"""A first line that is longer, or ends as a sentence does, is the text's first paragraph."""
MAX_CHAIN = 2
"""As many headings may follow each other before their text; more short lines in a row are a list."""


@dataclass(slots=True)
class _Draft:
    """A block in the making: lines are added to it, then it gets its zone."""

    kind: Kind
    start: int
    end: int
    lines: int = 1
    level: int = 0
    indent: int = 0
    zone: Zone = "body"


def article(document: Document, settings: Settings) -> Article:  # noqa: ARG001
    """Take a plain text apart."""
    head = _head(document)
    text = "\n" * head.body + document.text[head.body :]  # places stay what they are
    found = lines(text)
    spans = [(line.start - line.indent, line.end) for line in found]
    drawn = pipes.grids(text, spans, gaps=True)
    drafts, tables = _drafts(text, found, sorted((*drawn, *pasted.grids(text, spans, drawn))))
    _label(text, drafts)
    blocks = tuple(_block(text, draft) for draft in drafts)
    document = replace(document, slug=str(head.slug()) or document.slug)
    zones = head.zones()
    said = {zone.zone for zone in zones}
    own = (*_title(blocks), *([ZoneText("slug", document.slug)] if document.slug else []))
    return Article(
        document,
        blocks,
        (*zones, *(zone for zone in own if zone.zone not in said)),
        tuple(tables),
        language=head.language,
        how="whole text",
        facts=head.facts(),
        front_matter=head.data,
    )


def _head(document: Document) -> FrontMatter:
    """Return the front matter of a text; lines between two rules that do not parse are text."""
    if document.text.startswith(("---", "+++", "{")):
        try:
            return frontmatter.read(document)
        except SettingsError:
            pass
    return FrontMatter()


def _block(text: str, draft: _Draft) -> Block:
    start, end = draft.start, draft.end
    runs = (Run(0, end - start, start, end),)
    return Block(draft.zone, text[start:end], runs, level=draft.level, offset=start)


def _title(blocks: tuple[Block, ...]) -> tuple[ZoneText, ...]:
    if not blocks or blocks[0].zone != "h1":
        return ()
    first = blocks[0]
    return (ZoneText("title", first.text, first.offset, first.offset + len(first.text)),)


def _drafts(text: str, found: list[Line], grids: list[pipes.Grid]) -> tuple[list[_Draft], list[Table]]:
    """Group lines into blocks; the cells of a table are blocks too."""
    drafts: list[_Draft] = []
    tables: list[Table] = []
    for grid in grids:
        for at in range(grid.first, grid.last):
            found[at] = found[at]._replace(kind="rule")
    wrapping, at = Wrapping(text, found), 0
    for grid in grids:
        _paragraphs(text, found, range(at, grid.first), wrapping, drafts)
        tables.append(_table(text, grid, drafts))
        at = grid.last
    _paragraphs(text, found, range(at, len(found)), wrapping, drafts)
    return drafts, tables


def _table(text: str, grid: pipes.Grid, drafts: list[_Draft]) -> Table:
    before = drafts[-1] if drafts else None
    caption = -1
    if before and before.kind == "text" and pipes.is_caption(text[before.start : before.end]):
        before.zone, caption = "caption", len(drafts) - 1
    rows = []
    for row in grid.rows:
        cells = []
        for start, end in row:
            cells.append((len(drafts),) if start < end else ())
            if start < end:
                drafts.append(_Draft("text", start, end, zone="table"))
        rows.append(tuple(cells))
    return Table(tuple(rows), caption, grid.header)


def _paragraphs(text: str, found: list[Line], where: range, wrapping: Wrapping, drafts: list[_Draft]) -> None:
    """Add the blocks of lines between tables."""
    for at in where:
        line, before = found[at], found[at - 1].kind if at > where.start else "blank"
        if line.kind == "rule":
            if before == "text" and is_underline(text[line.start : line.end]):
                drafts[-1].level = 2
        elif line.kind == "text" and before in GOING_ON:
            item, going = drafts[-1].kind == "item", drafts[-1].lines > 1
            hangs = item and line.indent >= drafts[-1].indent
            _add(line, drafts, goes_on=hangs or wrapping.goes_on(at - 1, going=going, item=item))
        elif line.kind != "blank":
            drafts.append(_Draft(line.kind, line.start, line.end, level=line.level, indent=line.indent))


def _add(line: Line, drafts: list[_Draft], *, goes_on: bool) -> None:
    if goes_on:
        drafts[-1].end = line.end
        drafts[-1].lines += 1
    else:
        drafts.append(_Draft(line.kind, line.start, line.end))


def _label(text: str, drafts: list[_Draft]) -> None:
    """Say which blocks are title, headings and list items."""
    chain = 0
    for at in range(len(drafts) - 1, 0, -1):
        draft = drafts[at]
        if draft.kind == "item":
            draft.zone = "list"
        short = _is_short(text, draft) and not _is_byline(text, draft, at_an_end=at in {1, len(drafts) - 1})
        follows = at + 1 < len(drafts) and (_is_text(text, drafts[at + 1]) or 0 < chain < MAX_CHAIN)
        chain = chain + 1 if short and follows else 0
        if draft.level or chain:
            draft.level = draft.level or 2
            draft.zone = "heading" if draft.level > 1 else "h1"
    if drafts:
        _label_first(text, drafts)


def _is_short(text: str, draft: _Draft) -> bool:
    if draft.kind != "text" or draft.zone != "body" or draft.lines > 1:
        return False
    return is_short(text[draft.start : draft.end])


def _is_byline(text: str, draft: _Draft, *, at_an_end: bool) -> bool:
    return is_byline(text[draft.start : draft.end], at_an_end=at_an_end)


def _is_text(text: str, draft: _Draft) -> bool:
    """Say whether a block is what a heading is for: sentences, a list, answers, a table."""
    if draft.kind != "text" or draft.zone != "body":
        return draft.kind in {"item", "pair", "text"} and not draft.level
    return not _is_short(text, draft) and (ends(text[draft.start : draft.end]) or draft.end - draft.start > MAX_TITLE)


def _label_first(text: str, drafts: list[_Draft]) -> None:
    first = drafts[0]
    line = text[first.start : first.end]
    titled = first.kind == "text" and first.zone == "body" and first.lines == 1 and len(drafts) > 1
    if first.kind == "heading" or (titled and len(line) <= MAX_TITLE and not line.endswith((".", ",", ";", ":"))):
        first.zone, first.level = "h1", 1
    elif first.kind == "item":
        first.zone = "list"
