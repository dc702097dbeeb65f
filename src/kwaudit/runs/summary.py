"""What a report about a site says: totals, verdicts, worst pages, what is the template's, what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.store import Pages, Run

WORST = 20
"""Pages that a report shows: a screen of them; `kwaudit export` has all."""
EXAMPLES = 3
TEMPLATE = 0.9
"""A finding on this share of all pages is a property of the template, not of a page."""
FEW = 10
"""Pages below which nothing is said of templates: on three pages, three equal findings are a habit of their writer."""


class Folded(NamedTuple):
    """One finding that many pages have: what it is, on how many, one of its messages."""

    code: str
    name: str
    severity: str
    phrase: str
    pages: int
    message: str


class PageLine(NamedTuple):
    url: str
    words: int
    errors: int
    warnings: int
    notes: int


class TargetLine(NamedTuple):
    """One phrase over the site: pages by verdict."""

    phrase: str
    verdicts: Mapping[str, int]


class Lost(NamedTuple):
    reason: str
    count: int  # type: ignore[assignment]  # nobody calls tuple.count on it
    examples: Sequence[str]


class Summary(NamedTuple):
    """A site at a glance. `worst` counts what is left when the template's findings are set aside."""

    run: Run
    states: Mapping[str, int]
    words: int
    verdicts: Mapping[str, int]
    severities: tuple[int, int, int]
    targets: Sequence[TargetLine]
    template: Sequence[Folded]
    worst: Sequence[PageLine]
    others: int
    site: Sequence[Folded]
    unread: Sequence[Lost]


def summary(pages: Pages, run: Run) -> Summary:
    """Work the report about a run out."""
    states = pages.counts()
    done = states.get("done", 0)
    template = _template(pages, done)
    worst, others = _worst(pages, template)
    sums = pages.rows(
        "SELECT sum(words), sum(errors), sum(warnings), sum(notes) FROM page WHERE run = ? AND state = 'done'"
    )[0]
    site = pages.rows(
        "SELECT f.severity, count(*) FROM finding f JOIN page p ON p.id = f.page WHERE p.run = ? AND f.place >= 1000000"
        " GROUP BY 1"
    )
    more = dict(site)
    errors, warnings, notes = ((n or 0) + more.get(s, 0) for n, s in zip(sums[1:], SEVERITIES, strict=True))
    return Summary(
        run=run,
        states=states,
        words=sums[0] or 0,
        verdicts=_verdicts(pages),
        severities=(errors, warnings, notes),
        targets=_targets(pages),
        template=template,
        worst=worst,
        others=others,
        site=_site(pages),
        unread=_lost(pages),
    )


def _verdicts(pages: Pages) -> Mapping[str, int]:
    return dict(
        pages.rows("SELECT m.verdict, count(*) FROM measure m JOIN page p ON p.id = m.page WHERE p.run = ? GROUP BY 1")
    )


def _targets(pages: Pages) -> list[TargetLine]:
    """Return phrases with their pages by verdict, those that are out of range on most pages first."""
    found: dict[str, dict[str, int]] = {}
    for phrase, verdict, count in pages.rows(
        "SELECT m.phrase, m.verdict, count(*) FROM measure m JOIN page p ON p.id = m.page WHERE p.run = ?"
        " GROUP BY 1, 2 ORDER BY 1, 2"
    ):
        found.setdefault(phrase, {})[verdict] = count
    lines = [TargetLine(phrase, verdicts) for phrase, verdicts in found.items()]
    return sorted(lines, key=lambda one: (-_out(one.verdicts), one.phrase))[:WORST]


def _out(verdicts: Mapping[str, int]) -> int:
    return sum(count for verdict, count in verdicts.items() if verdict not in {"in", "unbanded"})


def _folded(pages: Pages, where: str, *values: object) -> list[Folded]:
    rows = pages.rows(
        "SELECT f.code, f.name, f.severity, f.phrase, count(DISTINCT f.page) n, min(f.message) FROM finding f"  # noqa: S608 -- `where` is written here
        f" JOIN page p ON p.id = f.page WHERE p.run = ? {where}",
        *values,
    )
    return [Folded(*row) for row in rows]


def _template(pages: Pages, done: int) -> list[Folded]:
    """Return the findings that nearly all pages have."""
    if done < FEW:
        return []
    return _folded(
        pages,
        "AND p.state = 'done' AND f.place < 1000000 GROUP BY f.code, f.about HAVING n >= ?"
        " ORDER BY n DESC, f.code, f.phrase",
        done * TEMPLATE,
    )


def _site(pages: Pages) -> list[Folded]:
    """Return the findings about all pages, by code and phrase."""
    return _folded(pages, "AND f.place >= 1000000 GROUP BY f.code, f.phrase ORDER BY f.code, n DESC, f.phrase LIMIT 40")


def _worst(pages: Pages, template: Sequence[Folded]) -> tuple[list[PageLine], int]:
    """Return the pages with most to mend, and how many more have something."""
    folded = {(one.code, one.phrase.casefold()) for one in template}
    marks = " ".join("AND NOT (f.code = ? AND f.about = ?)" for _ in folded)
    values = [value for pair in sorted(folded) for value in pair]
    rows = pages.rows(
        "SELECT p.url, p.words, sum(f.severity = 'error') e, sum(f.severity = 'warning') w,"  # noqa: S608 -- marks alone
        " sum(f.severity = 'note') n"
        f" FROM finding f JOIN page p ON p.id = f.page WHERE p.run = ? AND p.state = 'done' {marks}"
        " GROUP BY p.id ORDER BY e DESC, w DESC, n DESC, p.url",
        *values,
    )
    return [PageLine(*row) for row in rows[:WORST]], max(len(rows) - WORST, 0)


def _lost(pages: Pages) -> list[Lost]:
    """Return what could not be read, by reason, the most frequent first."""
    groups: dict[str, list[str]] = {}
    for name, reason, _ in pages.unread():
        groups.setdefault(reason, []).append(name)
    lines = [Lost(reason, len(names), names[:EXAMPLES]) for reason, names in groups.items()]
    return sorted(lines, key=lambda one: (-one.count, one.reason))
