"""Settings for a path: every format names the formula and the forms under which that page was counted."""

import json

import pytest

SETTINGS = '[[overrides]]\nfiles = ["own.md"]\nformula = "words"\ncount = ["exact"]\n'
PAGE = "# Green tea\n\nGreen tea is brewed below the boil, and green teas keep for a year.\n"


@pytest.fixture
def pages(here):
    (here / "kwaudit.toml").write_text(SETTINGS)
    for name in ("own.md", "usual.md"):
        (here / name).write_text(PAGE)


NAMED = [
    ("full", "density by words (words of the phrase ÷ words), exact uses"),
    ("markdown", "Density by words (words of the phrase ÷ words), exact uses."),
    ("csv", ",words,0."),
    ("json", '"formula":"words","counted_forms":["exact"]'),
    ("jsonl", '"formula":"words","counted_forms":["exact"]'),
]


ONE_PAGE = [("html", '"formula":"words"'), ("html", "density: words (words of the phrase ÷ words)")]
"""The pages of a larger report are packed."""
CASES = [*((("own.md",), *one) for one in NAMED + ONE_PAGE), *((("own.md", "usual.md"), *one) for one in NAMED)]


@pytest.mark.parametrize(("inputs", "name", "said"), CASES)
def test_a_page_with_settings_of_its_own_says_how_it_was_counted(kwaudit, pages, name, said, inputs):
    out = kwaudit(*inputs, "-t", "green tea=5-30%", "-f", name, "--width", "120").out
    assert said in " ".join(out.replace('": ', '":').replace(", ", ",").split()) or said in " ".join(out.split())


@pytest.mark.parametrize(("name", "said"), NAMED)
def test_a_page_without_them_says_what_the_run_says(kwaudit, pages, name, said):
    out = kwaudit("usual.md", "-t", "green tea=5-30%", "-f", name, "--width", "120").out
    assert said not in out
    assert "occurrences" in out


def test_the_pages_of_a_json_report_name_only_what_differs(kwaudit, pages):
    told = json.loads(kwaudit("own.md", "usual.md", "-t", "green tea=5-30%", "-f", "json").out)
    assert (told["formula"], told["counted_forms"]) == ("occurrences", ["exact", "inflected"])
    own, usual = told["pages"]
    assert (own["formula"], own["counted_forms"]) == ("words", ["exact"])
    assert not {"formula", "counted_forms"} & usual.keys()
