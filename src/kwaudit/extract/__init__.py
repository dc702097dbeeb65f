"""From a document to an article: blocks with regions, zones, tables, positions. One module a kind of document."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from kwaudit.errors import InputError

if TYPE_CHECKING:
    from kwaudit.model import Article, Document, Settings

KINDS = {"html": "html", "markdown": "markdown", "mdx": "markdown", "text": "plain"}
"""Document kind → module of this package with `article(document, settings) -> Article`; loaded when first met."""


def article(document: Document, settings: Settings) -> Article:
    """Take a document apart.

    Raises:
        InputError: a kind that no module reads, or a document that cannot be taken apart at all.
        SettingsError: a content or drop selector that matches nothing, front matter that does not parse.
    """
    if document.kind not in KINDS:
        raise InputError(f"{document.name}: kwaudit does not read {document.kind!r} documents")
    found: Article = import_module(f"kwaudit.extract.{KINDS[document.kind]}").article(document, settings)
    return found
