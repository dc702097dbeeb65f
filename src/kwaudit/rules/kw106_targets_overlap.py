"""A keyphrase has no use of its own: each of its uses stands inside another keyphrase.

Why: Two targets that share all their words rise and fall together. The density of the shorter one says nothing that
    the longer one does not say, and its uses cannot be changed alone.

How it is measured: Counted uses (exact and inflected, unless set otherwise). A target overlaps when it is used at
    least twice and every use stands wholly inside a use of a longer target, or of an equally long one that is
    declared before it. Overlaps that leave a target some uses of its own are allowed and not reported.

Fix: Use the shorter phrase on its own somewhere, or take it off the plan.

Example: Targets "tea" and "green tea" on a page that never says "tea" without "green".
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import found, of_use, used, uses

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kwaudit.model import Finding, Match, Measure, Page, Settings

FEWEST = 2
"""Uses: one use inside another phrase is chance."""


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each target whose uses all stand in uses of stronger ones."""
    measures = used(page)
    if len(measures) < FEWEST:
        return
    held = [uses(measure, settings) for measure in measures]
    owner = _owners(measures, held)
    for index, matches in enumerate(held):
        others = _owning(index, matches, owner) if len(matches) >= FEWEST else []
        if others:
            phrase = words.quoted(measures[index].target.phrase)
            longer = words.listed([words.quoted(measures[other].target.phrase) for other in others])
            yield found(
                RULE,
                page,
                of_use(page, matches[0]),
                f"{phrase} has no use of its own: {_all(len(matches))} stand inside {longer}",
                help=f"use {phrase} on its own, or take it off the plan",
                phrase=measures[index].target.phrase,
            )


def _all(uses: int) -> str:
    return "both uses" if uses == FEWEST else f"all {words.plural(uses, 'use')}"


def _owners(measures: Sequence[Measure], held: Sequence[Sequence[Match]]) -> dict[int, int]:
    """Return for each word that targets use the strongest of them: the longest, then the first declared."""
    order = sorted(range(len(held)), key=lambda i: (measures[i].words_in_phrase, -i))
    return {token: index for index in order for match in held[index] for token in match.tokens}


def _owning(index: int, matches: Sequence[Match], owner: Mapping[int, int]) -> list[int]:
    """Return the targets that own every use between them, most uses first; none where a use stands free."""
    seen: Counter[int] = Counter()
    for match in matches:
        owners = {owner[token] for token in match.tokens}
        if len(owners) > 1 or index in owners:
            return []
        seen.update(owners)
    return sorted(seen, key=lambda other: (-seen[other], other))


RULE = Rule("KW106", "targets-overlap", "note", check, doc=__doc__)
