"""What every rule must meet: a file, a line in the registry, a file of cases, a docstring in one scheme."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from kwaudit import rules
from kwaudit.model.finding import SEVERITIES
from kwaudit.rules.site.registry import SITE

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "src" / "kwaudit" / "rules"
CASES = ROOT / "tests" / "rules" / "cases"
FILES = sorted(path for path in FOLDER.rglob("kw[0-9][0-9][0-9]_*.py"))
SECTIONS = ["Why", "How it is measured", "Fix", "Example"]
FAMILIES = {"0", "1", "2", "3", "4", "5", "9"}

every_rule = pytest.mark.parametrize("rule", rules.ALL, ids=lambda rule: rule.code)
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def module(path: Path):
    return import_module(".".join(path.relative_to(FOLDER.parents[1]).with_suffix("").parts))


@every_file
def test_a_file_has_a_line_in_the_registry(path):
    assert module(path).RULE in rules.ALL, f"add {path.stem}.RULE to rules.ALL in {FOLDER.name}/__init__.py"


@every_file
def test_a_file_is_named_after_the_code_of_its_rule(path):
    assert path.stem.startswith(module(path).RULE.code.casefold() + "_")


@every_rule
def test_a_rule_has_cases(rule):
    assert (CASES / f"{rule.code}.toml").exists(), f"write tests/rules/cases/{rule.code}.toml"


def test_every_file_of_cases_is_for_a_rule():
    assert {path.stem for path in CASES.iterdir()} == {rule.code for rule in rules.ALL}


@every_rule
def test_a_rule_is_documented_in_the_scheme(rule):
    paragraphs = rule.doc.strip().split("\n\n")
    named = [paragraph.partition(":")[0] for paragraph in paragraphs[1:]]
    assert named == SECTIONS, f"{rule.code}: the docstring's sections are {named}, wanted {SECTIONS}"


@every_rule
def test_a_rule_says_in_its_first_line_what_it_finds(rule):
    assert rule.summary.endswith(".")
    assert len(rule.doc.strip().partition("\n\n")[0].splitlines()) == 1


@every_rule
def test_a_rule_has_a_code_of_a_family_a_plain_name_and_a_severity(rule):
    assert re.fullmatch(r"KW\d{3}", rule.code)
    assert rule.code[2] in FAMILIES
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert rule.severity in SEVERITIES


@every_rule
def test_no_rule_promises_a_rank(rule):
    assert not re.search(r"\brank", rule.doc, re.IGNORECASE)


def test_the_list_is_sorted_and_codes_and_names_are_used_once():
    codes = [rule.code for rule in rules.ALL]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in rules.ALL}) == len(rules.ALL)


def test_every_rule_about_a_run_is_asked_of_runs():
    assert [one.rule for one in SITE] == [rule for rule in rules.ALL if rule.code.startswith("KW5")]


def test_the_page_of_rules_is_up_to_date():
    page = runpy.run_path(str(ROOT / "docs" / "generate_rules.py"))["page"]()
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == page, "run python docs/generate_rules.py"


def test_the_rules_load_nothing_heavy():
    heavy = ("json", "rich", "nltk", "yaml", "hashlib", "difflib", "bs4", "csv", "pathlib", "rensa")
    code = f"import sys; import kwaudit.rules, kwaudit.triage; print([m for m in {heavy} if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=False,
                            env={"PYTHONPATH": str(FOLDER.parents[1])})  # fmt: skip
    assert loaded.stdout.strip() == "[]", loaded.stderr
