"""The settings in force, written so that they can be read again; the schema for editors."""

import json
import tomllib
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest

from kwaudit.config import describe, load, schema
from kwaudit.config.keys import KEYS
from kwaudit.config.written import toml
from kwaudit.model import Settings

SCHEMA = Path(__file__).parents[2] / "schema" / "kwaudit-settings.schema.json"
EVERYTHING = """
formula = "words"
count = ["exact"]
relative-tolerance = "12.5%"
targets = ["green tea=1-2%", { phrase = "sencha", density = "<2%" }]
[roles]
recipe = ["how to brew \\"it\\""]
[[overrides]]
files = ["blog/**"]
formula = "wdf"
[[plans]]
files = ["docs/**"]
plan = "keywords.csv"
targets = [{ phrase = "a", density = "1-2%" }, { phrase = "b", density = ">1%" }, { phrase = "c", density = "2%" }]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    for folder in ("blog", "docs"):
        (tmp_path / folder).mkdir()
    (tmp_path / "a.md").touch()
    return tmp_path


def test_what_is_described_can_be_read_again_and_is_the_same(here):
    (here / "kwaudit.toml").write_text(EVERYTHING)
    before = load()
    (here / "kwaudit.toml").write_text(describe(before))
    assert load() == before


def test_the_defaults_can_be_read_again_too(here):
    (here / "kwaudit.toml").write_text(describe(Settings()))
    assert load() == Settings(file="kwaudit.toml")


def test_every_key_is_described(here):
    assert set(KEYS) <= set(tomllib.loads(describe(Settings())))


def test_the_file_and_the_places_looked_at_are_told(here):
    assert describe(load()).startswith(
        "# no settings file; these are the defaults\n# looked for, the nearest first:\n#   kwaudit.toml\n"
    )
    (here / "kwaudit.toml").touch()
    assert describe(load()).startswith("# settings from kwaudit.toml\n")


def test_a_named_file_was_not_looked_for(here):
    (here / "own.toml").touch()
    assert "looked for" not in describe(load(file="own.toml"), file="own.toml")


def test_a_changed_value_shows_its_default(here):
    (here / "kwaudit.toml").write_text("formula = 'wdf'")
    assert '(default: "occurrences")\nformula = "wdf"' in describe(load())


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, "true"),
        (3, "3"),
        ('a"b\\\n\x7f', '"a\\"b\\\\\\n\\u007f"'),
        (Fraction(3, 1000), '"0.3%"'),
        (("a", "b"), '["a", "b"]'),
        ({}, "{}"),
        ({"a b": ("c",)}, '{ "a b" = ["c"] }'),
    ],
)  # fmt: skip
def test_values_are_written_as_toml(value, written):
    assert toml(value) == written
    tomllib.loads(f"key = {written}")


def test_the_committed_schema_is_the_one_that_is_made():
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == schema()


def test_the_schema_has_every_key_and_takes_a_full_file():
    made = schema()
    assert set(KEYS) <= set(made["properties"])
    jsonschema.validate(tomllib.loads(EVERYTHING), made)
    jsonschema.validate(tomllib.loads(describe(Settings())), made)


@pytest.mark.parametrize("wrong", ["formla = 1", "formula = 'x'", "[[plans]]\nplan = 'k.csv'", "width = -1"])
def test_the_schema_refuses_what_kwaudit_refuses(wrong):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(wrong), schema())
