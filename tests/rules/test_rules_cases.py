"""Every rule on its cases: documents that fire, with line and column, and documents that do not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))
import caselib

FIRES = caselib.load("fires")
QUIET = caselib.load("quiet")


def name(case: caselib.Case) -> str:
    return f"{case.code}-{case.why}"


@pytest.mark.parametrize("case", FIRES, ids=name)
def test_it_fires_where_it_should(case):
    found = case.findings()
    assert [f"{f.line}:{f.column} {f.phrase}".strip() for f in found] == list(case.at)
    if case.message:
        assert found[0].message == case.message
    if case.help:
        assert found[0].help == case.help
    if case.severity:
        assert found[0].severity == case.severity
    if case.marks:
        assert [found[0].excerpt.text[start:end] for start, end in found[0].excerpt.marks] == list(case.marks)


@pytest.mark.parametrize("case", QUIET, ids=name)
def test_it_keeps_quiet_where_it_should(case):
    assert [f.message for f in case.findings()] == []


@pytest.mark.parametrize("case", FIRES, ids=name)
def test_a_finding_is_one_line_that_ends_without_a_full_stop(case):
    for one in case.findings():
        assert one.message == " ".join(one.message.split())
        assert not one.message.endswith(".")
        assert one.help == " ".join(one.help.split())


@pytest.mark.parametrize("case", FIRES, ids=name)
def test_what_is_marked_stands_in_the_document(case):
    article = case.page().article
    document = " ".join([article.document.text, *(block.text for block in article.blocks)])
    for one in case.findings():
        if one.excerpt:
            for start, end in one.excerpt.marks:
                assert " ".join(one.excerpt.text[start:end].split()) in " ".join(document.split())
