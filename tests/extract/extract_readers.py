"""Short ways to read a text in a test, and the law that every article keeps."""

from __future__ import annotations

from kwaudit import extract
from kwaudit.model import Article, Document, Settings


def read(text: str, kind: str = "markdown", *, slug: str = "") -> Article:
    return extract.article(Document("page.md", text, kind, slug=slug), Settings())  # type: ignore[arg-type]


def main(text: str, kind: str = "markdown") -> list[str]:
    """Texts of the blocks in main, spaces single."""
    return [" ".join(block.text.split()) for block in read(text, kind).blocks if block.region == "main"]


def zones(text: str, kind: str = "markdown") -> list[tuple[str, str]]:
    return [(block.zone, " ".join(block.text.split())) for block in read(text, kind).blocks]


def regions(text: str, kind: str = "markdown") -> list[tuple[str, str]]:
    return [(block.region, " ".join(block.text.split())) for block in read(text, kind).blocks]


def rows(article: Article, table: int = 0) -> list[list[str]]:
    cells = article.tables[table].rows
    return [[" ".join(article.blocks[at].text for at in cell) for cell in row] for row in cells]


def keep_the_law(article: Article, source: str) -> None:
    """Runs are in order, inside their block, and equal to their source wherever they are exact."""
    for block in article.blocks:
        assert block.text.strip()
        last = 0
        for start, end, first, after in block.runs:
            assert last <= start < end <= len(block.text)
            assert 0 <= first < after <= len(source)
            last = end
            if end - start == after - first:
                assert source[first:after] == block.text[start:end]
        assert all(0 <= link.start < link.end <= len(block.text) for link in block.links)
    for zone in article.zones:
        assert 0 <= zone.start <= zone.end <= len(source)
    for table in article.tables:
        assert all(0 <= at < len(article.blocks) for row in table.rows for cell in row for at in cell)
