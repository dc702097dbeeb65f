"""The pages that stand for all others: good ones are quiet, the bad one is not."""

from pathlib import Path

import pytest

from kwaudit import audit, load_settings

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture(autouse=True)
def _in_the_repository(monkeypatch):
    monkeypatch.chdir(FIXTURES.parent)


def test_a_good_page_that_meets_its_plan_gives_no_findings():
    report = audit(["fixtures/good.html"])
    assert (report.findings, report.unread) == ((), ())
    assert [measure.verdict for measure in report.pages[0].measures] == ["in", "in"]


def test_a_blog_that_meets_its_plans_gives_no_findings():
    report = audit(["fixtures/blog"], load_settings("fixtures/blog"))
    assert (report.findings, report.unread) == ((), ())
    assert [page.name for page in report.pages] == [
        "fixtures/blog/cold-frame.md",
        "fixtures/blog/compost.md",
        "fixtures/blog/mulch.md",
    ]
    assert all(page.measures for page in report.pages)


def test_a_bad_page_gives_what_is_wrong_with_it():
    codes = {finding.code for finding in audit(["fixtures/bad.html"]).findings}
    assert codes >= {"KW102", "KW103", "KW104", "KW201", "KW202", "KW208", "KW401", "KW901", "KW902"}
