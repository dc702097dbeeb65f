"""Phrases, densities, audiences and intents as people write them."""

from fractions import Fraction

import pytest

from kwaudit.errors import SettingsError
from kwaudit.model import Band, Settings
from kwaudit.targets import columns, fields, intents
from kwaudit.targets.phrases import checked, key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Green Tea", "green  tea"),
        ("green-tea", "green tea"),
        ("green‑tea", "green tea"),
        ("don’t steep", "don't steep"),
        ("gr\u00adeen tea", "green tea"),
        ("What is tea?", "what is tea"),
        ("“green tea”", "green tea"),
        ("cafe\u0301", "café"),
        ("Straße", "STRASSE"),
        (".NET", ".net."),
    ],
)
def test_phrases_that_are_one(one, other):
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("C++", "C"), ("C#", "C"), (".NET", "net"), ("cafe", "café"), ("tea", "teas")]
)
def test_phrases_that_are_two(one, other):
    assert key(one) != key(other)


@pytest.mark.parametrize("phrase", ["", "  ", "…", "- –", "😀"])
def test_what_is_no_phrase(phrase):
    with pytest.raises(SettingsError, match=r"without a phrase|has no word"):
        checked(phrase)


def band(text):
    return fields.band(text, Settings())


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1-2%", 10, 20),
        ("1–2 %", 10, 20),
        ("1 % to 2 %", 10, 20),
        ("at least 1%", 10, None),
        ("min 1 %", 10, None),
        ("1%+", 10, None),
        ("up to 3%", None, 30),
        ("max. 3%", None, 30),
        ("about 2%", 16, 24),
        ("≥ 1 %", 10, None),
        ("2", 16, 24),
        ("2,5", 20, 30),
        ("１％", 7, 13),
        ("1 ％", 7, 13),
        ("١٪", 7, 13),
        ("1٫5٪", 12, 18),
        ("2 percent", 16, 24),
        ("1 to 2 per cent", 10, 20),
        ("between 1% and 2%", 10, 20),
        ("2% (3 times)", 16, 24),
    ],
)
def test_densities(text, low, high):
    found = band(text)
    assert (found.low, found.high) == tuple(None if n is None else Fraction(n, 1000) for n in (low, high))


def test_a_figure_without_a_sign_is_in_per_cent():
    assert band("2.33").declared == Fraction(233, 10000)
    assert band("0.0233").declared == Fraction(233, 1000000)


@pytest.mark.parametrize("text", ["", " - ", "–", "n/a", "None", "TBD"])
def test_cells_that_leave_the_density_open(text):
    assert band(text) is None


@pytest.mark.parametrize("cell", ["", " - ", "—", "n/a", "N/A", "None", "any", "TBD", "?"])
def test_cells_that_leave_a_field_open(cell):
    target = fields.target(
        Settings(),
        "tea",
        density="2-5%",
        intent=cell,
        users=fields.audience(cell),
        others=fields.synonyms(cell),
        source="table",
        origin="page.md",
    )
    assert (target.intent, target.roles, target.search_intent) == ("", (), "")
    assert (target.audience, target.synonyms) == ((), ())


@pytest.mark.parametrize("text", ["lots", "2 uses", "120%", "3-1%"])
def test_what_is_no_density(text):
    with pytest.raises(SettingsError):
        band(text)


def test_the_tolerance_is_the_settings():
    wide = Settings(relative_tolerance=Fraction(1, 2), absolute_tolerance=Fraction(0))
    assert fields.band("2%", wide) == Band(Fraction(1, 100), Fraction(3, 100), Fraction(2, 100))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("2%", True),
        ("1-2 %", True),
        ("2", False),
        ("20% off", False),
        ("-%", False),
        ("1％", True),
        ("١٪", True),
        ("2 percent", True),
        ("2% (3 times)", True),
        ("percent", False),
        ("2 (3 times)", False),
    ],
)
def test_shares(text, is_one):
    assert fields.is_share(text) is is_one


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Patients, Therapists", ("Patients", "Therapists")),
        ("Patients; carers / nurses and doctors & kin", ("Patients", "carers", "nurses", "doctors", "kin")),
        ("patients, Patients, ", ("patients",)),
        ("", ()),
        ("Sandy people", ("Sandy people",)),
    ],
)
def test_audiences(text, names):
    assert fields.audience(text) == names


def test_synonyms_keep_their_ands():
    assert fields.synonyms("salt and pepper; Salt|pepper") == ("salt and pepper", "Salt", "pepper")


@pytest.mark.parametrize(
    ("cell", "roles", "search"),
    [
        ("Importance", ("importance",), ""),
        ("Significance", ("significance",), ""),
        ("Tips and Guidelines", ("tips",), ""),
        ("FAQ", ("faq",), ""),
        ("How-to", ("steps",), ""),
        ("Importance, FAQs", ("importance", "faq"), ""),
        ("pros and cons", ("benefits", "drawbacks"), ""),
        ("Terms and Conditions", ("terms and conditions",), ""),
        ("Informational", (), "informational"),
        ("Commercial intent", (), "commercial"),
        ("buy", (), "transactional"),
        ("I, T", (), "informational"),
        ("Tips (informational)", ("tips",), "informational"),
        ("1,3", (), ""),
        ("", (), ""),
        ("  My   Own Role ", ("my own role",), ""),
    ],
)
def test_intents(cell, roles, search):
    assert intents.read(cell) == (roles, search)


def test_an_alias_belongs_to_one_name():
    for table in (intents.ROLES, intents.SEARCH_INTENTS):
        aliases = [alias for name, others in table.items() for alias in (name, *others)]
        assert len(aliases) == len(set(aliases))
    assert not set(intents.ROLES) & set(intents.SEARCH_INTENTS)


def test_the_roles_are_those_that_sections_play():
    from kwaudit.languages.en import cues

    assert set(intents.ROLES) == set(cues.ROLES)


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Keyword", "phrase"),
        ("KEYPHRASE:", "phrase"),
        ("Top queries", "phrase"),
        ("focus_keyword", "phrase"),
        ("Target Keywords", "phrase"),
        ("Keyword Density", "density"),
        ("Density (%)", "density"),
        ("Intents", "intent"),
        ("Search intent", "intent"),
        ("User", "audience"),
        ("Target audience", "audience"),
        ("Variants", "synonyms"),
        ("Keyword Density (%)", "density"),
        ("Target Density (%)", "density"),
        ("Recommended Density", "density"),
        ("Density in %", "density"),
        ("Density in per cent", "density"),
        ("Ziel-Keyworddichte", "density"),
        ("Current density", None),
        ("Max density", None),
        ("Competitor density", None),
        ("Density of theirs", None),
        ("Keyword/Phrase", "phrase"),
        ("LSI Keywords", "phrase"),
        ("Table of Keywords", "phrase"),
        ("Key word", "phrase"),
        ("KW", "phrase"),
        ("Keyword (exact)", "phrase"),
        ("Keyword Phrases Used", "phrase"),
        ("Häufigste Suchanfragen", "phrase"),
        ("Parent Keyword", None),
        ("Keyword Volume", None),
        ("Number of keywords", None),
        ("Keyword Difficulty", None),
        ("Volume", None),
        ("Top tips", None),
        ("", None),
    ],
)
def test_columns_by_their_headers(header, column):
    assert columns.column(header) == column
