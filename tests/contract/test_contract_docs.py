"""The documentation says what the program does."""

import re
import tomllib
from pathlib import Path

import pytest

from kwaudit.api import format_names
from kwaudit.cli.commands import COMMANDS
from kwaudit.config import load
from kwaudit.config.keys import KEYS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_to_files_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_every_command(command):
    assert f"`kwaudit {command}" in README or command == "check"


def test_the_readme_has_the_exit_codes():
    assert re.findall(r"^\| (\d+) \|", README, re.MULTILINE) == ["0", "1", "2", "130"]


def test_the_readme_runs_the_tests_as_the_script_does():
    (command,) = re.findall(r"^python -m pytest .*$", README, re.MULTILINE)
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_formats_that_the_readme_names_exist():
    (line,) = re.findall(r"chooses the format and can be repeated: (.*?)and more", README, re.DOTALL)
    assert set(re.findall(r"`(\w+)`", line)) <= set(format_names())


def test_every_key_is_documented_with_what_it_takes():
    rows = dict(re.findall(r"^\| `([a-z-]+)`( \\\*)? \|", SETTINGS, re.MULTILINE))
    assert {name: bool(mark) for name, mark in rows.items() if name in KEYS} == {
        key.name: key.per_page for key in KEYS.values()
    }


def test_the_examples_of_settings_can_be_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    examples = re.findall(r"```toml\n(.*?)```", SETTINGS, re.DOTALL)
    assert len(examples) > 1
    for folder in ("blog/2024", "docs"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "about.md").touch()
    for example in examples:
        tomllib.loads(example)
        (tmp_path / "kwaudit.toml").write_text(example, encoding="utf-8")
        load()


def test_the_picture_shows_the_report_on_the_page_it_names():
    svg = (ROOT / "docs" / "report.svg").read_text(encoding="utf-8")
    for word in ("kwaudit&#160;demo.md", "Keyphrase", "KW102", "Sourdough"):
        assert word in svg or word.replace("&#160;", " ") in svg
