"""Targets in the head of a Markdown document, under `kwaudit:` or `keywords:`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError, did_you_mean
from kwaudit.model import Lines
from kwaudit.targets import shapes
from kwaudit.targets.phrases import key, refuse_doubles

if TYPE_CHECKING:
    from kwaudit.model import Article, Settings, Target

PLAN = ("targets", "keywords")
OTHERS = ("ignore",)
"""Keys under `kwaudit:` that are not about targets; the rest of a mapping without `targets:` are phrases."""


def read(article: Article, settings: Settings) -> list[Target]:
    """Return the targets of the head; those under `kwaudit:` stand before those under `keywords:`, and replace them.

    Raises:
        SettingsError: an unknown key, a phrase or density that is none, a phrase that stands twice.
    """
    head = article.front_matter
    name = article.document.name
    place = shapes.Place("front matter", name)
    found: list[Target] = []
    for data in (*_own(head.get("kwaudit"), name), head.get("keywords")):
        try:
            targets = list(shapes.targets(data, place, settings))
        except SettingsError as error:
            raise SettingsError(f"{name}: front matter: {error}") from None
        refuse_doubles(_where(article, targets), targets)
        known = {key(target.phrase) for target in found}
        found += [target for target in targets if key(target.phrase) not in known]
    return found


def _where(article: Article, targets: list[Target]) -> str:
    first = next((target.offset for target in targets if target.offset >= 0), -1)
    line = f", from line {Lines(article.document.text).place(first)[0]}" if first >= 0 else ""
    return f"{article.document.name}: front matter{line}"


def _own(data: object, name: str) -> Iterator[object]:
    """Yield what under `kwaudit:` declares targets."""
    if not isinstance(data, Mapping):
        yield data
        return
    named = any(key in data for key in PLAN)
    for other, value in data.items():
        if other not in (*PLAN, *OTHERS) and (named or isinstance(value, list)):
            hint = did_you_mean(str(other), (*PLAN, *OTHERS))
            raise SettingsError(f"{name}: front matter: {str(other)!r} is no key of kwaudit{hint}")
    if named:
        yield from (data[key] for key in PLAN if key in data)
    else:
        yield {phrase: value for phrase, value in data.items() if phrase not in OTHERS}
