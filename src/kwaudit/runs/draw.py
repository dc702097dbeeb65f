"""Reports about runs, for a terminal. What strangers wrote is made harmless here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.formats.clean import inert, one_line
from kwaudit.formats.figures import counted
from kwaudit.formats.full.pen import SEVERITY, VERDICT, Pen, cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kwaudit.runs.compare import Comparison
    from kwaudit.runs.summary import Folded, Lost, PageLine, Summary, TargetLine
    from kwaudit.store import Run

VERDICTS = ("in", "below", "above", "absent", "unbanded")
SAID = {"in": "in range", "below": "below", "above": "above", "absent": "absent", "unbanded": "without a band"}
STATES = {
    "unread": "unread",
    "moved": "redirected",
    "other": "for another address",
    "absent": "planned and not there",
    "pending": "still to do",
}
SHOWN = 40
"""Lines of one list of a comparison."""


def draw(told: Summary, *, width: int = 120, color: bool = False) -> str:
    """Draw the report about a site."""
    pen = Pen(width, color)
    parts = [
        _head(told, pen),
        _targets(told.targets, pen),
        _template(told, pen),
        _pages(told.worst, told.others, pen),
        _site(told.site, pen),
        _unread(told.unread, pen),
        _foot(told, pen),
    ]
    return inert("\n\n".join("\n".join(part) for part in parts if part) + "\n")


def _head(told: Summary, pen: Pen) -> list[str]:
    done = told.states.get("done", 0)
    facts = [counted(done, "page") + " audited", counted(told.words, "word")]
    facts += [f"{told.states[state]:,} {said}" for state, said in STATES.items() if told.states.get(state)]
    errors, warnings, notes = told.severities
    lines = [pen.paint(one_line(told.run.name), "bold"), *pen.hang("", " · ".join(facts), 0)]
    lines += pen.hang("", _verdicts(told.verdicts), 0) if told.verdicts else []
    found = f"{counted(errors, 'error')}, {counted(warnings, 'warning')}, {counted(notes, 'note')}"
    lines.append(pen.paint(found, SEVERITY["error"] if errors else SEVERITY["warning"] if warnings else "green"))
    return [*lines, *(line for note in told.run.notes for line in pen.hang("", one_line(note), 0, "dim"))]


def _verdicts(verdicts: Mapping[str, int]) -> str:
    total = sum(verdicts.values())
    each = ", ".join(f"{verdicts[one]:,} {SAID[one]}" for one in VERDICTS if verdicts.get(one))
    return f"{counted(total, 'target')}: {each}"


def _targets(lines: Sequence[TargetLine], pen: Pen) -> list[str]:
    """Draw a line for each phrase that several pages have; a plan by page is told by its pages."""
    several = [one for one in lines if sum(one.verdicts.values()) > 1]
    if not several:
        return []
    room = min(max(cells(one_line(one.phrase)) for one in several), pen.width // 2)
    drawn = [pen.paint("Targets", "bold")]
    for one in several:
        name = one_line(one.phrase)
        each = "  ".join(
            pen.paint(f"{one.verdicts[verdict]:,} {SAID[verdict]}", VERDICT[verdict])
            for verdict in VERDICTS
            if one.verdicts.get(verdict)
        )
        drawn.append(f"  {name}{' ' * max(room - cells(name), 0)}  {each}")
    return drawn


def _template(told: Summary, pen: Pen) -> list[str]:
    done = told.states.get("done", 0)
    lines = [
        line
        for one in told.template
        for line in pen.hang(
            "  ",
            f"{one.code} on {one.pages:,} of {done:,} pages: a property of the template,"
            f" for instance: {one_line(one.message)}",
            4,
        )
    ]
    return [pen.paint("On nearly all pages", "bold"), *lines] if lines else []


def _pages(worst: Sequence[PageLine], others: int, pen: Pen) -> list[str]:
    if not worst:
        return []
    drawn = [pen.paint("Worst pages", "bold")]
    for one in worst:
        counts = [(one.errors, "error"), (one.warnings, "warning"), (one.notes, "note")]
        said = ", ".join(pen.paint(counted(count, kind), SEVERITY[kind]) for count, kind in counts if count)
        drawn.append(f"  {one_line(one.url)}  {said}")
    return (
        [*drawn, pen.paint(f"  and {counted(others, 'page')} more with something to mend", "dim")] if others else drawn
    )


def _site(found: Sequence[Folded], pen: Pen) -> list[str]:
    lines = [
        line
        for one in found
        for line in pen.hang("  ", f"{one.code} {one.name} ({counted(one.pages, 'page')}): {one_line(one.message)}", 4)
    ]
    return [pen.paint("Pages against one another", "bold"), *lines] if lines else []


def _unread(lost: Iterable[Lost], pen: Pen) -> list[str]:
    lines = []
    for one in lost:
        names = ", ".join(one_line(name) for name in one.examples)
        more = f" and {one.count - len(one.examples):,} more" if one.count > len(one.examples) else ""
        lines += pen.hang("  ", f"{one.count:,} × {one_line(one.reason)}: {names}{more}", 4)
    return [pen.paint("Could not be read", "bold red"), *lines] if lines else []


def _foot(told: Summary, pen: Pen) -> list[str]:
    run = told.run.id
    left = told.states.get("pending", 0) or told.run.state != "finished"
    then = f"kwaudit resume {run} goes on" if left else f"kwaudit export {run} writes all of it"
    return pen.hang("", f"Run {run}: {then}; kwaudit compare {run} RUN sets another beside it.", 0, "dim")


def draw_runs(runs: Iterable[tuple[Run, Mapping[str, int]]]) -> str:
    """Draw the list of runs."""
    lines = []
    for run, states in runs:
        total, done = sum(states.values()), states.get("done", 0)
        state = run.state if run.state == "finished" else f"unfinished, {states.get('pending', 0):,} to do"
        began = run.started[:16].replace("T", " ")
        lines.append(f"{run.id:4}  {began}  {done:>7,} of {total:<9,}  {state:24}  {one_line(run.name)}")
    return inert("\n".join(lines) + "\n") if lines else "No run was kept yet; kwaudit https://… keeps one.\n"


def draw_comparison(told: Comparison, *, width: int = 120, color: bool = False) -> str:
    """Draw what differs between two runs."""
    pen = Pen(width, color)
    turned = [one for one in told.changes if one.before_verdict != one.after_verdict]
    parts = [
        [pen.paint(f"Run {told.before} → run {told.after}", "bold"), _sums(told)],
        _listed("Verdicts that turned", [_change(one, pen) for one in turned], pen),
        _listed("Densities that changed", [_change(one, pen) for one in told.changes if one not in turned], pen),
        _listed("New pages", [one_line(url) for url in told.new], pen),
        _listed("Pages gone", [one_line(url) for url in told.gone], pen),
    ]
    return inert("\n\n".join("\n".join(part) for part in parts if part) + "\n")


def _sums(told: Comparison) -> str:
    better = sum(one.after_verdict == "in" != one.before_verdict for one in told.changes)
    worse = sum(one.before_verdict == "in" != one.after_verdict for one in told.changes)
    return (
        f"{counted(told.both, 'page')} in both, {len(told.new):,} new, {len(told.gone):,} gone; "
        f"{counted(len(told.changes), 'density', 'densities')} changed, {better:,} now in range, {worse:,} no longer"
    )


def _change(one: object, pen: Pen) -> str:
    from kwaudit.runs.compare import Change

    assert isinstance(one, Change)
    verdicts = one.after_verdict
    if one.before_verdict != one.after_verdict:
        verdicts = f"{one.before_verdict or 'no target'} → {one.after_verdict or 'no target'}"
    figures = f"{one.before or '–'} → {one.after or '–'}"
    style = VERDICT.get(one.after_verdict, "")
    return f"{one_line(one.url)}  {one_line(one.phrase)}  {figures}  {pen.paint(verdicts, style)}"


def _listed(title: str, lines: Sequence[str], pen: Pen) -> list[str]:
    if not lines:
        return []
    more = [pen.paint(f"  and {len(lines) - SHOWN:,} more (-f csv has all)", "dim")] if len(lines) > SHOWN else []
    return [pen.paint(title, "bold"), *(f"  {line}" for line in lines[:SHOWN]), *more]
