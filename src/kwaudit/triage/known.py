"""A whole run against a baseline: what of its findings is new, what the baseline holds in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model.value import replace
from kwaudit.triage import baseline
from kwaudit.triage.choose import runs
from kwaudit.triage.sort import place, sort_site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kwaudit.model import Finding, Report, Settings
    from kwaudit.triage.baseline import Entry


def written(report: Report, before: Iterable[Entry], exists: Callable[[str], bool]) -> tuple[Entry, ...]:
    """Return a baseline of all findings of a run, and what an earlier one holds of documents that were not audited.

    Args:
        report: a run that was not set against a baseline.
        before: the baseline that is replaced.
        exists: says whether a document is still there.
    """
    audited, ran = _audited(report), _ran(report)
    others = (one for one in before if exists(one.document) and (one.document not in audited or one.code not in ran))
    return tuple(sorted((*baseline.entries(report.findings), *others)))


def against(report: Report, known: Iterable[Entry], exists: Callable[[str], bool]) -> tuple[Report, tuple[Entry, ...]]:
    """Return a run with the findings that a baseline knows silenced, and the entries that fit nothing any more."""
    held = tuple(known)
    applied = baseline.apply(report.findings, held, _audited(report), _ran(report))
    names = _audited(report)
    gone = tuple(one for one in held if one.document not in names and not exists(one.document))
    silenced = tuple(sorted((*report.silenced, *applied.silenced), key=_order(report)))
    return replace(report, findings=applied.kept, silenced=silenced), (*applied.stale, *gone)


def told(report: Report, stale: Iterable[Entry], settings: Settings) -> Report:
    """Return a run with a note for each entry that fits nothing, where the settings choose that rule."""
    if not runs(*baseline.STALE, settings):
        return report
    notes, _ = sort_site(baseline.reported(stale), {}, settings)
    return replace(report, findings=tuple(sorted((*report.findings, *notes), key=_order(report)))) if notes else report


def _audited(report: Report) -> frozenset[str]:
    return frozenset(report.names())


def _ran(report: Report) -> frozenset[str]:
    return frozenset(rule.code for rule in report.rules)


def _order(report: Report) -> Callable[[Finding], tuple[object, ...]]:
    order = {name: number for number, name in enumerate(report.names())}
    return lambda one: (order.get(one.document, len(order)), *place(one))
