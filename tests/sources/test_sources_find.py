"""Which documents inputs name, and in which order."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.model import Unread
from kwaudit.sources import find
from kwaudit.sources.found import KINDS, Found, kind_of


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    return tmp_path


def write(root: Path, *names: str, text: str = "Some words.\n") -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def names(*inputs: str, **options) -> list[str]:
    return [one.name for one in find(inputs, **options)]


def reasons(*inputs: str, **options) -> list[str]:
    return [one.reason for one in find(inputs, **options) if isinstance(one, Unread)]


def test_a_folder_gives_its_pages_sorted_by_path_and_nothing_else(here):
    write(here, "b.md", "a/z.html", "a/b/c.txt", "a.mdx", "style.css", "a/picture.png")
    assert names(".") == ["a/b/c.txt", "a/z.html", "a.mdx", "b.md"]


def test_every_suffix_has_its_kind(here):
    write(here, *(f"page{suffix}" for suffix in KINDS))
    assert {one.name: one.kind for one in find(["."])} == {f"page{suffix}": kind for suffix, kind in KINDS.items()}


def test_a_suffix_in_capitals_is_known():
    assert kind_of("INDEX.HTML") == "html"


def test_names_are_posix_paths_relative_to_the_working_directory(here, monkeypatch):
    write(here, "site/blog/post.md")
    monkeypatch.chdir(here / "site")
    assert names("blog") == names(str(here / "site" / "blog")) == names("./blog/../blog") == ["blog/post.md"]


def test_a_page_outside_the_working_directory_keeps_a_relative_name(here, monkeypatch):
    write(here, "post.md", "sub/other.md")
    monkeypatch.chdir(here / "sub")
    assert names("../post.md") == names(str(here / "post.md")) == ["../post.md"]


def test_pages_come_sorted_and_once_whatever_the_order_of_the_inputs(here):
    write(here, "a.md", "b.md")
    assert names("b.md", ".", "./a.md", "b.md") == names(".", "b.md", "a.md") == ["a.md", "b.md"]


def test_a_named_file_is_named_and_a_found_one_is_not(here):
    write(here, "a.md", "b.md")
    for inputs in (["b.md", "."], [".", "b.md"]):
        assert [(one.name, one.named) for one in find(inputs)] == [("a.md", False), ("b.md", True)]


def test_a_glob_gives_its_matches_sorted(here):
    write(here, "blog/b.md", "blog/a.md", "blog/deep/c.md", "blog/x.css")
    assert names("blog/*.md") == ["blog/a.md", "blog/b.md"]
    assert names("blog/**/*") == ["blog/a.md", "blog/b.md", "blog/deep/c.md"]


def test_a_file_whose_name_looks_like_a_glob_is_that_file(here):
    write(here, "post[1].md", "post1.md")
    assert names("post[1].md") == ["post[1].md"]


def test_a_glob_without_a_match_is_told(here):
    (unread,) = find(["blog/*.md"])
    assert unread == Unread("blog/*.md", unread.reason, named=True)
    assert "no page matches" in unread.reason


def test_a_folder_without_pages_is_told(here):
    write(here, "empty/style.css")
    assert "a folder without pages" in reasons("empty")[0]


def test_an_empty_name_is_told(here):
    assert "empty name" in reasons("")[0]


def test_an_address_is_found_under_its_own_name():
    assert list(find(["https://example.org/post"])) == [
        Found("https://example.org/post", "https://example.org/post", named=True)
    ]


def test_standard_input_takes_the_name_it_is_given():
    (plain,) = find(["-"])
    (named,) = find(["-"], stdin_name="draft.md")
    assert (plain.name, plain.kind, named.name, named.kind) == ("<stdin>", "", "draft.md", "markdown")


def test_hidden_and_foreign_folders_are_not_entered(here):
    write(here, ".cache/a.md", ".draft.md", "node_modules/pkg/readme.md", "a.md")
    assert names(".") == ["a.md"]
    assert names("**/*.md") == ["a.md"]


def test_gitignore_holds_at_every_level(here):
    write(here, "keep.md", "drafts/a.md", "blog/skip.md", "blog/keep.md", "blog/deep/skip.md")
    (here / ".gitignore").write_text("drafts/\n")
    (here / "blog" / ".gitignore").write_text("skip.md\n")
    assert names(".") == names("**/*.md") == ["blog/keep.md", "keep.md"]


def test_the_nearest_gitignore_decides(here):
    write(here, "blog/a.md", "blog/b.md")
    (here / ".gitignore").write_text("*.md\n")
    (here / "blog" / ".gitignore").write_text("!a.md\n")
    assert names(".") == ["blog/a.md"]


def test_gitignore_above_a_named_folder_holds_up_to_the_root_of_the_repository(here):
    write(here, "site/blog/a.md", "site/blog/old-b.md")
    (here / ".gitignore").write_text("old-*\n")
    assert names("site/blog") == ["site/blog/a.md"]


def test_gitignore_above_the_repository_does_not_hold(here):
    (here / ".gitignore").write_text("*.md\n")
    write(here, "inner/a.md")
    (here / "inner" / ".git").mkdir()
    assert names("inner") == ["inner/a.md"]


def test_a_named_folder_that_is_ignored_as_a_whole_is_read(here):
    write(here, "public/index.html", "public/tmp/x.html")
    (here / ".gitignore").write_text("public/\n")
    (here / "public" / ".gitignore").write_text("tmp/\n")
    assert names("public") == names("public/**/*.html") == ["public/index.html"]


def test_a_named_file_that_is_ignored_is_read(here):
    write(here, "draft.md")
    (here / ".gitignore").write_text("draft.md\n")
    assert names("draft.md") == ["draft.md"]


def test_exclude_is_about_its_root_and_spares_named_files(here):
    write(here, "blog/a.md", "blog/old/b.md", "old/c.md")
    assert names(".", exclude={".": ["/old/"]}) == ["blog/a.md", "blog/old/b.md"]
    assert names(".", exclude={".": ["old/"]}) == ["blog/a.md"]
    assert names("old/c.md", exclude={".": ["old/"]}) == ["old/c.md"]
    assert names("blog", exclude={"blog": ["/old/"]}) == ["blog/a.md"]


def test_everything_excluded_is_told(here):
    write(here, "a.md")
    assert "a folder without pages" in reasons(".", exclude={".": ["*.md"]})[0]


def test_a_pattern_of_a_root_elsewhere_says_nothing(here):
    write(here, "blog/a.md", "other/x.md")
    assert names("blog", exclude={"other": ["a.md"]}) == ["blog/a.md"]


def test_a_link_to_a_folder_is_not_followed_and_one_to_a_file_is(here):
    write(here, "blog/a.md", "elsewhere/b.md")
    (here / "blog" / "circle").symlink_to(here / "blog", target_is_directory=True)
    (here / "blog" / "b.md").symlink_to(here / "elsewhere" / "b.md")
    assert names("blog") == ["blog/a.md", "blog/b.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may enter every folder")
def test_a_folder_that_may_not_be_entered_holds_nothing(here):
    write(here, "a.md", "closed/b.md")
    (here / "closed").chmod(0)
    assert names(".") == ["a.md"]


def test_a_folder_that_is_gone_holds_nothing(here):
    from kwaudit.sources.find import _entries

    assert _entries("gone") == []


def test_a_name_that_is_no_text_is_told_in_replacement_characters(here):
    raw = os.fsencode(str(here)) + b"/caf\xe9.md"
    with open(raw, "wb") as file:
        file.write(b"Some words.")
    (found,) = find(["."])
    assert found.name == "caf\ufffd.md"


@given(st.lists(st.sampled_from(["a.md", "b.md", "blog", "blog/*.md", "."]), max_size=5))
def test_what_is_found_does_not_depend_on_repetition(tmp_path_factory, inputs):
    root = tmp_path_factory.getbasetemp() / "law"
    write(root, "a.md", "b.md", "blog/c.md")
    old = Path.cwd()
    os.chdir(root)
    try:
        once, twice = names(*inputs), names(*inputs, *inputs)
    finally:
        os.chdir(old)
    assert once == twice
    assert len(set(once)) == len(once)
