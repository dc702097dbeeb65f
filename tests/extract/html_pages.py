"""Short ways to read a page in a test."""

from __future__ import annotations

from typing import Any

from kwaudit import extract
from kwaudit.model import Article, Block, Document, Settings

PROSE = (
    "Rye wants a warm corner and a long night before anybody may shape it into a loaf.",
    "The oven has to be hot for an hour before the first loaf goes in, or the crust stays pale.",
    "Let the bread cool on a rack until the next morning, however good the kitchen smells.",
    "A wet cloth over the bowl keeps the dough from drying, and a plate does just as well.",
)
"""Paragraphs to fill a page with, so that its article stands out as articles do."""

TEXT = "".join(f"<p>{sentence}</p>" for sentence in PROSE)


def read(source: str, *, slug: str = "", **settings: Any) -> Article:
    return extract.article(Document("page.html", source, "html", slug=slug), Settings(**settings))


def page(body: str, head: str = "") -> Article:
    return read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")


def main(article: Article) -> list[str]:
    """Texts of the blocks that count, spaces single."""
    return [flat(block) for block in article.blocks if block.region == "main"]


def left(article: Article) -> dict[str, list[str]]:
    """Texts of the other blocks, by region."""
    found: dict[str, list[str]] = {}
    for block in article.blocks:
        if block.region != "main":
            found.setdefault(block.region, []).append(flat(block))
    return found


def flat(block: Block) -> str:
    return " ".join(block.text.split())


def reason(article: Article, text: str) -> str:
    return next(block.reason for block in article.blocks if flat(block) == text)
