"""What docs/ci.md tells people to do can be done."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from kwaudit.cli import commands, optional, plain

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", TEXT, re.DOTALL)
LINES = [line for kind, block in BLOCKS if not kind for line in block.splitlines()]
COMMANDS = [part for line in LINES for part in line.split(" && ") if part.startswith("kwaudit ")]


def test_there_are_commands_to_try():
    assert len(COMMANDS) > 15


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_is_one_that_kwaudit_reads(line):
    name, arguments = commands.split(shlex.split(line, comments=True)[1:])
    given = plain.read(commands.load(name).COMMAND, optional.filled(arguments))
    assert given is not None


@pytest.mark.parametrize("block", [block for kind, block in BLOCKS if kind == "yaml"])
def test_every_example_is_yaml(block):
    assert yaml.safe_load(block)


def test_every_input_and_output_of_the_action_that_is_named_exists():
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    used = [
        step
        for _, block in BLOCKS
        for step in re.findall(r"uses: \S+/kwaudit@.*\n\s+with:\n((?:\s{10,}\w.*\n)+)", block)
    ]
    assert used
    names = {line.split(":")[0].strip() for one in used for line in one.splitlines()}
    assert names <= set(action["inputs"])
    (outputs,) = re.findall(r"and the outputs (.*?)\. In a pull", TEXT, re.DOTALL)
    assert set(re.findall(r"`([\w-]+)`", outputs)) == set(action["outputs"])


def test_the_hooks_that_are_named_exist():
    hooks = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    assert set(re.findall(r"- id: ([\w-]+)", TEXT)) == hooks


@pytest.mark.parametrize("name", ["Hugo", "Jekyll", "Astro", "MkDocs", "Docusaurus", "Next.js"])
def test_every_generator_has_its_recipe(name):
    assert f"\n### {name}\n" in TEXT
