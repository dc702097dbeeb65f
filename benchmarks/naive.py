"""What start-up is measured against: the same libraries imported at the top, parse, tokenise, count, print a table."""

from collections import Counter
from pathlib import Path

import nltk
import requests  # noqa: F401 -- at the top of a script that takes addresses too, as they all have it
import typer
from bs4 import BeautifulSoup
from rich.console import Console
from rich.table import Table


def main(path: Path) -> None:
    """Count words and pairs of a page."""
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    words = [word.lower() for word in nltk.wordpunct_tokenize(soup.get_text(" ")) if word.isalpha()]
    counts = Counter(nltk.bigrams(words))
    table = Table("phrase", "count", "density")
    for pair, count in counts.most_common(10):
        table.add_row(" ".join(pair), str(count), f"{count / len(words):.2%}")
    Console().print(table)


if __name__ == "__main__":
    typer.run(main)
