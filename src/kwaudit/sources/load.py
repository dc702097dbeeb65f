"""From a found input to a decoded document."""

from __future__ import annotations

import os
import re
import stat
import sys
from typing import TYPE_CHECKING, cast

from kwaudit.errors import InputError
from kwaudit.model import Document
from kwaudit.sources.decode import decode, looks_binary
from kwaudit.sources.found import SUFFIXES
from kwaudit.sources.slug import slug_of

if TYPE_CHECKING:
    from typing import BinaryIO

    from kwaudit.model.document import Kind
    from kwaudit.sources.found import Found

MAX_BYTES = 64 * 1024 * 1024
"""The longest page that is read: 30 times what search engines read of one (2 MB), and it still fits in memory."""

WEB = ("http://", "https://")
HTML_START = (
    r"(?is)\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*"
    r"<(?:!doctype|html|head|body|title|meta|article|main|section|div|p|h[1-6])\b"
)
MARKDOWN_START = r"(?:---|\+\+\+)[ \t]*\n|\s*#{1,6}[ \t]|[^\n]+\n(?:=+|-+)[ \t]*\n"
SNIFFED = 2048
"""Characters that decide what a text without a telling name is."""


def load(found: Found, raw: bytes | None = None) -> Document:
    """Read and decode one input; `raw` are its bytes where they were read already.

    Raises:
        InputError: missing, unreadable, too large, binary, or of a kind that kwaudit does not read.
    """
    if raw is None and found.path.startswith(WEB):
        from kwaudit.sources.web.single import load as fetched

        return fetched(found.path)
    raw = read(found) if raw is None else raw
    if looks_binary(raw):
        raise InputError(f"{found.name}: a binary file; kwaudit reads text: {SUFFIXES}")
    text, encoding = decode(raw, markup=found.kind in {"html", ""})
    kind = cast("Kind", found.kind or _sniff(found, text[:SNIFFED]))
    return Document(found.name, text, kind, slug_of(found.name), encoding=encoding)


def read(found: Found) -> bytes:
    """Read the bytes of one input.

    Raises:
        InputError: missing, unreadable, too large.
    """
    if found.blob:
        from kwaudit.sources import git

        return git.blob(found.blob)
    try:
        if found.path == "-":
            return _bytes(sys.stdin.buffer, found)
        with open(found.path, "rb", buffering=0) as file:
            status = os.fstat(file.fileno())
            regular = stat.S_ISREG(status.st_mode)
            if not (regular or found.named):
                raise InputError(f"{found.name}: not a regular file")
            if regular and status.st_size <= MAX_BYTES:  # a buffer of the largest size costs more than the page
                return file.readall()
        with open(found.path, "rb") as large:
            return _bytes(large, found)
    except FileNotFoundError:
        raise InputError(f"{found.name}: no such file or folder") from None
    except PermissionError:
        raise InputError(f"{found.name}: may not be read; check its permissions") from None
    except OSError as error:
        raise InputError(f"{found.name}: cannot be read ({error.strerror or error})") from None


def _bytes(file: BinaryIO, found: Found) -> bytes:
    raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise InputError(f"{found.name}: larger than {MAX_BYTES >> 20} MB, which is no page; split it")
    return raw


def _sniff(found: Found, text: str) -> str:
    """Tell what a text is by its start. A file with a foreign suffix must look like HTML: guesses miscount."""
    if re.match(HTML_START, text):
        return "html"
    suffix = os.path.splitext(found.name)[1]
    if found.path != "-" or suffix:
        what = f"{suffix!r} files" if suffix else "files without a suffix unless they are HTML"
        raise InputError(
            f"{found.name}: kwaudit does not read {what}; it reads {SUFFIXES}"
            f" (another name: kwaudit --stdin-filename page.md - < {found.name})"
        )
    return "markdown" if re.match(MARKDOWN_START, text) else "text"
