"""Fingerprints of findings together: what is alike is told apart by its number."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kwaudit.model.fingerprint import fingerprint, identity
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.model import Finding


def fingerprinted(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Return findings, in their order, with their fingerprints; the n-th of equals is told from the first.

    A finding works out its own when it is asked, as if there were no other like it: a page may have thousands.
    """
    phrases = _folded([one.phrase for one in findings])
    seen = Counter(phrases)
    alike = [one for one, phrase in zip(findings, phrases, strict=True) if seen[phrase] > 1]
    kinds = {(one.document, one.code, one.phrase.casefold()) for one in alike}
    return findings if len(kinds) == len(alike) else _numbered(findings)


def _folded(phrases: list[str]) -> list[str]:
    """Return phrases in one case: themselves where they have no other, as those of a plan of thousands."""
    text = "".join(phrases)
    return phrases if text == text.casefold() else [phrase.casefold() for phrase in phrases]


def _numbered(findings: Sequence[Finding]) -> list[Finding]:
    seen: dict[str, int] = {}
    done = []
    for finding in findings:
        kind = identity(finding)
        seen[kind] = ordinal = seen.get(kind, 0) + 1
        done.append(finding if ordinal == 1 else replace(finding, fingerprint=fingerprint(finding, ordinal)))
    return done
