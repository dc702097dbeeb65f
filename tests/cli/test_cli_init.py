"""`kwaudit init`: what it writes can be used at once, and nothing is overwritten."""

import json
import tomllib

import pytest

HTML = "<!doctype html><title>Green tea</title><main><h1>Green tea</h1><p>Green tea is tea. Brew green tea.</p></main>"


def targets(ran) -> list[str]:
    return [target["phrase"] for target in json.loads(ran.out)["pages"][0]["targets"]]


def test_a_markdown_file_gets_its_plan_into_its_head_and_stays_as_it_was_below(kwaudit, here):
    before = (here / "good.md").read_text(encoding="utf-8")
    ran = kwaudit("init", "good.md")
    assert ran == (0, "", "kwaudit: wrote a plan into the head of good.md\n")
    after = (here / "good.md").read_text(encoding="utf-8")
    assert after.startswith("---\nkwaudit:\n")
    assert after.endswith(f"---\n\n{before}")
    audited = kwaudit("good.md", "-f", "json")
    assert "green tea" in targets(audited)
    assert json.loads(audited.out)["summary"]["in_range"] == len(targets(audited))


def test_line_ends_and_byte_order_mark_stay(kwaudit, here):
    (here / "dos.md").write_bytes(b"\xef\xbb\xbf# Tea\r\n\r\nGreen tea. Green tea.\r\n")
    kwaudit("init", "dos.md")
    raw = (here / "dos.md").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf---\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert targets(kwaudit("dos.md", "-f", "json"))[0] == "green tea"


def test_a_head_that_is_there_is_shown_what_to_add(kwaudit, here):
    text = "---\ntitle: Tea\n---\nGreen tea. Green tea.\n"
    (here / "post.md").write_text(text)
    ran = kwaudit("init", "post.md")
    assert ran.code == 0
    assert ran.out.startswith("kwaudit:\n")
    assert ran.err == "kwaudit: post.md has front matter; put these lines into it\n"
    assert (here / "post.md").read_text() == text
    (here / "post.md").write_text(text.replace("title: Tea\n", f"title: Tea\n{ran.out}"))
    assert targets(kwaudit("post.md", "-f", "json"))[0] == "green tea"


def test_another_page_gets_a_csv_file_beside_it(kwaudit, here):
    (here / "tea.html").write_text(HTML)
    ran = kwaudit("init", "tea.html")
    assert ran == (
        0,
        "",
        "kwaudit: wrote tea.keywords.csv; use it with: kwaudit tea.html --targets tea.keywords.csv\n",
    )
    assert (here / "tea.html").read_text() == HTML
    assert targets(kwaudit("tea.html", "--targets", "tea.keywords.csv", "-f", "json"))[0] == "green tea"


def test_a_plan_that_is_there_stays(kwaudit, here):
    (here / "tea.html").write_text(HTML)
    (here / "tea.keywords.csv").write_text("mine")
    ran = kwaudit("init", "tea.html")
    assert ran == (2, "", "kwaudit: tea.keywords.csv: is there already; nothing was written\n")
    assert (here / "tea.keywords.csv").read_text() == "mine"
    kwaudit("init", "good.md")
    before = (here / "good.md").read_text()
    assert kwaudit("init", "good.md") == (2, "", "kwaudit: good.md: has a plan already; nothing was written\n")
    assert (here / "good.md").read_text() == before


def test_a_settings_file_has_every_key_and_changes_nothing(kwaudit, here):
    default = kwaudit("bad.md", "-t", "green tea=1%", "-f", "json")
    assert kwaudit("init") == (0, "", "kwaudit: wrote kwaudit.toml\n")
    text = (here / "kwaudit.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text) == {}
    uncommented = "\n".join(line.removeprefix("# ") for line in text.splitlines() if " = " in line)
    assert tomllib.loads(uncommented)["formula"] == "occurrences"
    assert kwaudit("bad.md", "-t", "green tea=1%", "-f", "json") == default


@pytest.mark.parametrize("name", ["kwaudit.toml", ".kwaudit.toml"])
def test_a_settings_file_that_is_there_stays(kwaudit, here, name):
    (here / name).write_text("")
    assert kwaudit("init") == (2, "", f"kwaudit: {name}: is there already; nothing was written\n")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.md", "gone.md: no such file or folder"),
        (".", ".: is a folder; name a page in it"),
        ("once.md", "once.md: no phrase is used twice"),
    ],
)
def test_a_page_that_gets_no_plan_is_told(kwaudit, here, name, said):
    (here / "once.md").write_text("Every word stands here alone.")
    ran = kwaudit("init", name)
    assert ran.code == 2
    assert ran.err.startswith(f"kwaudit: {said}")


def test_a_phrase_with_marks_of_the_format_is_quoted():
    from kwaudit.cli.starter import csv
    from kwaudit.model import Phrase

    assert csv([Phrase('12" pot, green', 2, 0.1)]).splitlines()[-1] == '"12"" pot, green",10.00%,,,'
