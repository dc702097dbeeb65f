"""Where settings are looked for."""

from pathlib import Path

import pytest

from kwaudit.config.search import locate


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    repository = tmp_path / "repository"
    (repository / ".git").mkdir(parents=True)
    (repository / "blog" / "deep").mkdir(parents=True)
    monkeypatch.chdir(repository)
    return repository


@pytest.mark.parametrize("name", ["kwaudit.toml", ".kwaudit.toml"])
def test_the_nearest_file_is_found(here, name):
    (here / "kwaudit.toml").touch()
    (here / "blog" / name).touch()
    assert locate("blog/deep").path == f"blog/{name}"


def test_the_plain_name_comes_first_in_a_folder(here):
    for name in ("kwaudit.toml", ".kwaudit.toml"):
        (here / name).touch()
    (here / "pyproject.toml").write_text("[tool.kwaudit]")
    assert locate(".").path == "kwaudit.toml"


def test_a_file_as_the_start_stands_for_its_folder(here):
    (here / "blog" / "kwaudit.toml").touch()
    (here / "blog" / "post.md").touch()
    assert locate("blog/post.md").path == "blog/kwaudit.toml"


def test_the_search_ends_at_the_root_of_the_repository(here):
    (here.parent / "kwaudit.toml").touch()
    assert locate("blog").path == ""


def test_what_was_looked_for_is_told_nearest_first(here):
    assert locate("blog").looked_for == (
        "blog/kwaudit.toml",
        "blog/.kwaudit.toml",
        "blog/pyproject.toml",
        "kwaudit.toml",
        ".kwaudit.toml",
        "pyproject.toml",
    )


@pytest.mark.parametrize(
    "text", ["[tool.ruff]\n", "# kwaudit is run in CI\n[tool.ruff]\n", "kwaudit = [", "tool = 'kwaudit'"]
)
def test_a_pyproject_without_our_table_is_passed_over(here, text):
    (here / "kwaudit.toml").touch()
    (here / "blog" / "pyproject.toml").write_text(text)
    assert locate("blog").path == "kwaudit.toml"


def test_outside_a_repository_the_search_goes_to_the_top(here):
    (here / ".git").rmdir()
    (here.parent / "kwaudit.toml").touch()
    assert locate("blog").path == "../kwaudit.toml"
