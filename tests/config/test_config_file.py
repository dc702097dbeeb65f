"""From a settings file to settings, or to an error that names the file, the key and the way out."""

from fractions import Fraction
from pathlib import Path

import pytest

from kwaudit.config import load
from kwaudit.config.keys import KEYS
from kwaudit.errors import SettingsError
from kwaudit.model import Settings

FULL = """
formula = "words"
count = ["near", "exact"]
relative-tolerance = "10%"
absolute-tolerance = 0.001
language = "en"
content = "main"
drop = [".ad", ".related"]
meta-keywords = true
compounds = true
select = ["KW1"]
extend-select = ["KW201"]
ignore = ["KW105"]
fail-on = "warning"
function-words = ["via"]
exclude = ["drafts/"]
phrases = 5
collocations = true
baseline = "known.json"
format = ["concise", "json=out.json"]
color = "never"
width = 80
allow-empty = true
[severities]
KW101 = "error"
[roles]
recipe = ["ingredients", "method"]
[synonyms]
"green tea" = ["sencha"]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    for folder in ("blog", "docs"):
        (tmp_path / folder).mkdir()
    (tmp_path / "a.md").touch()
    return tmp_path


def settings(here: Path, text: str) -> Settings:
    (here / "kwaudit.toml").write_text(text, encoding="utf-8")
    return load()


def refused(here: Path, text: str) -> str:
    with pytest.raises(SettingsError) as caught:
        settings(here, text)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith("kwaudit.toml: ")
    return message.removeprefix("kwaudit.toml: ")


def test_without_a_file_the_defaults_hold(here):
    assert load() == Settings()


def test_an_empty_file_changes_nothing_but_says_that_it_is_there(here):
    assert settings(here, "") == Settings(file="kwaudit.toml")


def test_every_key_sets_its_field(here):
    read = settings(here, FULL)
    assert read.formula == "words"
    assert read.counted_forms == ("exact", "near")
    assert (read.relative_tolerance, read.absolute_tolerance) == (Fraction(1, 10), Fraction(1, 1000))
    assert (read.content, read.drop) == (("main",), (".ad", ".related"))
    assert read.severities == {"KW101": "error"}
    assert read.roles == {"recipe": ("ingredients", "method")}
    assert read.synonyms == {"green tea": ("sencha",)}
    assert (read.fail_on, read.phrases, read.width, read.color) == ("warning", 5, 80, "never")


def test_synonyms_of_a_language_say_so(here):
    read = settings(here, '[synonyms]\ntea = "chai"\n[synonyms.de]\ntea = ["Tee", "Aufguss"]\nmug = "Becher"')
    assert read.synonyms == {"tea": ("chai", "de: Tee", "de: Aufguss"), "mug": ("de: Becher",)}


def test_the_full_file_has_every_key(here):
    read, defaults = settings(here, FULL), Settings()
    assert [key.name for key in KEYS.values() if getattr(read, key.field) == getattr(defaults, key.field)] == []


def test_underscores_do_for_hyphens(here):
    assert settings(here, "fail_on = 'note'").fail_on == "note"


def test_a_table_in_pyproject_is_read(here):
    (here / "pyproject.toml").write_text('[tool.kwaudit]\nformula = "wdf"\n')
    assert (load().formula, load().file) == ("wdf", "pyproject.toml")


def test_a_byte_order_mark_is_forgiven(here):
    assert settings(here, "\ufeffformula = 'wdf'").formula == "wdf"


def test_a_file_can_be_named(here):
    (here / "conf").mkdir()
    (here / "conf" / "own.toml").write_text("formula = 'wdf'")
    read = load(file="conf/own.toml")
    assert (read.formula, read.file, read.root) == ("wdf", "conf/own.toml", "conf")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("formla = 'words'", "'formla' is no key of kwaudit (did you mean 'formula'?)"),
        ("sausages = 1", "'sausages' is no key of kwaudit"),
        ("formula = 'occurences'", "(did you mean 'occurrences'?)"),
        ("formula = 3", "formula: 3 is no text; write it in quotes"),
        (
            "count = ['exakt']",
            "count: 'exakt' is none of exact, inflected, compound, near, scattered (did you mean 'exact'?)",
        ),
        ("count = []", "count: an empty list; choose among exact, inflected, compound, near, scattered"),
        ("language = 'english'", "language: 'english' is no language code (did you mean 'en'?)"),
        ("language = 'xx'", "language: 'xx' is no language code; write one such as en, de or pt-BR"),
        ("[[overrides]]\nfiles = ['de/**']\nlanguage = 'Deutsch'", "(did you mean 'de'?)"),
        ("relative-tolerance = 'much'", "relative-tolerance: 'much' is no percentage; write 20% or 0.3%"),
        ("relative-tolerance = 20", "relative-tolerance: 20 is not between 0 and 100 %"),
        ("relative-tolerance = true", "relative-tolerance: true is no text; write it in quotes"),
        ("synonyms = 'tea'", "synonyms: 'tea' is no table; write name = value"),
        ("[synonyms]\ntea = 1", "synonyms: tea: 1 is no list of texts"),
        (
            "[synonyms.elvish]\ntea = 'x'",
            'synonyms: elvish: is no language; write [synonyms.de], or "a phrase" = ["a synonym"]',
        ),
        ("meta-keywords = 'yes'", "meta-keywords: 'yes' is neither true nor false"),
        ("phrases = -1", "phrases: -1 is no whole number from 0 up"),
        ("phrases = true", "phrases: true is no whole number from 0 up"),
        ("drop = [1]", "drop: [1] is no list of texts"),
        ("severities = 'error'", "severities: 'error' is no table; write name = value"),
        ("[severities]\nKW101 = 'eror'", "severities: KW101: 'eror' is none of"),
        ("[roles]\nrecipe = 3", "roles: recipe: 3 is no list of texts"),
        ("formula = ", "is no TOML: "),
        (f"formula = '{'x' * 300}'", "is none of"),
        (f"width = '{'x' * 300}'", "…"),
    ],
)
def test_what_cannot_be_used_is_told_with_the_way_out(here, text, said):
    assert said in refused(here, text)


def test_a_file_in_another_encoding_is_told(here):
    (here / "kwaudit.toml").write_bytes("language = 'é'".encode("latin-1"))
    with pytest.raises(SettingsError, match="is not UTF-8"):
        load()


def test_a_named_file_that_is_missing_is_told(here):
    with pytest.raises(SettingsError, match=r"^gone\.toml: cannot be read \(No such file or directory\)$"):
        load(file="gone.toml")


def test_a_pyproject_whose_table_is_none_is_told(here):
    (here / "pyproject.toml").write_text("[tool]\nkwaudit = 3\n")
    with pytest.raises(SettingsError, match=r"^pyproject\.toml: tool\.kwaudit is no table$"):
        load()


def test_targets_at_the_top_are_for_every_page(here):
    read = settings(
        here, "targets = ['green tea=1-2%', { phrase = 'sencha', density = '>=1%', intent = 'Importance' }]"
    )
    (plan,) = read.plans
    assert plan.files == ()
    assert plan.targets == ["green tea=1-2%", {"phrase": "sencha", "density": ">=1%", "intent": "Importance"}]


def test_a_plan_is_a_file_beside_the_settings(here):
    (here / "conf").mkdir()
    (here / "conf" / "blog").mkdir()
    (here / "conf" / "own.toml").write_text("[[plans]]\nfiles = ['blog/**']\nplan = 'keywords.csv'")
    (plan,) = load(file="conf/own.toml").plans
    assert (plan.files, plan.path) == (("blog/**",), "conf/keywords.csv")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("plans = 3", "plans: no list of tables; write [[plans]]"),
        ("[[plans]]\nplan = 'k.csv'", 'plans[1]: names no files; add files = ["blog/**"]'),
        ("[[plans]]\nplan = 'k.csv'\nfiles = 3", "plans[1]: files: 3 is no list of texts"),
        ("[[plans]]\nfiles = 'a.md'", "plans[1]: names no targets; add plan ="),
        ("[[plans]]\nfiles = 'a.md'\nfile = 'b.md'", "plans[1]: 'file' is no key of a plan (did you mean 'files'?)"),
        ("plan = 3", "plan: 3 is no text"),
        ("targets = 'green tea'", "targets: no list"),
        ("targets = 3", "targets: no list"),
    ],
)
def test_a_plan_that_cannot_be_used_is_told(here, text, said):
    assert said in refused(here, text)


def test_overrides_are_read_key_by_key(here):
    (override,) = settings(here, "[[overrides]]\nfiles = 'blog/**'\nformula = 'wdf'\nignore = ['KW2']").overrides
    assert override.files == ("blog/**",)
    assert override.changes == (("formula", "wdf"), ("ignore", ("KW2",)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[overrides]]\nformula = 'wdf'", "overrides[1]: names no files"),
        ("[[overrides]]\nfiles = 'a'\nformla = 'wdf'", "overrides[1]: 'formla' is no key"),
        ("[[overrides]]\nfiles = 'a'\nfail-on = 'note'", "overrides[1]: 'fail-on' is for the run as a whole"),
        ("[overrides]\nfiles = 'a'", "overrides: no list of tables"),
    ],
)
def test_an_override_that_cannot_be_used_is_told(here, text, said):
    assert said in refused(here, text)


@pytest.mark.parametrize(
    "pattern",
    ["blog/**", "/blog/", "a.md", "*.md", "**/*.md", "deep/post.md", "post.md", "/blog/deep/", "!gone", "dee?"],
)
def test_a_pattern_that_matches_is_taken(here, pattern):
    (here / "deep").mkdir()
    (here / "deep" / "post.md").touch()
    (here / "blog" / "deep").mkdir()
    assert settings(here, f"[[overrides]]\nfiles = '{pattern}'\nformula = 'wdf'").overrides


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("blgo/**", "files: 'blgo/**' matches nothing (did you mean 'blog'?)"),
        ("/a.mdd", "files: '/a.mdd' matches nothing (did you mean 'a.md'?)"),
        ("blog/zzz.md", "files: 'blog/zzz.md' matches nothing"),
        ("*.zzz", "files: '*.zzz' matches nothing"),
    ],
)
def test_a_pattern_that_matches_nothing_is_told_with_the_nearest_name(here, pattern, said):
    for name, block in (("overrides", "formula = 'wdf'"), ("plans", "targets = ['tea']")):
        first = f"[[{name}]]\n{block}\nfiles = 'a.md'\n"
        assert (
            refused(here, f"targets = ['tea']\n{first}[[{name}]]\n{block}\nfiles = '{pattern}'") == f"{name}[2]: {said}"
        )


def test_a_key_that_is_written_in_both_ways_is_refused(here):
    assert refused(here, "fail-on = 'note'\nfail_on = 'error'") == "fail_on: stands here as fail-on, too; keep one"


def test_a_broken_project_file_with_settings_of_ours_is_told(here, monkeypatch):
    monkeypatch.chdir(here)
    (here / "pyproject.toml").write_text("[tool.kwaudit]\nformula = 'wdf\n")
    with pytest.raises(SettingsError, match=r"pyproject\.toml: is no TOML"):
        load()
    (here / "pyproject.toml").write_text("[project]\nname = 'kwaudit\n")
    assert load().file == ""
