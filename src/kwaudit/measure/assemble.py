"""The page that rules read, put together from all measurements; and the result that reports keep of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.measure.ground import ground
from kwaudit.measure.left_out import left_out
from kwaudit.measure.profile import profile
from kwaudit.measure.sections import sections
from kwaudit.measure.target import measures
from kwaudit.model import Page, PageResult
from kwaudit.model.document import lines_of

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.model import Article, Phrase, Reading, Settings


def page(reading: Reading, language: Language, settings: Settings, phrases: tuple[Phrase, ...] = ()) -> Page:
    """Measure a page.

    Args:
        reading: what `text.read` found.
        language: the language that the reading was made in.
        settings: formula, counted forms, the user's own role cues and function words.
        phrases: the page's own phrases, if they are to be shown.
    """
    lines = lines_of(reading.article.document.text)
    parts = sections(reading, language, settings, lines)
    scene = ground(reading, language, settings, lines, parts)
    return Page(
        reading.article,
        reading.tokens,
        reading.plan,
        measures(scene),
        parts,
        left_out(reading, lines),
        profile(reading, parts, language, set(reading.tokens.words)),
        lines,
        language.code,
        phrases,
        languages=reading.languages,
    )


def result(page: Page, settings: Settings) -> PageResult:
    """Return what reports keep of a page; the article's blocks only when the settings ask for its text."""
    article = page.article
    blocks = article.blocks if settings.keep_text else ()
    return PageResult(
        name=page.name,
        title=article.title,
        language=page.language,
        unit=page.tokens.unit,
        words=page.words,
        how=article.how,
        certain=article.certain,
        measures=page.measures,
        sections=page.sections,
        left_out=page.left_out,
        phrases=page.phrases,
        profile=page.profile,
        conflicts=page.plan.conflicts,
        notes=article.notes,
        sentences=page.tokens.sentence_count,
        description=_description(article),
        url=article.document.url,
        blocks=blocks,
        places=tuple([page.lines.place(block.source(0, 1)[0]) for block in blocks]),
        facts=article.facts,
        languages=page.languages,
        formula=settings.formula,
        counted_forms=settings.counted_forms,
    )


def _description(article: Article) -> str:
    return next((" ".join(zone.text.split()) for zone in article.zones if zone.zone == "description"), "")
