"""What every format must meet, run over all of them: a new one is held to it by standing in the registry."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from pathlib import Path

import jsonschema
import pytest

from kwaudit import formats
from kwaudit.errors import UsageError

sys.path.append(str(Path(__file__).parents[1] / "formats"))
import reports

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schema" / "kwaudit-report-1.schema.json").read_text(encoding="utf-8"))

every_format = pytest.mark.parametrize("name", list(formats.REGISTRY))
every_case = pytest.mark.parametrize("case", list(reports.ALL))

HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)


def drawn(name, case, **options):
    return formats.draw(reports.ALL[case](), name, **options)


def parse_csv(text):
    rows = list(csv.DictReader(io.StringIO(text), strict=True))
    for row in rows:
        assert None not in row
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")), cell
    return rows


def parse_json(text):
    report = json.loads(text)
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    return report


PARSERS = {"full": str.splitlines, "concise": str.splitlines, "json": parse_json, "csv": parse_csv}
"""Each reads its format strictly and raises for what is no such thing."""


def test_every_format_has_a_parser():
    assert set(PARSERS) == set(formats.REGISTRY)


@every_format
def test_a_format_stands_under_its_own_name_with_a_summary(name):
    assert formats.REGISTRY[name].name == name
    assert formats.REGISTRY[name].summary
    assert formats.REGISTRY[name].draw.__doc__


@every_format
@every_case
def test_the_same_report_gives_the_same_bytes(name, case, monkeypatch):
    first = drawn(name, case)
    for variable, value in (("COLUMNS", "40"), ("FORCE_COLOR", "1"), ("TERM", "dumb"), ("TZ", "Asia/Tokyo")):
        monkeypatch.setenv(variable, value)
    assert drawn(name, case).encode("utf-8") == first.encode("utf-8")


@every_format
@every_case
def test_it_parses_as_its_kind(name, case):
    PARSERS[name](drawn(name, case))


@every_format
@every_case
def test_it_ends_with_one_newline_and_has_no_other_line_ends(name, case):
    text = drawn(name, case)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text


def in_words(text):
    return int(re.search(r"(\d+) silenced", text)[1])


SILENCED = {
    "full": in_words,
    "concise": in_words,
    "json": lambda text: len(json.loads(text)["silenced"]),
    "csv": lambda text: sum(int(row["page_silenced"]) for row in parse_csv(text)),
}
"""How each format tells the number of findings that were silenced."""


@every_format
def test_silence_is_counted(name):
    assert SILENCED[name](drawn(name, "clean")) == 2


@every_format
def test_what_was_not_read_is_told_with_its_reason(name):
    text = drawn(name, "unread")
    for told in ("missing.md", "there is no such file", "logo.md", "is a binary file"):
        assert told in text


@every_format
def test_other_scripts_and_emoji_come_through(name):
    text = drawn(name, "unicode")
    text = text if "抹茶" in text else json.loads(f'"{text}"')
    assert "抹茶 ラテ" in text


@every_format
@pytest.mark.parametrize("color", [False, True])
def test_nothing_that_a_terminal_obeys_comes_through(name, color):
    text = re.sub(r"\x1b\[[\d;]*m", "", drawn(name, "hostile", color=color)) if color else drawn(name, "hostile")
    assert not HARMFUL.search(text)


@every_format
@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_nothing_that_a_runner_obeys_comes_through(name, width):
    text = drawn(name, "hostile", width=width)
    assert not COMMAND.search(text)


@every_format
def test_colour_is_for_people_only(name):
    colored = "\x1b[" in drawn(name, "findings", color=True)
    assert colored == (name == "full")


@every_format
def test_no_page_and_no_finding_is_lost(name):
    report, text = reports.many(), drawn(name, "many")
    found = {one.document for one in report.findings}
    assert [one for one in found if one not in text] == []


def test_an_unknown_format_is_told_with_the_nearest_name():
    with pytest.raises(UsageError, match=r"'jsno'.*did you mean 'json'.*full, concise"):
        formats.draw(reports.clean(), "jsno")
