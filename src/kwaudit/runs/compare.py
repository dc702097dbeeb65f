"""Two runs side by side: densities before and after, pages new and gone, verdicts that turned."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.formats.as_csv import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.model import Report
    from kwaudit.store import Pages


class Change(NamedTuple):
    """One phrase on one page. Figures are as reports print them; "" where a run has no such target."""

    url: str
    phrase: str
    before: str
    after: str
    before_verdict: str
    after_verdict: str


class Comparison(NamedTuple):
    """What differs between two runs, by address and phrase. `both`: pages that were audited in both."""

    before: int
    after: int
    both: int
    new: Sequence[str]
    gone: Sequence[str]
    changes: Sequence[Change]


_DONE = "SELECT url FROM page WHERE run = ? AND state = 'done'"
_SIDE = (
    "SELECT p.url url, m.phrase phrase, m.shown shown, m.density density, m.verdict verdict FROM measure m"
    " JOIN page p ON p.id = m.page WHERE p.run = {run} AND p.state = 'done'"
)


def compare(pages: Pages, before: int, after: int) -> Comparison:
    """Set two runs beside one another."""
    one, other = (_SIDE.format(run=run) for run in (before, after))
    changes = pages.rows(
        f"SELECT coalesce(b.url, a.url), coalesce(b.phrase, a.phrase), coalesce(b.shown, ''), coalesce(a.shown, ''),"  # noqa: S608
        f" coalesce(b.verdict, ''), coalesce(a.verdict, '') FROM ({one}) b FULL JOIN ({other}) a"
        " ON a.url = b.url AND a.phrase = b.phrase WHERE (a.density IS NOT b.density OR a.verdict IS NOT b.verdict)"
        f" AND coalesce(b.url, a.url) IN ({_DONE.replace('?', str(before))})"
        f" AND coalesce(b.url, a.url) IN ({_DONE.replace('?', str(after))}) AND ? IS NOT NULL ORDER BY 1, 2"
    )
    old = {url for (url,) in pages.rows(_DONE.replace("run = ?", f"run = {before:d} AND ? IS NOT NULL"))}
    new = {url for (url,) in pages.rows(_DONE.replace("run = ?", f"run = {after:d} AND ? IS NOT NULL"))}
    return Comparison(
        before, after, len(old & new), sorted(new - old), sorted(old - new), [Change(*row) for row in changes]
    )


def as_csv(told: Comparison) -> str:
    """Write a comparison as a table; pages new and gone are rows without a phrase."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("what", *Change._fields))
    rows = [("density", *one) for one in told.changes]
    rows += [("new", url, "", "", "", "", "") for url in told.new]
    rows += [("gone", url, "", "", "", "", "") for url in told.gone]
    writer.writerows([[safe(cell) for cell in row] for row in rows])
    return out.getvalue()


def as_html(told: Comparison, report: Report) -> str:
    """Write the later run's report as an HTML document that begins with what changed."""
    from kwaudit.formats.as_html import draw_since
    from kwaudit.formats.clean import one_line

    changes = [{key: one_line(text) for key, text in one._asdict().items()} for one in told.changes]
    new, gone = ([one_line(url) for url in urls] for urls in (told.new, told.gone))
    return draw_since(report, {"before": told.before, "changes": changes, "new": new, "gone": gone})


def as_json(told: Comparison) -> str:
    """Write a comparison as JSON."""
    from kwaudit.formats.as_json import dumps

    shape = {**told._asdict(), "changes": [one._asdict() for one in told.changes]}
    return dumps(shape) + "\n"
