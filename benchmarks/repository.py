"""A repository of posts: pages a second cold, the second run from the cache, peak memory, and others beside it.

    python benchmarks/repository.py [--posts 5000] [--words 1000] [--jobs 2] [--others]

The posts are generated (Markdown with front matter, five targets each, words with the frequencies of English).
Every run is a process of its own, as in CI; figures are wall-clock seconds and the peak memory of the process and its
workers. `--others` runs a script with Beautiful Soup and NLTK, and those LINTERS of prose that are on the PATH, over
the first posts, and kwaudit over the same, so that all stand in one run. None of the linters counts phrases: what is
compared is what a hook or a CI job costs.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

TARGETS = 5
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sta", "ter", "win", "dor", "mel", "kan")
COMMON = (
    "the", "of", "and", "to", "a", "in", "is", "it", "you", "that", "he", "was", "for", "on", "are", "with", "as",
    "his", "they", "be", "at", "one", "have", "this", "from",
)  # fmt: skip
PART = 200
"""Posts that the others read; each process alone starts for under a second, which so many hide."""
LINTERS = {
    "vale": ("vale", "--no-exit", "."),
    "textlint": ("textlint", "--format", "unix", "**/*.md"),
    "markdownlint-cli2": ("markdownlint-cli2", "**/*.md"),
    "proselint": ("proselint", "check", "."),
}
LINTERS_SETTINGS = {
    ".vale.ini": "MinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale\n",
    ".textlintrc.json": '{"rules": {"max-comma": true, "no-todo": true}}',
}
"""Vale with the one style that needs no download; textlint with two small rules, without any it refuses to run."""

NAIVE = """
import sys, re, collections, pathlib
from bs4 import BeautifulSoup
from nltk.stem.porter import PorterStemmer
from nltk.tokenize import WordPunctTokenizer
stem, split, known = PorterStemmer(), WordPunctTokenizer(), {}
for path in sys.argv[1:]:
    text = pathlib.Path(path).read_text(encoding="utf-8")
    head, body = text.split("---", 2)[1:]
    words = [w.lower() for w in split.tokenize(BeautifulSoup(body, "html.parser").get_text()) if w.isalpha()]
    stems = [known.get(w) or known.setdefault(w, stem.stem(w)) for w in words]
    for phrase in re.findall(r"phrase: (.*)", head):
        want = [stem.stem(w) for w in phrase.split()]
        n = sum(stems[i : i + len(want)] == want for i in range(len(stems)))
        print(f"{path}: {phrase}: {n / len(words):.2%}")
"""


def vocabulary(dice: random.Random) -> tuple[list[str], list[float]]:
    made = list(dict.fromkeys("".join(dice.choices(SYLLABLES, k=dice.randint(2, 4))) for _ in range(6000)))
    words = [*COMMON, *made]
    return words, [1 / (rank + 2) for rank in range(len(words))]


def post(number: int, words: list[str], weights: list[float], length: int) -> str:
    """A post of so many words: eight sections, a link and some emphasis in each, a list."""
    dice = random.Random(number)
    phrases = [" ".join(dice.sample(words[40:2000], 2)) for _ in range(TARGETS)]
    stream = dice.choices(words, weights=weights, k=length)
    for phrase in phrases:
        for _ in range(dice.randint(2, 12)):
            at = dice.randrange(len(stream))
            stream[at] = phrase
    head = "".join(f'    - phrase: {phrase}\n      density: "1%"\n' for phrase in phrases)
    lines = [f"---\ntitle: {phrases[0]} {number}\nkwaudit:\n  targets:\n{head}---\n\n# {phrases[0]} {number}\n"]
    step = max(length // 8, 1)
    for at in range(0, length, step):
        part = stream[at : at + step]
        lines.append(f"## {' '.join(part[:4])}\n")
        sentences = [part[i : i + 14] for i in range(4, len(part), 14)]
        text = ". ".join(sentence(one, marked=place % 5 == 0) for place, one in enumerate(sentences))
        lines.append(f"{text} [more](/posts/{(number * 7) % 997}).\n")
        lines.append("".join(f"- {' '.join(one[:3])}\n" for one in sentences[:3]))
    return "\n".join(lines)


def sentence(words: list[str], *, marked: bool) -> str:
    return f"{' '.join(words[:3])} *{' '.join(words[3:5])}* {' '.join(words[5:])}" if marked else " ".join(words)


def repository(folder: pathlib.Path, posts: int, length: int) -> None:
    words, weights = vocabulary(random.Random(4))
    for number in range(posts):
        place = folder / f"{number // 500:02}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"post-{number:05}.md").write_text(post(number, words, weights, length), encoding="utf-8")


def run(command: list[str], folder: pathlib.Path, **variables: str) -> tuple[float, float, float]:
    """Wall-clock seconds, seconds of all processors, and MB of the largest process."""
    code = (
        "import resource, subprocess, sys;"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE);"
        "done.returncode in (0, 1) or sys.stderr.buffer.write(done.stderr);"  # 1: findings, which some tell there
        "told = resource.getrusage(resource.RUSAGE_CHILDREN);"
        "print(told.ru_utime + told.ru_stime, told.ru_maxrss / 1024)"
    )
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    if done.stderr:
        print(done.stderr.strip()[:400])
    busy, memory = map(float, done.stdout.split())
    return time.perf_counter() - started, busy, memory


def tell(name: str, pages: int, figures: tuple[float, float, float]) -> None:
    took, busy, memory = figures
    print(
        f"{name:28} {took:7.2f} s {pages / took:8.0f} pages/s  {busy:7.2f} s of processors {memory:6.0f} MB", flush=True
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, default=5000)
    parser.add_argument("--words", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--format", default="concise")
    parser.add_argument("--others", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made) / "site"
        repository(folder, asked.posts, asked.words)
        cache = pathlib.Path(made) / "cache"
        base = [sys.executable, "-m", "kwaudit", ".", "-f", asked.format, "--no-config"]
        runs = {
            "one process, no cache": [*base, "--jobs", "1", "--no-cache"],
            f"{asked.jobs} processes, cold": [*base, "--jobs", str(asked.jobs)],
            "second run, from the cache": [*base, "--jobs", str(asked.jobs)],
        }
        for name, command in runs.items():
            tell(name, asked.posts, run(command, folder, KWAUDIT_CACHE_DIR=str(cache)))
        if asked.others:
            others(folder, asked)


def others(folder: pathlib.Path, asked: argparse.Namespace) -> None:
    part = folder.parent / "part"
    repository(part, min(asked.posts, PART), asked.words)
    for name, text in LINTERS_SETTINGS.items():
        (part / name).write_text(text, encoding="utf-8")
    posts = sorted(str(path) for path in part.rglob("*.md"))
    print(f"\nthe first {len(posts)} posts, one process each")
    audit = [sys.executable, "-m", "kwaudit", ".", "-f", "concise", "--no-config", "--jobs", "1", "--no-cache"]
    tell("kwaudit", len(posts), run(audit, part))
    tell("Beautiful Soup, NLTK", len(posts), run([sys.executable, "-c", NAIVE, *posts], part))
    for name, command in LINTERS.items():
        if shutil.which(name):
            tell(name, len(posts), run(list(command), part))
        else:
            print(f"{name} is not installed")


if __name__ == "__main__":
    main()
