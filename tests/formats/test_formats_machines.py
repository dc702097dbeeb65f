from __future__ import annotations

import csv
import io
import json

import pytest
import reports

from kwaudit import formats
from kwaudit.formats.as_csv import safe


def rows(report):
    return list(csv.DictReader(io.StringIO(formats.draw(report, "csv"))))


def shape(report):
    return json.loads(formats.draw(report, "json"))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "＝", "＋", "－", "＠", "::"])
def test_no_cell_starts_a_formula(start):
    assert safe(start + "1+1").startswith(("'", "=")) is True
    assert safe(start + "1+1")[0] == "'"


def test_a_harmless_cell_stays_as_it_is():
    assert safe("garden soil") == "garden soil"
    assert safe(0.01) == 0.01


def test_csv_has_a_row_for_each_page_and_target():
    found = rows(reports.findings())
    assert [row["phrase"] for row in found] == [m.target.phrase for m in reports.findings().pages[0].measures]
    assert [(row["add"], row["remove"]) for row in found] == [("0", "7"), ("15", "0"), ("3", "0"), ("0", "0"), ("", "")]
    assert [row["findings"] for row in found] == ["KW102", "KW101", "KW203", "", ""]
    assert [row["silenced"] for row in found] == ["", "KW101", "", "", ""]


def test_csv_has_a_row_for_a_page_without_targets_and_for_a_page_that_is_missing():
    assert rows(reports.undeclared())[0]["page"] == "garden.md"
    missing = next(row for row in rows(reports.many()) if row["page"] == "blog/planned.md")
    assert missing["findings"] == "KW501"


def test_json_keeps_the_order_of_version_1():
    found = shape(reports.findings())
    assert list(found) == [
        "schema",
        "tool",
        "formula",
        "counted_forms",
        "pages",
        "findings",
        "silenced",
        "unread",
        "summary",
    ]
    page, target, one = found["pages"][0], found["pages"][0]["targets"][0], found["findings"][0]
    assert list(page)[:8] == ["name", "title", "language", "words", "targets", "sections", "left_out", "phrases"]
    assert " ".join(target).startswith(
        "phrase source intent search_intent audience declared band count density densities verdict change zones spread prominence matches"
    )
    assert " ".join(one).startswith(
        "code name severity document line column end_line end_column phrase message help measured wanted fingerprint"
    )


def test_json_gives_densities_as_fractions():
    target = shape(reports.findings())["pages"][0]["targets"][1]
    assert target["declared"] == 0.0233
    assert target["band"] == [0.01864, 0.02796]
    assert target["density"] == 0.005474
    assert target["nearest"] == {"forms": ["exact"], "formula": "words", "density": 0.0175}


def test_json_has_null_for_what_is_not():
    targets = shape(reports.findings())["pages"][0]["targets"]
    assert targets[0]["declared"] is None
    assert targets[0]["matches"][1]["section"] is None
    assert targets[2]["band"] == [0.002, None]
    assert targets[4]["band"] is None
    assert targets[4]["change"] is None


def test_json_keeps_the_text_of_strangers_but_for_lone_surrogates():
    found = shape(reports.hostile())["pages"][0]["title"]
    assert found == reports.HOSTILE.replace("\ud800", "\ufffd")


def test_json_says_why_a_finding_was_silenced():
    assert shape(reports.findings())["silenced"][0]["silenced"] == "inline: the editor asked for it"
