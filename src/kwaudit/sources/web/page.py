"""From an answer to a document: what kind of text it is, in which encoding, under which name."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

from kwaudit.model import Document
from kwaudit.sources.decode import decode, looks_binary
from kwaudit.sources.found import KINDS
from kwaudit.sources.slug import slug_of
from kwaudit.sources.web.address import path_of
from kwaudit.sources.web.faults import OK, Fault, of_status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model.document import Kind
    from kwaudit.sources.web.fetch import Answer

TYPES: Mapping[str, Kind] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "text/x-markdown": "markdown",
    "text/plain": "text",
}
"""Content types that are pages."""
PAGE_SUFFIXES = frozenset({*KINDS, ".php", ".asp", ".aspx", ".jsp"})
UNSAID = frozenset({"", "application/octet-stream", "application/xml", "text/xml"})
"""Content types that say nothing; the address's suffix or the bytes must."""


def wanted(status: int, headers: Mapping[str, str]) -> None:
    """Refuse an answer that is no page, before its body is read.

    Raises:
        Fault: a status other than 200, a content type that is no text.
    """
    if status != OK:
        raise of_status(status, headers)
    kind, _ = content_type(headers)
    if kind not in TYPES and kind not in UNSAID:
        raise Fault(f"its content type is {kind}, which is no page", status=status)


def content_type(headers: Mapping[str, str]) -> tuple[str, str]:
    """Return the media type and the charset of a Content-Type header, both lower-case, "" where they are not said."""
    media, _, rest = headers.get("content-type", "").partition(";")
    charset = ""
    for parameter in rest.split(";"):
        name, mark, value = parameter.partition("=")
        if mark and name.strip().lower() == "charset" and not charset:
            charset = value.strip().strip("\"'").strip().lower()
    return media.strip().lower(), charset


def document(name: str, answer: Answer) -> Document:
    """Return the document that an answer holds, under `name`.

    Raises:
        Fault: binary, or of a kind that cannot be told.
    """
    media, charset = content_type(answer.headers)
    if looks_binary(answer.body):
        raise Fault("is binary, which is no page", status=answer.status)
    path = path_of(answer.url)
    kind = _kind(media, path, answer.body)
    text, encoding = decode(answer.body, markup=kind == "html", label=charset)
    language = answer.headers.get("content-language", "").split(",")[0].strip().split("-")[0].lower()
    return Document(name, text, kind, slug_of_path(path), answer.url, encoding, language=language)


def _kind(media: str, path: str, body: bytes) -> Kind:
    told = KINDS.get(os.path.splitext(path)[1].lower())
    if media == "text/plain" and told in {"markdown", "mdx"}:
        return cast("Kind", told)  # what servers without a type for Markdown say
    if media in TYPES:
        return TYPES[media]
    if told:
        return told
    if b"<html" in body[:4096].lower() or b"<!doctype html" in body[:1024].lower():
        return "html"
    raise Fault("does not say what it is, and does not look like HTML", status=OK)


def slug_of_path(path: str) -> str:
    """Return the last part of a path, without a suffix that pages have; a dot in a name is no suffix."""
    last = path.rstrip("/").rpartition("/")[2]
    stem, suffix = os.path.splitext(last)
    if suffix.lower() in PAGE_SUFFIXES:
        return slug_of(path)
    return slug_of(f"/{last}.html") if stem else ""
