"""Targets out of parsed data, TOML or YAML: a list of phrases, phrase → density, or tables with keys of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kwaudit.errors import SettingsError, did_you_mean
from kwaudit.model import Placed, Settings, Target
from kwaudit.targets import fields, option

KEYS = ("phrase", "density", "intent", "audience", "synonyms")
_OTHER_NAMES = {
    "keyword": "phrase", "keyphrase": "phrase", "query": "phrase", "band": "density", "target": "density",
    "intents": "intent", "user": "audience", "users": "audience", "synonym": "synonyms", "variants": "synonyms",
}  # fmt: skip


_LISTED = re.compile(r"(?:[^,;]|(?<=\d),(?=\d))+")
"""One of phrases with commas or semicolons between them; `1,5%` is one figure."""


class Place(NamedTuple):
    """Where the data came from: the source of the targets, and the name for reports and errors."""

    source: str
    origin: str


def targets(data: object, place: Place, settings: Settings) -> Iterator[Target]:
    """Read targets from data of any of the shapes.

    Raises:
        SettingsError: an unknown key, a value of the wrong kind, a phrase or density that is none.
    """
    if isinstance(data, str):
        for item, offset in _listed(data):
            yield _target(_written(item, offset), place, settings, offset)
    elif isinstance(data, Mapping):
        for phrase, value in data.items():
            yield _named(phrase, value, place, settings)
    elif isinstance(data, list | tuple):
        for item in data:
            yield from _item(item, place, settings)
    elif data is not None:
        raise SettingsError(f"{_shown(data)} is no list of phrases; write phrases, or phrase: 1-2%")


def _listed(text: str) -> Iterator[tuple[str, int]]:
    """Split phrases at commas and semicolons, with their offsets where the text knows its own."""
    base = getattr(text, "offset", -1)
    for part in _LISTED.finditer(text):
        if phrase := part[0].strip():
            lead = len(part[0]) - len(part[0].lstrip())
            yield phrase, base + part.start() + lead if base >= 0 else -1


def _item(item: object, place: Place, settings: Settings) -> Iterator[Target]:
    if isinstance(item, str):
        yield _target(_written(item, _offset(item)), place, settings, _offset(item))
    elif isinstance(item, Mapping) and any(_key(name) == "phrase" for name in item):
        yield _table(item, place, settings)
    elif isinstance(item, Mapping) and list(item) == ["density"]:
        raise SettingsError("a density without a phrase; write phrase and density")
    elif isinstance(item, Mapping) and len(item) == 1:  # YAML's `- online therapy: 1-2%`
        yield from targets(item, place, settings)
    elif isinstance(item, int | float) and not isinstance(item, bool):
        yield _target({"phrase": str(item)}, place, settings, -1)
    else:
        raise SettingsError(f"{_shown(item)} is no target; write a phrase, or a table with phrase and density")


def _written(text: str, offset: int) -> dict[str, object]:
    """Read a phrase with or without a density, as after `-t`; the figure knows its place where the text does."""
    try:
        said = option.split(text)
    except SettingsError as error:
        raise SettingsError(f"{text!r}: {error}") from None
    density = said.density or ""
    return {"phrase": said.phrase, "density": Placed(density, offset + said.at) if offset >= 0 and density else density}


def _named(phrase: object, value: object, place: Place, settings: Settings) -> Target:
    offset = _offset(phrase)
    if isinstance(value, Mapping):
        return _target({**_fields(value), "phrase": str(phrase)}, place, settings, offset)
    return _target({"phrase": str(phrase), "density": value}, place, settings, offset)


def _table(table: Mapping[object, object], place: Place, settings: Settings) -> Target:
    found = _fields(table)
    return _target(found, place, settings, _offset(found["phrase"]))


def _fields(table: Mapping[object, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in table.items():
        key = _key(name)
        if key not in KEYS:
            raise SettingsError(f"{str(name)!r} is no key of kwaudit{did_you_mean(str(name), KEYS)}")
        if key in found:
            raise SettingsError(f"{str(name)!r} says {key} a second time; keep one of them")
        found[key] = value
    return found


def _key(name: object) -> str:
    return _OTHER_NAMES.get(str(name), str(name))


def _target(found: Mapping[str, object], place: Place, settings: Settings, offset: int) -> Target:
    return fields.target(
        settings,
        _text(found.get("phrase"), "phrase"),
        density=_text(found.get("density"), "density"),
        intent=", ".join(_texts(found.get("intent"), "intent")),
        users=_split(found.get("audience"), "audience"),
        others=_split(found.get("synonyms"), "synonyms"),
        source=place.source,
        origin=place.origin,
        offset=offset,
        figure_offset=_offset(found.get("density")),
    )


def _split(value: object, key: str) -> tuple[str, ...]:
    """A list stands as it is; a text is split as in a cell of a table."""
    split = fields.audience if key == "audience" else fields.synonyms
    return split(value) if isinstance(value, str) else tuple(_texts(value, key))


def _texts(value: object, key: str) -> list[str]:
    return [_text(one, key) for one in value] if isinstance(value, list | tuple) else [_text(value, key)]


def _text(value: object, key: str) -> str:
    """Return a text or figure as text; a figure is a percentage, as in a table without signs."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise SettingsError(f"{key}: {_shown(value)} is no text")


def _offset(text: object) -> int:
    return getattr(text, "offset", -1)


def _shown(value: object) -> str:
    shown = str(value).lower() if isinstance(value, bool) else repr(value)
    return shown if len(shown) <= MAX_SHOWN else f"{shown[:MAX_SHOWN]}…"


MAX_SHOWN = 60
"""Characters of a wrong value that an error repeats: an error is one line."""
