"""The shapes of JSON version 1, which `schema/kwaudit-report-1.schema.json` describes.

Keys keep their order and meaning; new ones may join, none may leave before version 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kwaudit import __version__
from kwaudit.formats.figures import bound, counting, exact, number, wanted_band

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model import Finding, LeftOut, Measure, PageResult, Phrase, Report, SearchIntent, Section, Unread
    from kwaudit.model.measure import Occurrence

Shape = dict[str, Any]

VERSION = 1


def head(report: Report) -> Shape:
    """What was run, and how it counted."""
    return {
        "schema": VERSION,
        "tool": {"name": "kwaudit", "version": __version__},
        "formula": report.formula,
        "counted_forms": list(report.counted_forms),
    }


def page(one: PageResult, report: Report) -> Shape:
    """One audited page with its targets, sections, what was left out, and its own phrases.

    `formula` and `counted_forms` only where they are not those of the run.
    """
    how = counting(report, one)
    shape: Shape = {
        "name": one.name,
        "title": one.title,
        "language": one.language,
        "words": one.words,
        "targets": [target(m, how.formula) for m in one.measures],
        "sections": [section(s) for s in one.sections],
        "left_out": [left_out(region) for region in one.left_out],
        "phrases": [phrase(p) for p in one.phrases],
        "unit": one.unit,
        "sentences": one.sentences,
        "description": one.description,
        "how": one.how,
        "certain": one.certain,
        "notes": list(one.notes),
        "profile": {"search_intent": search_intent(one.profile.intent), "signals": dict(one.profile.signals)},
        "conflicts": [c._asdict() for c in one.conflicts],
    }
    if how != counting(report):
        shape |= {"formula": how.formula, "counted_forms": list(how.forms)}
    return {**shape, "languages": dict(one.languages)} if one.languages else shape


def target(one: Measure, formula: str) -> Shape:
    """One target's measure. The band holds for the chosen formula; other densities are rounded by themselves."""
    goal = one.target
    band = goal.band
    shape: Shape = {
        "phrase": goal.phrase,
        "source": goal.source,
        "intent": goal.intent,
        "search_intent": search_intent(one.search_intent),
        "audience": list(goal.audience),
        "declared": bound(band.declared) if band else None,
        "band": [bound(band.low), bound(band.high)] if band else None,
        "count": one.count._asdict(),
        "density": number(one.density, band),
        "densities": _densities(one, formula),
        "verdict": one.verdict,
        "change": one.change,
        "zones": dict(one.zones),
        "spread": list(one.spread),
        "prominence": round(one.prominence, 4),
        "matches": [occurrence(o) for o in one.occurrences],
        "counted": one.counted,
        "roles": list(one.roles),
        "synonyms": list(goal.synonyms),
        "origin": goal.origin,
        "focus": goal.focus,
        "gap": one.gap,
        "addressed": [a._asdict() for a in one.audience],
        "nearest": _nearest(one),
    }
    if one.before:
        shape["before"] = {"counted": one.before.counted, "density": number(one.before.density, band)}
    return shape


def _densities(one: Measure, formula: str) -> Mapping[str, float]:
    return {name: number(share, one.target.band if name == formula else None) for name, share in one.densities.items()}


def _nearest(one: Measure) -> Shape | None:
    if one.nearest is None:
        return None
    return {
        "forms": list(one.nearest.forms),
        "formula": one.nearest.formula,
        "density": number(one.nearest.density),
    }


def search_intent(one: SearchIntent) -> Shape:
    return {"value": one.value, "why": one.why}


def occurrence(one: Occurrence) -> Shape:
    """One use in the text. `section` is null before the first heading."""
    shape = {
        "form": one.form,
        "line": one.line,
        "column": one.column,
        "end_line": one.end_line,
        "end_column": one.end_column,
        "text": one.text,
        "zone": one.zone,
        "section": one.section if one.section >= 0 else None,
        "at": round(one.at, 4),
    }
    return {**shape, "synonym": one.synonym} if one.synonym else shape


def section(one: Section) -> Shape:
    """One section; `role` is the first of its roles, null where it has none."""
    return {
        "heading": one.heading,
        "level": one.level,
        "role": one.roles[0] if one.roles else None,
        "words": one.words,
        "line": one.line,
        "roles": list(one.roles),
        "why": one.why,
    }


def left_out(one: LeftOut) -> Shape:
    """One region that was not counted, with what it held."""
    return {"region": one.region, "words": one.words, "hits": dict(one.hits), "line": one.line, "reason": one.reason}


def phrase(one: Phrase) -> Shape:
    """One of the page's own phrases; `score` only where it was ranked by one."""
    shape: Shape = {"phrase": one.phrase, "count": one.count, "density": number(one.density)}
    return shape if one.score is None else {**shape, "score": round(one.score, 4)}


def finding(one: Finding) -> Shape:
    """One finding; `silenced` only where it does not count, with why."""
    shape: Shape = {
        "code": one.code,
        "name": one.name,
        "severity": one.severity,
        "document": one.document,
        "line": one.line,
        "column": one.column,
        "end_line": one.end_line,
        "end_column": one.end_column,
        "phrase": one.phrase,
        "message": one.message,
        "help": one.help,
        "measured": _measured(one),
        "wanted": [_end(end) for end in one.wanted] if one.wanted else None,
        "fingerprint": one.fingerprint,
    }
    if one.excerpt:
        shape["excerpt"] = {"text": one.excerpt.text, "marks": [list(span) for span in one.excerpt.marks]}
    if one.age:
        shape["age"] = one.age
    return {**shape, "silenced": one.silenced} if one.silenced else shape


def _measured(one: Finding) -> float | None:
    return None if one.measured is None else number(one.measured, wanted_band(one.wanted))


def _end(value: float | None) -> float | None:
    return None if value is None else bound(exact(value))


def unread(one: Unread) -> Shape:
    return {"name": one.name, "reason": one.reason}
