"""The YAML, TOML or JSON head of a document: its data, and the zones that it declares."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.model import Document, Placed, ZoneText
from kwaudit.model.article import EMPTY, AttributeZone

_HEAD = re.compile(r"(---|\+\+\+)[ \t]*\n")
_OBJECT = re.compile(r"\{\s*\"")
_AFTER_OBJECT = re.compile(r"[ \t]*(?:\n|\Z)")
_END = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\n|\Z)", re.MULTILINE),
}
_KEY = re.compile(r"\s*(?:#[^\n]*\n\s*)*[\"']?[\w$.-]+(?: [\w$.-]+)*[\"']?\s*:(?:\s|\Z)")
"""A head whose first line is `key:`; text between two thematic breaks is no front matter."""

MAX_DEPTH = 500
"""Brackets open at once. Nobody nests a head so deep, and the C parser of YAML dies of 100,000."""

_ZONES: tuple[tuple[AttributeZone, tuple[str, ...]], ...] = (
    ("title", ("title", "seo_title", "seoTitle", "meta_title", "metaTitle")),
    ("description", ("description", "meta_description", "metaDescription", "summary", "excerpt")),
)
"""The keys that Jekyll, Hugo, Eleventy, Astro, Docusaurus and their SEO add-ons use, the plain one first."""
_ADDRESSES = ("permalink", "url")
"""Where Jekyll, Eleventy and Hugo have a page's whole address; it wins over a slug, which is a part of one."""
_STYLES = frozenset({"date", "pretty", "ordinal", "weekdate", "none"})
"""Names of Jekyll's ways to make an address."""
_TEMPLATED = re.compile(r"[:{<$]")
"""A placeholder (`/:year/:title/`), a template, or the address of another site."""
_PAGE_OF = re.compile(r"(?:/index)?(?:\.\w+)?/*$")
"""What of an address says nothing: an index page, a suffix."""

_FACTS = {"canonical": ("canonical", "canonical_url", "canonicalURL", "canonicalUrl"), "robots": ("robots",)}
_LANGUAGE = ("lang", "language", "locale")


class FrontMatter(NamedTuple):
    """A parsed head. `body` is the offset at which the document goes on."""

    data: Mapping[str, object] = EMPTY
    body: int = 0

    def text(self, keys: tuple[str, ...]) -> str:
        """Return the first of these keys that holds text; `Placed` where its place is known."""
        for key in keys:
            value = self.data.get(key)
            if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
                return value if isinstance(value, str) else str(value)
        return ""

    def zones(self) -> list[ZoneText]:
        """Return the title, description and slug that the head declares."""
        found = [*((zone, self.text(keys)) for zone, keys in _ZONES), ("slug", self.slug())]
        return [_zone(zone, text) for zone, text in found if text]

    def slug(self) -> str:
        """Return the last part of the address that the head declares, else its slug."""
        for key in _ADDRESSES:
            address = self.text((key,))
            if address and address not in _STYLES and not _TEMPLATED.search(address):
                path = _PAGE_OF.sub("", address)
                if last := path.rpartition("/")[2]:
                    return _part(address, len(path) - len(last), last)
        return self.text(("slug",))

    @property
    def language(self) -> str:
        """The language that the head declares, or an empty string."""
        return str(self.text(_LANGUAGE))

    def facts(self) -> Mapping[str, str]:
        """Return what the head says of the page: canonical, robots."""
        said = {name: str(self.text(keys)) for name, keys in _FACTS.items()}
        return MappingProxyType({name: text for name, text in said.items() if text})


def _part(text: str, at: int, part: str) -> str:
    offset = getattr(text, "offset", -1)
    return Placed(part, offset + at) if offset >= 0 else part


def _zone(zone: AttributeZone, text: str) -> ZoneText:
    start = getattr(text, "offset", 0)
    return ZoneText(zone, str(text), start, start + len(text) if start else 0)


def read(document: Document) -> FrontMatter:
    """Read the head of a document; an empty one where there is none.

    Raises:
        SettingsError: a head that does not parse, naming document, line and cause.
    """
    text = document.text
    if _OBJECT.match(text):
        return _json(text)
    head = _HEAD.match(text)
    end = _END[head[1]].search(text, head.end()) if head else None
    if not head or not end:
        return FrontMatter()
    source = text[head.end() : end.start()]
    if head[1] == "---" and source.strip() and not _KEY.match(source):
        return FrontMatter()
    _refuse_deep(document.name, source)
    data = _toml(document.name, source, head.end()) if head[1] == "+++" else _yaml(document.name, source, head.end())
    return FrontMatter(MappingProxyType(data), end.end())


def _refuse_deep(name: str, source: str) -> None:
    depth = 0
    for mark in re.findall(r"[\[{\]}]", source):
        depth += 1 if mark in "[{" else -1
        if depth > MAX_DEPTH:
            raise SettingsError(f"{name}: front matter: more than {MAX_DEPTH} brackets inside each other")
    if re.search(rf"(?:[-?:][ \t]+){{{MAX_DEPTH}}}", source):
        raise SettingsError(f"{name}: front matter: a line of more than {MAX_DEPTH} list marks")


def _error(name: str, line: int, cause: str) -> SettingsError:
    return SettingsError(f"{name}: front matter: line {line}: {cause}")


def _toml(name: str, source: str, base: int) -> dict[str, object]:
    import tomllib

    from kwaudit.extract.toml_loader import load

    try:
        return load(source, base)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said = str(error)
        place = re.search(r" \(at line (\d+), column \d+\)", said)
        line = int(place[1]) + 1 if place else source.count("\n") + 1
        raise _error(name, line, said.partition(" (at ")[0]) from None


def _json(text: str) -> FrontMatter:
    """Read the object that Hugo takes for a head; braces that are no JSON are text."""
    import json

    from kwaudit.extract.toml_loader import placed

    try:
        data, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return FrontMatter()
    if not _AFTER_OBJECT.match(text, end):
        return FrontMatter()
    return FrontMatter(MappingProxyType(placed(data, text[:end], 0, r"\"{}\"\s*:")), end)


def _yaml(name: str, source: str, base: int) -> dict[str, object]:
    import yaml

    from kwaudit.extract.yaml_loader import load

    try:
        data = load(source, base)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        cause = " ".join(filter(None, (error.problem, error.context))) or "no YAML"
        raise _error(name, (mark.line if mark else 0) + 2, cause) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _error(name, 1, " ".join(str(error).split()) or "no YAML") from None
    return {_key(key): value for key, value in data.items()} if isinstance(data, dict) else {}


def _key(key: object) -> str:
    return key if isinstance(key, str) else str(key)
