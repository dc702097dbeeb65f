"""What is known of a plan's targets before a page is read: worked out once for all pages that share the plan."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.languages.cue import cue_words
from kwaudit.measure.density import Size
from kwaudit.measure.roles import wanted_roles
from kwaudit.measure.search_intent import search_intent
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.measure.ground import Ground
    from kwaudit.model import SearchIntent, Settings, Target


class Wish(NamedTuple):
    """A target, its roles by the names of the page's language, the length of its phrase, and its search intent.

    `kind` is its length and the `id` of its band, which the plan keeps alive: those of a kind fare alike when absent.
    """

    target: Target
    size: Size
    intent: SearchIntent
    kind: tuple[Size, int]


class _Kept(NamedTuple):
    """The wishes of the last page, and all that they follow from."""

    targets: tuple[Target, ...]
    phrase_words: tuple[tuple[str, ...], ...]
    language: Language
    settings: Settings
    wishes: tuple[Wish, ...]


_last: list[_Kept] = []


def wishes(ground: Ground) -> tuple[Wish, ...]:
    """Return what is wanted of each target, in the plan's order; the last page's where nothing has changed since."""
    kept = next(iter(_last), None)  # looked at once: another thread may put its own there
    if kept is None or not _holds(kept, ground):
        reading = ground.reading
        made = tuple([_wish(ground, number, target) for number, target in enumerate(reading.plan.targets)])
        kept = _Kept(reading.plan.targets, reading.phrase_words, ground.language, ground.settings, made)
        _last[:] = [kept]
    return kept.wishes


def _holds(kept: _Kept, ground: Ground) -> bool:
    reading, targets = ground.reading, ground.reading.plan.targets
    return (
        kept.phrase_words is reading.phrase_words
        and kept.language is ground.language
        and kept.settings is ground.settings
        and len(kept.targets) == len(targets)
        and all(map(is_, kept.targets, targets))
    )


def _wish(ground: Ground, number: int, target: Target) -> Wish:
    if target.roles and (roles := wanted_roles(target.roles, ground.role_cues)) != target.roles:
        target = replace(target, roles=roles)
    size = _size(ground, number, target)
    return Wish(target, size, search_intent(target, ground.intent_cues), (size, id(target.band)))


def _size(ground: Ground, number: int, target: Target) -> Size:
    """Return the phrase's length; a reading made without `text` has not split it."""
    known = ground.reading.phrase_words
    words = known[number] if known else cue_words(target.phrase)
    if ground.function_words.isdisjoint(words):
        return Size(len(words), len(words))
    return Size(len(words), sum(word not in ground.function_words for word in words) or len(words))
