"""How well and how fast the article is found, on real pages with truth beside them.

    python benchmarks/extraction.py [DATA]               scores by page type: of pages learned from, of those closed
    python benchmarks/extraction.py [DATA] --kept        headings, list items, table cells of the truth that are kept
    python benchmarks/extraction.py [DATA] --positions   words whose place in the source is not theirs
    python benchmarks/extraction.py [DATA] --speed       beside parsing alone, and beside trafilatura if installed
    python benchmarks/extraction.py [DATA] --vocabulary  share of main content under each word of classes and ids

DATA is a folder with `html/ID.html.gz`, `truth.jsonl` and `score.py`; `../shared/data/extraction` unless said.
A third of the pages, fixed by a hash of the page's id, was held out; then half of it was opened, to learn from what
was found there. The other half stays closed: nobody looks at one of its pages.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import hashlib
import html
import importlib.util
import json
import re
import resource
import statistics
import sys
import time
from pathlib import Path
from typing import NamedTuple

import turbohtml

from kwaudit import text
from kwaudit.extract import html as extract_html
from kwaudit.extract.signals import ROWS
from kwaudit.extract.tree import parse
from kwaudit.extract.walk import Walk
from kwaudit.languages import load
from kwaudit.model import Document, Settings

DATA = Path(__file__).parents[2] / "shared" / "data" / "extraction"
TYPES = ("article", "documentation", "service", "forum", "product", "listing", "collection")
WORD = re.compile(r"\w+")
SETTINGS = Settings()


class Page(NamedTuple):
    id: str
    type: str
    source: str
    truth: str


def pages(data: Path) -> list[Page]:
    found = []
    for line in (data / "truth.jsonl").read_text("utf-8").rstrip("\n").split("\n"):
        row = json.loads(line)
        source = gzip.decompress((data / "html" / f"{row['id']}.html.gz").read_bytes()).decode("utf-8", "replace")
        source = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        found.append(Page(row["id"], row["type"], source, row["text"]))
    return found


def held_out(page: Page) -> bool:
    return hashlib.sha256(page.id.encode()).digest()[0] % 3 == 0


def closed(page: Page) -> bool:
    """Say whether a page is in the half of the held-out third that nobody looks at."""
    return held_out(page) and hashlib.sha256(page.id.encode()).digest()[1] % 2 == 1


def article(page: Page):
    return extract_html.article(Document(page.id, page.source, "html"), SETTINGS)


def shown(found, *, code: bool) -> str:
    """The article as text; the truth of documentation holds code, which is found but not counted."""
    return "\n".join(block.text for block in found.blocks if block.region == "main" or (code and block.region == "pre"))


def score(data: Path, given: list[Page]) -> None:
    spec = importlib.util.spec_from_file_location("score", data / "score.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    for name, part in (
        ("learned from first", [page for page in given if not held_out(page)]),
        ("opened later", [page for page in given if held_out(page) and not closed(page)]),
        ("closed", [page for page in given if closed(page)]),
        ("all", given),
    ):
        print(f"{name}\n{'type':<14} pages      F1    prec  recall  density err  in 10%  F1 counted")
        for kind in TYPES:
            rows, counted = [], []
            for page in (page for page in part if page.type == kind):
                found, true = article(page), scorer.words(page.truth)
                got = scorer.words(shown(found, code=True))
                rows.append((*scorer.f1(got, true), scorer.density_error(got, true)))
                counted.append(scorer.f1(scorer.words(shown(found, code=False)), true)[0])
            if rows:
                errors = [row[3] for row in rows if row[3] is not None] or [0.0]
                mean = [statistics.mean(row[i] for row in rows) for i in range(3)]
                near = sum(error <= 0.1 for error in errors) / len(errors)
                print(
                    f"{kind:<14}{len(rows):>6}{mean[0]:>8.3f}{mean[1]:>8.3f}{mean[2]:>8.3f}"
                    f"{statistics.median(errors):>13.1%}{near:>8.1%}{statistics.mean(counted):>12.3f}"
                )


def words(value: str) -> str:
    return " ".join(WORD.findall(value.lower()))


def kept(given: list[Page]) -> None:
    """Count the headings, items and cells of a page that stand in its truth, and those of them in the article."""
    total: collections.Counter[str] = collections.Counter()
    found: collections.Counter[str] = collections.Counter()
    for page in given:
        lines = {words(line) for line in page.truth.splitlines()}
        whole = f" {words(page.truth)} "
        got = f" {words(shown(article(page), code=True))} "
        document = turbohtml.parse(page.source)
        for kind, tags in (
            ("headings", ["h1", "h2", "h3", "h4", "h5", "h6"]),
            ("items", ["li"]),
            ("cells", ["td", "th"]),
        ):
            for tag in tags:
                for element in document.find_all(tag):
                    said = words(element.text)
                    if said and (said in lines or (said.count(" ") > 3 and f" {said} " in whole)):
                        total[kind] += 1
                        found[kind] += f" {said} " in got
    for kind, count in total.items():
        print(f"{kind:<10}{found[kind]:>7,} of {count:>7,}  {found[kind] / count:.1%}")


def positions(given: list[Page]) -> None:
    seen = wrong = 0
    for page in given:
        for block in article(page).blocks:
            if block.region != "main":
                continue
            for word in WORD.finditer(block.text):
                seen += 1
                start, end = block.source(word.start(), word.end())
                written = page.source[start:end]
                if written != word[0] and word[0] not in html.unescape(re.sub(r"(?s)<!--.*?-->|<[^>]*>", "", written)):
                    wrong += 1
                    print(page.id, repr(word[0]), repr(written[:60]))
    print(f"{seen:,} words, {wrong} not at their place")


def spent(call, given, times=3) -> list[float]:
    """The best CPU time of some runs, a page."""
    best = [float("inf")] * len(given)
    for _ in range(times):
        for at, one in enumerate(given):
            began = time.process_time()
            call(one)
            best[at] = min(best[at], time.process_time() - began)
    return best


def tokens(page: Page) -> None:
    found = article(page)
    main = [index for index, block in enumerate(found.blocks) if block.region == "main"]
    text.tokenize(found.blocks, main, load(found.language or "en"))


def speed(given: list[Page]) -> None:
    alone = spent(lambda page: turbohtml.parse(page.source), given)
    rows = {
        "parse": alone,
        "parse, extraction": spent(article, given),
        "parse, extraction, tokens": spent(tokens, given),
    }
    try:
        import trafilatura
    except ImportError:
        print("trafilatura is not installed")
    else:
        rows["trafilatura"] = spent(lambda page: trafilatura.extract(page.source), given, 1)
    for name, row in rows.items():
        ratio = statistics.median(one / other for one, other in zip(row, alone, strict=True))
        mean, median = statistics.mean(row) * 1e3, statistics.median(row) * 1e3
        print(f"{name:<28}{mean:>9.2f} ms mean{median:>9.2f} median{ratio:>8.1f} x parse")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def vocabulary(given: list[Page]) -> None:
    """Print for each word of the rows the share of the text under it that is in the truth, on the pages tuned on."""
    share: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    for page in (page for page in given if not closed(page)):
        boxes, held = weighed(page)
        for word in (word for row in ROWS for word in row.words.split()):
            seen: set[int] = set()
            for box in range(1, len(boxes)):
                outermost = boxes.parents[box] not in seen
                if not outermost or (held[box][1] < 0.6 * held[0][1] and names(boxes.elements[box], word)):
                    seen.add(box)
                if outermost and box in seen:
                    for at, add in enumerate((1, *held[box])):
                        share[word][at] += add
    for word, (count, every, true) in sorted(share.items(), key=lambda item: item[1][2] / (item[1][1] or 1)):
        if every:
            print(f"{word:<24}{count:>7} boxes{every:>9,} words{true / every:>7.2f}")


def weighed(page: Page):
    """The boxes of a page, each with the words in it, and with those of them that are in the truth."""
    walk = Walk(parse(page.source), whole=True)
    true = fours(WORD.findall(page.truth.lower()))
    held = [[0, 0] for _ in walk.boxes.parents]
    for draft in walk.drafts:
        said = WORD.findall(draft.text.lower())
        runs = fours(said)
        held[draft.box][0] += len(said)
        held[draft.box][1] += len(said) if runs and len(runs & true) * 2 >= len(runs) else 0
    for box in range(len(held) - 1, 0, -1):
        for at in (0, 1):
            held[walk.boxes.parents[box]][at] += held[box][at]
    return walk.boxes, held


def fours(said: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*[said[start:] for start in range(4)], strict=False))


def names(element, word: str) -> bool:
    name = f"{element.attr('class') or ''} {element.attr('id') or ''}"
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
    return f" {word.replace('-', ' ')} " in f" {' '.join(re.split('[^a-z0-9]+', spaced))} "


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    for name in ("kept", "positions", "speed", "vocabulary"):
        parser.add_argument(f"--{name}", action="store_true")
    chosen = parser.parse_args()
    if not chosen.data.exists():
        print(f"no pages in {chosen.data}", file=sys.stderr)
        return 2
    given = pages(chosen.data)
    wanted = [measure for measure in (kept, positions, speed, vocabulary) if getattr(chosen, measure.__name__)]
    for measure in wanted:
        measure(given)
    if not wanted:
        score(chosen.data, given)
    return 0


if __name__ == "__main__":
    sys.exit(main())
