"""Pages against an earlier version of themselves: findings that are new or old, densities before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import pipeline, sources
from kwaudit.errors import InputError
from kwaudit.model import Unread
from kwaudit.model.measure import Before
from kwaudit.model.value import replace
from kwaudit.pipeline import Audited
from kwaudit.sources import git

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kwaudit.model import Finding, Settings
    from kwaudit.sources.git import Changed


def stream(changed: Sequence[Changed], settings: Settings) -> Iterator[Audited | Unread]:
    """Audit changed pages in order, each beside what it was."""
    per_page = pipeline.PerPage(settings)
    for one in changed:
        now = _audited(one, one.now, per_page)
        before = _audited(one, one.before, per_page) if one.before and isinstance(now, Audited) else None
        yield now if isinstance(now, Unread) else beside(now, before if isinstance(before, Audited) else None)


def _audited(one: Changed, spec: str, per_page: pipeline.PerPage) -> Audited | Unread:
    try:
        raw = git.blob(spec) if spec else sources.read(one.found)
    except InputError as error:
        return Unread(one.found.name, str(error).removeprefix(f"{one.found.name}: "))
    return pipeline.outcome(one.found, per_page, pipeline.audit_document, raw)


def beside(now: Audited, before: Audited | None) -> Audited:
    """Return a page with its findings marked, and each target's measure with the one before."""
    earlier = (*before.findings, *before.silenced) if before else ()
    known = {one.fingerprint: one for one in earlier}
    aged = now._replace(findings=_aged(now.findings, known), silenced=_aged(now.silenced, known))
    if before is None:
        return aged
    measured = {one.target.phrase.casefold(): Before(one.counted, one.density) for one in before.result.measures}
    measures = tuple(replace(one, before=measured.get(one.target.phrase.casefold())) for one in now.result.measures)
    return aged._replace(result=replace(now.result, measures=measures))


def _aged(findings: Iterable[Finding], known: Mapping[str, Finding]) -> tuple[Finding, ...]:
    return tuple(replace(one, age="old" if _is_old(one, known.get(one.fingerprint)) else "new") for one in findings)


def _is_old(one: Finding, before: Finding | None) -> bool:
    """Say whether a finding was there before, and a density no further from what is wanted than now."""
    return before is not None and _distance(one) <= _distance(before)


def _distance(one: Finding) -> float:
    if one.measured is None or one.wanted is None:
        return 0.0
    low, high = one.wanted
    under = 0.0 if low is None else low - one.measured
    over = 0.0 if high is None else one.measured - high
    return max(under, over, 0.0)
