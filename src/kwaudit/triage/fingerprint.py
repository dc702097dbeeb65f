"""A name for a finding that survives edits elsewhere: no line, no figure, nothing of other findings is in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

from kwaudit.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_WORDS = re.compile(r"[\W\d_]+")
SEPARATOR = "\x1f"


def fingerprinted(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings, in their order, with their fingerprints; the n-th of equals is told from the first."""
    seen: dict[str, int] = {}
    done = []
    for finding in findings:
        identity = of(finding)
        seen[identity] = ordinal = seen.get(identity, 0) + 1
        done.append(_named(finding, digest(f"{identity}{SEPARATOR}{ordinal}")))
    return done


def _named(one: Finding, fingerprint: str) -> Finding:
    """Return `replace(one, fingerprint=…)`, in half its time: a page may have thousands of findings."""
    return Finding(
        one.code, one.name, one.severity, one.document, one.line, one.column, one.end_line, one.end_column, one.message,
        one.help, one.phrase, one.measured, one.wanted, one.excerpt, fingerprint, one.silenced,
    )  # fmt: skip


def of(finding: Finding) -> str:
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
