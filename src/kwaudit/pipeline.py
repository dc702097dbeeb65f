"""The order of the stages, and nothing else: a document flows one way and comes out as a page with its findings.

sources → extract → targets → text → measure → rules → triage; `formats` draw the report afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit import extract, languages, measure, rules, sources, targets, text, triage
from kwaudit.errors import KwauditError
from kwaudit.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.languages import Language
    from kwaudit.model import Article, Document, Finding, Page, PageResult, Plan, Reading, Settings


OWN_PHRASES = 20
"""How many phrases of its own a page shows when nothing is declared: a screen of them."""


class Audited(NamedTuple):
    """One page's share of the report."""

    result: PageResult
    findings: tuple[Finding, ...]
    silenced: tuple[Finding, ...]


def examine(document: Document, settings: Settings) -> Page:
    """Take one document through extract, targets, text and measure.

    Raises:
        SettingsError: front matter or a keyword table that cannot be used.
    """
    plan, article = targets.plan(extract.article(document, settings), settings)
    language = languages.load(settings.language or article.language or text.detect(article.blocks))
    reading = read(article, plan, language, settings)
    wanted = settings.phrases if plan.targets else settings.phrases or OWN_PHRASES
    phrases = text.phrases(reading.tokens, language, wanted) if wanted else ()
    return measure.page(reading, language, settings, phrases)


def read(article: Article, plan: Plan, language: Language, settings: Settings) -> Reading:
    """Tokenise an article and find the plan's targets in it, region by region."""
    patterns = text.compile_targets(plan.targets, language, settings)
    return text.read(article, plan, patterns, language)


def audit_document(document: Document, settings: Settings) -> Audited:
    """Take one document through every stage up to triage."""
    page = examine(document, settings)
    kept, silenced = triage.sort_out(rules.check(page, settings), page.article, settings)
    return Audited(measure.result(page, settings), kept, silenced)


def stream(found: Iterable[sources.Found | Unread], settings: Settings) -> Iterator[Audited | Unread]:
    """Audit inputs one by one, in order. What cannot be read or used becomes an `Unread` with its reason."""
    for one in found:
        if isinstance(one, Unread):
            yield one
            continue
        try:
            document = sources.load(one)
            yield audit_document(document, settings)
        except KwauditError as error:
            yield Unread(one.name, str(error), named=one.named)
