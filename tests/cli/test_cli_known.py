"""Baselines and site rules through the command line."""

import json

import pytest

from kwaudit.cli.optional import BASELINE

PLAN = ("-t", "green tea=1-6%", "--no-config")
FORMATS = ("full", "concise", "json", "jsonl", "csv", "markdown", "github", "gitlab", "junit", "sarif", "checkstyle")


def test_only_what_is_new_fails(kwaudit, here):
    assert kwaudit("bad.md", *PLAN).code == 1
    written = kwaudit("bad.md", *PLAN, "--write-baseline")
    assert written.code == 0
    assert written.err == f"kwaudit: wrote {BASELINE}\n"
    assert kwaudit("bad.md", *PLAN, "--baseline").code == 0
    (here / "bad.md").write_text((here / "bad.md").read_text() + "\n## Green tea\n\nGreen tea, green tea.\n")
    again = kwaudit("bad.md", *PLAN, "--baseline", "-f", "json")
    report = json.loads(again.out)
    assert report["silenced"]
    assert {one["silenced"] for one in report["silenced"]} == {"baseline"}


def test_the_file_can_be_named_before_it_exists_and_after(kwaudit, here):
    for _ in range(2):
        assert kwaudit("--write-baseline", "known.json", "bad.md", *PLAN).code == 0
        assert kwaudit("--baseline=known.json", "bad.md", *PLAN).code == 0
    assert kwaudit("bad.md", "--baseline", *PLAN, "--baseline", "known.json").code == 0


def test_the_settings_name_the_file_beside_them(kwaudit, here, monkeypatch):
    (here / "kwaudit.toml").write_text('baseline = "known.json"\ntargets = {"green tea" = "1-6%"}\n')
    assert kwaudit("bad.md", "--write-baseline").code == 0
    assert (here / "known.json").exists()
    assert kwaudit("bad.md").code == 0
    (here / "sub").mkdir()
    (here / "sub" / "other.md").write_text((here / "bad.md").read_text())
    monkeypatch.chdir(here / "sub")
    assert kwaudit("other.md").code == 1


def test_what_is_mended_is_told_and_pruned(kwaudit, here):
    kwaudit("bad.md", "good.md", *PLAN, "--write-baseline")
    held = len(json.loads((here / BASELINE).read_text())["findings"])
    (here / "bad.md").write_text((here / "good.md").read_text().replace("Green tea\n\nGreen", "Green tea!\n\nA green"))
    stale = kwaudit("bad.md", *PLAN, "--baseline", "-f", "concise")
    assert stale.code == 0
    assert " KW913 " in stale.out
    assert " KW913 " not in kwaudit("bad.md", *PLAN, "--baseline", "-f", "concise", "--ignore", "KW913").out
    pruned = kwaudit("bad.md", *PLAN, "--prune-baseline", "-f", "concise")
    assert pruned.err == f"kwaudit: pruned {BASELINE}\n"
    assert " KW913 " not in pruned.out
    assert len(json.loads((here / BASELINE).read_text())["findings"]) < held
    assert kwaudit("bad.md", *PLAN, "--prune-baseline", "-f", "concise").err == ""


def test_entries_of_pages_outside_the_run_stay_until_the_page_is_gone(kwaudit, here):
    (here / "bad2.md").write_text((here / "bad.md").read_text())
    kwaudit("bad.md", "bad2.md", *PLAN, "--select", "KW1", "--write-baseline")
    kwaudit("good.md", *PLAN, "--select", "KW1", "--write-baseline")
    documents = {one["document"] for one in json.loads((here / BASELINE).read_text())["findings"]}
    assert documents >= {"bad.md", "bad2.md"}
    (here / "bad2.md").unlink()
    assert "bad2.md:1:1: KW913" in kwaudit("good.md", *PLAN, "--baseline", "-f", "concise").out
    kwaudit("good.md", *PLAN, "--prune-baseline")
    documents = {one["document"] for one in json.loads((here / BASELINE).read_text())["findings"]}
    assert "bad2.md" not in documents
    assert "bad.md" in documents


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--baseline",), f"{BASELINE}: cannot be read (No such file or directory); make it with: kwaudit"),
        (("--baseline", "broken.json"), "broken.json: not JSON"),
        (("--baseline", "later.json"), "later.json: a baseline of version 9, not 1"),
        (("--baseline", "latin.json"), "latin.json: cannot be read (no UTF-8)"),
        (("--write-baseline", "--prune-baseline"), "contradict each other"),
        (("--write-baseline=gone/known.json",), "gone/known.json: cannot be written"),
    ],
)
def test_a_baseline_that_cannot_be_used_is_told(kwaudit, here, argv, said):
    (here / "broken.json").write_text("{")
    (here / "later.json").write_text('{"kwaudit-baseline": 9, "findings": []}')
    (here / "latin.json").write_bytes(b"\xff\xfe{")
    ran = kwaudit("bad.md", *PLAN, *argv)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""


def test_a_broken_baseline_is_written_anew(kwaudit, here):
    (here / "known.json").write_text("{")
    assert kwaudit("bad.md", *PLAN, "--write-baseline", "known.json").code == 0
    assert kwaudit("bad.md", *PLAN, "--baseline", "known.json").code == 0


@pytest.mark.parametrize("name", FORMATS)
def test_silence_is_counted_in_every_format(kwaudit, name):
    kwaudit("bad.md", *PLAN, "--write-baseline")
    silent, loud = (kwaudit("bad.md", *PLAN, *how, "-f", name).out for how in (("--baseline",), ()))
    assert silent != loud
    if name in {"full", "concise", "markdown"}:
        assert "silenced" in silent
    if name == "sarif":
        results = json.loads(silent)["runs"][0]["results"]
        assert results
        assert all(one["suppressions"] for one in results)


def test_two_pages_for_one_target_are_told_with_both_figures(kwaudit, here):
    for name in ("one.md", "two.md"):
        (here / name).write_text(f"---\nkeywords: [green tea]\n---\n# Green tea\n\nGreen tea by {name} is fine.\n")
    ran = kwaudit("one.md", "two.md", "-f", "concise", "--select", "KW5")
    assert "KW501" in ran.out
    assert "KW502" in ran.out
    assert ran.out.count("use") > 1
    assert "KW5" not in kwaudit("one.md", "-f", "concise", "--select", "KW5").out


def test_site_rules_heed_paths_severities_and_silence(kwaudit, here):
    for folder in ("a", "b", "c"):
        (here / folder).mkdir()
        mark = "<!-- -->" if folder != "c" else ""
        head = (
            "---\ntitle: One title\nkwaudit:\n  ignore: KW502 -- wanted\n---\n"
            if folder == "c"
            else "---\ntitle: One title\n---\n"
        )
        (here / folder / "page.md").write_text(f"{head}{mark}\nText of folder {folder}.\n")
    (here / "kwaudit.toml").write_text(
        'select = ["KW5"]\nfail-on = "error"\n[[overrides]]\nfiles = ["b/**"]\nseverities = {KW502 = "error"}\n'
    )
    report = json.loads(kwaudit("a", "b", "c", "-f", "json").out)
    assert [(one["document"], one["severity"]) for one in report["findings"]] == [("b/page.md", "error")]
    assert [(one["document"], one["silenced"]) for one in report["silenced"]] == [("c/page.md", "inline: wanted")]
    (here / "kwaudit.toml").write_text('select = ["KW5"]\n[[overrides]]\nfiles = ["b/**"]\nignore = ["KW502"]\n')
    assert json.loads(kwaudit("a", "b", "c", "-f", "json").out)["findings"] == []


def test_a_planned_page_that_is_missing_is_told_where_everything_was_audited(kwaudit, here):
    (here / "plan.csv").write_text(
        "Page,Keyword\ngood.md,green tea\nblog/oolong.md,oolong\n/blog/oolong,leaves\n*/x.md,x\n"
    )
    (here / "kwaudit.toml").write_text('plan = "plan.csv"\nselect = ["KW505"]\n')
    out = kwaudit(".", "-f", "concise").out
    assert "blog/oolong.md:1:1: KW505 plan.csv plans this page, and it is not among the pages" in out
    assert "KW505" not in kwaudit("good.md", "bad.md", "-f", "concise").out
    (here / "blog").mkdir()
    (here / "blog" / "oolong.md").write_text("Oolong.\n")
    assert "KW505" not in kwaudit(".", "-f", "concise").out
