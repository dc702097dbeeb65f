"""From a found input to a document, or to an error that says what is wrong."""

import io
import os
import sys
from pathlib import Path

import pytest

from kwaudit.errors import InputError
from kwaudit.sources import Found, load
from kwaudit.sources.load import slug_of


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(found: Found) -> str:
    with pytest.raises(InputError) as caught:
        load(found)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def stdin(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))


def test_a_file_becomes_a_document(here):
    (here / "post.md").write_bytes(b"# Tea\r\n\r\nGreen tea.\r\n")
    document = load(Found("post.md", "post.md", "markdown", named=True))
    assert (document.name, document.kind, document.slug, document.encoding) == ("post.md", "markdown", "post", "utf-8")
    assert document.text == "# Tea\n\nGreen tea.\n"


def test_an_empty_file_is_an_empty_document(here):
    (here / "post.md").touch()
    assert load(Found("post.md", "post.md", "markdown")).text == ""


def test_a_missing_file_is_told(here):
    assert refused(Found("gone.md", "gone.md", "markdown")) == "gone.md: no such file or folder"


def test_a_folder_in_the_place_of_a_file_is_told(here):
    (here / "x.md").mkdir()
    assert refused(Found("x.md", "x.md", "markdown", named=True)).startswith("x.md: cannot be read (")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_told(here):
    (here / "post.md").write_text("x")
    (here / "post.md").chmod(0)
    assert "permissions" in refused(Found("post.md", "post.md", "markdown"))


def test_a_binary_file_is_told(here):
    (here / "post.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
    assert "a binary file" in refused(Found("post.md", "post.md", "markdown"))


def test_a_pipe_that_a_folder_holds_is_not_waited_for(here):
    os.mkfifo(here / "post.md")
    writer = os.open(here / "post.md", os.O_RDWR)
    try:
        assert "not a regular file" in refused(Found("post.md", "post.md", "markdown"))
    finally:
        os.close(writer)


def test_a_page_that_is_too_long_is_told(here, monkeypatch):
    monkeypatch.setattr(sys.modules["kwaudit.sources.load"], "MAX_BYTES", 1 << 20)
    (here / "post.md").write_bytes(b"x" * ((1 << 20) + 1))
    assert refused(Found("post.md", "post.md", "markdown")) == "post.md: larger than 1 MB, which is no page; split it"


def test_standard_input_is_read(monkeypatch):
    stdin(monkeypatch, "Grüner Tee".encode())
    document = load(Found("<stdin>", "-", "", named=True))
    assert (document.name, document.kind, document.slug, document.text) == ("<stdin>", "text", "", "Grüner Tee")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<!DOCTYPE html><p>x", "html"),
        ("\n  <html lang=en>", "html"),
        ("<!-- saved --><body>", "html"),
        ('<?xml version="1.0"?>\n<!DOCTYPE html>', "html"),
        ("<h1>Tea</h1>", "html"),
        ("---\ntitle: Tea\n---\nx", "markdown"),
        ('+++\ntitle = "Tea"\n+++\nx', "markdown"),
        ("# Tea\n\nx", "markdown"),
        ("Tea\n===\n\nx", "markdown"),
        ("Tea\n\nGreen tea is tea.", "text"),
        ("<3 tea", "text"),
        ("", "text"),
    ],
)
def test_standard_input_without_a_name_is_told_by_its_start(monkeypatch, text, kind):
    stdin(monkeypatch, text.encode())
    assert load(Found("<stdin>", "-", "")).kind == kind


def test_a_file_with_a_foreign_suffix_is_read_when_it_is_html(here):
    (here / "index.php").write_text("<!doctype html><p>x")
    assert load(Found("index.php", "index.php", "", named=True)).kind == "html"


@pytest.mark.parametrize(("name", "said"), [("notes.rst", "'.rst' files"), ("NOTES", "files without a suffix")])
def test_a_file_with_a_foreign_suffix_is_refused_otherwise(here, name, said):
    (here / name).write_text("Some notes.")
    message = refused(Found(name, name, "", named=True))
    assert said in message
    assert ".markdown" in message


def test_standard_input_with_a_foreign_suffix_is_refused(monkeypatch):
    stdin(monkeypatch, b"Some notes.")
    assert "'.rst' files" in refused(Found("notes.rst", "-", "", named=True))


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("green-tea.html", "green-tea"),
        ("blog/2024-05-17-green-tea.md", "green-tea"),
        ("blog/2024-05-17.md", "2024-05-17"),
        ("blog/green-tea/index.md", "green-tea"),
        ("docs/tea/README.md", "tea"),
        ("index.html", "index"),
        ("../index.html", "index"),
        ("green.tea.html", "green.tea"),
        ("green-tea.en.md", "green-tea"),
        ("green-tea.pt-br.html", "green-tea"),
        ("green-tea/index.de.md", "green-tea"),
        ("next.js.md", "next.js"),
        (".en.md", ".en"),
        ("<stdin>", ""),
    ],
)
def test_the_slug_is_the_last_part_of_the_name(name, slug):
    assert slug_of(name) == slug
