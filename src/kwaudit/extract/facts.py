"""What a page says of itself: title, description, canonical address, language, robots, Open Graph, JSON-LD."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.extract.tree import unescape
from kwaudit.model import Directive, ZoneText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.extract.tree import Element, Tree
    from kwaudit.model.article import AttributeZone

META_ZONES: dict[str, AttributeZone] = {"description": "description", "keywords": "keywords", "og:title": "og_title"}
META_FACTS = frozenset({"robots", "googlebot", "author", "generator"})
_LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_].*)?\s*(?:,.*)?$", re.DOTALL)
_TITLE_END = re.compile("</title", re.IGNORECASE)
_HEADLINE = re.compile(r'"headline"\s*:\s*"((?:[^"\\]|\\.)*)"')
_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"')
_TYPE = re.compile(r'"@type"\s*:\s*(?:"([\w:/.]+)"|\[([^\]]*)\])')
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


class Head:
    """The page's word about itself. `facts` as written: `canonical`, `robots`, `lang`, `og:type`, `schema` …."""

    __slots__ = ("directives", "facts", "language", "zones")

    def __init__(self, tree: Tree) -> None:
        self.zones: list[ZoneText] = []
        self.facts: dict[str, str] = {}
        self.directives: list[Directive] = []
        self.language = ""
        self._root(tree)
        self._title(tree)
        self._metas(tree)
        self._links(tree)
        self._structured(tree)

    def _root(self, tree: Tree) -> None:
        for root in tree.named("html"):
            if said := (root.attr("lang") or root.attr("xml:lang") or "").strip():
                self.facts["lang"] = said
                self.language = language_code(said)

    def _title(self, tree: Tree) -> None:
        for title in tree.named("title"):
            parent = title.parent
            span = tree.start_tag(title)
            if span and getattr(parent, "tag", "") == "head" and (text := " ".join(title.text.split())):
                end = _TITLE_END.search(tree.source, span[1])
                self.zones.append(ZoneText("title", text, span[1], end.start() if end else span[1]))
                return

    def _metas(self, tree: Tree) -> None:
        zones: set[str] = set()
        for meta in tree.named("meta"):
            said = meta.attr("content")
            attr = meta.attr
            name = (attr("name") or attr("property") or attr("http-equiv") or attr("itemprop") or "").lower()
            if not said or not name or not (text := said.strip()):
                continue
            if name in META_ZONES:
                if name not in zones:
                    zones.add(name)
                    self.zones.append(ZoneText(META_ZONES[name], said, *inside(tree, meta, "content")))
            elif name == "kwaudit":
                self.directives.append(Directive(text, (tree.start_tag(meta) or (0, 0))[0], -1))
            elif name in {"content-language", "language"}:
                self.language = self.language or language_code(text)
            if name in META_FACTS or name.startswith(("og:", "article:")):
                self.facts.setdefault(name, text)

    def _links(self, tree: Tree) -> None:
        for link in tree.named("link"):
            if (rel := link.attr("rel")) and "canonical" in rel.lower() and (href := link.attr("href")):
                self.facts.setdefault("canonical", href.strip())

    def _structured(self, tree: Tree) -> None:
        types: dict[str, None] = {}
        for script in tree.named("script"):
            if (script.attr("type") or "").strip().lower() != "application/ld+json":
                continue
            span = tree.start_tag(script)
            if span is None:
                continue
            end = tree.end(script) or len(tree.source)
            types.update(dict.fromkeys(_types(tree.source, span[1], end)))
            if "headline" not in self.facts and (found := _HEADLINE.search(tree.source, span[1], end)):
                self.facts["headline"] = text = plain(found[1])
                self.zones.append(ZoneText("headline", text, found.start(1), found.end(1)))
            if found := _BODY.search(tree.source, span[1], end):
                self.facts.setdefault("articleBody", plain(found[1]))
        if types:
            self.facts["schema"] = ", ".join(types)


def _types(source: str, start: int, end: int) -> Iterator[str]:
    """Yield the schema.org types of a JSON-LD script, bare names."""
    for found in _TYPE.finditer(source, start, end):
        for said in [found[1]] if found[1] else (found[2] or "").replace('"', "").split(","):
            yield said.strip().rpartition("/")[2]


def plain(written: str) -> str:
    """Return the text that a JSON string stands for, its HTML entities resolved."""
    if "\\" in written:
        written = _ESCAPE.sub(_unescaped, written).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unescape(written) if "&" in written else written


def _unescaped(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else _ESCAPED.get(escape[2], escape[2])


def language_code(said: str) -> str:
    """Return the base of a language code as pages write it ("en" of "en-GB"), "" for what is none."""
    found = _LANGUAGE.match(said)
    return found[1].lower() if found else ""


def inside(tree: Tree, element: Element, name: str) -> tuple[int, int]:
    """Return the span of an attribute's value, without its quotes; (0, 0) where the source holds none."""
    start, end = tree.attribute(element, name)
    equals = tree.source.find("=", start, end)
    if equals < 0:
        return start, end
    value = tree.source[equals + 1 : end]
    bare = value.strip()
    if bare[:1] in {'"', "'"}:
        bare = bare[1:-1]
    begin = equals + 1 + value.find(bare)
    return begin, begin + len(bare)
