"""Pages against an earlier version of themselves: findings that are new or old, densities before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import many, pipeline
from kwaudit.model import Unread
from kwaudit.model.measure import Before
from kwaudit.model.value import replace
from kwaudit.pipeline import Audited
from kwaudit.sources import git

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kwaudit.many.desk import Outcome
    from kwaudit.many.packed import Packed
    from kwaudit.model import Finding, Settings
    from kwaudit.sources.git import Changed


def stream(
    changed: Sequence[Changed], settings: Settings, *, jobs: int = 1, cached: bool | str = False
) -> Iterator[Outcome]:
    """Audit changed pages in order, each beside what it was; `jobs` and `cached` as for `many.stream`."""
    inputs = [one for pair in changed for one in pair if one]
    outcomes = many.stream(inputs, settings, pipeline.audit_document, jobs=jobs, cached=cached)
    try:
        for one in changed:
            now = next(outcomes)
            before = next(outcomes) if one.before else None
            yield now if isinstance(now, Unread) else _marked(now, None if isinstance(before, Unread) else before)
    finally:
        git.close()


def _marked(now: Audited | Packed, before: Audited | Packed | None) -> Audited | Packed:
    """Return a page beside what it was, packed if it came so."""
    made = beside(_whole(now), _whole(before) if before else None)
    if isinstance(now, Audited):
        return made
    from kwaudit.many.packed import packed

    return packed(made)


def _whole(one: Audited | Packed) -> Audited:
    return Audited(one.result, one.findings, one.silenced, one.entry)


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
