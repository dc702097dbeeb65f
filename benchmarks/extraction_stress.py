"""Extraction on pages that somebody or something broke: time, memory, and whether it holds.

python benchmarks/extraction_stress.py               time of hostile markup, 2,000 to 60,000 repetitions
python benchmarks/extraction_stress.py --fuzz 20000  mutated pages of the shared data: no crash, no page over a
                                                     second, no growth of memory, no word at a wrong place
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time

from extraction import DATA, SETTINGS, Page, pages

from kwaudit.extract import html as extract_html
from kwaudit.model import Document

HOSTILE = (
    "<table><tr>text ", "a<br>", "a<span hidden>b</span>", "<ul><li>a", "<b><p>x", "&amp", "<a href='x>", "<!-- ",
    "<style>.a{display:none}</style><p class=a>x</p>", "<button aria-expanded=true>x</button>", "<div hidden>x</div>",
)  # fmt: skip


def seconds(source: str) -> float:
    began = time.process_time()
    extract_html.article(Document("page.html", source, "html"), SETTINGS)
    return time.process_time() - began


def hostile() -> None:
    for markup in HOSTILE:
        row = [seconds(markup * times) for times in (2_000, 20_000, 60_000)]
        print(f"{markup[:24]:<26}" + "".join(f"{one * 1e3:>10.1f} ms" for one in row))


def mutated(source: str, luck: random.Random) -> str:  # noqa: PLR0911 - one line a way to break a page
    """Break a page: cut it, flip characters, move tags, nest deeply, repeat a part, drop tag ends."""
    how, at = luck.randrange(7), luck.randrange(max(len(source), 1))
    if how == 0:
        return source[:at]
    if how == 1:
        letters = list(source)
        for _ in range(50):
            letters[luck.randrange(len(letters))] = luck.choice("<>&\"'/ \0=a-!\n;#é\u00ad")
        return "".join(letters)
    if how == 2:
        parts = source.split("<")
        luck.shuffle(parts)
        return "<".join(parts)
    if how == 3:
        return (
            source[:at] + luck.choice(["<div>", "<b>", "<table>", "<li>", "<a>", "<span hidden>"]) * 5000 + source[at:]
        )
    if how == 4:
        return source[at:] + source[:at]
    if how == 5:
        return source[:at] + source[at : at + 200] * 50 + source[at:]
    return "".join(part for part in source.split(">") if luck.random() > 0.2)


def fuzz(given: list[Page], count: int) -> None:
    luck = random.Random(20260101)
    longest, before = (0.0, ""), 0
    for number in range(count):
        page = luck.choice(given)
        source = page.source if len(page.source) < 120_000 else page.source[: luck.randrange(20_000, 120_000)]
        source = mutated(source, luck)
        began = time.process_time()
        found = extract_html.article(Document(page.id, source, "html"), SETTINGS)
        longest = max(longest, (time.process_time() - began, f"{page.id} {number}"))
        for block in found.blocks:
            for start, end, at, to in block.runs:
                if end - start == to - at and source[at:to] != block.text[start:end]:
                    print("wrong place", page.id, number, block)
        if number == count // 4:
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{count:,} pages; longest {longest[0]:.2f} s ({longest[1]}); memory {before // 1024} to {after // 1024} MB")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fuzz", type=int, nargs="?", const=20_000)
    chosen = parser.parse_args()
    if chosen.fuzz:
        fuzz(pages(DATA), chosen.fuzz)
    else:
        hostile()
    return 0


if __name__ == "__main__":
    sys.exit(main())
