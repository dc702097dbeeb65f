"""A stored run as a report: whole, for formats that need all of it, or page by page, for those that do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import rules, triage
from kwaudit.model import Finding, PageResult, Report, Unread
from kwaudit.store import thaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Settings
    from kwaudit.store import Pages

Findings = tuple[Finding, ...]


def single(pages: Pages, settings: Settings) -> Iterator[Report]:
    """Yield a report for each page, by address, with its share of the findings about the site."""
    chosen = triage.chosen(rules.ALL, settings)
    for _, raw, site in pages.audited():
        page, kept, silenced = thaw(tuple[PageResult, Findings, Findings], raw)
        if site:
            more, still = thaw(tuple[Findings, Findings], site)
            kept, silenced = (*kept, *more), (*silenced, *still)
        yield Report(settings.formula, settings.counted_forms, (page,), kept, silenced, (), chosen)
    for _, site in pages.absent():
        if site:
            kept, silenced = thaw(tuple[Findings, Findings], site)
            yield Report(settings.formula, settings.counted_forms, (), kept, silenced, (), chosen)


def whole(pages: Pages, settings: Settings) -> Report:
    """Return the run as one report. Memory grows with the pages: about 40 kB each with ten targets."""
    found: list[PageResult] = []
    kept: list[Finding] = []
    silenced: list[Finding] = []
    for one in single(pages, settings):
        found += one.pages
        kept += one.findings
        silenced += one.silenced
    lost = tuple(Unread(name, reason, named) for name, reason, named in pages.unread())
    chosen = triage.chosen(rules.ALL, settings)
    return Report(settings.formula, settings.counted_forms, tuple(found), tuple(kept), tuple(silenced), lost, chosen)
