"""Short ways to words and counts: a text is a list of blocks, each a paragraph."""

from __future__ import annotations

import pytest

from kwaudit import languages, text
from kwaudit.model import Article, Block, Document, Plan, Settings, Target

SETTINGS = Settings()


def english():
    return languages.load("en")


def blocks_of(page):
    paragraphs = [page] if isinstance(page, str) else page
    return tuple(one if isinstance(one, Block) else Block("body", one) for one in paragraphs)


def tokens_of(page, language=None):
    blocks = blocks_of(page)
    return text.tokenize(blocks, range(len(blocks)), language or english())


def reading_of(page, *targets, language=None, settings=SETTINGS, zones=()):
    plan = Plan(tuple(one if isinstance(one, Target) else Target(one) for one in targets))
    language = language or english()
    article = Article(Document("page", "", "text"), blocks_of(page), zones=tuple(zones))
    patterns = text.compile_targets(plan.targets, language, settings)
    return text.read(article, plan, patterns, language)


def forms_of(page, phrase, **more):
    """Return (form, the words that serve it) for every match of one phrase, in reading order."""
    reading = reading_of(page, phrase, **more)
    words = reading.tokens.words
    return [(match.form, " ".join(words[row] for row in match.tokens)) for match in reading.matches[0]]


def count_of(page, phrase, **more):
    """Return the counts (exact, inflected, near, scattered) of one phrase."""
    found = [form for form, _ in forms_of(page, phrase, **more)]
    return tuple(found.count(form) for form in ("exact", "inflected", "near", "scattered"))


@pytest.fixture
def words():
    return lambda page, language=None: tokens_of(page, language).words


@pytest.fixture
def tokens():
    return tokens_of


@pytest.fixture
def reading():
    return reading_of


@pytest.fixture
def forms():
    return forms_of


@pytest.fixture
def count():
    return count_of


@pytest.fixture
def sentences():
    def split(page, language=None):
        blocks = blocks_of(page)
        found = tokens_of(page, language)
        parts: dict[int, list[str]] = {}
        for word, sentence in zip(found.words, found.sentences, strict=True):
            parts.setdefault(sentence, []).append(word)
        assert list(parts) == list(range(found.sentence_count)), blocks
        return [" ".join(part) for part in parts.values()]

    return split
