from __future__ import annotations

import pytest
import reports

from kwaudit import formats

CASES = ("clean", "findings", "changed", "unread", "unicode", "undeclared", "many", "hostile")
ENDINGS = {
    **dict.fromkeys(("json", "gitlab", "sarif"), "json"),
    **dict.fromkeys(("junit", "checkstyle"), "xml"),
    "jsonl": "jsonl",
    "csv": "csv",
    "markdown": "md",
}
OTHERWISE = {"full", "html"}
"""`full` has files for its widths below; `html` is looked at by a browser."""

DRAWN = [(view, name) for view, known in formats.VIEWS.items() for name in known if name not in OTHERWISE]


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(("view", "name"), DRAWN)
def test_a_format_draws_what_it_drew(view, name, case, golden):
    drawn = formats.draw(reports.ALL[case](), name, view=view)
    golden(f"{case}.{view}.{name}.{ENDINGS.get(name, 'txt')}".replace(".report.", "."), drawn)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("view", ["phrases", "extract"])
def test_other_views_draw_what_they_drew(view, case, width, golden):
    golden(f"{case}.{view}.full.{width}.txt", formats.draw(reports.ALL[case](), "full", width=width, view=view))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("width", [80, 120])
def test_full_draws_what_it_drew(case, width, golden):
    golden(f"{case}.full.{width}.txt", formats.draw(reports.ALL[case](), "full", width=width))


def test_full_in_colour_draws_what_it_drew(golden):
    golden("findings.full.color.txt", formats.draw(reports.findings(), "full", width=100, color=True))
