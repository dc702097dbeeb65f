"""One page through the stages, with what the site rules keep of it, as it is stored."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kwaudit import measure, pipeline, rules, triage
from kwaudit.errors import KwauditError
from kwaudit.model.rounding import band_text, share_text
from kwaudit.model.value import replace
from kwaudit.rules import site
from kwaudit.runs import missing
from kwaudit.sources import Found
from kwaudit.sources.web.address import path_of
from kwaudit.store import Kept, freeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from kwaudit.model import Document, Finding, Measure, Settings
    from kwaudit.model.finding import Severity
    from kwaudit.model.web import Fetched
    from kwaudit.runs.plans import Plan

ORDER: tuple[Severity, ...] = ("error", "warning", "note")


class Looker:
    """Audits documents of one run: settings by path, targets by address."""

    def __init__(self, settings: Settings, plans: Sequence[Plan]) -> None:
        self._per_page = pipeline.PerPage(settings)
        self._root = settings.root
        self._plans = plans

    def settings(self, url: str) -> Settings:
        """Return what is in force for a page. Patterns in the settings are about the path of its address."""
        path = os.path.join(self._root, path_of(url).lstrip("/"))
        here = self._per_page.settings(Found(url, path))
        own = tuple(target for plan in self._plans for target in plan.targets(url))
        return replace(here, targets=(*here.targets, *own)) if own else here

    def kept(self, fetched: Fetched) -> Kept:
        """Return what is stored of a page that was fetched: its audit, or why there is none."""
        document = fetched.document
        assert document is not None
        base = Kept(document.name, "unread", fetched.status, fetched.attempts)
        try:
            return _audited(document, self.settings(document.name), base)
        except KwauditError as error:
            return base._replace(reason=str(error).removeprefix(f"{document.name}: "))
        except Exception as error:
            if os.environ.get(pipeline.DEBUG):
                raise
            told = " ".join(f"internal error, {type(error).__name__}: {error}".split())
            return base._replace(reason=f"{told}; please report it ({pipeline.DEBUG}=1 shows the traceback)")


def _audited(document: Document, settings: Settings, base: Kept) -> Kept:
    page = pipeline.examine(document, settings)
    result = measure.result(page, settings)
    if why := missing.why(result):
        return base._replace(reason=why)
    found = rules.check(page, settings, triage.chosen(rules.ALL, settings))
    kept, silenced = triage.sort_out(found, page.article, settings, rules.ALL)
    entry = site.entry(page, silences=triage.page_wide(page.article, rules.ALL))
    return base._replace(
        state="done",
        title=result.title,
        words=result.words,
        severities=_severities(kept),
        audited=freeze([result, kept, silenced]),
        entry=freeze(entry),
        measures=[_measure(one) for one in result.measures],
        findings=finding_rows(kept),
    )


def _severities(findings: Iterable[Finding]) -> tuple[int, int, int]:
    told = [one.severity for one in findings]
    return told.count(ORDER[0]), told.count(ORDER[1]), told.count(ORDER[2])


def _measure(one: Measure) -> tuple[Any, ...]:
    band = one.target.band
    shown = share_text(one.density, band)
    return (
        one.target.phrase, one.counted, float(one.density), shown, band_text(band) if band else "", one.verdict,
        one.change,
    )  # fmt: skip


def finding_rows(findings: Iterable[Finding]) -> list[tuple[Any, ...]]:
    """Return the rows of findings; the last column says what the finding is about, without what differs by page."""
    return [(f.code, f.name, f.severity, f.line, f.phrase, f.message, f.phrase.casefold()) for f in findings]
