"""The pages on densities and intents name what there is, and give the figures that come out."""

from pathlib import Path

import pytest

from kwaudit import languages
from kwaudit.measure import profile, sections
from kwaudit.measure.density import Size, densities
from kwaudit.model.measure import FORMULAS

DOCS = Path(__file__).parents[2] / "docs"
INTENTS = (DOCS / "intents.md").read_text(encoding="utf-8")
DENSITY = (DOCS / "density.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("formula", FORMULAS)
def test_every_formula_is_told_with_its_example(formula):
    share = densities(10, Size(2, 2), 1000)[formula]
    assert f"`{formula}`" in DENSITY
    assert f"{share:.2%}".replace("%", " %") in DENSITY


@pytest.mark.parametrize("verdict", ["absent", "below", "above", "in", "unbanded"])
def test_every_verdict_is_told(verdict):
    assert f"`{verdict}`" in DENSITY


@pytest.mark.parametrize("role", sorted(languages.load("en").role_cues))
def test_every_role_is_told(role):
    assert f"`{role}`" in " ".join(INTENTS.split())


@pytest.mark.parametrize("role", sections.WHOLE_PAGE_ROLES)
def test_roles_that_a_title_passes_on_are_roles(role):
    assert role in languages.load("en").role_cues


@pytest.mark.parametrize("intent", sorted(languages.load("en").intent_cues))
def test_every_search_intent_is_told(intent):
    assert intent in INTENTS


def test_the_thresholds_are_those_of_the_code():
    text = " ".join(INTENTS.split())
    assert f"at least {profile.OFFERS} per 1,000 words" in text
    assert f"at least {profile.PRICES} per 1,000 words" in text
    assert f"at least {profile.FEWEST_ADVICE} and at least {profile.ADVICE} per 1,000 words" in text
