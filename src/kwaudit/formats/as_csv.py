"""A row per page and target, for a spreadsheet. No cell starts a formula."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import bound, counting, number
from kwaudit.formats.order import Entry, entries
from kwaudit.model.measure import ZONES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.formats.format import Options
    from kwaudit.model import Finding, Measure, Report

Cell = str | int | float | None
Row = dict[str, Cell]

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "::")
"""A cell that starts so is run by a spreadsheet (the wide forms in Japanese and Chinese ones), or by a CI runner."""

COLUMNS = (
    "page", "title", "language", "words", "phrase", "source", "intent", "search_intent", "audience",
    "declared", "band_low", "band_high", "formula", "density", "verdict", "add", "remove",
    "counted", "exact", "inflected", "near", "scattered", "synonyms", "compound", *(f"zone_{zone}" for zone in ZONES),
    "spread", "gap", "prominence", "findings", "silenced", "page_codes", "page_findings", "page_silenced", "unread",
    "new", "density_before", "counted_before",
)  # fmt: skip
"""`findings` and `silenced` name the codes for this phrase, `page_codes` all of the page; the next two count those.

The last three are about pages set against an earlier version: codes of new findings, and what was measured then.
"""


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write the table. A page without targets and an input that could not be read have a row of their own."""
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for row in _rows(report):
        writer.writerow({column: safe(cell) for column, cell in row.items()})
        yield out.getvalue()
        out.seek(0)
        out.truncate()
    yield out.getvalue()


def safe(cell: Cell) -> Cell:
    """Return the cell harmless: on one line, and with an apostrophe before what would be a formula."""
    if not isinstance(cell, str):
        return cell
    text = one_line(cell)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _rows(report: Report) -> Iterator[Row]:
    for entry in entries(report):
        page, found, quiet = _page(entry), _codes(entry.findings), _codes(entry.silenced)
        new = _codes(one for one in entry.findings if one.age == "new")
        measures = entry.page.measures if entry.page else ()
        for measure in measures:
            phrase = measure.target.phrase
            codes: Row = {"findings": found.get(phrase), "silenced": quiet.get(phrase), "new": new.get(phrase)}
            yield {**page, **_target(measure), "formula": counting(report, entry.page).formula, **codes}
        if not measures:
            told = (("findings", found), ("silenced", quiet), ("new", new))
            yield {**page, **{name: " ".join(some.values()) for name, some in told}}
    for one in report.unread:
        yield {"page": one.name, "unread": one.reason}


def _page(entry: Entry) -> Row:
    codes = " ".join(dict.fromkeys(one.code for one in entry.findings))
    counts = {"page_findings": len(entry.findings), "page_silenced": len(entry.silenced)}
    row: Row = {"page": entry.name, "page_codes": codes, **counts}
    if entry.page:
        row |= {"title": entry.page.title, "language": entry.page.language, "words": entry.page.words}
    return row


def _target(one: Measure) -> Row:
    goal, band = one.target, one.target.band
    change = one.change
    return {
        "phrase": goal.phrase,
        "source": goal.source,
        "intent": goal.intent,
        "search_intent": one.search_intent.value,
        "audience": ", ".join(goal.audience),
        "declared": bound(band.declared) if band else None,
        "band_low": bound(band.low) if band else None,
        "band_high": bound(band.high) if band else None,
        "density": number(one.density, band),
        "verdict": one.verdict,
        "add": None if change is None else max(change, 0),
        "remove": None if change is None else max(-change, 0),
        "counted": one.counted,
        **one.count._asdict(),
        **{f"zone_{zone}": one.zones.get(zone, 0) for zone in ZONES},
        "spread": " ".join(map(str, one.spread)),
        "gap": one.gap,
        "prominence": round(one.prominence, 4),
        "density_before": number(one.before.density, band) if one.before else None,
        "counted_before": one.before.counted if one.before else None,
    }


def _codes(findings: Iterable[Finding]) -> dict[str, str]:
    """Return the codes for each phrase; under "" those of the page that are about no phrase."""
    codes: dict[str, dict[str, None]] = {}
    for one in findings:
        codes.setdefault(one.phrase, {})[one.code] = None
    return {phrase: " ".join(found) for phrase, found in codes.items()}
