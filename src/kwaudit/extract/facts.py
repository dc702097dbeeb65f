"""What a page says of itself: title, description, canonical address, language, robots, Open Graph, JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Directive, ZoneText
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from kwaudit.extract.choose import Label
    from kwaudit.extract.tree import Element, Tree
    from kwaudit.extract.walk import Walk
    from kwaudit.model.article import AttributeZone


def zones(tree: Tree, walk: Walk, labels: list[Label], slug: str) -> tuple[ZoneText, ...]:
    """Return the texts that rules look at but no density counts."""
    found = [*_title(tree), *_metas(tree), *alts(tree, walk, labels)]
    if slug:
        found.append(ZoneText("slug", slug))
    return tuple(found)


def _title(tree: Tree) -> list[ZoneText]:
    for title in tree.named("title"):
        if text := title.text.strip():
            span = tree.start_tag(title)
            start = span[1] if span else 0
            end = tree.source.find("<", start)
            return [ZoneText("title", " ".join(text.split()), start, end if end >= 0 else start)]
    return []


META_ZONES: dict[str, AttributeZone] = {"description": "description", "keywords": "keywords", "og:title": "og_title"}


def _metas(tree: Tree) -> list[ZoneText]:
    found = {}
    for meta in tree.named("meta"):
        zone = META_ZONES.get(_name(meta))
        text = meta.attr("content")
        if zone and text and text.strip() and zone not in found:
            found[zone] = ZoneText(zone, text, *_inside(tree, meta, "content"))
    return list(found.values())


def alts(tree: Tree, walk: Walk, labels: list[Label]) -> list[ZoneText]:
    """Return the alt texts of the article's images."""
    first, last = _extent(labels)
    return [
        ZoneText("alt", text, *_inside(tree, image.element, "alt"), note=image.element.attr("src") or "")
        for image in walk.images
        if first <= image.block <= last + 1 and (text := (image.element.attr("alt") or "").strip())
    ]


def _extent(labels: list[Label]) -> tuple[int, int]:
    places = [i for i, label in enumerate(labels) if label.region == MAIN]
    return (places[0], places[-1]) if places else (0, -1)


def _inside(tree: Tree, element: Element, name: str) -> tuple[int, int]:
    """Return the span of an attribute's value, without its quotes."""
    start, end = tree.attribute(element, name)
    equals = tree.source.find("=", start, end)
    if equals < 0:
        return start, end
    value = tree.source[equals + 1 : end]
    bare = value.strip().strip("\"'")
    begin = equals + 1 + value.find(bare)
    return begin, begin + len(bare)


def _name(meta: Element) -> str:
    return (
        meta.attr("name") or meta.attr("property") or meta.attr("itemprop") or meta.attr("http-equiv") or ""
    ).lower()


def language(tree: Tree) -> str:
    """Return the language code that the page declares, without region ("" when it does not)."""
    for root in tree.named("html"):
        if said := root.attr("lang") or root.attr("xml:lang"):
            return said.strip().split("-")[0].split("_")[0].lower()
    for meta in tree.named("meta"):
        if _name(meta) in {"content-language", "language"} and (said := meta.attr("content")):
            return said.split(",")[0].strip().split("-")[0].lower()
    return ""


META_FACTS = ("robots", "googlebot", "author", "generator")


def facts(tree: Tree) -> dict[str, str]:
    """Return what the page says of itself, by name: `canonical`, `robots`, `lang`, `og:type` …, as written."""
    found: dict[str, str] = {}
    for meta in tree.named("meta"):
        name, said = _name(meta), meta.attr("content")
        if said and (name in META_FACTS or name.startswith(("og:", "article:"))):
            found.setdefault(name, said.strip())
    for link in tree.named("link"):
        if "canonical" in (link.attr("rel") or "").lower().split() and (href := link.attr("href")):
            found.setdefault("canonical", href.strip())
    for root in tree.named("html"):
        if lang := root.attr("lang"):
            found["lang"] = lang
    return found


def page_directives(tree: Tree) -> list[Directive]:
    """Return the instructions of `<meta name="kwaudit" content="…">`; they hold for the whole page."""
    return [
        Directive(said.strip(), (tree.start_tag(meta) or (0, 0))[0], -1)
        for meta in tree.named("meta")
        if _name(meta) == "kwaudit" and (said := meta.attr("content"))
    ]
