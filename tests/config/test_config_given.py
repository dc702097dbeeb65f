"""Options over a settings file, and settings by path."""

from types import MappingProxyType

import pytest

from kwaudit.config import apply, change, matching
from kwaudit.errors import UsageError
from kwaudit.model import Override, PlanSource, Settings

BLOG = Override(("blog/**",), (("formula", "wdf"), ("language", "de")))
OLD = Override(("old-*",), (("formula", "yoast"),))


def at(settings: Settings, path: str) -> Settings:
    return apply(settings, matching(settings, path))


def test_an_option_replaces_what_the_file_says():
    assert change(Settings(formula="wdf"), {"formula": "words"}).formula == "words"


def test_an_option_that_adds_keeps_what_the_file_says():
    assert change(Settings(extend_select=("a",)), {"extend-select": ["b"]}).extend_select == ("a", "b")


def test_what_an_option_excludes_is_about_another_folder():
    changed = change(Settings(exclude=("a",), root="blog"), {"exclude": ["b"]})
    assert (changed.exclude, changed.exclude_here) == (("a",), ("b",))


def test_an_option_beats_overrides_too_and_spares_their_other_keys():
    changed = change(Settings(overrides=(BLOG,)), {"formula": "words"})
    assert at(changed, "blog/a.md").formula == "words"
    assert at(changed, "blog/a.md").language == "de"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"formula": "occurences"}, r"^--formula: 'occurences' is none of .*\(did you mean 'occurrences'\?\)$"),
        ({"fail-on": "never"}, r"^--fail-on: 'never' is none of error, warning, note"),
        ({"formla": "words"}, r"^--'formla' is no key"),
    ],
)
def test_an_option_that_cannot_be_used_is_told_by_its_name(options, said):
    with pytest.raises(UsageError, match=said):
        change(Settings(), options)


def test_without_overrides_and_plans_the_settings_stay_the_same_object():
    settings = Settings()
    assert at(settings, "a.md") is settings


def test_an_override_holds_for_the_paths_that_match():
    settings = Settings(overrides=(BLOG,))
    assert at(settings, "blog/deep/a.md").formula == "wdf"
    assert at(settings, "docs/a.md").formula == "occurrences"


def test_the_last_override_that_matches_wins_key_by_key():
    page = at(Settings(overrides=(BLOG, OLD)), "blog/old-a.md")
    assert (page.formula, page.language) == ("yoast", "de")


def test_patterns_are_about_the_folder_of_the_settings_file():
    settings = Settings(overrides=(BLOG,), root="site")
    assert at(settings, "site/blog/a.md").formula == "wdf"
    assert at(settings, "blog/a.md").formula == "occurrences"


def test_a_page_has_the_plans_for_every_page_and_its_own():
    everywhere, blog = PlanSource((), "", ["tea"]), PlanSource(("blog/**",), "k.csv")
    settings = Settings(plans=(everywhere, blog))
    assert at(settings, "blog/a.md").plans == (everywhere, blog)
    assert at(settings, "docs/a.md").plans == (everywhere,)


def test_pages_that_are_treated_alike_share_a_key():
    settings = Settings(overrides=(BLOG, OLD))
    assert matching(settings, "blog/a.md") == matching(settings, "blog/b.md") != matching(settings, "old-a.md")


def test_a_table_that_is_given_replaces_the_whole_table():
    settings = Settings(severities=MappingProxyType({"KW101": "error"}))
    assert change(settings, {"severities": {"KW102": "note"}}).severities == {"KW102": "note"}


def test_no_module_takes_the_place_of_a_function():
    import kwaudit.config as room

    room.describe(room.change(Settings(), {"formula": "wdf"}))
    room.schema()
    assert all(callable(getattr(room, name)) for name in room.__all__)
