"""A keyphrase is repeated close together.

Why: A text can meet its range as a whole and still hammer the phrase in one paragraph. That is where a reader
    stumbles, long before a density tells.

How it is measured: Counted uses (exact and inflected, unless set otherwise), in either of two ways: more than 5 within
    50 words, or uses in more than 6 sentences that follow one another. Headings, list items and table cells count as
    sentences of their own. Repetitions that touch are one finding.

Fix: Keep the first use and let a pronoun or a synonym stand for the others, or spread them over the text.

Example: Seven list items in a row that each begin with "Green tea …".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import found, of_uses, used, uses

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.model import Finding, Match, Measure, Page, Settings

WINDOW = 50
"""Words: about three sentences, a paragraph."""
MOST_IN_WINDOW = 5
MOST_IN_ROW = 6
"""Chosen on the pages of `../shared/data/extraction`: of the densest phrases of its 300 articles (2,110 phrases with a
density of 0.5 to 2.5 %, which nobody placed on purpose) 7 % are repeated more closely. With 4 in both it is 20 %."""

IN_WINDOW = f"at most {MOST_IN_WINDOW} in {WINDOW} are wanted"
IN_ROW = f"at most {MOST_IN_ROW} are wanted"


class Cluster(NamedTuple):
    """Uses `[first, last]` (indices into the uses of one target) that stand too close."""

    first: int
    last: int
    dense: bool = False
    """Too many in a window of words, not only in too many sentences in a row."""


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each stretch of text that repeats one target too often."""
    for measure in used(page):
        if measure.counted > min(MOST_IN_WINDOW, MOST_IN_ROW):
            yield from _check(page, measure, settings)


def _check(page: Page, measure: Measure, settings: Settings) -> Iterator[Finding]:
    held = uses(measure, settings)
    for cluster in clusters(page, held):
        inside = held[cluster.first : cluster.last + 1]
        span = inside[-1].tokens[-1] - inside[0].tokens[0] + 1
        said, most = f"{words.plural(len(inside), 'use')} within {words.plural(span, 'word')}", IN_WINDOW
        if not cluster.dense:
            said, most = f"{words.plural(_sentences(page, inside), 'sentence')} in a row use it", IN_ROW
        yield found(
            RULE,
            page,
            of_uses(page, inside),
            f"{words.quoted(measure.target.phrase)}: {said}; {most}",
            help="say some of them with a pronoun or a synonym, or spread them over the text",
            phrase=measure.target.phrase,
        )


def clusters(page: Page, held: Sequence[Match]) -> list[Cluster]:
    """Return the stretches of uses that are too close, in reading order; stretches that share a use are one."""
    merged: list[Cluster] = []
    for one in sorted([*_in_window(held), *_in_row(page.tokens.sentences, held)]):
        if merged and one.first <= merged[-1].last:
            merged[-1] = _joined(merged[-1], one)
        else:
            merged.append(one)
    return merged


def _joined(one: Cluster, other: Cluster) -> Cluster:
    return Cluster(one.first, max(one.last, other.last), one.dense or other.dense)


def _sentences(page: Page, held: Sequence[Match]) -> int:
    """Return the sentences in which uses stand."""
    return len({page.tokens.sentences[match.tokens[0]] for match in held})


def _in_window(held: Sequence[Match]) -> Iterator[Cluster]:
    """Yield each window of one use more than allowed that is short enough."""
    for last in range(MOST_IN_WINDOW, len(held)):
        first = last - MOST_IN_WINDOW
        if held[last].tokens[-1] - held[first].tokens[0] < WINDOW:
            yield Cluster(first, last, dense=True)


def _in_row(sentences: Sequence[int], held: Sequence[Match]) -> Iterator[Cluster]:
    """Yield each run of uses over more sentences in a row than allowed."""
    first, runs_from, before = 0, -1, -2
    for at, match in enumerate([*held, None]):
        sentence = sentences[match.tokens[0]] if match else -2
        if sentence not in (before, before + 1) or match is None:
            if before - runs_from + 1 > MOST_IN_ROW and at:
                yield Cluster(first, at - 1)
            first, runs_from = at, sentence
        before = sentence


RULE = Rule("KW104", "repeated-nearby", "warning", check, doc=__doc__)
