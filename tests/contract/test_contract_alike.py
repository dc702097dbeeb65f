"""Equal input gives equal bytes in every format, and a format for machines parses whatever goes wrong."""

import csv
import io
import json
import os
import random
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from kwaudit.api import format_names
from kwaudit.formats import REGISTRY

PAGES = 56
HEAD = '---\ntitle: {0}\nkwaudit:\n  targets: ["green tea=1-6%", "pot {1}=1%"]\n---\n'
TEXT = "Green tea is brewed below the boil. A pot number {0} needs two minutes, and a second pot needs three of them. "


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    for number in range(PAGES):
        body = TEXT.format(number) * (number % 5 + 1)
        page = HEAD.format(f"Tea {number // 2}", number) + f"# Tea {number}\n\n{body}\n"
        (folder / f"p{number:02}.md").write_text(page, encoding="utf-8")
    (folder / "unread.md").write_bytes(bytes(range(256)) * 4)
    (folder / "slip.md").write_text(
        "<!-- kwaudit: ignroe KW102 -->\n<!-- kwaudit: ignore KW101 -- idle -->\nTea; \u2028 <b>&.\n"
    )
    return folder


def run(site, *argv, seed="0", **variables):
    cache = str(site.parent / "cache")
    return subprocess.run(
        [sys.executable, "-m", "kwaudit", *argv, "--no-config"], cwd=site, capture_output=True, check=False,
        env={**os.environ, "PYTHONHASHSEED": seed, "KWAUDIT_CACHE_DIR": cache, **variables},
    )  # fmt: skip


def reports(site, where, inputs, *argv, seed="0"):
    where.mkdir()
    formats = [arg for name in format_names() for arg in ("-f", f"{name}={where / name}")]
    done = run(site, *inputs, *argv, *formats, "--fail-on=note", seed=seed)
    assert done.returncode == 1, done.stderr
    return {name: (where / name).read_bytes() for name in format_names()}


def test_seeds_arguments_processes_and_cache_change_no_byte(site, tmp_path):
    names = sorted(one.name for one in site.glob("p*.md"))
    shuffled = random.Random(1).sample(names, len(names))
    plain = reports(site, tmp_path / "a", names, "--jobs", "1", "--no-cache")
    others = {
        "processes": reports(site, tmp_path / "b", names, "--jobs", "2", "--no-cache", seed="1"),
        "cold": reports(site, tmp_path / "c", shuffled, "--jobs", "3", seed="2"),
        "from the cache": reports(site, tmp_path / "d", [*shuffled, "p*.md"], "--jobs", "1", seed="4242"),
    }
    for how, made in others.items():
        assert [name for name in plain if plain[name] != made[name]] == [], how
    assert b"KW501" in plain["json"]


OPTIONS = (
    ("-t", "green tea=1-6%"), ("-t", "pot"), ("-t", "Two minutes=1%"), ("-t", "boil<3%"),
    ("--targets", "first.csv"), ("--targets", "second.csv"), ("--ignore", "KW205"), ("--ignore", "KW101"),
    ("--extend-select", "KW0"), ("--extend-select", "KW9"), ("--count", "exact,near,inflected"), ("--exclude", "p0*"),
)  # fmt: skip
"""Options in an order that means nothing; plans and options name a phrase twice, so that precedence shows, too."""


def test_the_order_of_options_changes_no_byte(site, tmp_path):
    (site / "first.csv").write_text("Phrase,Density\nsecond pot,1%\nbrewed,2%\n")
    (site / "second.csv").write_text("Phrase,Density\nbelow the boil,1%\nbrewed,3%\n")
    names = [f"p{number}.md" for number in range(11, 16)]
    shuffled = random.Random(2).sample(OPTIONS, len(OPTIONS))
    one = reports(site, tmp_path / "a", names, *(word for pair in OPTIONS for word in pair))
    other = reports(site, tmp_path / "b", names[::-1], *(word for pair in shuffled for word in pair), seed="3")
    assert [name for name in one if one[name] != other[name]] == []
    assert b"Two minutes" in one["json"]


def test_standard_output_has_the_bytes_of_the_file(site, tmp_path):
    files = reports(site, tmp_path / "a", ["."], "--jobs", "2", seed="5")
    for name in format_names():
        argv = ("-f", name, "--jobs", "1", "--no-cache", "--width=120", "--color=never")
        assert run(site, ".", *argv, seed="7").stdout == files[name], name


PARSERS = {
    "json": json.loads,
    "jsonl": lambda text: [json.loads(line) for line in text.splitlines()],
    "csv": lambda text: list(csv.DictReader(io.StringIO(text), strict=True)),
    "gitlab": json.loads,
    "sarif": json.loads,
    "junit": ET.fromstring,
    "checkstyle": ET.fromstring,
    "markdown": lambda text: text.startswith("## kwaudit: ") or pytest.fail(text),
    "github": lambda text: all(line.startswith("::") for line in text.splitlines()[:-1]) or pytest.fail(text),
}


def test_every_format_for_machines_is_tried():
    assert set(PARSERS) == {name for name, one in REGISTRY.items() if one.machine}


@pytest.mark.parametrize("name", PARSERS)
def test_a_format_for_machines_parses_while_everything_is_warned_of(site, tmp_path, name):
    baseline = tmp_path / "known.json"
    argv = (".", "gone.md", "unread.md", "http*.nothing", "-f", name)
    done = run(site, *argv, f"--write-baseline={baseline}", FORCE_COLOR="1")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 4
    assert PARSERS[name](done.stdout.decode("utf-8"))
    silent = run(site, *argv, f"--baseline={baseline}", "-q", "--jobs", "2")
    assert silent.stderr.count(b"\n") == 3
    assert PARSERS[name](silent.stdout.decode("utf-8"))
