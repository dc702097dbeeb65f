"""The HTML report in a headless Chromium: one long page, and the index of a site.

    python benchmarks/browser.py [CHROMIUM]

Prints the file's size and the time from opening it to a drawn report. Targets: a page of 5,000 words with 30 targets
under 1 s and 150 kB beside its text; a site of 5,000 pages under 40 MB and 3 s.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import kwaudit
from kwaudit.model import Band, Report, Settings, Target

SENTENCE = "the garden by a slow river holds stone light and paper for whoever walks there in early spring rain"
STOCK = SENTENCE.split()
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def markdown(words: int, number: int) -> str:
    text = [STOCK[(i * 7 + i // 13 + number * 5) % len(STOCK)] for i in range(words)]
    body = "\n\n".join(" ".join(text[i : i + 60]) + "." for i in range(0, words, 60))
    return f"# Page {number} of the garden\n\n{body}\n"


def report(pages: int, words: int, targets: int) -> Report:
    pairs = [f"{a} {b}" for a in STOCK[:8] for b in STOCK[8:]][: targets - 8]
    plan = tuple(Target(phrase, Band.parse("1-2%")) for phrase in [*STOCK[:8], *pairs][:targets])
    settings = Settings(targets=plan, keep_text=True)
    made = [
        kwaudit.audit_text(markdown(words, n), settings, name=f"blog/{n}.md", kind="markdown") for n in range(pages)
    ]
    return replace(
        made[0],
        pages=tuple(page for one in made for page in one.pages),
        findings=tuple(finding for one in made for finding in one.findings),
    )


def opened(tab: object, path: Path) -> float:
    start = time.perf_counter()
    tab.goto(path.as_uri())
    tab.wait_for_selector("#main[data-drawn]")
    return time.perf_counter() - start


def main() -> None:
    from playwright.sync_api import sync_playwright

    browser = sys.argv[1] if len(sys.argv) > 1 else shutil.which("chromium")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        tab = playwright.chromium.launch(executable_path=browser, args=FLAGS).new_page()
        for name, pages, words, targets in (("page", 1, 5_000, 30), ("site", 5_000, 1_000, 5)):
            path = Path(folder) / f"{name}.html"
            start = time.perf_counter()
            made = report(pages, words, targets)
            audited = time.perf_counter()
            path.write_text(kwaudit.render(made, "html"), "utf-8")
            written = time.perf_counter()
            times = sorted(opened(tab, path) for _ in range(3))
            print(
                f"{name}: {pages:,} of {words:,} words, {targets} targets: audited in {audited - start:.1f} s, ", end=""
            )
            size = path.stat().st_size / 1e6
            print(f"written in {written - audited:.1f} s, {size:.2f} MB, drawn in {times[1]:.2f} s")


if __name__ == "__main__":
    main()
