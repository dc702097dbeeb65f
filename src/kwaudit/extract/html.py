"""From HTML to an article: parse, walk once, choose what the reader came for, tie every word to its source."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.extract import facts
from kwaudit.extract.align import Aligner
from kwaudit.extract.choose import choose
from kwaudit.extract.kinds import is_thread
from kwaudit.extract.tables import tables
from kwaudit.extract.tree import parse, parse_fragment
from kwaudit.extract.zones import box_zones
from kwaudit.extract.walk import Walk
from kwaudit.model import Article, Block, Directive, Link, Run
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from kwaudit.extract.choose import Label
    from kwaudit.extract.tree import Tree
    from kwaudit.extract.walk import Draft
    from kwaudit.model import Document, Settings, ZoneText
    from kwaudit.model.article import Zone


def article(document: Document, settings: Settings) -> Article:
    """Take an HTML page apart.

    Raises:
        SettingsError: a content or drop selector that matches nothing or is not CSS.
    """
    tree = parse(document.text)
    walk = Walk(tree)
    chosen = choose(walk, thread=is_thread(tree))
    aligner = Aligner(tree)
    return Article(
        document,
        _blocks(walk, chosen.labels, aligner, 0),
        zones=facts.zones(tree, walk, chosen.labels, document.slug),
        tables=tables(walk.tables),
        language=facts.language(tree),
        how=chosen.how,
        certain=chosen.certain,
        notes=chosen.notes,
        facts=MappingProxyType(facts.facts(tree)),
        directives=(*facts.page_directives(tree), *_directives(walk, aligner, 0)),
    )


def fragment(source: str, base: int) -> tuple[list[Block], list[ZoneText], list[Directive]]:
    """Take apart a piece of HTML that stands in another document at offset `base`; offsets are the document's."""
    tree = parse_fragment(source)
    walk = Walk(tree)
    labels = choose(walk).labels
    aligner = Aligner(tree)
    blocks = list(_blocks(walk, labels, aligner, base))
    images = [z._replace(start=z.start + base, end=z.end + base) for z in facts.alts(tree, walk, labels)]
    return blocks, images, _directives(walk, aligner, base)


def _blocks(walk: Walk, labels: list[Label], aligner: Aligner, shift: int) -> tuple[Block, ...]:
    zones = box_zones(walk.boxes)
    return tuple(
        _block(draft, zones[draft.box], label, aligner, shift) for draft, label in zip(walk.drafts, labels, strict=True)
    )


def _block(draft: Draft, zone: tuple[Zone, int], label: Label, aligner: Aligner, shift: int) -> Block:
    text = draft.text
    first = len(text) - len(text.lstrip())
    last = len(text.rstrip())
    if label.region != MAIN:
        return Block(zone[0], text[first:last], (), label.region, label.reason, zone[1], aligner.place(draft) + shift)
    runs, offset = aligner.runs(draft, shift)
    if first or last < len(text):
        runs = _cut(runs, first, last)
        offset = runs[0].source_start if runs else offset
    return Block(zone[0], text[first:last], runs, MAIN, label.reason, zone[1], offset, _links(draft, first, last))


def _cut(runs: tuple[Run, ...], first: int, last: int) -> tuple[Run, ...]:
    """Return the runs of `text[first:last]`, counted from its start."""
    kept = []
    for start, end, source, source_end in runs:
        low, high = max(start, first), min(end, last)
        if low >= high:
            continue
        if end - start == source_end - source:
            source, source_end = source + low - start, source + high - start
        kept.append(Run(low - first, high - first, source, source_end))
    return tuple(kept)


def _links(draft: Draft, first: int, last: int) -> tuple[Link, ...]:
    if not draft.links:
        return ()
    ends = [0]
    for piece in draft.pieces:
        ends.append(ends[-1] + len(piece))
    spans = ((max(ends[a], first) - first, min(ends[b], last) - first, href) for a, b, href in draft.links)
    return tuple(Link(start, end, href) for start, end, href in spans if start < end)


def _directives(walk: Walk, aligner: Aligner, shift: int) -> list[Directive]:
    found = []
    for note in walk.comments:
        head, _, text = note.text.strip().partition(":")
        if head.strip() == "kwaudit" and text.strip():
            found.append(Directive(text.strip(), aligner.comment(note) + shift, note.block))
    return found
