"""The density that the article's own keyword table states is not what the page holds.

Why: A keyword table in a post is read as a statement about the post. Where its figures were worked out by another
    formula, over other words, or not at all, everybody who works with them is misled.

How it is measured: The figure in the table against the measured density, for a target that is in use and outside the
    tolerance of its figure. The help names the counted forms and the formula under which the figure would be nearest.

Fix: Bring the text to the plan (KW101 and KW102 say how), or bring the table to the text.

Example: The table says `| green tea | 2.33% |`, the text says it 9 times in 1,096 words: 0.82%.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.model.rounding import share_text
from kwaudit.rules import words
from kwaudit.rules.places import found, of_figure, used

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Measure, Nearest, Page, Settings


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each figure of the article's own table that is out of tolerance."""
    for measure in used(page):
        target = measure.target
        if target.source != "table" or target.figure_offset < 0 or measure.verdict not in {"below", "above"}:
            continue
        if target.band is None or target.band.declared is None:
            continue
        yield found(
            RULE,
            page,
            of_figure(page, target),
            f"{words.quoted(target.phrase)}: the table says {share_text(target.band.declared)}, "
            f"the text holds {share_text(measure.density, target.band)} ({settings.formula})",
            help=_help(measure),
            phrase=target.phrase,
            measured=float(measure.density),
            wanted=words.ends(target.band),
        )


def _help(measure: Measure) -> str:
    write = f"write {share_text(measure.density, measure.target.band)}"
    return f"{write}; {_nearest(measure.nearest, measure)}" if measure.nearest else write


def _nearest(nearest: Nearest, measure: Measure) -> str:
    if nearest.density == float(measure.density):
        return "no other way of counting comes nearer to the table"
    return f"nearest is {share_text(nearest.density)}, by {nearest.formula} over {words.listed(nearest.forms)} uses"


RULE = Rule("KW105", "figure-wrong", "note", check, doc=__doc__)
