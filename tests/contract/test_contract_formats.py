"""What every format must meet, run over all of them: a new one is held to it by standing in the registry."""

from __future__ import annotations

import csv
import html.parser
import io
import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest
from markdown_it import MarkdownIt

from kwaudit import formats
from kwaudit.errors import UsageError

sys.path.append(str(Path(__file__).parents[1] / "formats"))
import reports

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "tests" / "formats" / "schemas"
REPORT = json.loads((ROOT / "schema" / "kwaudit-report-1.schema.json").read_text(encoding="utf-8"))
SARIF = json.loads((SCHEMAS / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
GITLAB = json.loads((SCHEMAS / "gitlab-code-quality.schema.json").read_text(encoding="utf-8"))

EVERY = [(view, name) for view, known in formats.VIEWS.items() for name in known]
every_format = pytest.mark.parametrize("name", list(formats.REGISTRY))
every_view = pytest.mark.parametrize(("view", "name"), EVERY)
every_case = pytest.mark.parametrize("case", list(reports.ALL))

HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)
COLORS = re.compile(r"\x1b\[[\d;]*m")


def drawn(name, case, view="report", **options):
    return formats.draw(reports.ALL[case](), name, view=view, **options)


def parse_csv(text):
    rows = list(csv.DictReader(io.StringIO(text), strict=True))
    for row in rows:
        assert None not in row
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")), cell
    return rows


def parse_json(text, schema=REPORT):
    found = json.loads(text)
    jsonschema.validators.validator_for(schema)(schema).validate(found)
    return found


def parse_jsonl(text):
    lines = [json.loads(line) for line in text.splitlines()]
    assert lines[0]["type"] == "run"
    assert lines[-1]["type"] == "summary"
    return lines


def parse_markdown(text):
    """Render as GitHub would, and see that a stranger's text made nothing but text."""
    rendered = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    tags = set(re.findall(r"<([a-z0-9]+)", rendered))
    table = {"table", "thead", "tbody", "tr", "th", "td"}
    assert tags <= table | {
        "h1",
        "h2",
        "h3",
        "p",
        "ul",
        "li",
        "strong",
        "br",
        "details",
        "summary",
        "hr",
        "blockquote",
    }, rendered
    for rows in re.findall(r"<table>.*?</table>", rendered, re.DOTALL):
        assert len({len(re.findall(r"<t[hd]\b", row)) for row in rows.split("<tr>")[1:]}) == 1
    return rendered


def parse_github(text):
    """Read lines as the runner does: a command, its properties, its message."""
    *commands, totals = text.splitlines()
    found = []
    for line in commands:
        told = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert told, line
        found.append(dict(part.split("=", 1) for part in told[2].split(",")))
        assert set(found[-1]) <= {"file", "line", "endLine", "col", "endColumn", "title"}
    assert "::" not in totals
    return found


def parse_gitlab(text):
    issues = parse_json(text, GITLAB)
    marks = [issue["fingerprint"] for issue in issues]
    assert len(set(marks)) == len(marks)
    return issues


def parse_sarif(text):
    found = parse_json(text, SARIF)
    (run,) = found["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert not re.match(r"[a-z]+:|/", place["artifactLocation"]["uri"])
        assert set(place["region"]) == {"startLine", "startColumn", "endLine", "endColumn"}
        assert place["region"]["startLine"] == place["region"]["endLine"]
    for rule in rules:
        assert {"id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"} <= set(rule)
        assert {"tags", "precision", "problem.severity"} <= set(rule["properties"])
        assert len(rule["fullDescription"]["text"]) <= 1024
    return run


def parse_junit(text):
    root = ET.fromstring(text)
    for kind, tag in (("failures", "failure"), ("errors", "error")):
        assert int(root.get(kind)) == len(root.findall(f".//testcase[{tag}]"))
    assert int(root.get("tests")) == len(root.findall(".//testcase"))
    return root


def parse_checkstyle(text):
    root = ET.fromstring(text)
    assert root.tag == "checkstyle"
    for error in root.iterfind("file/error"):
        assert error.get("severity") in {"error", "warning", "info"}
        assert int(error.get("line")) >= 1
    return root


def parse_html(text):
    parser = html.parser.HTMLParser()
    parser.feed(text)
    parser.close()
    return text


PARSERS = {
    "full": str.splitlines,
    "concise": str.splitlines,
    "json": parse_json,
    "jsonl": parse_jsonl,
    "csv": parse_csv,
    "markdown": parse_markdown,
    "html": parse_html,
    "github": parse_github,
    "gitlab": parse_gitlab,
    "junit": parse_junit,
    "sarif": parse_sarif,
    "checkstyle": parse_checkstyle,
}
"""Each reads its format strictly and raises for what is no such thing."""


def in_words(text):
    return int(re.search(r"(\d+)(?: findings?)? silenced", text)[1])


SILENCED = {
    "full": in_words,
    "concise": in_words,
    "json": lambda text: len(json.loads(text)["silenced"]),
    "jsonl": lambda text: sum(line["type"] == "silenced" for line in parse_jsonl(text)),
    "csv": lambda text: sum(int(row["page_silenced"]) for row in parse_csv(text)),
    "markdown": in_words,
    "html": in_words,
    "github": in_words,
    "gitlab": in_words,
    "junit": lambda text: 2 * int(parse_junit(text).find("testsuite").get("skipped")),  # two in one case
    "sarif": lambda text: sum("suppressions" in result for result in parse_sarif(text)["results"]),
    "checkstyle": in_words,
}
"""How each format tells the number of findings that were silenced."""


def test_every_format_has_a_parser_and_tells_silence():
    assert set(PARSERS) == set(SILENCED) == set(formats.REGISTRY)


@every_view
def test_a_format_stands_under_its_own_name_with_a_summary(view, name):
    assert formats.VIEWS[view][name].name == name
    assert formats.VIEWS[view][name].summary
    assert formats.VIEWS[view][name].pieces.__doc__


@every_view
@every_case
def test_the_same_report_gives_the_same_bytes(view, name, case, monkeypatch):
    first = drawn(name, case, view)
    for variable, value in (("COLUMNS", "40"), ("FORCE_COLOR", "1"), ("TERM", "dumb"), ("TZ", "Asia/Tokyo")):
        monkeypatch.setenv(variable, value)
    assert drawn(name, case, view).encode("utf-8") == first.encode("utf-8")


@every_format
@every_case
def test_it_parses_as_its_kind(name, case):
    PARSERS[name](drawn(name, case))


@pytest.mark.parametrize("view", ["phrases", "extract"])
@every_case
def test_the_other_views_parse_as_their_kind(view, case):
    json.loads(drawn("json", case, view))
    parse_markdown(drawn("markdown", case, view))


@every_view
@every_case
def test_it_ends_with_one_newline_and_has_no_other_line_ends(view, name, case):
    text = drawn(name, case, view)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text


@every_format
def test_silence_is_counted(name):
    assert SILENCED[name](drawn(name, "clean")) == 2


@every_view
def test_what_was_not_read_is_told_with_its_reason(view, name):
    text = drawn(name, "unread", view)
    for told in ("missing.md", "there is no such file", "logo.md", "is a binary file"):
        assert told in text


@every_format
def test_other_scripts_and_emoji_come_through(name):
    assert "抹茶 ラテ" in drawn(name, "unicode")


@every_view
@pytest.mark.parametrize("color", [False, True])
def test_nothing_that_a_terminal_obeys_comes_through(view, name, color):
    text = drawn(name, "hostile", view, color=color)
    assert not HARMFUL.search(COLORS.sub("", text) if color else text)


@every_view
@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_nothing_that_a_runner_obeys_comes_through(view, name, width):
    text = drawn(name, "hostile", view, width=width)
    if name == "github":
        text = "\n".join(line for line in text.splitlines() if not line.startswith("::warning file="))
    assert not COMMAND.search(text)


@every_view
def test_colour_is_for_people_only(view, name):
    assert ("\x1b[" in drawn(name, "findings", view, color=True)) == (name == "full")


@every_format
def test_no_document_is_lost(name):
    report, text = reports.many(), drawn(name, "many")
    found = {one.document for one in report.findings} | {one.name for one in report.unread}
    assert [one for one in found if one not in text] == []


@pytest.mark.parametrize("view", list(formats.VIEWS))
def test_an_unknown_format_is_told_with_the_nearest_name(view):
    with pytest.raises(UsageError, match=r"'jsno'.*did you mean 'json'.*full, "):
        formats.draw(reports.clean(), "jsno", view=view)
