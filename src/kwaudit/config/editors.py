"""The JSON Schema of a settings file, for editors; the committed file is what this makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.config.keys import KEYS, TEXT_SCHEMA, WORDS_SCHEMA, Key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DRAFT = "https://json-schema.org/draft/2020-12/schema"

TARGET: Mapping[str, object] = {
    "description": 'a target: "phrase=1-2%", or a table',
    "type": ["string", "object"],
    "properties": {
        "phrase": TEXT_SCHEMA,
        "density": {"type": "string", "examples": ["2%", "1-2%", ">=1%", "<3%"]},
        "intent": TEXT_SCHEMA,
        "audience": WORDS_SCHEMA,
        "synonyms": WORDS_SCHEMA,
    },
    "required": ["phrase"],
    "additionalProperties": False,
}
FILES: Mapping[str, object] = {**WORDS_SCHEMA, "description": "patterns of paths, as in .gitignore"}
PLAN: Mapping[str, object] = {"type": "string", "description": "a CSV or TOML file with targets"}
TARGETS: Mapping[str, object] = {
    "description": 'targets of the pages, as a list or as phrase = "1-2%"',
    "type": ["array", "object"],
    "items": TARGET,
}


def made() -> Mapping[str, object]:
    """Return the JSON Schema of `kwaudit.toml`."""
    plan = _object({"files": FILES, "plan": PLAN, "targets": TARGETS}, required=["files"])
    override = _object({"files": FILES, **_keys(key for key in KEYS.values() if key.per_page)}, required=["files"])
    blocks = {
        "plan": PLAN,
        "targets": TARGETS,
        "plans": {"type": "array", "items": plan, "description": "keyword plans by path"},
        "overrides": {"type": "array", "items": override, "description": "settings by path"},
    }
    return {"$schema": DRAFT, "title": "kwaudit.toml", **_object({**_keys(KEYS.values()), **blocks})}


def _keys(keys: Iterable[Key]) -> Mapping[str, object]:
    return {key.name: {**key.schema, "description": key.help} for key in keys}


def _object(properties: Mapping[str, object], required: Iterable[str] = ()) -> Mapping[str, object]:
    shape: dict[str, object] = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**shape, "required": list(required)} if required else shape
