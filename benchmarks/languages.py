"""How fast each language is read, against English in the same run: words a second, and characters a second.

    python benchmarks/languages.py [--words 2000] [--repeat 15] [CODE ...]

A page of paragraphs is made of a language's function words (four in ten) and of the words of its sample, with made-up
endings so that a page has some 600 different words, in sentences of fifteen; scripts without spaces have none. Measured
is `text.read` against ten targets, warm, the best of `--repeat` runs, languages taking turns: CPU time of one core. A
word of a script without spaces is one of ICU's.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from kwaudit import languages, text
from kwaudit.model import Article, Block, Document, Plan, Settings, Target

SAMPLES = Path(__file__).parents[1] / "fixtures" / "languages" / "samples.txt"
STOPS = {"zh": "。", "ja": "。", "hi": "।", "ne": "।", "my": "။", "km": "។", "hy": "։", "th": " ", "lo": " "}
USUAL = 8
"""How often a word of a target stands in a page, in all its forms, about: as often in each language."""
SETTINGS = Settings(language="set")
"""A language that is set, so that no time goes into looking for others."""


class Work(NamedTuple):
    """A page with all that reading it takes, how many words it has, and how many characters."""

    article: Article
    plan: Plan
    patterns: text.Patterns
    language: languages.Language
    words: int
    characters: int


def page(code: str, sample: str, count: int) -> tuple[Block, ...]:
    """Return paragraphs of sixty words."""
    draw, language = random.Random(1), languages.load(code)
    gap, stop = (" ", STOPS.get(code, ".")) if language.spaced else ("", STOPS.get(code, " "))
    small = sorted(language.function_words)
    stock = text_words(sample, code)
    stock = [one[: max(len(one) - cut, 2)] + one[:cut] for cut in range(12) for one in stock]
    made = [
        small[int(draw.paretovariate(0.7)) % len(small)] if draw.random() < 0.4 else draw.choice(stock)
        for _ in range(count)
    ]
    sentences = [gap.join(made[at : at + 15]) + stop for at in range(0, count, 15)]
    return tuple(Block("body", " ".join(sentences[at : at + 4])) for at in range(0, len(sentences), 4))


def text_words(sample: str, code: str) -> list[str]:
    return list(text.tokenize([Block("body", sample)], [0], languages.load(code)).words)


def work(code: str, sample: str, count: int) -> Work:
    language = languages.load(code)
    blocks = page(code, sample, count)
    tokens = text.tokenize(blocks, range(len(blocks)), language)
    counts, stems = Counter(tokens.stems), dict(zip(tokens.words, tokens.stems, strict=True))
    usual = sorted(stems, key=lambda word: (word in language.function_words, abs(counts[stems[word]] - USUAL), word))
    joint = " " if language.spaced else ""
    plan = Plan(tuple(Target(joint.join(usual[at : at + 2])) for at in range(10)))
    article = Article(Document("page", "", "text"), blocks)
    patterns = text.compile_targets(plan.targets, language, SETTINGS)
    return Work(article, plan, patterns, language, len(tokens), sum(len(block.text) for block in blocks))


def seconds(one: Work) -> float:
    start = time.process_time()
    for _ in range(5):
        text.read(one.article, one.plan, one.patterns, one.language)
    return (time.process_time() - start) / 5


def main() -> None:
    """Print a row for each language, the slowest first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("codes", nargs="*")
    parser.add_argument("--words", type=int, default=2000)
    parser.add_argument("--repeat", type=int, default=15)
    options = parser.parse_args()
    samples = dict(line.split("\t") for line in SAMPLES.read_text("utf-8").splitlines())
    codes = ["en", *(code for code in options.codes or samples if code != "en")]
    works = {code: work(code, samples[code], options.words) for code in codes}
    best = {code: min(runs) for code, runs in taking_turns(works, options.repeat).items()}
    base = works["en"].words / best["en"], works["en"].characters / best["en"]
    print("| language | words a second | of English | characters a second | of English |\n|---|---|---|---|---|")
    for code in sorted(codes, key=lambda code: works[code].words / best[code]):
        words, characters = works[code].words / best[code], works[code].characters / best[code]
        share, of_characters = words / base[0], characters / base[1]
        name = languages.load(code).name
        print(f"| {name} | {words:,.0f} | {share:.2f} | {characters:,.0f} | {of_characters:.2f} |")


def taking_turns(works: dict[str, Work], repeat: int) -> dict[str, list[float]]:
    """Return the times of each language; one after another in each round, so that a busy machine is so for all."""
    runs: dict[str, list[float]] = {code: [] for code in works}
    for _ in range(repeat):
        for code, one in works.items():
            runs[code].append(seconds(one))
    return runs


if __name__ == "__main__":
    main()
