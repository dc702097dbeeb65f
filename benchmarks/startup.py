"""Start-up, paired: kwaudit against a naive script with the same libraries, and against `python -c pass`.

    python benchmarks/startup.py [RUNS]

Each round runs every command once, in turn, so that a busy moment falls on all; the figures are medians of the
rounds' ratios. Targets: a full report 0.33 of the naive script, `-f concise` 0.25, `--version` 7 × bare Python.
"""

from __future__ import annotations

import os
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
HEAD_BYTES = 14_000
"""Styles and scripts in the page: a fourth of it, as on a blog."""
LINKS = 80
"""Links of its navigation and footer."""


ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""An installed program has its bytecode; a checkout must be allowed to write it."""


def page() -> str:
    """Make a page of 60 kB as a blog system would: styles, scripts, navigation, 3,000 words of article, a footer."""
    style = ".post-content p{margin:0 0 1.5em;line-height:1.7}\n" * (HEAD_BYTES // 100)
    script = 'window.dataLayer=window.dataLayer||[];dataLayer.push({"event":"view"});\n' * (HEAD_BYTES // 150)
    links = "".join(
        f'<li class="menu-item menu-item-{n}"><a href="/topic/{n}/">Topic {n}</a></li>\n' for n in range(LINKS)
    )
    top = f"<head><title>A winter garden</title><style>{style}</style><script>{script}</script></head>"
    start = f'<!doctype html><html lang="en">{top}<body class="single"><nav><ul>{links}</ul></nav><main><article>'
    blocks, number = ['<h1 class="entry-title">A winter garden, planned in summer</h1>\n'], 0
    while len(start) + sum(map(len, blocks)) + len(links) < PAGE_BYTES:
        blocks.append(_block(number))
        number += 1
    return f"{start}{''.join(blocks)}</article></main><footer><ul>{links}</ul></footer></body></html>"


def _block(number: int) -> str:
    """Make a paragraph with the markup that editors leave, every fourth with a heading above it."""
    text = " ".join(SENTENCES[(number * 3 + turn) % len(SENTENCES)] for turn in range(3))
    link = f'<a class="wp-block-link" href="https://garden.example/tips/{number}/" rel="noopener">Read on</a>'
    body = f'<p class="wp-block-paragraph has-medium-font-size" id="p{number}">{text} <strong>{link}</strong></p>\n'
    heading = f'<h2 class="wp-block-heading" id="step-{number}"><span>Step {number} of the year</span></h2>\n'
    return heading + body if number % 4 == 0 else body


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
    done = subprocess.run(command, capture_output=True, check=False, env=ENVIRONMENT)
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
