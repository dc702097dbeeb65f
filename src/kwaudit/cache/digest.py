"""What an outcome depends on besides the page: the settings in force, and the program with its libraries."""

from __future__ import annotations

import os
import sys
from hashlib import blake2b

from kwaudit import __version__
from kwaudit.model import Settings
from kwaudit.model.value import replace

LIBRARIES = ("turbohtml", "pyromark", "PyStemmer", "PyYAML", "nltk", "icu4py", "rensa")
"""A new version of any of these may read or count otherwise."""
SIZE = 16
"""Bytes of a digest: two of 2⁶⁴ pages may be taken for one another."""
NO_MATTER = (
    "exclude",
    "exclude_here",
    "formats",
    "color",
    "width",
    "fail_on",
    "baseline",
    "allow_empty",
    "root",
    "file",
)
"""Settings that say which pages are read and how a report is drawn, not what comes out of a page."""


def program() -> bytes:
    """Return a digest of this program: its version, its own files, the versions of Python and the libraries.

    The files are in it by size and time, so that a checkout that somebody works on is never stale.
    """
    told = [__version__, sys.version, *map(_version, LIBRARIES), *_files(os.path.dirname(os.path.dirname(__file__)))]
    return blake2b("\n".join(told).encode(), digest_size=SIZE).digest()


def settings_digest(settings: Settings) -> bytes:
    """Return a digest of what settings say about the outcome of a page."""
    defaults = Settings()
    plain = replace(settings, **{name: getattr(defaults, name) for name in NO_MATTER}, plans=(), overrides=())
    return blake2b(repr(plain).encode("utf-8", "surrogatepass"), digest_size=SIZE).digest()


def _version(library: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(library)
    except PackageNotFoundError:
        return ""


def _files(root: str) -> list[str]:
    found = []
    for folder, _, names in os.walk(root):
        for name in names:
            if name.endswith(".py"):
                status = os.stat(os.path.join(folder, name))
                found.append(f"{os.path.relpath(folder, root)}/{name} {status.st_size} {status.st_mtime_ns}")
    return sorted(found)
