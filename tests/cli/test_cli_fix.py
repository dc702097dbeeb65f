"""`kwaudit fix`: written, shown, checked."""

import os
import stat

import pytest

PAGE = """---
kwaudit:
  targets: [{phrase: green tea, density: 1%}]
---
Green tea is fine. A pot of it takes two minutes, no longer, says everybody here who knows about it.
"""


@pytest.fixture
def page(here):
    (here / "good.md").unlink()
    (here / "bad.md").unlink()
    path = here / "page.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_figures_are_put_right_once(kwaudit, page):
    page.chmod(0o640)
    ran = kwaudit("fix", "page.md")
    assert (ran.code, ran.out, ran.err) == (0, "page.md:3: green tea: 1% → 5.00%\n", "")
    assert page.read_text() == PAGE.replace("1%", "5.00%")
    assert stat.S_IMODE(os.stat(page).st_mode) == 0o640
    assert kwaudit("fix", ".") == (0, "", "")


def test_check_says_and_writes_nothing(kwaudit, page):
    assert kwaudit("fix", ".", "--check").code == 1
    assert page.read_text() == PAGE
    kwaudit("fix", ".", "-q")
    assert kwaudit("fix", ".", "--check").code == 0


def test_diff_shows_and_writes_nothing(kwaudit, page):
    ran = kwaudit("fix", "page.md", "--diff")
    assert ran.code == 0
    assert (
        "\n-  targets: [{phrase: green tea, density: 1%}]\n+  targets: [{phrase: green tea, density: 5.00%}]\n"
        in ran.out
    )
    assert page.read_text() == PAGE
    assert kwaudit("fix", "page.md", "--diff", "--check").code == 1


def test_a_last_line_without_an_end_is_told_in_the_diff(kwaudit, page):
    page.write_text(PAGE.rstrip("\n"))
    assert "\\ No newline at end of file" in kwaudit("fix", "page.md", "--diff").out


def test_a_doubt_is_told_and_fails(kwaudit, page):
    broken = b"\xef\xbb\xbf" + PAGE.encode() + b"\xff"
    page.write_bytes(broken)
    ran = kwaudit("fix", "page.md")
    assert ran.code == 2
    assert ran.err.endswith("nothing was written\n")
    assert page.read_bytes() == broken


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("gone.md",), "gone.md: no such file or folder"),
        (("-",), "standard input is none"),
        (("page.md", "--exclude", "*.md", "--force-exclude"), ""),
    ],
)
def test_what_cannot_be_fixed_fails(kwaudit, page, argv, said):
    ran = kwaudit("fix", *argv)
    assert ran.code == 2
    assert said in ran.err


def test_a_page_that_changes_meanwhile_is_left_alone(kwaudit, page, monkeypatch):
    from kwaudit import fixing

    before = fixing._fix

    def slow(one, settings):
        made = before(one, settings)
        page.write_text("Something else.\n")
        return made

    monkeypatch.setattr(fixing, "_fix", slow)
    ran = kwaudit("fix", "page.md")
    assert ran.code == 2
    assert "was changed while it was looked at" in ran.err
    assert page.read_text() == "Something else.\n"
