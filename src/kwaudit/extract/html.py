"""From HTML to an article: parse, walk once, choose what the reader came for, tie every word to its source."""

from __future__ import annotations

from itertools import accumulate
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.extract.align import Aligner
from kwaudit.extract.choose import all_of, choose, choose_whole
from kwaudit.extract.facts import Head, inside
from kwaudit.extract.headline import title_heading
from kwaudit.extract.kinds import kind_of, script_only
from kwaudit.extract.selectors import selected
from kwaudit.extract.spoken import spoken
from kwaudit.extract.tables import tables
from kwaudit.extract.tree import markup, parse, parse_fragment
from kwaudit.extract.walk import Walk
from kwaudit.model import Article, Block, Directive, Link, ZoneText
from kwaudit.model.article import MAIN
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.choose import Chosen, Label
    from kwaudit.extract.drafts import Draft, Image
    from kwaudit.extract.kinds import Kind
    from kwaudit.extract.selectors import Selected
    from kwaudit.extract.tree import Tree
    from kwaudit.model import Document, Settings


def article(document: Document, settings: Settings) -> Article:
    """Take an HTML page apart.

    Raises:
        SettingsError: a content or drop selector that matches nothing or is not CSS.
    """
    if document.tree is not None:
        document = replace(document, text=markup(document.tree), tree=None)
    tree = parse(document.text)
    head = Head(tree)
    kind = kind_of(tree, head.facts, document.url)
    walk, chosen = _walked(tree, selected(tree, settings, document.name), kind)
    blocks, language = spoken(tree, _blocks(walk, chosen.labels, Aligner(tree, walk)), head.language)
    return Article(
        document,
        blocks,
        zones=(*head.zones, *title_heading(tree, walk, blocks), *_alts(tree, _shown(walk, blocks)), *_slug(document)),
        tables=tables(walk.tables),
        language=language,
        how=chosen.how,
        certain=chosen.certain,
        notes=chosen.notes,
        facts=MappingProxyType(head.facts),
        directives=(*head.directives, *_directives(walk, Aligner(tree, walk))),
        script_only=script_only(tree, blocks),
    )


def _walked(tree: Tree, user: Selected, kind: Kind) -> tuple[Walk, Chosen]:
    """Walk a page and choose its article; a second time in full where the first look left out too much to be sure."""
    walk = Walk(tree, user, kind=kind)
    chosen = choose(walk)
    if chosen is None:
        walk = Walk(tree, user, kind=kind, whole=True, claims=walk.claims)
        chosen = choose_whole(walk)
    return walk, chosen


def fragment(source: str, base: int) -> tuple[list[Block], list[ZoneText], list[Directive]]:
    """Take apart a piece of HTML that stands in another document at offset `base`; offsets are the document's."""
    tree = parse_fragment(source)
    walk = Walk(tree, whole=True)
    aligner = Aligner(tree, walk, base)
    blocks = _blocks(walk, all_of(walk).labels, aligner)
    images = [zone._replace(start=zone.start + base, end=zone.end + base) for zone in _alts(tree, walk.images)]
    return list(blocks), images, _directives(walk, aligner)


def _blocks(walk: Walk, labels: Sequence[Label], aligner: Aligner) -> tuple[Block, ...]:
    zones, place = walk.zones, aligner.place
    found = []
    for draft, (region, reason) in zip(walk.drafts, labels, strict=True):
        box, written, _, _, _, linked = draft
        text = written.strip()
        zone, level = zones[box]
        if region != MAIN:
            found.append(Block(zone, text, (), region, reason, level, place(draft)))
            continue
        first = 0 if len(text) == len(written) else written.find(text)
        runs, offset = aligner.runs(draft, first, first + len(text))
        links = _links(walk, draft, first, len(text)) if linked else ()
        found.append(Block(zone, text, runs, MAIN, reason, level, offset, links))
    return tuple(found)


def _links(walk: Walk, draft: Draft, first: int, size: int) -> tuple[Link, ...]:
    ends = list(accumulate(map(len, walk.pieces[draft.first : draft.last]), initial=-first))
    spans = ((max(ends[a], 0), min(ends[b], size), href) for a, b, href in draft.links)
    return tuple(Link(start, end, href) for start, end, href in spans if start < end and href)


def _shown(walk: Walk, blocks: Sequence[Block]) -> list[Image]:
    """Return the article's images: those between its first block and its last."""
    main = [i for i, block in enumerate(blocks) if block.region == MAIN]
    return [image for image in walk.images if main and main[0] <= image.block <= main[-1] + 1]


def _alts(tree: Tree, images: Sequence[Image]) -> list[ZoneText]:
    """Return the alt texts of images, each with the image's address."""
    return [
        ZoneText("alt", text, *inside(tree, image.element, "alt"), note=image.element.attr("src") or "")
        for image in images
        if (text := (image.element.attr("alt") or "").strip())
    ]


def _slug(document: Document) -> list[ZoneText]:
    return [ZoneText("slug", document.slug)] if document.slug else []


def _directives(walk: Walk, aligner: Aligner) -> list[Directive]:
    found = []
    for note in walk.comments:
        head, _, text = note.text.strip().partition(":")
        if head.strip() == "kwaudit" and text.strip():
            found.append(Directive(text.strip(), aligner.comment(note), note.block))
    return found
