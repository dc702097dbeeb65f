"""The measure of one target: its counts, its densities, how it stands to its band, and where it stands in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.languages.cue import cue_words
from kwaudit.measure.density import NO_DENSITIES, ZERO, Size, densities
from kwaudit.measure.nearest import nearest
from kwaudit.measure.occurrences import occurrences
from kwaudit.measure.roles import wanted_roles
from kwaudit.measure.search_intent import search_intent
from kwaudit.measure.spread import NOWHERE, gap, prominence, spread
from kwaudit.measure.verdict import Standing, change, verdict
from kwaudit.measure.zones import zones
from kwaudit.model import Counts, Measure
from kwaudit.model.tokens import COMPOUND, FORMS
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.measure.ground import Ground
    from kwaudit.model import Band, Match, Nearest, Target
    from kwaudit.model.measure import Verdict

NO_COUNTS = Counts()


def measure(ground: Ground, number: int, target: Target) -> Measure:
    """Measure the target with this number in the plan; its roles by the names of the page's language."""
    matches = ground.reading.matches[number]
    size = _size(ground, number, target)
    if target.roles and (roles := wanted_roles(target.roles, ground.role_cues)) != target.roles:
        target = replace(target, roles=roles)
    if not matches:
        return _absent(ground, number, target, size)
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
        search_intent(target, ground.intent_cues),
        ground.audiences.of(target.audience),
        _nearest(ground, target, counts, now, judged),
    )


def _absent(ground: Ground, number: int, target: Target, size: Size) -> Measure:
    """Measure a target of which nothing was found: a plan may hold thousands, so they share all that can be shared."""
    key = size, id(target.band)
    judged, added = ground.absences.get(key) or ground.absences.setdefault(key, _missing(ground, size, target.band))
    return Measure(
        target,
        size.words,
        NO_COUNTS,
        0,
        ZERO,
        NO_DENSITIES,
        judged,
        added,
        zones(ground, number, (), ()),
        NOWHERE,
        ground.sentences,
        0.0,
        (),
        (),
        target.roles,
        search_intent(target, ground.intent_cues),
        ground.audiences.of(target.audience) if target.audience else (),
    )


def _missing(ground: Ground, size: Size, band: Band | None) -> tuple[Verdict, int | None]:
    """Return the verdict on no use at all, and the uses that it would take."""
    judged = verdict(ZERO, 0, band)
    now = Standing(ground.settings.formula, size, 0, len(ground.tokens))
    return judged, change(now, band, judged)


def _size(ground: Ground, number: int, target: Target) -> Size:
    """Return the phrase's length; a reading made without `text` has not split it."""
    known = ground.reading.phrase_words
    words = known[number] if known else cue_words(target.phrase)
    if ground.function_words.isdisjoint(words):
        return Size(len(words), len(words))
    return Size(len(words), sum(word not in ground.function_words for word in words) or len(words))


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
