"""The measure of one target: its counts, its densities, how it stands to its band, and where it stands in the text."""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING

from kwaudit.measure.absent import Absences
from kwaudit.measure.density import densities
from kwaudit.measure.nearest import nearest
from kwaudit.measure.occurrences import occurrences
from kwaudit.measure.spread import NOWHERE, gap, prominence, spread
from kwaudit.measure.verdict import Standing, change, verdict
from kwaudit.measure.wishes import wishes
from kwaudit.measure.zones import zones
from kwaudit.model import Counts, Measure
from kwaudit.model.measures import Alike, Measures
from kwaudit.model.tokens import COMPOUND, FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.measure.ground import Ground
    from kwaudit.measure.wishes import Wish
    from kwaudit.model import Match, Nearest, Target
    from kwaudit.model.measure import Verdict


def measures(ground: Ground) -> Measures:
    """Measure every target of the plan, in its order."""
    every, own, groups = wishes(ground)
    found = ground.reading.matches
    telling = own.union(compress(count(), found), *[compress(count(), hits) for _, hits in ground.zone_hits])
    absences = Absences(ground, every)
    told = {
        number: _present(ground, number, every[number], found[number])
        if found[number]
        else absences.measure(number, zones(ground, number, (), ()), ground.audiences.of(every[number].target.audience))
        for number in sorted(telling)
    }
    plain = ([one for one in group if one[0] not in telling] for group in groups)
    alike = tuple([Alike(absences(some[0][0]), tuple([phrase for _, phrase in some])) for some in plain if some])
    return Measures(told, len(every), alike, absences)


def _present(ground: Ground, number: int, wish: Wish, matches: tuple[Match, ...]) -> Measure:
    target, size, intent, _ = wish
    tokens, settings = ground.tokens, ground.settings
    uses = [match for match in matches if match.form in settings.counted_forms and not match.synonym]
    now = Standing(settings.formula, size, len(uses), len(tokens))
    counts, share = _counts(matches), now.density
    judged = verdict(share, now.uses, target.band)
    rows = [match.tokens[0] for match in uses]
    places = occurrences(ground, matches)
    return Measure(
        target,
        size.words,
        counts,
        now.uses,
        share,
        densities(now.uses, size, now.words),
        judged,
        change(now, target.band, judged),
        zones(ground, number, matches, places),
        spread(rows, now.words) if rows else NOWHERE,
        gap([tokens.sentences[row] for row in rows], ground.sentences),
        prominence(rows, now.words),
        matches,
        places,
        target.roles,
        intent,
        ground.audiences.of(target.audience),
        _nearest(ground, target, counts, now, judged),
    )


def _counts(matches: Sequence[Match]) -> Counts:
    found = [match.form for match in matches if not match.synonym]
    counts = Counts(*map(found.count, FORMS))
    return counts._replace(synonyms=len(matches) - len(found), compound=found.count(COMPOUND))


def _nearest(ground: Ground, target: Target, counts: Counts, now: Standing, judged: Verdict) -> Nearest | None:
    """Return how one would have to count, where a figure was declared and the text does not bear it out."""
    declared = target.band.declared if target.band else None
    if not declared or judged == "in":
        return None
    usual = (ground.settings.counted_forms, ground.settings.formula)
    return nearest(declared, counts, now.size, now.words, usual)
