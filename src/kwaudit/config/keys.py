"""Every key of a settings file: the fields of `Settings` that it sets, how it is read, what it is for.

The JSON Schema, `kwaudit config`, the command line and the documentation are made from this list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.config import convert
from kwaudit.errors import SettingsError, did_you_mean
from kwaudit.model.finding import SEVERITIES
from kwaudit.model.measure import FORMULAS
from kwaudit.model.tokens import EVERY_FORM

if TYPE_CHECKING:
    from collections.abc import Mapping

COLORS = ("auto", "always", "never")
WORDS_SCHEMA: Mapping[str, object] = {"type": ["array", "string"], "items": {"type": "string"}}
TEXT_SCHEMA: Mapping[str, object] = {"type": "string"}
SWITCH_SCHEMA: Mapping[str, object] = {"type": "boolean"}
WHOLE_SCHEMA: Mapping[str, object] = {"type": "integer", "minimum": 0}
SHARE_SCHEMA: Mapping[str, object] = {"type": ["string", "number"], "examples": ["20%", "0.3%"]}


class Key(NamedTuple):
    """A key as it is written, the field it sets, its converter, its JSON Schema, one line of help.

    `per_page` is False for what only a run as a whole can choose; such a key is refused in `[[overrides]]`.
    """

    name: str
    field: str
    convert: convert.Convert
    schema: Mapping[str, object]
    help: str
    per_page: bool = True


def _choice(known: tuple[str, ...]) -> Mapping[str, object]:
    return {"enum": list(known)}


def _table(schema: Mapping[str, object]) -> Mapping[str, object]:
    return {"type": "object", "additionalProperties": schema}


_ALL = (
    Key("formula", "formula", convert.one_of(FORMULAS), _choice(FORMULAS), "how a density is worked out"),
    Key(
        "count",
        "counted_forms",
        convert.some_of(EVERY_FORM),
        {"type": ["array", "string"], "items": {"enum": list(EVERY_FORM)}},
        "the forms that count towards a density",
    ),
    Key(
        "compounds",
        "compounds",
        convert.switch,
        SWITCH_SCHEMA,
        "look for compounds (Luftwärmepumpe, Wärme-Pumpe) in German, Dutch, Swedish, Danish, Norwegian",
    ),
    Key(
        "relative-tolerance",
        "relative_tolerance",
        convert.percent,
        SHARE_SCHEMA,
        "how far from a single declared figure its band reaches, as a share of the figure …",
    ),
    Key(
        "absolute-tolerance",
        "absolute_tolerance",
        convert.percent,
        SHARE_SCHEMA,
        "… or in points, the wider of the two",
    ),
    Key("language", "language", convert.language, TEXT_SCHEMA, "code of the pages' language; found out when empty"),
    Key("content", "content", convert.words, WORDS_SCHEMA, "CSS selectors of the article"),
    Key("drop", "drop", convert.words, WORDS_SCHEMA, "CSS selectors of what is not counted"),
    Key("meta-keywords", "meta_keywords", convert.switch, SWITCH_SCHEMA, "take <meta name=keywords> for targets"),
    Key("select", "select", convert.words, WORDS_SCHEMA, "the rules that run: codes, prefixes or names", per_page=True),
    Key("extend-select", "extend_select", convert.words, WORDS_SCHEMA, "rules that run besides"),
    Key("ignore", "ignore", convert.words, WORDS_SCHEMA, "rules that do not run"),
    Key(
        "severities",
        "severities",
        convert.table_of(convert.one_of(SEVERITIES)),
        _table(_choice(SEVERITIES)),
        "severity by rule",
    ),
    Key("fail-on", "fail_on", convert.one_of(SEVERITIES), _choice(SEVERITIES), "what makes a run fail", per_page=False),
    Key("roles", "roles", convert.table_of(convert.words), _table(WORDS_SCHEMA), "cues of roles, own ones too"),
    Key(
        "synonyms",
        "synonyms",
        convert.synonyms,
        _table({"anyOf": [WORDS_SCHEMA, _table(WORDS_SCHEMA)]}),
        "synonyms by phrase; [synonyms.de] for the pages of a language",
    ),
    Key("function-words", "function_words", convert.words, WORDS_SCHEMA, "words that are free in near forms, besides"),
    Key(
        "exclude",
        "exclude",
        convert.words,
        WORDS_SCHEMA,
        "paths passed over in folders and globs, as in .gitignore",
        per_page=False,
    ),
    Key(
        "phrases",
        "phrases",
        convert.whole,
        WHOLE_SCHEMA,
        "how many of a page's own phrases to list; 0: only where no targets are declared",
    ),
    Key("collocations", "collocations", convert.switch, SWITCH_SCHEMA, "rank own phrases by log-likelihood"),
    Key(
        "baseline",
        "baseline",
        convert.text,
        TEXT_SCHEMA,
        "file of known findings; only what is new fails",
        per_page=False,
    ),
    Key("format", "formats", convert.words, WORDS_SCHEMA, "formats of the report: NAME or NAME=FILE", per_page=False),
    Key("color", "color", convert.one_of(COLORS), _choice(COLORS), "colours in the report", per_page=False),
    Key(
        "width",
        "width",
        convert.whole,
        WHOLE_SCHEMA,
        "columns of the report; 0: COLUMNS, or the terminal",
        per_page=False,
    ),
    Key("allow-empty", "allow_empty", convert.switch, SWITCH_SCHEMA, "pass when nothing was audited", per_page=False),
)

KEYS: Mapping[str, Key] = {key.name: key for key in _ALL}
"""By the name that stands in the file."""

BLOCKS = ("overrides", "plans", "plan", "targets")
"""Keys with a shape of their own."""


def read(name: str, value: object) -> tuple[str, object]:
    """Return the field of `Settings` and its value for a key as written, `_` for `-` allowed.

    Raises:
        SettingsError: unknown key, or a value that it cannot take; the message starts with the key.
    """
    key = KEYS.get(name.replace("_", "-"))
    if key is None:
        raise SettingsError(f"{name!r} is no key of kwaudit{did_you_mean(name, (*KEYS, *BLOCKS))}")
    try:
        return key.field, key.convert(value)
    except SettingsError as error:
        raise SettingsError(f"{key.name}: {error}") from None
