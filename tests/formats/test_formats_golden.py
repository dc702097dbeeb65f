from __future__ import annotations

import pytest
import reports

from kwaudit import formats

CASES = ("clean", "findings", "unread", "unicode", "undeclared", "many", "hostile")
ENDINGS = {"json": "json", "csv": "csv"}


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", [name for name in formats.REGISTRY if name != "full"])
def test_a_format_draws_what_it_drew(name, case, golden):
    golden(f"{case}.{name}.{ENDINGS.get(name, 'txt')}", formats.draw(reports.ALL[case](), name))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("width", [80, 120])
def test_full_draws_what_it_drew(case, width, golden):
    golden(f"{case}.full.{width}.txt", formats.draw(reports.ALL[case](), "full", width=width))


def test_full_in_colour_draws_what_it_drew(golden):
    golden("findings.full.color.txt", formats.draw(reports.findings(), "full", width=100, color=True))
