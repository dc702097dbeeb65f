"""Compounds by hand: phrases with words that hold them, and with words that only look so."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from kwaudit import languages

ROOT = Path(__file__).parents[2]
DOCS = runpy.run_path(str(ROOT / "docs" / "generate_languages.py"), run_name="docs")
RECALL, PRECISION = 0.85, 0.97
GERMAN, OTHERS = 40, 20

every_code = pytest.mark.parametrize("code", DOCS["compounding"]())


def test_the_languages_that_glue_words_have_cases():
    assert set(DOCS["compounding"]()) == {"da", "de", "nb", "nl", "sv"}
    assert all(languages.load(code).compounds for code in DOCS["compounding"]())


@every_code
def test_there_are_enough_cases_and_none_twice(code):
    cases = DOCS["compounds"](code)
    enough = GERMAN if code == "de" else OTHERS
    assert min(sum(case.same for case in cases), sum(not case.same for case in cases)) >= enough
    assert len({(case.left, case.right) for case in cases}) == len(cases)


@every_code
def test_compounds_are_found_and_chance_is_not(code):
    result = DOCS["compound_score"](code)
    assert result.recall >= RECALL
    assert result.precision >= PRECISION
