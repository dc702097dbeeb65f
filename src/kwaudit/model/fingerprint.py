"""A name for a finding that survives edits elsewhere: no line, no figure, nothing of other findings is in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from kwaudit.model.finding import Finding

_NOT_WORDS = re.compile(r"[\W\d_]+")
SEPARATOR = "\x1f"


def fingerprint(finding: Finding, ordinal: int = 1) -> str:
    """Return the fingerprint of a finding; `ordinal` tells the n-th of equals from the first."""
    return digest(f"{identity(finding)}{SEPARATOR}{ordinal}")


def identity(finding: Finding) -> str:
    """Return what makes a finding itself: document, rule, phrase, and the words of its excerpt without figures.

    A finding about a density is about the page as a whole: the line that it shows is no part of it.
    """
    shown = finding.excerpt.text if finding.excerpt and finding.measured is None else ""
    words = _NOT_WORDS.sub(" ", shown).strip().casefold() if shown else ""
    return SEPARATOR.join((finding.document, finding.code, finding.phrase.casefold(), words))


def digest(text: str) -> str:
    """Return 16 hexadecimal digits, equal on every platform.

    Two checksums and no cryptographic hash: nobody attacks a fingerprint, and `hashlib` loads OpenSSL, 4 ms at start.
    """
    data = text.encode("utf-8", "surrogatepass")
    return f"{crc32(data):08x}{crc32(data[::-1]):08x}"
