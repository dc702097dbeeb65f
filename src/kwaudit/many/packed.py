"""A page's share of a report as bytes: what passes between processes, lies in the cache, and waits for its format."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.cache import pack, unpack

if TYPE_CHECKING:
    from kwaudit.model import Finding, PageResult
    from kwaudit.model.site import SiteEntry
    from kwaudit.pipeline import Audited

    Findings = tuple[Finding, ...]


class Packed(NamedTuple):
    """An `Audited` whose parts are unpacked when they are asked for; a run needs the small ones of every page only.

    `verdicts` are those of the targets; `severities` those of the findings, with their ages; `quiet` the number of
    silenced ones.
    """

    entry: SiteEntry | None
    verdicts: tuple[str, ...]
    severities: tuple[tuple[str, str], ...]
    quiet: int
    page: bytes
    kept: bytes
    still: bytes

    @property
    def result(self) -> PageResult:
        """The page."""
        page: PageResult = unpack(self.page)
        return page

    @property
    def findings(self) -> Findings:
        """What was found."""
        return _findings(self.kept)

    @property
    def silenced(self) -> Findings:
        """What was found and does not count."""
        return _findings(self.still)


def packed(one: Audited | Packed) -> Packed:
    """Return an outcome as bytes."""
    if isinstance(one, Packed):
        return one
    return Packed(
        one.entry,
        tuple([measure.verdict for measure in one.result.measures]),
        tuple([(finding.severity, finding.age) for finding in one.findings]),
        len(one.silenced),
        pack(one.result),
        pack(one.findings) if one.findings else b"",
        pack(one.silenced) if one.silenced else b"",
    )


def opened(raw: bytes) -> Packed | None:
    """Return what `sealed` made bytes of, None where they are something else."""
    try:
        made = Packed(*unpack(raw))
    except (ValueError, TypeError):
        return None
    return made if all(type(part) is bytes for part in made[-3:]) else None


def sealed(one: Packed) -> bytes:
    """Return all of it as one piece."""
    return pack(tuple(one))


def _findings(raw: bytes) -> Findings:
    found: Findings = unpack(raw) if raw else ()
    return found
