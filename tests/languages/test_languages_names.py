"""What users write for a language, and what kwaudit takes it for."""

import pytest

from kwaudit import languages
from kwaudit.languages.names import NAMES, has_rules, is_code, meant


@pytest.mark.parametrize("code", languages.KNOWN)
def test_a_language_is_known_by_its_code_and_name(code):
    assert is_code(code)
    assert has_rules(code)
    assert meant(languages.load(code).name) == code
    assert not is_code(languages.load(code).name)


@pytest.mark.parametrize("code", ["en-GB", "pt_BR", "zh-Hant-TW", "EN", "no", "iw", "la", "bn", "tlh"])
def test_codes(code):
    assert is_code(code)


@pytest.mark.parametrize(
    ("written", "code"),
    [("english", "en"), ("Deutsch", "de"), ("FRANÇAIS", "fr"), ("日本語", "ja"), ("eng", "en"), ("engish", "en"),
     ("dk", "da"), ("xx", ""), ("en GB", "en"), ("-", ""), ("q", ""), ("tolkien", "")],
)  # fmt: skip
def test_what_is_no_code(written, code):
    assert not is_code(written)
    assert meant(written) == code


def test_languages_without_rules():
    assert [code for code in ("la", "bn", "tlh", "de-AT", "ms") if not has_rules(code)] == ["la", "bn", "tlh"]


def test_every_name_leads_to_a_language():
    assert set(NAMES.values()) == set(languages.KNOWN)
