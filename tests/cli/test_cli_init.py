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
    (here / "dos.md").write_bytes(b"\xef\xbb\xbf# Green tea\r\n\r\nGreen tea. Green tea.\r\n")
    kwaudit("init", "dos.md")
    raw = (here / "dos.md").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf---\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert targets(kwaudit("dos.md", "-f", "json"))[0] == "green tea"


BODY = "Green tea. Green tea.\n"


@pytest.mark.parametrize(
    ("head", "last", "first"),
    [
        ("---\ntitle: Tea\n", "---\n", "kwaudit:\n"),
        ("---\ntitle: Tea\n", "...\n", "kwaudit:\n"),
        ("---\r\ntitle: Tea\r\n", "---\r\n", "kwaudit:\r\n"),
        ("\ufeff---\nkeywords:\n", "---\n", "kwaudit:\n"),
        ("---\ntags: [kwaudit]\n", "---\n", "kwaudit:\n"),
        ('+++\ntitle = "Tea"\n[params]\nlead = "x"\n', "+++\n", "\n# The first"),
    ],
)
def test_a_head_that_is_there_keeps_its_lines_and_gets_the_plan_below_them(kwaudit, here, head, last, first):
    (here / "post.md").write_bytes(f"{head}{last}{BODY}".encode())
    ran = kwaudit("init", "post.md")
    assert ran == (0, "", "kwaudit: wrote a plan into the head of post.md\n")
    after = (here / "post.md").read_bytes().decode()
    assert after.startswith(head + first)
    assert after.endswith(last + BODY)
    assert targets(kwaudit("post.md", "-f", "json"))[0] == "green tea"


@pytest.mark.parametrize(
    "head", ["---\ntitle: Tea\nkwaudit:\n  ignore: [KW102]\n---\n", "+++\n[kwaudit]\nignore = ['KW102']\n+++\n"]
)
def test_a_head_with_words_for_kwaudit_stays(kwaudit, here, head):
    (here / "post.md").write_text(head + BODY)
    ran = kwaudit("init", "post.md")
    assert ran == (2, "", "kwaudit: post.md: has kwaudit in its front matter already; nothing was written\n")
    assert (here / "post.md").read_text() == head + BODY


def test_a_head_that_takes_no_more_lines_is_shown_what_to_add(kwaudit, here):
    text = "---\n{title: Tea}\n---\n" + BODY
    (here / "post.md").write_text(text)
    ran = kwaudit("init", "post.md")
    assert (ran.code, ran.out.splitlines()[0]) == (0, "kwaudit:")
    assert ran.err == (
        "kwaudit: post.md: nothing was written, its front matter takes no lines at its end; put these into it by hand\n"
    )
    assert (here / "post.md").read_text() == text


def test_a_page_that_opens_with_a_rule_gets_a_head_above_it(kwaudit, here):
    (here / "post.md").write_text(f"---\n\n{BODY}")
    kwaudit("init", "post.md")
    assert (here / "post.md").read_text().endswith(f"---\n\n---\n\n{BODY}")
    assert targets(kwaudit("post.md", "-f", "json"))[0] == "green tea"


SAFFRON = """\
# Saffron: how to buy and use it

Saffron is the most costly spice there is. It smells of honey when it is real, and smells of nothing when it is old.
Buy saffron in threads, never ground.

## How to tell saffron from a fake

Put a thread in water. Real saffron gives its colour slowly. What smells of nothing is a fake, and a fake smells of
nothing for ever.
"""


@pytest.mark.parametrize("head", ["", "---\ntitle: Saffron, and what it is good for\n---\n"])
def test_the_main_phrase_is_what_title_and_h1_name_and_the_page_meets_its_plan(kwaudit, here, head):
    (here / "spice.md").write_text(head + SAFFRON)
    kwaudit("init", "spice.md")
    audited = kwaudit("spice.md", "-f", "json")
    assert targets(audited)[:2] == ["saffron", "smells of nothing"]
    assert json.loads(audited.out)["findings"] == []


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
