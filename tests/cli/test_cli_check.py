"""`kwaudit INPUT...` in this process: exit codes, formats and their files, colours, widths, settings."""

import io
import json
import sys

import pytest

PLAN = ("-t", "green tea=1-6%")


def test_a_good_page_passes(kwaudit):
    ran = kwaudit("good.md", *PLAN)
    assert (ran.code, ran.err) == (0, "")
    assert "green tea" in ran.out


def test_an_overused_phrase_fails(kwaudit):
    ran = kwaudit("bad.md", *PLAN, "-f", "concise")
    assert ran.code == 1
    assert "bad.md:" in ran.out
    assert " KW102 " in ran.out


def test_check_can_be_said(kwaudit):
    assert kwaudit("check", "bad.md", *PLAN, "-f", "json") == kwaudit("bad.md", *PLAN, "-f", "json")


@pytest.mark.parametrize(("severity", "code"), [("error", 0), ("warning", 1), ("note", 1)])
def test_fail_on_says_what_fails(kwaudit, severity, code):
    assert kwaudit("good.md", "-t", "black tea=1%", "--fail-on", severity).code == code


def test_a_missing_file_beats_findings_and_the_report_is_still_written(kwaudit):
    ran = kwaudit("bad.md", "gone.md", *PLAN, "-f", "json")
    assert ran.code == 2
    assert ran.err == "kwaudit: gone.md: no such file or folder\n"
    report = json.loads(ran.out)
    assert report["unread"] == [{"name": "gone.md", "reason": "no such file or folder"}]
    assert [page["name"] for page in report["pages"]] == ["bad.md"]


def test_nothing_audited_fails_unless_it_is_allowed(kwaudit, here):
    (here / "binary.md").write_bytes(bytes(range(256)) * 4)
    (here / "only").mkdir()
    (here / "binary.md").rename(here / "only" / "binary.md")
    refused = kwaudit("only", "-f", "json")
    assert refused.code == 2
    assert "only/binary.md: a binary file" in refused.err
    assert kwaudit("only", "-f", "json", "--allow-empty").code == 0


def test_a_page_found_in_a_folder_that_cannot_be_read_is_told_and_does_not_fail(kwaudit, here):
    (here / "binary.md").write_bytes(bytes(range(256)) * 4)
    ran = kwaudit(".", *PLAN, "-f", "concise", "--ignore", "KW102", "--ignore", "KW104")
    assert ran.code == 0
    assert "binary.md: a binary file" in ran.err
    assert kwaudit(".", *PLAN, "-f", "concise", "-q").err == ""


def test_a_named_page_that_cannot_be_read_is_told_even_in_quiet(kwaudit, here):
    assert kwaudit("gone.md", "-q").err == "kwaudit: gone.md: no such file or folder\n"


def test_front_matter_that_cannot_be_used_fails_wherever_the_page_was_found(kwaudit, here):
    (here / "plan.md").write_text("---\nkwaudit:\n  targets: [{phrase: tea, densty: 1%}]\n---\nTea.\n")
    ran = kwaudit(".", "-f", "concise")
    assert ran.code == 2
    assert "plan.md: front matter: " in ran.err
    assert "(did you mean 'density'?)" in ran.err


def test_an_empty_page_is_audited(kwaudit, here):
    (here / "empty.md").touch()
    ran = kwaudit("empty.md", "-f", "concise")
    assert ran.code == 1
    assert " KW001 " in ran.out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--formula", "occurences"), "--formula: 'occurences' is none of"),
        (("--count", "exakt"), "--count: 'exakt' is none of exact, inflected, compound, near, scattered"),
        (("--fail-on", "never"), "--fail-on: 'never' is none of error, warning, note"),
        (("-f", "jsno"), "there is no format 'jsno' (did you mean 'json'?)"),
        (("-f", "json="), "-f json=: no file after ="),
        (("-f", "json", "-f", "csv"), "-f: two reports for standard output"),
        (("-f", "json=a", "-f", "csv=./a"), "-f: two reports for ./a"),
        (("-f", "json=gone/a.json"), "-f json=gone/a.json: there is no folder 'gone'"),
        (("-f", "json=.git"), "-f json=.git: is a folder"),
        (("--select", "KW999"), "KW999"),
        (("--ignore", "density-blow"), "did you mean 'density-below'?"),
        (("-t", "tea=lots"), "tea=lots"),
        (("-t", "..."), "..."),
        (("-t", "tea=200%"), "more than 100 %"),
        (("--targets", "gone.csv"), "gone.csv: cannot be read"),
        (("--config", "gone.toml"), "gone.toml: cannot be read"),
        (("--config", "a.toml", "--no-config"), "--config and --no-config contradict each other"),
        (("--color", "sometimes"), "--color: 'sometimes' is none of auto, always, never"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line_and_nothing_is_audited(kwaudit, argv, said):
    ran = kwaudit("good.md", *argv)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("kwaudit: ")
    assert ran.err.count("\n") == 1
    assert said in ran.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Phrase,Denisty\ntea,1%\n", "unknown column 'Denisty' (did you mean 'density'?)"),
        ("Phrase,Density\ntea,lots\n", "'lots' is no density"),
        ("Phrase,Density\ngreen tea,1%\nGreen Tea,2%\n", "is declared twice"),
        ("Phrase,Density\n!!!,1%\n", "!!!"),
    ],
)
def test_a_plan_that_cannot_be_used_is_told(kwaudit, here, text, said):
    (here / "plan.csv").write_text(text)
    ran = kwaudit("good.md", "--targets", "plan.csv")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("kwaudit: plan.csv: ")
    assert said in ran.err


def test_a_plan_in_a_file_is_used(kwaudit, here):
    (here / "plan.csv").write_text("Phrase,Density\ngreen tea,3-6%\n")
    report = json.loads(kwaudit("good.md", "--targets", "plan.csv", "-f", "json").out)
    assert report["pages"][0]["targets"][0]["band"] == [0.03, 0.06]


def test_every_format_goes_to_its_place(kwaudit, here):
    ran = kwaudit("bad.md", *PLAN, "-f", "concise", "-f", "json=report.json", "-f", "csv=report.csv")
    assert ran.out.startswith("bad.md:")
    assert json.loads((here / "report.json").read_text(encoding="utf-8"))["schema"] == 1
    assert (here / "report.csv").read_text(encoding="utf-8").startswith("page,")
    assert not list(here.glob("*.part"))


def test_a_report_in_a_file_alone_leaves_standard_output_empty(kwaudit, here):
    assert kwaudit("good.md", *PLAN, "-f", "json=report.json").out == ""


def test_a_report_replaces_the_one_before(kwaudit, here):
    (here / "report.json").write_text("x" * 100_000)
    kwaudit("good.md", *PLAN, "-f", "json=report.json")
    json.loads((here / "report.json").read_text(encoding="utf-8"))


def test_a_link_keeps_pointing_to_the_report(kwaudit, here):
    (here / "real.json").touch()
    (here / "report.json").symlink_to("real.json")
    kwaudit("good.md", *PLAN, "-f", "json=report.json")
    assert (here / "report.json").is_symlink()
    assert json.loads((here / "real.json").read_text(encoding="utf-8"))


def test_a_report_can_go_to_a_device(kwaudit):
    assert kwaudit("good.md", *PLAN, "-f", "json=/dev/null") == (0, "", "")


def test_a_file_that_cannot_be_written_is_told(kwaudit):
    ran = kwaudit("good.md", *PLAN, "-f", "json=/proc/report.json")
    assert ran.code == 2
    assert ran.err.startswith("kwaudit: /proc/report.json: cannot be written (")


@pytest.mark.parametrize(
    ("argv", "variables", "colored"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"CLICOLOR_FORCE": "1"}, True),
        ((), {"FORCE_COLOR": "0", "CLICOLOR_FORCE": ""}, False),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ((), {"NO_COLOR": "", "FORCE_COLOR": "1"}, True),
    ],
)
def test_colours_follow_the_option_then_the_environment(kwaudit, monkeypatch, argv, variables, colored):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in kwaudit("bad.md", *PLAN, *argv).out) == colored


def test_a_report_in_a_file_has_no_colours_unless_they_are_forced(kwaudit, here, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    kwaudit("bad.md", *PLAN, "-f", "full=report.txt")
    assert "\x1b[" not in (here / "report.txt").read_text(encoding="utf-8")
    kwaudit("bad.md", *PLAN, "-f", "full=report.txt", "--color", "always")
    assert "\x1b[" in (here / "report.txt").read_text(encoding="utf-8")


def test_the_width_is_120_when_nothing_says_otherwise(kwaudit):
    assert max(map(len, kwaudit("bad.md", *PLAN).out.splitlines())) <= 120
    assert kwaudit("bad.md", *PLAN) == kwaudit("bad.md", *PLAN, "--width", "120")


def test_the_width_can_be_chosen(kwaudit, here):
    assert max(map(len, kwaudit("bad.md", *PLAN, "--width", "80").out.splitlines())) <= 80
    kwaudit("bad.md", *PLAN, "-f", "full=report.txt", "--width", "80")
    assert max(map(len, (here / "report.txt").read_text(encoding="utf-8").splitlines())) <= 80


def test_settings_are_found_beside_the_pages(kwaudit, here):
    (here / "blog").mkdir()
    (here / "good.md").rename(here / "blog" / "good.md")
    (here / "blog" / "kwaudit.toml").write_text('targets = ["green tea=1-6%"]\nformat = ["json"]\n')
    report = json.loads(kwaudit("blog/*.md").out)
    assert [target["source"] for target in report["pages"][0]["targets"]] == ["settings"]
    assert kwaudit("blog", "--no-config").out != kwaudit("blog").out


def test_a_settings_file_can_be_named(kwaudit, here):
    (here / "own.toml").write_text('formula = "words"\n')
    assert json.loads(kwaudit("good.md", *PLAN, "--config", "own.toml", "-f", "json").out)["formula"] == "words"


def test_plans_and_overrides_hold_by_path(kwaudit, here):
    (here / "kwaudit.toml").write_text(
        '[[plans]]\nfiles = ["good.md"]\nplan = "good.csv"\n'
        '[[plans]]\nfiles = ["bad.md"]\ntargets = { "green tea" = "1-2%" }\n'
        '[[overrides]]\nfiles = ["bad.md"]\nignore = ["KW"]\n'
    )
    (here / "good.csv").write_text("Phrase\ngreen tea\nblack tea\n")
    report = json.loads(kwaudit(".", "-f", "json").out)
    assert {page["name"]: len(page["targets"]) for page in report["pages"]} == {"bad.md": 1, "good.md": 2}
    assert {finding["document"] for finding in report["findings"]} <= {"good.md"}


def test_a_mistake_in_a_plan_of_the_settings_is_told_before_anything_is_read(kwaudit, here):
    (here / "kwaudit.toml").write_text('[[plans]]\nfiles = ["bad.md"]\ntargets = [{ phrase = "tea", densty = "1%" }]\n')
    ran = kwaudit("good.md")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("kwaudit: kwaudit.toml: targets: 'densty' is no key")


def test_exclude_is_about_the_folder_one_stands_in(kwaudit, here):
    (here / "old").mkdir()
    (here / "old" / "bad.md").write_text("Old.")
    report = json.loads(kwaudit(".", "--exclude", "/old/", "--exclude", "good.md", "-f", "json").out)
    assert [page["name"] for page in report["pages"]] == ["bad.md"]


def test_standard_input_is_audited_under_its_name(kwaudit, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"# Green tea\n\nGreen tea.\n")))
    report = json.loads(kwaudit("-", "--stdin-filename", "blog/tea.md", "-f", "json").out)
    assert report["pages"][0]["name"] == "blog/tea.md"


def test_an_interrupted_run_reports_what_was_finished(kwaudit, monkeypatch):
    from kwaudit import api

    finished = api.stream

    def stream(*args, **options):
        yield next(finished(*args, **options))
        raise KeyboardInterrupt

    monkeypatch.setattr(api, "stream", stream)
    ran = kwaudit("bad.md", "good.md", *PLAN, "-f", "json")
    assert ran.code == 130
    assert [page["name"] for page in json.loads(ran.out)["pages"]] == ["bad.md"]


def test_an_error_of_ours_costs_one_page_and_is_told_in_one_line(kwaudit, monkeypatch):
    from kwaudit import measure

    working = measure.page

    def page(reading, *args):
        if reading.article.document.name == "bad.md":
            raise KeyError("x\ny")
        return working(reading, *args)

    monkeypatch.setattr(measure, "page", page)
    ran = kwaudit(".", *PLAN, "-f", "json")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("kwaudit: bad.md: internal error, KeyError: 'x\\ny'; please report it (KWAUDIT_DEBUG=1")
    assert [page["name"] for page in json.loads(ran.out)["pages"]] == ["good.md"]


def test_an_error_of_ours_can_be_seen_whole(kwaudit, monkeypatch):
    from kwaudit import measure

    def page(*args):
        raise KeyError("x")

    monkeypatch.setattr(measure, "page", page)
    monkeypatch.setenv("KWAUDIT_DEBUG", "1")
    with pytest.raises(KeyError):
        kwaudit("bad.md")


def test_an_error_of_ours_outside_of_a_page_is_one_line_too(kwaudit, monkeypatch):
    from kwaudit import formats

    def draw(*args, **options):
        raise ValueError("no\nway")

    monkeypatch.setattr(formats, "pieces", draw)
    ran = kwaudit("good.md")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kwaudit: internal error, ValueError: no way; please report it with what KWAUDIT_DEBUG=1 shows\n"
    monkeypatch.setenv("KWAUDIT_DEBUG", "1")
    with pytest.raises(ValueError, match="no"):
        kwaudit("good.md")


def test_a_plan_in_the_settings_may_name_the_page_of_each_row(kwaudit, here):
    (here / "kwaudit.toml").write_text('plan = "plan.csv"\n')
    (here / "plan.csv").write_text("Page,Keyword\ngood.md,green tea\nbad,black tea\n,pot\n")
    report = json.loads(kwaudit(".", "-f", "json").out)
    assert {page["name"]: [target["phrase"] for target in page["targets"]] for page in report["pages"]} == {
        "bad.md": ["black tea", "pot"],
        "good.md": ["green tea", "pot"],
    }


def test_exclude_in_the_settings_is_about_their_folder_and_the_option_about_ours(kwaudit, here):
    for name in ("blog/a.md", "blog/old/b.md", "blog/new/c.md"):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text("Tea.")
    (here / "blog" / "kwaudit.toml").write_text('exclude = ["/old/"]\n')
    report = json.loads(kwaudit("blog", "--exclude", "/blog/new/", "-f", "json").out)
    assert [page["name"] for page in report["pages"]] == ["blog/a.md"]


@pytest.mark.parametrize("how", [("--cache",), ("--cache-dir", "kept")])
def test_a_cache_that_is_asked_for_is_used_for_one_page(kwaudit, here, monkeypatch, how):
    monkeypatch.setenv("KWAUDIT_CACHE_DIR", str(here / "kept"))
    first = kwaudit("good.md", *how, "-f", "json")
    assert [one for one in (here / "kept").rglob("*") if one.is_file()]
    monkeypatch.setattr("kwaudit.pipeline.examine", None)
    assert kwaudit("good.md", *how, "-f", "json") == first


def test_without_being_asked_one_page_is_not_kept(kwaudit, here, monkeypatch):
    monkeypatch.setenv("KWAUDIT_CACHE_DIR", str(here / "kept"))
    assert kwaudit("good.md").code == 0
    assert not (here / "kept").exists()


@pytest.mark.parametrize("how", [("--cache",), ("--cache-dir=kept",)])
def test_a_cache_and_none_contradict_each_other(kwaudit, how):
    ran = kwaudit("good.md", "--no-cache", *how)
    assert (ran.code, ran.err.partition("; ")[0]) == (
        2, f"kwaudit: {how[0].partition('=')[0]} and --no-cache contradict each other",
    )  # fmt: skip


PAGED = "Page,Keyword,Density\ngood.md,green tea,1%\nbad.md,green tea,2%\nbad.md,hot water,1%\n,tea pot,\n"


def test_rows_of_a_targets_file_go_to_the_pages_that_they_name(kwaudit, here):
    (here / "pages.csv").write_text(PAGED)
    report = json.loads(kwaudit("good.md", "bad.md", "--targets", "pages.csv", "-f", "json").out)
    declared = {page["name"]: {one["phrase"]: one["declared"] for one in page["targets"]} for page in report["pages"]}
    assert declared == {
        "good.md": {"green tea": 0.01, "tea pot": None},
        "bad.md": {"green tea": 0.02, "hot water": 0.01, "tea pot": None},
    }


def test_what_a_targets_file_says_of_a_page_wins_over_the_page_itself(kwaudit, here):
    (here / "pages.csv").write_text(PAGED)
    page = (here / "good.md").read_text()
    (here / "good.md").write_text(f"---\nkeywords: [green tea, hot water]\n---\n{page}")
    (told,) = json.loads(kwaudit("good.md", "--targets", "pages.csv", "-f", "json").out)["pages"]
    assert {one["phrase"]: one["source"] for one in told["targets"]} == {
        "green tea": "plan for the page",
        "hot water": "front matter",
        "tea pot": "plan for the page",
    }


def test_a_phrase_given_twice_is_told_once_before_anything_is_read(kwaudit):
    ran = kwaudit("good.md", "bad.md", "-t", "tea=1%", "-t", "Tea=2%")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kwaudit: options: 'tea' is declared twice, as 'Tea' too; keep one of them\n"


@pytest.mark.parametrize(("language", "said"), [("english", "(did you mean 'en'?)"), ("xx", "is no language code")])
def test_what_is_no_language_ends_the_run(kwaudit, language, said):
    ran = kwaudit("good.md", "-t", "green tea", "--language", language)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_language_without_rules_is_told(kwaudit):
    ran = kwaudit("good.md", "-t", "green tea", "--language", "la")
    assert ran.code == 0
    assert ran.err == (
        "kwaudit: language la: kwaudit has no rules for it; only exact forms are counted, and no roles are known\n"
    )
    assert kwaudit("good.md", "-t", "green tea", "--language", "la", "-q").err == ""
    assert kwaudit("good.md", "-t", "green tea", "--language", "de-AT").err == ""
