"""Start-up, paired: kwaudit against a naive script with the same libraries, and against `python -c pass`.

    python benchmarks/startup.py [RUNS]

Each round runs every command once, in turn, so that a busy moment falls on all; the figures are medians of the
rounds' ratios. Targets: a full report 0.33 of the naive script, `-f concise` 0.25, `--version` 7 × bare Python.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
SENTENCES = (
    "A winter garden rewards whoever plans it in summer.",
    "Start with hardy herbs, because they forgive a late frost.",
    "Every raised bed needs drainage before it needs compost.",
    "The best garden plan is one that fits on a single sheet of paper.",
    "Water in the morning, and look under the leaves while you are there.",
)
PAGE_BYTES = 60_000


def page() -> str:
    """Make a page of 60 kB with a plan of three phrases."""
    blocks, size, number = [], 0, 0
    while size < PAGE_BYTES:
        text = " ".join(SENTENCES[(number + turn) % len(SENTENCES)] for turn in range(6))
        block = (
            f'<h2 id="s{number}">Step {number}</h2>\n<div class="text"><p>{text}</p></div>\n'
            if number % 3 == 0
            else f"<p>{text}</p>\n"
        )
        blocks.append(block)
        size += len(block)
        number += 1
    head = (
        "<!doctype html><html lang=en><head><title>A winter garden</title></head><body><main><h1>A winter garden</h1>\n"
    )
    return f"{head}{''.join(blocks)}</main></body></html>"


def commands(path: str) -> dict[str, list[str]]:
    """Name what is timed."""
    kwaudit = [str(Path(sys.executable).with_name("kwaudit"))]
    plan = ["-t", "winter garden=1-2%", "-t", "raised bed", "-t", "hardy herbs=0.5%", "--no-config"]
    return {
        "bare": [sys.executable, "-c", "pass"],
        "naive": [sys.executable, str(Path(__file__).with_name("naive.py")), path],
        "version": [*kwaudit, "--version"],
        "full": [*kwaudit, path, *plan],
        "concise": [*kwaudit, path, *plan, "-f", "concise"],
    }


def timed(command: list[str]) -> float:
    """Run a command once and return the seconds it took."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode not in {0, 1}:
        sys.exit(f"{command}: exit {done.returncode}\n{done.stderr.decode()}")
    return time.perf_counter() - start


def main() -> None:
    """Time the rounds and print medians and ratios."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(page(), encoding="utf-8")
        chosen = commands(str(path))
        for command in chosen.values():  # bytecode and disk cache
            timed(command)
        rounds = [{name: timed(command) for name, command in chosen.items()} for _ in range(runs)]
    for name in chosen:
        print(f"{name:8} {statistics.median(one[name] for one in rounds) * 1000:7.1f} ms")
    for name, base, wanted in (("full", "naive", 0.33), ("concise", "naive", 0.25), ("version", "bare", 7.0)):
        ratio = statistics.median(one[name] / one[base] for one in rounds)
        print(f"{name} / {base}: {ratio:.3f} (at most {wanted})")


if __name__ == "__main__":
    main()
