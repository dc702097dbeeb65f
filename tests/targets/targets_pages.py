"""Articles for tests of the keyword plan, taken from Markdown and plain text, and short ways to read a plan."""

from __future__ import annotations

from kwaudit import extract, targets
from kwaudit.model import Article, Document, Plan, Settings


def planned(text: str, kind: str = "markdown", settings: Settings | None = None) -> tuple[Plan, Article]:
    document = Document("page.md", text, kind)  # type: ignore[arg-type]
    chosen = settings or Settings()
    return targets.plan(extract.article(document, chosen), chosen)


def phrases(text: str, kind: str = "markdown", settings: Settings | None = None) -> list[str]:
    return [target.phrase for target in planned(text, kind, settings)[0].targets]


def regions(text: str, kind: str = "markdown") -> dict[str, str]:
    """Text → region of each block that is not in main."""
    blocks = planned(text, kind)[1].blocks
    return {" ".join(block.text.split()): block.region for block in blocks if block.region != "main"}
