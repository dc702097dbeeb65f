"""Markdown and MDX: blocks from the parser's events, with the place of every run of text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from kwaudit.extract import frontmatter
from kwaudit.extract.md_offsets import Edited
from kwaudit.extract.md_sink import Sink
from kwaudit.extract.md_walk import Walk
from kwaudit.model import Article, Block, Directive, Document, Settings, ZoneText
from kwaudit.model.value import replace

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, which the parser cannot take; a text handed in through the Python API may hold one."""
_NOTATION = re.compile(r"\{|:[a-z:+-]|%%|\[!|!!!|\?\?\?|=== ")
"""How marks begin that `md_templates` knows; most texts have none."""

_LANG = r"<[A-Za-z][^<>]{0,400}\slang="
"""An element that declares a language; compiled for the first text that may have one."""


def article(document: Document, settings: Settings) -> Article:  # noqa: ARG001
    """Take a Markdown or MDX document apart.

    Raises:
        SettingsError: front matter that does not parse.
    """
    head = frontmatter.read(document)
    edited = _edited(document, head.body)
    sink = Sink(edited, _fragment)
    Walk(edited.text, sink, code=document.kind != "mdx").run(_events(edited.text))
    zones, blocks, language = head.zones(), tuple(sink.blocks), head.language
    if "lang" in document.text:
        blocks, language = _spoken(document.text, head.body, blocks, language)
    return Article(
        replace(document, slug=str(head.slug()) or document.slug),
        blocks,
        zones=(*zones, *_title(zones, sink.blocks), *_slug(zones, document.slug), *sink.zones),
        tables=tuple(sink.tables),
        language=language,
        how="MDX body" if document.kind == "mdx" else "Markdown body",
        facts=head.facts(),
        front_matter=head.data,
        directives=tuple(sink.directives),
    )


def _spoken(text: str, body: int, blocks: tuple[Block, ...], language: str) -> tuple[tuple[Block, ...], str]:
    if not re.search(_LANG, text):
        return blocks, language
    from kwaudit.extract import md_spoken

    return md_spoken.told(text, body, blocks, language)


def _edited(document: Document, body: int) -> Edited:
    if document.kind == "mdx":
        from kwaudit.extract import mdx

        return Edited(document.text, body, mdx.edits(document.text, body))
    if _NOTATION.search(document.text, body):
        from kwaudit.extract import md_templates

        return Edited(document.text, body, md_templates.edits(document.text, body))
    return Edited(document.text, body)


def _events(text: str) -> Iterable[tuple[Any, Any]]:
    import pyromark

    options = pyromark.Options
    chosen = (
        options.ENABLE_TABLES
        | options.ENABLE_FOOTNOTES
        | options.ENABLE_STRIKETHROUGH
        | options.ENABLE_TASKLISTS
        | options.ENABLE_HEADING_ATTRIBUTES
        | options.ENABLE_DEFINITION_LIST
        | options.ENABLE_GFM
    )
    if "$" in text:
        chosen |= options.ENABLE_MATH
    if "[[" in text and "]](" not in text:  # `[[1]](address)` is a link whose text is [1]
        chosen |= options.ENABLE_WIKILINKS
    return pyromark.events_with_range(_SURROGATE.sub("\ufffd", text), options=chosen)


def _fragment(source: str, base: int) -> tuple[list[Block], list[ZoneText], list[Directive]]:
    from kwaudit.extract import html

    return html.fragment(source, base)


def _title(zones: list[ZoneText], blocks: list[Block]) -> list[ZoneText]:
    """The first h1 is the title of a page that declares none."""
    first = next((block for block in blocks if block.zone == "h1"), None)
    if first is None or any(zone.zone == "title" for zone in zones):
        return []
    start, end = first.source(0, len(first.text))
    return [ZoneText("title", " ".join(first.text.split()), start, end)]


def _slug(zones: list[ZoneText], slug: str) -> list[ZoneText]:
    """The slug of the path or address, unless the head declares another."""
    return [ZoneText("slug", slug)] if slug and all(zone.zone != "slug" for zone in zones) else []
