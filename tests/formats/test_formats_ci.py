from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
import reports
import xmlschema
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kwaudit import formats
from kwaudit.formats import markdown
from kwaudit.formats.github import command
from kwaudit.model import Block

SCHEMAS = Path(__file__).parent / "schemas"
texts = st.text(st.characters(codec="utf-8"), max_size=60)


def lines(report):
    return formats.draw(report, "github").splitlines()


def sarif(report):
    return json.loads(formats.draw(report, "sarif"))["runs"][0]


def cases(report):
    return {case.get("name"): case for case in ET.fromstring(formats.draw(report, "junit")).iter("testcase")}


def test_github_puts_the_worst_first_and_the_totals_last():
    levels = [line.split(" ")[0] for line in lines(reports.findings())]
    assert levels[:3] == ["::error", "::warning", "::notice"]
    assert lines(reports.findings())[-1] == "1 error, 1 warning, 1 note in 1 page, 1 silenced"


def test_github_gives_an_end_column_on_one_line_only():
    error, _, notice, _ = lines(reports.findings())
    assert "line=12,endLine=12,col=3,endColumn=14" in error
    assert "line=7,endLine=8,col=1,title" in notice


def unescape(text, *, prop=False):
    for code, char in (("%0D", "\r"), ("%0A", "\n"), *((("%3A", ":"), ("%2C", ",")) if prop else ()), ("%25", "%")):
        text = text.replace(code, char)
    return text


@given(texts.map(lambda text: " ".join(re.findall(r"[^\W_]+|[:,%]+", text))), texts)
def test_a_runner_reads_back_what_was_written(name, message):
    told = command("error", {"file": name}, message)
    found = re.fullmatch(r"::error file=([^,:]*)::(.*)", told, re.DOTALL)
    assert unescape(found[1], prop=True) == name
    assert unescape(found[2]) == message
    assert "\n" not in told
    assert "\r" not in told


def test_gitlab_numbers_equal_fingerprints():
    one = reports.finding()
    issues = json.loads(formats.draw(reports.report(reports.page(), findings=[one, one, one]), "gitlab"))
    assert [issue["fingerprint"] for issue in issues] == [
        one.fingerprint,
        f"{one.fingerprint}:2",
        f"{one.fingerprint}:3",
    ]


def test_jsonl_tells_each_page_before_its_findings():
    kinds = [json.loads(line)["type"] for line in formats.draw(reports.findings(), "jsonl").splitlines()]
    assert kinds == ["run", "page", "finding", "finding", "finding", "silenced", "summary"]


def test_junit_has_a_case_for_each_target_and_rule():
    found = cases(reports.findings())
    assert len(found) == 5 * 3
    assert found["KW101 density-below: garden soil"].find("failure") is None
    assert found["KW102 density-above: garden soil"].find("failure").get("type") == "error"


def test_junit_lets_a_note_pass_and_tells_it():
    note = cases(reports.findings())["KW203 opening: water plan"]
    assert note.find("failure") is None
    assert "garden.md:7:1: note" in note.find("system-out").text


def test_junit_skips_what_was_silenced_with_the_reason():
    found = cases(reports.clean())["KW101 density-below: small garden"]
    assert found.find("skipped").get("message").startswith("inline: the editor")


def test_junit_has_a_case_for_the_page_where_a_finding_names_no_target():
    lost = reports.finding("KW901", "warning", phrase="", message="no article text", excerpt=None)
    assert cases(reports.report(reports.page(), findings=[lost]))["KW901 other"].find("failure") is not None


def test_junit_tells_several_findings_of_one_case():
    one = reports.finding()
    case = cases(reports.report(reports.page(measures=[reports.SOIL]), findings=[one, replace(one, line=20)]))
    failure = case["KW102 density-above: garden soil"].find("failure")
    assert failure.get("message").endswith("(and 1 more)")
    assert "garden.md:20:3" in failure.text


@pytest.mark.parametrize("case", list(reports.ALL))
def test_junit_is_valid_by_its_xsd(case):
    xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd")).validate(
        ET.fromstring(formats.draw(reports.ALL[case](), "junit"))
    )


def test_sarif_carries_silence_as_suppressions():
    quiet = replace(reports.SILENCED, silenced="baseline")
    run = sarif(replace(reports.findings(), silenced=(reports.SILENCED, quiet)))
    found = [result["suppressions"][0] for result in run["results"] if "suppressions" in result]
    assert [one["kind"] for one in found] == ["inSource", "external"]
    assert found[0]["justification"] == "inline: the editor asked for it"


def test_sarif_describes_a_rule_that_only_findings_name():
    run = sarif(reports.many())
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["KW101", "KW102", "KW203", "KW501"]


def test_sarif_tells_why_a_rule_is():
    rule = sarif(reports.findings())["tool"]["driver"]["rules"][0]
    assert rule["name"] == "DensityBelow"
    assert rule["fullDescription"]["text"].endswith("asks for. Readers notice before engines do.")
    assert "**Why:** Readers notice\nbefore engines do." in rule["help"]["markdown"]


def test_sarif_says_that_a_named_input_failed():
    invocation = sarif(reports.unread())["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert [note["level"] for note in invocation["toolExecutionNotifications"]] == ["error", "warning"]


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("blog/a b.md", "blog/a%20b.md"),
        ("we:ird,%.md", "we%3Aird%2C%25.md"),
        ("抹.md", "%E6%8A%B9.md"),
        ("https://example.org/a?b=c d", "https://example.org/a?b=c%20d"),
        ("<stdin>", "%3Cstdin%3E"),
        ("\ud800.md", "%3F.md"),
    ],
)
def test_sarif_addresses_are_relative_and_escaped(name, uri):
    run = sarif(reports.report(findings=[reports.finding(document=name)]))
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_sarif_keeps_a_region_on_one_line():
    region = sarif(reports.findings())["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 7, "startColumn": 1, "endLine": 7, "endColumn": 2}


def test_sarif_makes_no_link_of_a_message():
    run = sarif(reports.report(findings=[reports.finding(message="see [this](http://evil.example) [x]")]))
    assert run["results"][0]["message"]["text"].startswith("see \\[this](http://evil.example) [x]")


def rendered(text):
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)


@given(texts)
def test_a_strangers_text_shows_as_itself_in_markdown(value):
    plain = markdown.text(value)
    html = rendered(f"x {plain}").replace("<!-- -->", "")
    shown = " ".join(formats.clean.one_line(f"x {value}").split())
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        html = html.replace(entity, char)
    assert " ".join(html.removeprefix("<p>").removesuffix("</p>\n").split()) == shown


@pytest.mark.parametrize(
    "value", ["@team", "#12", "https://evil.example", "www.evil.example", "GH-12", ":tada:", "a@b.example"]
)
def test_github_makes_nothing_of_a_strangers_text(value):
    assert "<!-- -->" in markdown.text(value)


@pytest.mark.parametrize(
    "value", ["# no", "- no", "+ no", "1. no", "2) no", "> no", "=== no", "--- no", "| no |", "* no"]
)
def test_text_starts_a_line_as_itself(value):
    html = rendered(markdown.start(markdown.text(value)))
    assert html.startswith("<p>")


def test_markdown_ends_before_a_comment_is_full():
    pages = [reports.page(f"blog/{number}.md", measures=[reports.SOIL] * 20) for number in range(200)]
    drawn = formats.draw(reports.report(*pages, unread=reports.unread().unread), "markdown")
    assert len(drawn) <= markdown.LIMIT
    assert re.search(r"\n\d+ pages more: see the full report", drawn)
    assert "there is no such file" in drawn


def test_markdown_folds_pages_without_findings():
    drawn = formats.draw(reports.many(), "markdown")
    assert drawn.count("<details>") == 2
    assert "### blog/post-1.md" in drawn


def test_phrases_without_phrases_say_so():
    bare = reports.report(reports.page(phrases=()))
    assert "No phrase stands here twice" in formats.draw(bare, "full", view="phrases")
    assert "no phrases of its own" in formats.draw(bare, "markdown", view="phrases")


@pytest.mark.parametrize("view", ["phrases", "extract"])
def test_a_view_of_nothing_says_so(view):
    assert formats.draw(reports.nothing(), "full", view=view) == "Nothing was read.\n"


def extract(report):
    return json.loads(formats.draw(report, "json", view="extract"))["pages"][0]


def test_extract_has_the_counted_blocks_with_their_places():
    found = extract(reports.clean())["blocks"]
    assert found[0] == {"zone": "h1", "text": "How to Keep a Small Garden Alive", "line": 7, "column": 1, "level": 1}
    assert [block["zone"] for block in found] == ["h1", "heading", "body", "heading", "list", "table", "quote"]


def test_extract_has_the_whole_text_of_what_was_left_out():
    nav = extract(reports.findings())["left_out"][0]
    assert nav == {"region": "nav", "words": 80, "line": 3, "text": "Home\nShop Soil"} | {
        "reason": "nav element",
        "reasons": ["nav element"],
    }


def test_extract_has_every_reason_of_a_region_once():
    hidden = [Block("body", text, region="hidden", reason=why) for text, why in (("a", "x"), ("b", "y"), ("c", "x"))]
    page = reports.page(blocks=tuple(hidden), places=((1, 1),) * 3)
    found = {one["region"]: one["reasons"] for one in extract(reports.report(page))["left_out"]}
    assert (found["hidden"], found["nav"]) == (["x", "y"], ["nav element"])


def test_extract_folds_what_was_left_out():
    drawn = formats.draw(reports.findings(), "full", view="extract", width=80)
    assert "⋯ nav: Home Shop Soil" in drawn
    assert "Another choice was close." in drawn


def test_extract_without_kept_text_tells_the_sizes():
    bare = reports.report(reports.page(blocks=(), places=()))
    assert "nav, 80 words" in formats.draw(bare, "full", view="extract")
    assert extract(bare)["left_out"][0]["text"] == "Home Shop Soil"


def test_extracted_markdown_is_the_article():
    html = rendered(formats.draw(reports.clean(), "markdown", view="extract"))
    assert "<h1>How to Keep a Small Garden Alive</h1>" in html
    assert "<li>1. Dig a hole</li>" in html
    assert "<blockquote>\n<p>- a gardener's word *of* &lt;b&gt;honour&lt;/b&gt;</p>" in html
