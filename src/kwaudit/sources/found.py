"""A document that was found but not read yet, and the names that paths are reported under."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kwaudit.model.document import Kind

STDIN = "<stdin>"

KINDS: dict[str, Kind] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "mdx",
    ".txt": "text",
}
"""Suffix → kind. Folders and globs give these files only; a file named outright may have any name."""

SUFFIXES = ", ".join(KINDS)


class Found(NamedTuple):
    """An input to read. `kind` is "" where the suffix says nothing and the first bytes must.

    `named`: the user asked for this very one, so not reading it is an error. `path` is "-" for standard input.
    `blob`: what git calls the bytes to read in the file's stead, `REVISION:PATH` or `:PATH`; "" for the file itself.
    """

    name: str
    path: str
    kind: Kind | str = ""
    named: bool = False
    blob: str = ""


def kind_of(name: str) -> Kind | str:
    """Return the kind that a name's suffix stands for, or an empty string."""
    return KINDS.get(os.path.splitext(name)[1].lower(), "")


def name_of(path: str) -> str:
    """Return the posix path relative to the working directory, which is what every report prints.

    Bytes of a file name that are no text become U+FFFD: a report is always valid UTF-8.
    """
    try:
        relative = os.path.relpath(path)
    except ValueError:  # pragma: no cover - another drive, on Windows
        relative = path
    return os.fsencode(relative.replace(os.sep, "/")).decode("utf-8", "replace")
