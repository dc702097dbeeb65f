"""`--diff`, `--staged`, `--force-exclude`, against a real git repository."""

import json
import shutil
import subprocess

import pytest

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")

PLAN = ("-t", "green tea=1-6%")
HEAD = '---\nkwaudit:\n  targets: ["green tea=1-6%"]\n---\n'
GOOD = (
    f"{HEAD}# Green tea\n\nA pot of it needs two minutes, no more, and a second pot needs three of them at the most.\n"
)
STUFFED = "\nGreen tea, green tea and green tea.\n"


def git(*argv):
    subprocess.run(["git", "-c", "user.email=a@b", "-c", "user.name=n", *argv], check=True, capture_output=True)


@pytest.fixture
def repo(here, monkeypatch):
    shutil.rmtree(here / ".git")
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "CI"):
        monkeypatch.delenv(name, raising=False)
    for name in ("good.md", "bad.md"):
        (here / name).unlink()
    (here / "blog").mkdir()
    for name in ("a.md", "blog/old näme.md", "blog/c.md"):
        (here / name).write_text(GOOD, encoding="utf-8")
    git("init", "-q", "-b", "main")
    return here


@pytest.fixture
def committed(repo):
    git("add", "-A")
    git("commit", "-q", "-m", "first")
    return repo


def audited(ran):
    report = json.loads(ran.out)
    return {page["name"]: page for page in report["pages"]}, report


def test_without_commits_everything_is_new(kwaudit, repo):
    pages, report = audited(kwaudit("--diff", "-f", "json"))
    assert sorted(pages) == ["a.md", "blog/c.md", "blog/old näme.md"]
    assert {one["age"] for one in report["findings"]} <= {"new"}
    assert kwaudit("--staged", "-f", "json").code == 2
    git("add", "a.md")
    assert list(audited(kwaudit("--staged", "-f", "json"))[0]) == ["a.md"]


def test_nothing_changed_does_not_pass_unless_it_is_allowed(kwaudit, committed):
    ran = kwaudit("--diff", "-f", "concise")
    assert ran.code == 2
    assert ran.err == "kwaudit: no page has changed against HEAD; --allow-empty lets that pass\n"
    assert kwaudit("--diff", "--allow-empty", "-q").code == 0


def test_new_findings_fail_and_old_ones_do_not(kwaudit, committed):
    page = committed / "a.md"
    page.write_text(page.read_text() + STUFFED)
    pages, _ = audited(kwaudit("--diff", "-f", "json"))
    assert list(pages) == ["a.md"]
    assert kwaudit("--diff").code == 1
    (target,) = pages["a.md"]["targets"]
    assert target["before"]["counted"] == 1
    assert target["counted"] == 4
    git("commit", "-qam", "second")
    page.write_text(page.read_text() + "\nAnother line, without the phrase in it.\n")
    later = kwaudit("--diff", "-f", "json")
    assert later.code == 0
    assert {one["age"] for one in json.loads(later.out)["findings"]} == {"old"}


def test_what_has_grown_worse_is_new(kwaudit, committed):
    page = committed / "a.md"
    page.write_text(page.read_text() + STUFFED)
    git("commit", "-qam", "second")
    page.write_text(page.read_text() + STUFFED)
    ages = {one["code"]: one["age"] for one in json.loads(kwaudit("--diff", "-f", "json").out)["findings"]}
    assert ages["KW102"] == "new"


def test_renamed_pages_follow(kwaudit, committed):
    git("mv", "blog/old näme.md", "blog/new näme.md")
    pages, report = audited(kwaudit("--diff", "-f", "json"))
    assert list(pages) == ["blog/new näme.md"]
    assert pages["blog/new näme.md"]["targets"][0]["before"]["counted"] == 1
    assert {one["age"] for one in report["findings"]} <= {"old"}


def test_deleted_pages_and_other_files_are_nothing_to_audit(kwaudit, committed):
    (committed / "a.md").unlink()
    (committed / "style.css").write_text("p {}")
    assert kwaudit("--diff").code == 2


def test_the_index_is_what_would_be_committed(kwaudit, committed):
    page = committed / "a.md"
    page.write_text(page.read_text() + STUFFED)
    git("add", "a.md")
    page.write_text(GOOD)
    (staged,) = audited(kwaudit("--staged", "-f", "json"))[0].values()
    assert staged["targets"][0]["counted"] == 4


def test_a_range_needs_no_files(kwaudit, committed):
    page = committed / "a.md"
    page.write_text(page.read_text() + STUFFED)
    git("commit", "-qam", "second")
    page.unlink()
    for revision in ("HEAD~1..HEAD", "HEAD~1...HEAD", "HEAD~1.."):
        (one,) = audited(kwaudit("--diff", revision, "-f", "json"))[0].values()
        assert one["targets"][0]["counted"] == 4


def test_inputs_limit_what_is_looked_at(kwaudit, committed, monkeypatch):
    for name in ("a.md", "blog/c.md"):
        (committed / name).write_text(GOOD + STUFFED)
    names = {
        inputs: sorted(audited(kwaudit("--diff", *inputs.split(), "-f", "json"))[0])
        for inputs in ("blog", "a.md", "*.md", ".")
    }
    assert names == {"blog": ["blog/c.md"], "a.md": ["a.md"], "*.md": ["a.md", "blog/c.md"], ".": ["a.md", "blog/c.md"]}
    assert list(audited(kwaudit("--diff", "--exclude", "blog/", "-f", "json"))[0]) == ["a.md"]
    monkeypatch.chdir(committed / "blog")
    assert sorted(audited(kwaudit("--diff", "-f", "json"))[0]) == ["../a.md", "c.md"]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--diff", "nope"), "--diff nope: git knows no revision 'nope'"),
        (("--diff=--output=x",), "git knows no revision '--output=x'"),
        (("--diff", "nope..HEAD"), "git knows no revision 'nope'"),
        (("--diff", "HEAD..HEAD", "--staged"), "a range has no index"),
        (("--diff", "HEAD", "-"), "knows nothing of standard input"),
    ],
)
def test_what_git_does_not_know_is_told_in_one_line(kwaudit, committed, argv, said):
    ran = kwaudit(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert not (committed / "x").exists()


def test_outside_a_repository_git_is_quoted(kwaudit, repo, tmp_path):
    shutil.rmtree(repo / ".git")
    assert "not a git repository" in kwaudit("--diff").err


def test_without_git_there_is_no_diff(kwaudit, committed, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert kwaudit("--diff").err == "kwaudit: --diff asks git, and there is none on this machine\n"


@pytest.mark.parametrize("name", ["full", "concise", "markdown"])
def test_formats_for_people_show_age_and_course(kwaudit, committed, name):
    for page in ("a.md", "blog/c.md"):
        (committed / page).write_text(GOOD + STUFFED)
    out = kwaudit("--diff", "-f", name).out
    assert "(new)" in out
    assert ("→" in out) == (name != "concise")


def test_sarif_says_it_in_its_own_words(kwaudit, committed):
    (committed / "a.md").write_text(GOOD + STUFFED)
    results = json.loads(kwaudit("--diff", "-f", "sarif").out)["runs"][0]["results"]
    assert {one["baselineState"] for one in results} <= {"new", "unchanged"}


def test_named_files_can_be_passed_over_too(kwaudit, here):
    assert kwaudit("bad.md", *PLAN, "--exclude", "bad.md").code == 1
    assert kwaudit("bad.md", *PLAN, "--exclude", "bad.md", "--force-exclude", "--allow-empty").code == 0
    assert (
        "bad.md"
        not in kwaudit("bad.md", *PLAN, "good.md", "--exclude", "bad.md", "--force-exclude", "-f", "concise").out
    )


def test_inputs_can_come_from_a_file(kwaudit, here):
    (here / "list").write_text("good.md\nbad.md\n")
    ran = kwaudit("--files-from", "list", "-f", "json")
    assert [page["name"] for page in json.loads(ran.out)["pages"]] == ["bad.md", "good.md"]


def test_processes_and_the_cache_change_nothing_of_what_changed(kwaudit, committed, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("KWAUDIT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
    for number in range(40):
        (committed / "blog" / f"p{number:02}.md").write_text(GOOD.replace("two", f"{number} or two"))
    git("add", "-A")
    git("commit", "-q", "-m", "posts")
    for number in range(0, 40, 2):
        (committed / "blog" / f"p{number:02}.md").write_text(GOOD + STUFFED * (number % 3))
    (committed / "blog" / "new.md").write_text(GOOD + STUFFED)
    plain = kwaudit("--diff", "-f", "json", "--jobs", "1", "--no-cache")
    assert len(json.loads(plain.out)["pages"]) == 21
    for how in (("--jobs", "2", "--no-cache"), ("--jobs", "2"), ("--jobs", "1")):
        assert kwaudit("--diff", "-f", "json", *how) == plain, how


def test_a_page_that_git_no_longer_holds_is_told(committed, monkeypatch):
    from kwaudit.errors import InputError
    from kwaudit.sources import git as asked

    monkeypatch.chdir(committed)
    for spec in ("HEAD:gone.md", "HEAD:gone\n.md"):
        with pytest.raises(InputError, match="asks git"):
            asked.blob(spec)
    assert asked.blob("HEAD:a.md") == GOOD.encode()
    assert asked.blob("HEAD:blog/old näme.md") == GOOD.encode()
    asked.close()
    asked.close()
