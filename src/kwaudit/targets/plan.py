"""All sources of targets together: which wins where two name one phrase, and what in the article is plan, not text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError
from kwaudit.model import Conflict, Plan, Target
from kwaudit.model.once import once
from kwaudit.model.plan import FOR_THE_PAGE, PRECEDENCE
from kwaudit.model.value import replace
from kwaudit.targets import tag_lines
from kwaudit.targets.phrases import key

if TYPE_CHECKING:
    from kwaudit.model import Article, Settings

BEFORE_THE_PAGE = PRECEDENCE[: PRECEDENCE.index(FOR_THE_PAGE) + 1]
"""Sources that win over what the page itself declares."""
_PLAN_IN_CELL = re.compile(r"[%٪％﹪]|per ?cent|prozent|key|kw|densi|dicht", re.IGNORECASE)


def plan(article: Article, settings: Settings) -> tuple[Plan, Article]:
    """Collect the targets of a page, and label what in it is no text for readers.

    Returns:
        The plan, and the article with the keyword table, the lines that introduce it, and trailing tag lines
        moved out of `main`.

    Raises:
        SettingsError: front matter, a keyword table or options that cannot be used; two equal phrases in one of them.
    """
    declared, blocks = _tables(article, settings)
    made = (
        _union(_in_order(article, settings, declared)) if _speaks(article, settings, declared) else _outside(settings)
    )
    seen = article.relabelled("keyword table", blocks)
    tags = tag_lines.find(seen, made)
    return made, seen.relabelled("tag line", tags)


def _speaks(article: Article, settings: Settings, declared: tuple[Target, ...]) -> bool:
    """Say whether the page itself declares targets, beside those that come from outside."""
    head = article.front_matter
    return bool(declared or settings.meta_keywords or "kwaudit" in head or "keywords" in head)


@once
def _outside(settings: Settings) -> Plan:
    """Return the plan of a page that declares nothing; it is the same for all pages with these very settings."""
    return _union(_targets(settings))


def _targets(settings: Settings) -> Iterator[Target]:
    """Return the targets from outside, the highest source first."""
    outside = _by_source(settings)
    return chain(*(outside[source] for source in (*BEFORE_THE_PAGE, "settings")))


def _by_source(settings: Settings) -> dict[str, list[Target]]:
    outside: dict[str, list[Target]] = {source: [] for source in PRECEDENCE}
    for target in settings.targets:
        outside[target.source].append(_with_intent(target))
    return outside


def _tables(article: Article, settings: Settings) -> tuple[tuple[Target, ...], Mapping[int, str]]:
    """Read the keyword tables, unless no table of the article can be one: it has neither shares nor a word of plans."""
    for table in article.tables:
        texts = (article.blocks[at].text for row in table.rows for cell in row for at in cell)
        if any(map(_PLAN_IN_CELL.search, texts)):
            from kwaudit.targets import table as tables

            return tables.read(article, settings)
    return (), {}


def _in_order(article: Article, settings: Settings, tables: Iterable[Target]) -> Iterator[Target]:
    """Yield the targets of every source, the highest first."""
    outside = _by_source(settings)
    yield from chain(*(outside[source] for source in BEFORE_THE_PAGE))
    if "kwaudit" in article.front_matter or "keywords" in article.front_matter:
        from kwaudit.targets import front_matter

        yield from front_matter.read(article, settings)
    yield from tables
    yield from outside["settings"]
    if settings.meta_keywords:
        yield from _meta(article)


def _with_intent(target: Target) -> Target:
    """Read the intent of a target that was made elsewhere, in the settings."""
    if not target.intent or target.roles or target.search_intent:
        return target
    from kwaudit.targets import intents

    said = intents.read(target.intent)
    return replace(target, roles=said.roles, search_intent=said.search_intent)


def _meta(article: Article) -> Iterator[Target]:
    """Yield what `<meta name=keywords>` lists; nobody keeps it tidy, so repetitions in it are passed over."""
    from kwaudit.targets import fields

    seen = set[str]()
    for zone in article.zones:
        if zone.zone == "keywords":
            for phrase in fields.synonyms(zone.text):
                if key(phrase) and key(phrase) not in seen:
                    seen.add(key(phrase))
                    yield Target(phrase, source="meta keywords", origin=article.document.name, offset=zone.start)


def _union(targets: Iterable[Target]) -> Plan:
    """Keep the first target of each phrase; a later one of another source or table is a conflict, else an error."""
    kept: dict[str, Target] = {}
    conflicts: list[Conflict] = []
    for target in targets:
        first = kept.setdefault(key(target.phrase), target)
        if first is target:
            continue
        same = first.source == target.source != "table"  # a table has refused its own doubles
        if same and (first.source == "option" or first.origin == target.origin):
            raise SettingsError(f"{target.phrase!r} is declared twice by {_where(target)}; keep one of them")
        conflicts.append(Conflict(first.phrase, first.source, target.source))
    return Plan(tuple(kept.values()), tuple(conflicts))


def _where(target: Target) -> str:
    return "options" if target.source == "option" else target.origin or target.source
