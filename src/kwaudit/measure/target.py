"""The measure of one target: its counts, its densities, how it stands to its band, and where it stands in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.measure.density import NO_DENSITIES, ZERO, densities
from kwaudit.measure.nearest import nearest
from kwaudit.measure.occurrences import occurrences
from kwaudit.measure.spread import NOWHERE, gap, prominence, spread
from kwaudit.measure.verdict import Standing, change, verdict
from kwaudit.measure.wishes import wishes
from kwaudit.measure.zones import NO_ZONES, zones
from kwaudit.model import Counts, Measure
from kwaudit.model.tokens import COMPOUND, FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.measure.density import Size
    from kwaudit.measure.ground import Ground
    from kwaudit.measure.wishes import Wish
    from kwaudit.model import Band, Match, Nearest, Target
    from kwaudit.model.measure import Verdict

NO_COUNTS = Counts()


def measures(ground: Ground) -> tuple[Measure, ...]:
    """Measure every target of the plan, in its order."""
    found = ground.reading.matches
    return tuple(
        [
            _present(ground, number, wish, found[number]) if found[number] else _absent(ground, number, wish)
            for number, wish in enumerate(wishes(ground))
        ]
    )


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


def _absent(ground: Ground, number: int, wish: Wish) -> Measure:
    """Measure a target of which nothing was found: a plan may hold thousands, so they share all that can be shared."""
    target, size, intent, kind = wish
    judged, added = ground.absences.get(kind) or ground.absences.setdefault(kind, _missing(ground, size, target.band))
    return Measure(
        target,
        size.words,
        NO_COUNTS,
        0,
        ZERO,
        NO_DENSITIES,
        judged,
        added,
        zones(ground, number, (), ()) if ground.zone_hits else NO_ZONES,
        NOWHERE,
        ground.sentences,
        0.0,
        (),
        (),
        target.roles,
        intent,
        ground.audiences.of(target.audience) if target.audience else (),
    )


def _missing(ground: Ground, size: Size, band: Band | None) -> tuple[Verdict, int | None]:
    """Return the verdict on no use at all, and the uses that it would take."""
    judged = verdict(ZERO, 0, band)
    now = Standing(ground.settings.formula, size, 0, len(ground.tokens))
    return judged, change(now, band, judged)


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
