"""The hooks, run by pre-commit itself on a scratch repository, from a copy of this one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
SHIPPED = ("src", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
HEAD = "---\nkwaudit:\n  targets: [{phrase: green tea, density: 6%}]\n---\n"
GOOD = f"{HEAD}# Green tea\n\nA pot of it needs two minutes, no more, and a second pot needs three of them.\n"
BAD = f"{HEAD}# Green tea\n\nGreen tea, green tea and green tea: green tea is green tea.\n"


def run(*argv, cwd, **variables):
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "PYTHON", "KWAUDIT"))}
    identity = {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return subprocess.run(
        argv,
        cwd=cwd,
        env={**kept, **identity, **variables},
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def blog(tmp_path_factory):
    """A blog that has adopted both hooks; skips, and says so, where pre-commit or a package index is out of reach."""
    if not shutil.which("git"):
        pytest.skip("git is not installed: the hooks were not tested")
    if run(sys.executable, "-m", "pre_commit", "--version", cwd=ROOT).returncode:
        pytest.skip("pre-commit is not installed: the hooks were not tested")
    base = tmp_path_factory.mktemp("hook")
    copy, blog = base / "kwaudit", base / "blog"
    copy.mkdir()
    blog.mkdir()
    for name in SHIPPED:
        here = ROOT / name
        if here.is_dir():
            shutil.copytree(here, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(here, copy / name)
    for folder in (copy, blog):
        run("git", "init", "-q", "-b", "main", cwd=folder)
    run("git", "add", "-A", cwd=copy)
    run("git", "commit", "-q", "-m", "copy", cwd=copy)
    revision = run("git", "rev-parse", "HEAD", cwd=copy).stdout.strip()
    hooks = [{"id": "kwaudit", "args": ["--fail-on=error"]}, {"id": "kwaudit-fix", "stages": ["manual"]}]
    settings = {"repos": [{"repo": str(copy), "rev": revision, "hooks": hooks}]}
    (blog / ".pre-commit-config.yaml").write_text(yaml.safe_dump(settings))
    made = commit_hook(blog, "install-hooks")
    if made.returncode:
        pytest.skip(f"pre-commit could not install the hooks, so they were not tested: {made.stdout[-300:]}")
    return blog


def commit_hook(blog, *argv):
    return run(sys.executable, "-m", "pre_commit", *argv, cwd=blog, PRE_COMMIT_HOME=str(blog.parent / "home"))


def staged(blog, **files):
    for old in (*blog.glob("*.md"), *blog.glob("*.toml")):
        old.unlink()
    for name, text in files.items():
        (blog / name.replace("_", ".")).write_text(text, encoding="utf-8")
    run("git", "add", "-A", cwd=blog)


def test_a_page_with_errors_is_stopped(blog):
    staged(blog, bad_md=BAD, good_md=GOOD)
    done = commit_hook(blog, "run", "kwaudit")
    assert done.returncode == 1, done.stdout
    assert "KW102" in done.stdout
    assert "bad.md" in done.stdout


def test_a_good_page_goes_through(blog):
    staged(blog, good_md=GOOD)
    done = commit_hook(blog, "run", "kwaudit")
    assert done.returncode == 0, done.stdout


def test_excluded_pages_are_passed_over_although_they_are_named(blog):
    staged(blog, bad_md=BAD, kwaudit_toml='exclude = ["bad.md"]\n')
    done = commit_hook(blog, "run", "kwaudit")
    assert done.returncode == 0, done.stdout


def test_a_commit_without_pages_does_not_start_it(blog):
    staged(blog, other_txt="Green tea, green tea.\n")
    assert "no files to check" in commit_hook(blog, "run", "kwaudit").stdout


def test_fix_changes_pages_and_stops_the_commit(blog):
    staged(blog, bad_md=BAD)
    done = commit_hook(blog, "run", "kwaudit-fix", "--hook-stage", "manual")
    assert done.returncode == 1
    assert "files were modified by this hook" in done.stdout
    assert "density: 6%" not in (blog / "bad.md").read_text(encoding="utf-8")


def test_hooks_run_commands_that_there_are():
    from kwaudit.cli.commands import COMMANDS, load
    from kwaudit.cli.words import OPTIONS

    for hook in HOOKS.values():
        program, command, *options = hook["entry"].split()
        assert program == "kwaudit"
        assert command in COMMANDS
        flags = {flag for name in load(command).COMMAND.options for flag in OPTIONS[name].flags}
        assert set(options) <= flags
