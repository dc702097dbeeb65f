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


class Wishes(NamedTuple):
    """The wishes of a plan, in its order.

    `own` are the numbers of those that a page may have more to say of than that their phrase is absent. The others
    stand in `groups`, a group for each kind, as (number, phrase) by phrase: the order of findings about a page.
    """

    every: tuple[Wish, ...]
    own: frozenset[int]
    groups: tuple[tuple[tuple[int, str], ...], ...]


class _Kept(NamedTuple):
    """The wishes of the last page, and all that they follow from."""

    targets: tuple[Target, ...]
    phrase_words: tuple[tuple[str, ...], ...]
    language: Language
    settings: Settings
    wishes: Wishes


_last: list[_Kept] = []


def wishes(ground: Ground) -> Wishes:
    """Return what is wanted of each target, in the plan's order; the last page's where nothing has changed since."""
    kept = next(iter(_last), None)  # looked at once: another thread may put its own there
    if kept is None or not _holds(kept, ground):
        reading = ground.reading
        made = [_wish(ground, number, target) for number, target in enumerate(reading.plan.targets)]
        kept = _Kept(reading.plan.targets, reading.phrase_words, ground.language, ground.settings, _grouped(made))
        _last[:] = [kept]
    return kept.wishes


def _holds(kept: _Kept, ground: Ground) -> bool:
    reading, targets = ground.reading, ground.reading.plan.targets
    return (
        kept.phrase_words is reading.phrase_words
        and kept.language is ground.language
        and kept.settings is ground.settings
        and (kept.targets is targets or (len(kept.targets) == len(targets) and all(map(is_, kept.targets, targets))))
    )


def _grouped(every: list[Wish]) -> Wishes:
    own = frozenset([number for number, wish in enumerate(every) if _tells(wish.target)])
    groups: dict[tuple[Size, int], list[tuple[int, str]]] = {}
    for number, wish in enumerate(every):
        if number not in own:
            groups.setdefault(wish.kind, []).append((number, wish.target.phrase))
    return Wishes(tuple(every), own, tuple([tuple(sorted(group, key=_phrase)) for group in groups.values()]))


def _tells(target: Target) -> bool:
    return bool(target.roles or target.audience or target.search_intent or target.offset >= 0)


def _phrase(one: tuple[int, str]) -> str:
    return one[1]


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
