"""Words and matching alone: how fast, and how time grows with words and with targets.

    python benchmarks/matching.py [--words 2000] [--repeat 9]

Prints microseconds a word for splitting, milliseconds for reading a text against plans of several sizes, the growth
that the project promises (20,000 words at most 12 × 2,000 words; 5,000 targets at most 3 × 50 targets), and texts made
to be slow. Times are CPU time, the best of `--repeat` runs.
"""

from __future__ import annotations

import argparse
import random
import time

from kwaudit import languages, text
from kwaudit.model import Article, Block, Document, Plan, Settings, Target

ENGLISH = languages.load("en")
SETTINGS = Settings()
STEMS = (
    "garden",
    "river",
    "stone",
    "light",
    "paper",
    "train",
    "build",
    "walk",
    "open",
    "create",
    "nation",
    "quiet",
    "market",
    "season",
    "window",
    "colour",
)
ENDINGS = ("", "s", "ed", "ing", "er", "ly", "ment")
SMALL = ("the", "of", "a", "in", "to", "and", "is", "for", "with", "on", "it", "that", "as", "by", "this")


def words(count: int, seed: int = 1) -> list[str]:
    """Words like those of prose: a few very often, many seldom, some 40 in 100 function words."""
    draw = random.Random(seed)
    stock = [f"{stem}{i or ''}{ending}" for i in range(40) for stem in STEMS for ending in ENDINGS]
    return [
        draw.choice(SMALL) if draw.random() < 0.4 else stock[int(draw.paretovariate(0.7)) % len(stock)]
        for _ in range(count)
    ]


def blocks(stock: list[str], mark: str = "’") -> tuple[Block, ...]:
    """Paragraphs of sixty words, sentences of fifteen, a comma in each, now and then a curly apostrophe."""
    made = []
    for start in range(0, len(stock), 60):
        part = stock[start : start + 60]
        sentences = [part[i : i + 15] for i in range(0, len(part), 15)]
        lines = [" ".join(one[:6]) + ", " + " ".join(one[6:]) + "." for one in sentences]
        made.append(Block("body", " ".join(line[:1].upper() + line[1:] for line in lines).replace("ss ", f"s{mark}s ")))
    return tuple(made)


def targets(count: int, stock: list[str], seed: int = 2) -> tuple[Target, ...]:
    """Phrases of one to three words: ten that the text may hold, the rest of other words, as in a site's plan."""
    draw = random.Random(seed)
    content = sorted(set(stock) - set(SMALL))
    here = [" ".join(draw.sample(content, draw.randint(1, 3))) for _ in range(min(count, 10))]
    elsewhere = [f"absent{draw.randrange(10**6)} {draw.choice(content)} x{i}" for i in range(count - len(here))]
    return tuple(Target(phrase) for phrase in here + elsewhere)


def read(page: tuple[Block, ...], plan: Plan) -> object:
    patterns = text.compile_targets(plan.targets, ENGLISH, SETTINGS)
    return text.read(Article(Document("page", "", "text"), page), plan, patterns, ENGLISH)


def best(work, repeat: int) -> float:
    runs = []
    for _ in range(repeat):
        start = time.process_time()
        work()
        runs.append(time.process_time() - start)
    return min(runs)


def splitting(count: int, repeat: int) -> None:
    for name, mark, extra in (
        ("ASCII", "'", ""),
        ("Latin, curly quotes", "’", ""),
        ("with marks of Hindi", "’", " हिन्दी"),
    ):
        page = blocks(words(count), mark)
        page = (*page, Block("body", f"end{extra}"))
        taken = best(lambda page=page: text.tokenize(page, range(len(page)), ENGLISH), repeat)
        print(f"split {name:22} {taken / count * 1e6:6.2f} µs a word")


def growth(repeat: int) -> None:
    stock = words(20_000)
    plan = Plan(targets(10, stock))
    small, large = (best(lambda n=n: read(blocks(stock[:n]), plan), repeat) for n in (2_000, 20_000))
    print(f"2,000 words {small * 1e3:.2f} ms, 20,000 words {large * 1e3:.2f} ms: × {large / small:.1f} (promised: 12)")
    page = blocks(stock[:2_000])
    times = {}
    for count in (1, 50, 500, 5_000):
        wanted = Plan(targets(count, stock))
        times[count] = best(lambda wanted=wanted: read(page, wanted), repeat)
        print(f"{count:5} targets {times[count] * 1e3:7.2f} ms")
    print(f"5,000 targets: × {times[5_000] / times[50]:.1f} of 50 (promised: 3)")


def worst(repeat: int) -> None:
    cases = {
        "one word, and as phrase": (lambda n: ["test"] * n, ["test"]),
        "one word, phrase of five": (lambda n: ["test"] * n, ["test test test test test"]),
        "two words in turn, near": (lambda n: ["red", "blue"] * (n // 2), ["blue red", "red x blue", "blue blue red"]),
        "far apart in one sentence": (lambda n: ["red"] * (n // 2) + ["blue"] * (n // 2), ["blue red"]),
        "function words between": (lambda n: (["red"] + ["of"] * 48 + ["blue"]) * (n // 50), ["red of blue"]),
        "every word is a target": (words, sorted(set(words(100_000)))),
    }
    for name, (stock, phrases) in cases.items():
        plan = Plan(tuple(Target(phrase) for phrase in phrases))
        half, whole = (_one_sentence(stock(n), plan, max(repeat // 3, 1)) for n in (50_000, 100_000))
        print(f"{name:28} 100,000 words {whole * 1e3:8.1f} ms, × {whole / half:.1f} of half as many")


def _one_sentence(stock: list[str], plan: Plan, repeat: int) -> float:
    page = (Block("body", " ".join(stock)),)
    return best(lambda: read(page, plan), repeat)


def compiling(repeat: int) -> None:
    wanted = targets(10_000, words(2_000))
    taken = best(lambda: text.compile_targets(wanted, ENGLISH, Settings()), repeat)
    print(f"10,000 targets made ready in {taken * 1e3:.0f} ms")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--words", type=int, default=2_000)
    arguments.add_argument("--repeat", type=int, default=9)
    chosen = arguments.parse_args()
    splitting(chosen.words, chosen.repeat)
    growth(chosen.repeat)
    compiling(chosen.repeat)
    worst(chosen.repeat)


if __name__ == "__main__":
    main()
