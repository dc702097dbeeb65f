"""Reads the cases of the rules: TOML files of documents that fire, with places, and of documents that do not."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from itertools import cycle, islice
from pathlib import Path

from kwaudit import pipeline, rules, targets
from kwaudit.model import Document, Finding, Page, Settings

CASES = Path(__file__).parent / "cases"
FILLER = """the old harbour wakes slowly while the fishermen mend their nets along the stone wall
a boy carries bread to the boats and nobody hurries before the bell of the chapel rings
gulls circle above the roofs until somebody throws the first scraps over the rail
by noon the ferry brings visitors who photograph the lighthouse and ask for ice
in the evening the lamps are lit one after another and the square fills with music""".splitlines()
"""Sentences that no case has a target for."""
NAMES = {"markdown": "page.md", "html": "page.html", "text": "page.txt", "mdx": "page.mdx"}


@dataclass(frozen=True)
class Case:
    """One document under one plan. `at` is what is found, as `line:column phrase`; empty where the rule keeps quiet."""

    why: str
    document: str
    code: str
    targets: tuple[str, ...] = ()
    kind: str = "markdown"
    name: str = ""
    slug: str = ""
    url: str = ""
    at: tuple[str, ...] = ()
    severity: str = ""
    message: str = ""
    help: str = ""
    marks: tuple[str, ...] = ()
    intent: str = ""
    audience: tuple[str, ...] = ()
    settings: tuple[tuple[str, object], ...] = ()

    def page(self) -> Page:
        """Take the document through every stage before the rules."""
        name = self.name or NAMES[self.kind]
        slug = self.slug or Path(name).stem
        document = Document(name, filled(self.document), self.kind, slug, self.url)  # type: ignore[arg-type]
        return pipeline.examine(document, self.chosen())

    def chosen(self) -> Settings:
        """Return the settings of the case, its targets in them."""
        more = {key: tuple(value) if isinstance(value, list) else value for key, value in self.settings}
        settings = Settings(**more)  # type: ignore[arg-type]
        declared = tuple(targets.from_option(text, settings) for text in self.targets)
        return Settings(**more, targets=declared)  # type: ignore[arg-type]

    def findings(self) -> list[Finding]:
        """Return what the rule of the case finds."""
        rule = next(rule for rule in rules.ALL if rule.code == self.code)
        return rules.check(self.page(), self.chosen(), (rule,))


def load(part: str) -> list[Case]:
    """Return the cases of all rules under `[[fires]]` or `[[quiet]]`."""
    return [
        _case(path.stem, one)
        for path in sorted(CASES.glob("*.toml"))
        for one in tomllib.loads(path.read_text(encoding="utf-8")).get(part, ())
    ]


def _case(code: str, one: dict[str, object]) -> Case:
    known = {field.name for field in fields(Case)}
    assert set(one) <= known, f"{code}: {set(one) - known} is no key of a case"
    plain = {key: tuple(value) if isinstance(value, list) else value for key, value in one.items()}
    if isinstance(settings := plain.get("settings"), dict):
        plain["settings"] = tuple(settings.items())
    return Case(code=code, **plain)  # type: ignore[arg-type]


def filled(text: str) -> str:
    """Return a text with each `{N words}` replaced by that many words of filler."""
    import re

    return re.sub(r"\{(\d+) words\}", lambda found: filler(int(found[1])), text)


def filler(count: int) -> str:
    """Return exactly `count` words in sentences."""
    words: list[str] = []
    for sentence in cycle(FILLER):
        if len(words) >= count:
            break
        parts = list(islice(sentence.split(), count - len(words)))
        words += (
            [parts[0].capitalize(), *parts[1:-1], parts[-1] + "."] if len(parts) > 1 else [parts[0].capitalize() + "."]
        )
    return " ".join(words)
