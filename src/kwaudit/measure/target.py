"""The measure of one target: its counts, its densities, how it stands to its band, and where it stands in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.languages.cue import cue_words
from kwaudit.measure.density import Size, densities
from kwaudit.measure.nearest import nearest
from kwaudit.measure.occurrences import occurrence
from kwaudit.measure.roles import wanted_roles
from kwaudit.measure.search_intent import search_intent
from kwaudit.measure.spread import NOWHERE, gap, prominence, spread
from kwaudit.measure.verdict import Standing, change, verdict
from kwaudit.measure.zones import zones
from kwaudit.model import Counts, Measure
from kwaudit.model.tokens import FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.measure.ground import Ground
    from kwaudit.model import Match, Nearest, Target
    from kwaudit.model.measure import Verdict

NO_COUNTS = Counts()


def measure(ground: Ground, number: int, target: Target) -> Measure:
    """Measure the target with this number in the plan."""
    tokens, settings = ground.tokens, ground.settings
    matches = ground.reading.matches[number]
    forms = settings.counted_forms
    uses = [match for match in matches if match.form in forms and not match.synonym]
    now = Standing(settings.formula, _size(ground, number, target), len(uses), len(tokens))
    counts = _counts(matches) if matches else NO_COUNTS
    share = now.density
    judged = verdict(share, now.uses, target.band)
    rows = [match.tokens[0] for match in uses]
    roles = target.roles or wanted_roles(target.intent, ground.role_cues)
    return Measure(
        target,
        now.size.words,
        counts,
        now.uses,
        share,
        densities(now.uses, now.size, now.words),
        judged,
        change(now, target.band),
        zones(ground, number, matches),
        spread(rows, now.words) if rows else NOWHERE,
        gap([tokens.sentences[row] for row in rows], tokens.sentence_count),
        prominence(rows, now.words),
        matches,
        tuple([occurrence(ground, match) for match in matches]),
        roles,
        search_intent(target, roles, ground.intent_cues),
        ground.audiences.of(target.audience) if target.audience else (),
        _nearest(ground, target, counts, now, judged) if matches else None,
    )


def _size(ground: Ground, number: int, target: Target) -> Size:
    """Return the phrase's length; a reading made without `text` has not split it."""
    known = ground.reading.phrase_words
    words = known[number] if known else cue_words(target.phrase)
    return Size(len(words), sum(word not in ground.function_words for word in words) or len(words))


def _counts(matches: Sequence[Match]) -> Counts:
    found = [match.form for match in matches if not match.synonym]
    return Counts(*(found.count(form) for form in FORMS))._replace(synonyms=len(matches) - len(found))


def _nearest(ground: Ground, target: Target, counts: Counts, now: Standing, judged: Verdict) -> Nearest | None:
    """Return how one would have to count, where a figure was declared and the text does not bear it out."""
    declared = target.band.declared if target.band else None
    if not declared or judged == "in":
        return None
    usual = (ground.settings.counted_forms, ground.settings.formula)
    return nearest(declared, counts, now.size, now.words, usual)
