"""Pages a second, parse to findings, warm, on one core.

    python benchmarks/pages.py FOLDER [--targets 10] [--repeat 3]

FOLDER holds `*.html` or `*.html.gz`. Each page is audited for its own most frequent words and pairs, so that targets
are found and not only looked for. Rubbish is looked for as seldom as in a run of the command. Prints pages a second,
and how time grows with words and with targets.
"""

from __future__ import annotations

import argparse
import collections
import gc
import gzip
import itertools
import pathlib
import re
import statistics
import sys
import time

from kwaudit import pipeline
from kwaudit.__main__ import GC_THRESHOLD
from kwaudit.model import Band, Document, Settings, Target

WORD = re.compile(r"[a-z]{4,}")


def documents(folder: pathlib.Path) -> list[Document]:
    found = []
    for path in sorted([*folder.glob("*.html"), *folder.glob("*.html.gz")]):
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        text = raw.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        found.append(Document(path.name, text, "html", slug=path.name.partition(".")[0]))
    return found


def targets(text: str, wanted: int) -> tuple[Target, ...]:
    """The page's most frequent words and pairs of words, three words to seven pairs, as plans are made."""
    words = WORD.findall(re.sub(r"<[^>]*>", " ", text).lower())
    pairs = collections.Counter(f"{a} {b}" for a, b in itertools.pairwise(words))
    single = wanted * 3 // 10
    found = collections.Counter(words).most_common(single) + pairs.most_common(wanted - single)
    return tuple(Target(phrase, Band.parse("1-2%")) for phrase, _ in found)


def seconds(work: list[tuple[Document, Settings]], repeat: int) -> float:
    runs = []
    for _ in range(repeat):
        start = time.perf_counter()
        for document, settings in work:
            pipeline.audit_document(document, settings)
        runs.append(time.perf_counter() - start)
    return statistics.median(runs)


def page(words: int) -> Document:
    """A page of so many words, in paragraphs of sixty."""
    stock = [
        f"{a}{b}" for a in ("garden", "river", "stone", "light", "paper", "wool") for b in ("", "s", "ed", "er", "ly")
    ]
    text = [stock[(i * 7 + i // 11) % len(stock)] for i in range(words)]
    body = "".join(f"<p>{' '.join(text[i : i + 60])}.</p>\n" for i in range(0, words, 60))
    return Document("made.html", f"<html lang=en><body><main><h1>Garden river</h1>{body}</main></body></html>", "html")


def plan(phrase: str, count: int) -> Settings:
    return Settings(targets=tuple(Target(phrase.format(i), Band.parse("1-2%")) for i in range(count)))


def growth(repeat: int) -> None:
    ten = plan("garden{} river", 10)
    short, long = (seconds([(page(n), ten)] * 5, repeat) for n in (2_000, 20_000))
    print(f"20,000 words take {long / short:.1f} x 2,000 words")
    few, many = (seconds([(page(2_000), plan("garden river{}", n))] * 5, repeat) for n in (50, 5_000))
    print(f"5,000 targets take {many / few:.1f} x 50 targets ({few * 200:.1f} and {many * 200:.1f} ms a page)")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--targets", type=int, default=10)
    parser.add_argument("--repeat", type=int, default=3)
    given = parser.parse_args()
    gc.set_threshold(GC_THRESHOLD, 20, 20)
    found = documents(given.folder)
    if not found:
        sys.exit(f"{given.folder}: no pages")
    work = [(one, Settings(targets=targets(one.text, given.targets))) for one in found]
    seconds(work, 1)
    each = seconds(work, given.repeat) / len(found)
    speed = f"{1 / each:.0f} pages a second, {each * 1000:.2f} ms a page"
    print(f"{len(found)} pages, {given.targets} targets each: {speed}")
    growth(given.repeat)


if __name__ == "__main__":
    main()
