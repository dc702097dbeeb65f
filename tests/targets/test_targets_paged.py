"""A plan for many pages in one file, and which of its rows are about a page."""

import pytest

from kwaudit.errors import SettingsError
from kwaudit.model import Settings
from kwaudit.targets import Group, from_data, from_paged_file


def phrases(groups, name: str) -> list[str]:
    return [target.phrase for group in groups if group.fits(name) for target in group.targets]


def read(tmp_path, text: str, name: str = "plan.csv"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return from_paged_file(str(tmp_path / name), Settings())


def test_rows_go_to_the_pages_that_they_name(tmp_path):
    groups = read(tmp_path, "Keyword,Density,Page\ngreen tea,1%,blog/tea.md\nblack tea,2%,blog/tea.md\ncoffee,,shop\n")
    assert phrases(groups, "blog/tea.md") == ["green tea", "black tea"]
    assert phrases(groups, "shop.html") == ["coffee"]
    assert phrases(groups, "blog/other.md") == []


@pytest.mark.parametrize(
    "page",
    [
        "blog/tea.md",
        "/blog/tea/",
        "tea",
        "https://example.org/blog/tea/?ref=1#top",
        "//example.org/blog/tea.html",
        "blog/*",
        "*/t?a",
        "./blog/tea.md",
    ],
)
def test_a_page_can_be_named_in_many_ways(page):
    assert Group(page, ()).fits("content/blog/tea.md")


@pytest.mark.parametrize("page", ["blog", "ea", "blog/tea/index.md/x", "shop/*", "content/blog/t"])
def test_another_page_is_another_page(page):
    assert not Group(page, ()).fits("content/blog/tea.md")


def test_an_index_page_is_named_by_its_folder():
    assert Group("/blog/tea/", ()).fits("blog/tea/index.md")
    assert Group("blog/tea/_index.md", ()).fits("content/blog/tea/_index.md")


def test_rows_without_a_page_are_for_every_page(tmp_path):
    groups = read(tmp_path, "Page,Keyword\n,green tea\ntea.md,sencha\n")
    assert phrases(groups, "tea.md") == ["green tea", "sencha"]
    assert phrases(groups, "x/y.md") == ["green tea"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plan.csv", "Keyword\ngreen tea\n"),
        ("plan.toml", 'targets = ["green tea"]\n'),
        ("plan.txt", "Keyword\ngreen tea\n"),
    ],
)
def test_a_plan_without_such_a_column_is_for_every_page(tmp_path, name, text):
    assert phrases(read(tmp_path, text, name), "any.md") == ["green tea"]


def test_a_phrase_may_stand_once_for_each_page(tmp_path):
    assert len(read(tmp_path, "Page,Keyword\na.md,tea\nb.md,tea\n")) == 2
    with pytest.raises(SettingsError, match=r"plan\.csv: a\.md: .* is declared twice"):
        read(tmp_path, "Page,Keyword\na.md,tea\na.md,Tea\n")


def test_a_row_that_cannot_be_used_is_told_with_its_place(tmp_path):
    with pytest.raises(SettingsError, match=r"plan\.csv: row 3: 'tea': 'lots' is no density"):
        read(tmp_path, "Page,Keyword,Density\na.md,coffee,1%\nb.md,tea,lots\n")


def test_targets_in_the_settings_have_any_shape():
    settings = Settings(file="kwaudit.toml")
    assert [one.phrase for one in from_data({"tea": "1%", "coffee": None}, settings)] == ["tea", "coffee"]
    (one,) = from_data([{"phrase": "tea", "density": "1-2%"}], settings)
    assert (one.source, one.origin) == ("settings", "kwaudit.toml")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([{"phrase": "tea", "densty": "1%"}], r"^kwaudit\.toml: targets: 'densty' is no key of kwaudit \(did you mean"),
        (["tea=lots"], r"^kwaudit\.toml: targets: "),
        (["tea", "Tea"], r"^kwaudit\.toml: targets: 'Tea' is declared twice"),
    ],
)
def test_targets_in_the_settings_that_cannot_be_used_are_told(data, said):
    with pytest.raises(SettingsError, match=said):
        from_data(data, Settings(file="kwaudit.toml"))
