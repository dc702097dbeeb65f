"""The blocks of a page in reading order, each labelled with its region and tied to its place in the source.

Nothing is deleted: navigation, hidden text, the keyword table are blocks too, in another region than `main`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from sys import maxsize
from types import MappingProxyType
from typing import Literal, NamedTuple, Self

from kwaudit.model.document import Document
from kwaudit.model.value import field, replace, value

MAIN = "main"
"""The region that is counted; every other region is left out and told."""

REGIONS = (
    MAIN, "nav", "header", "footer", "aside", "related", "comments", "reviews", "hidden", "form", "pre", "breadcrumbs",
    "share", "author", "newsletter", "cookie", "ad", "noscript", "boilerplate", "dropped", "keyword table", "tag line",
    "note mark",
)  # fmt: skip
"""Every region a block can be in; `boilerplate` is what no closer name fits."""

Zone = Literal["h1", "heading", "body", "list", "table", "quote", "caption", "definition"]
"""What a block is. Attribute zones (title, description, alt, slug …) are `ZoneText`."""

AttributeZone = Literal["title", "description", "keywords", "h1", "alt", "slug", "anchor", "og_title", "headline"]
"""`h1` is the title heading above an article that is counted without one; an h1 inside the article is a block."""

EMPTY: Mapping[str, object] = MappingProxyType({})


class Run(NamedTuple):
    """A stretch `[start, end)` of a block's text and the `[source_start, source_end)` of the document it came from.

    Exact when both are equally long: then `document.text[source_start:source_end] == block.text[start:end]`.
    Otherwise the source holds an entity, a `<br>` or an escape that stands for the text.
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def exact(self) -> bool:
        """Say whether the source holds this very text."""
        return self.end - self.start == self.source_end - self.source_start


class Link(NamedTuple):
    """A link inside a block: the `[start, end)` of its visible text, and its address as written."""

    start: int
    end: int
    href: str


@value
class Block:
    """A paragraph, heading, list item, table cell …; words never join across blocks.

    `text` is the visible text with the source's own spaces and line breaks (`<br>` is a newline), soft hyphens and
    all; `runs` cover it in order, stretches that have no source excepted. Blocks of other regions than `main`
    may come without runs; then `offset` is their place. `level` is 1 to 6 for headings, else 0.
    """

    zone: Zone
    text: str
    runs: tuple[Run, ...] = ()
    region: str = MAIN
    reason: str = ""
    level: int = 0
    offset: int = 0
    links: tuple[Link, ...] = ()
    language: str = ""
    """What an element around it says that it is in, where that is not what the page says; else ""."""

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Return the source span of `text[start:end]`; `start < end`. Inside an entity, the entity's whole span."""
        runs = self.runs
        if not runs:
            return self.offset, self.offset
        first = runs[0] if len(runs) == 1 else self._run_at(start)
        begin, stop, source_begin, source_stop = first
        if begin <= start and end <= stop and stop - begin == source_stop - source_begin:
            return start - begin + source_begin, end - begin + source_begin
        last = first if end <= stop else self._run_at(end - 1)
        return _inside(first, start)[0], _inside(last, end - 1)[1]

    def _run_at(self, at: int) -> Run:
        """Return the last run that begins at or before a place, the first where none does."""
        runs = self.runs
        return runs[max(bisect_right(runs, (at, maxsize)) - 1, 0)]


def _inside(run: Run, at: int) -> tuple[int, int]:
    if not run.exact:
        return run.source_start, run.source_end
    place = min(max(at, run.start), run.end - 1) - run.start + run.source_start
    return place, place + 1


class ZoneText(NamedTuple):
    """Text that rules look at but no density counts: title, description, alt, slug … with its source span."""

    zone: AttributeZone
    text: str
    start: int = 0
    end: int = 0
    note: str = ""
    """For an alt text the image's address; for an anchor the link's address."""


Cell = tuple[int, ...]
"""Indices into `Article.blocks` of the blocks that one table cell holds; empty for an empty cell."""


class Table(NamedTuple):
    """A table as rows of cells; `caption` is the index of its caption block, or -1. `header` says that row 0 is one."""

    rows: tuple[tuple[Cell, ...], ...]
    caption: int = -1
    header: bool = False


class Directive(NamedTuple):
    """An instruction to kwaudit in a comment: its text after `kwaudit:`, source offset, and the block that follows it.

    `<meta name="kwaudit" content="…">` gives one with `block` -1 (the whole page).
    """

    text: str
    offset: int
    block: int


class Placed(str):
    """A string of the front matter that knows its `offset` in the document, so that findings can point at it."""

    __slots__ = ("offset",)
    offset: int

    def __new__(cls, text: str, offset: int) -> Self:
        placed = super().__new__(cls, text)
        placed.offset = offset
        return placed


@value
class Article:
    """A page taken apart. Blocks of every region in reading order; counting runs over those in `main`.

    `how` says in words how the main region was found, `certain` is False where another choice was close.
    `facts` holds what the page says of itself (canonical, robots, og:title, lang …), `front_matter` the parsed
    YAML or TOML head, its strings `Placed`. `script_only` names the framework when the page draws its text with
    JavaScript, else "".
    """

    document: Document
    blocks: tuple[Block, ...]
    zones: tuple[ZoneText, ...] = ()
    tables: tuple[Table, ...] = ()
    language: str = ""
    how: str = ""
    certain: bool = True
    notes: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    front_matter: Mapping[str, object] = field(default_factory=lambda: EMPTY)
    directives: tuple[Directive, ...] = ()
    script_only: str = ""

    @property
    def title(self) -> str:
        """The page's title: its `title` zone, else its first h1, else its first heading, else an empty string."""
        for zone in self.zones:
            if zone.zone == "title" and zone.text.strip():
                return " ".join(zone.text.split())
        headings = [b for b in self.blocks if b.level and b.region == MAIN]
        best = next((b for b in headings if b.zone == "h1"), headings[0] if headings else None)
        return " ".join(best.text.split()) if best else ""

    def relabelled(self, region: str, why: Mapping[int, str]) -> Article:
        """Return the article with the blocks at these indices moved to `region`; values are the reasons."""
        if not why:
            return self
        blocks = list(self.blocks)
        for index, reason in why.items():
            blocks[index] = replace(blocks[index], region=region, reason=reason)
        return replace(self, blocks=tuple(blocks))
