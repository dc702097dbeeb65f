"""A baseline: the findings that a repository had when it began, so that only what is new fails.

Pure functions from and to text; reading and writing files is the caller's business.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.model import Finding
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

VERSION = 1
SILENCED = "baseline"
STALE = ("KW913", "stale-baseline-entry")


class Entry(NamedTuple):
    """One known finding. Its fingerprint decides; the rest is for people who read the file."""

    document: str
    code: str
    phrase: str
    fingerprint: str


class Applied(NamedTuple):
    """Findings that are new, those that the baseline knows (silenced), and the entries that fit none."""

    kept: tuple[Finding, ...]
    silenced: tuple[Finding, ...]
    stale: tuple[Entry, ...]


def entries(findings: Iterable[Finding]) -> tuple[Entry, ...]:
    """Return the entries that would silence these findings, sorted."""
    return tuple(sorted(Entry(f.document, f.code, f.phrase, f.fingerprint) for f in findings))


def write(known: Iterable[Entry]) -> str:
    """Return the text of a baseline: JSON, one line an entry, sorted, so that a diff shows what changed."""
    from json import dumps

    lines = ",\n".join(f"    {dumps(entry._asdict(), ensure_ascii=False)}" for entry in sorted(known))
    held = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "kwaudit-baseline": {VERSION},\n  "findings": {held}\n}}\n'


def read(text: str, name: str = "baseline") -> tuple[Entry, ...]:
    """Read the text of a baseline; `name` is the file's name for errors.

    Raises:
        SettingsError: text that is no baseline, or one of a later version.
    """
    from json import JSONDecodeError, loads

    try:
        held = loads(text)
    except (JSONDecodeError, RecursionError) as error:
        raise SettingsError(f"{name}: not JSON ({error}); write it anew with --write-baseline") from None
    version = held.get("kwaudit-baseline") if isinstance(held, dict) else None
    if version != VERSION:
        cause = "no baseline of kwaudit" if version is None else f"a baseline of version {version!r}, not {VERSION}"
        raise SettingsError(f"{name}: {cause}; write it anew with --write-baseline")
    try:
        return tuple(_entry(one) for one in held["findings"])
    except (KeyError, TypeError):
        raise SettingsError(f"{name}: an entry lacks a field; write it anew with --write-baseline") from None


def _entry(one: dict[str, str]) -> Entry:
    return Entry(*(str(one[field]) for field in Entry._fields))


def apply(
    findings: Iterable[Finding], known: Iterable[Entry], audited: Collection[str], codes: Collection[str]
) -> Applied:
    """Set the kept findings of a run against a baseline.

    `audited` are the names of the documents of this run, `codes` those of the rules that ran: entries of others are
    neither used nor stale.
    """
    left = Counter(known)
    kept, silenced = [], []
    for finding in findings:
        entry = Entry(finding.document, finding.code, finding.phrase, finding.fingerprint)
        if left[entry] > 0:
            left[entry] -= 1
            silenced.append(replace(finding, silenced=SILENCED))
        else:
            kept.append(finding)
    names, ran = set(audited), set(codes)
    stale = sorted(entry for entry in left.elements() if entry.document in names and entry.code in ran)
    return Applied(tuple(kept), tuple(silenced), tuple(stale))


def prune(known: Iterable[Entry], stale: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return a baseline without its stale entries, sorted."""
    return tuple(sorted((Counter(known) - Counter(stale)).elements()))


def reported(stale: Iterable[Entry]) -> tuple[Finding, ...]:
    """Return a note for each stale entry."""
    return tuple(_stale(entry) for entry in stale)


def _stale(entry: Entry) -> Finding:
    phrase = f' for "{entry.phrase}"' if entry.phrase else ""
    message = f"the baseline holds {entry.code}{phrase}, which is no longer found"
    advice = "run kwaudit with --prune-baseline"
    return Finding(*STALE, "note", entry.document, 1, 1, 1, 1, message, advice, entry.phrase)
