"""Pages for the tests of `measure`, one block a line: `# h1`, `## h2`, `- item`, `[nav] text`, anything else a body."""

from __future__ import annotations

import re

from kwaudit import languages, measure, text
from kwaudit.model import Article, Band, Block, Document, Plan, Run, Settings, Target, ZoneText
from kwaudit.model.value import replace

LINE = re.compile(r"(?P<level>#{1,6} )?(?P<item>- )?(?:\[(?P<region>[a-z ]+)\] )?(?P<text>.*)")
ENGLISH = languages.load("en")


def article(source, *, zones=None, links=None, **given):
    """An article whose blocks are the lines of `source`; `links` maps a line's text to its links."""
    blocks, at = [], 0
    for line in source.splitlines(keepends=True):
        found = LINE.match(line.rstrip("\n"))
        start, level = at + found.start("text"), len((found["level"] or "").strip())
        at += len(line)
        if found["text"].strip():
            zone = "h1" if level == 1 else "heading" if level else "list" if found["item"] else "body"
            run = Run(0, len(found["text"]), start, start + len(found["text"]))
            block = Block(zone, found["text"], (run,), region=found["region"] or "main", level=level, offset=start)
            blocks.append(replace(block, links=(links or {}).get(block.text, ())))
    texts = tuple(ZoneText(zone, words) for zone, words in (zones or {}).items())
    return Article(Document("page.html", source, "html"), tuple(blocks), texts, **given)


def targets(*phrases, **given):
    """Targets from `phrase` or `phrase=band`."""
    found = []
    for phrase in phrases:
        name, _, band = phrase.partition("=")
        found.append(Target(name, Band.parse(band) if band else None, **given))
    return tuple(found)


def reading(source, *plan, language=ENGLISH, settings=Settings(), **given):  # noqa: B008
    """A reading of such a page, by the real `text` room."""
    one = source if isinstance(source, Article) else article(source, **given)
    patterns = text.compile_targets(plan, language, settings)
    return text.read(one, Plan(plan), patterns, language)


def page(source, *plan, settings=Settings(), language=ENGLISH, **given):  # noqa: B008
    """A measured page."""
    return measure.page(reading(source, *plan, settings=settings, language=language, **given), language, settings)
