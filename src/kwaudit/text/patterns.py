"""Targets made ready for matching: words, stems, content words, and an index that skips absent targets at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import is_
from typing import TYPE_CHECKING, NamedTuple

from kwaudit import languages
from kwaudit.model.tokens import COMPOUND
from kwaudit.model.value import value
from kwaudit.text.lexicon import lexicon
from kwaudit.text.tokens import columns

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.model import Settings, Target


class Pattern(NamedTuple):
    """One phrase. `needs`: stem of a content word → how often the phrase has it; empty for function words only.

    `free`: stems of the phrase's own function words, which cost nothing inside a near window.
    `key`: the stem without which nothing can match, the longest as it is the rarest as a rule.
    `spellings`: the same phrase with two words as one, or one as two (*web site*): inflected uses of it.
    """

    phrase: str
    words: list[str]
    stems: list[str]
    needs: Mapping[str, int]
    free: frozenset[str]
    key: str
    spellings: tuple[Pattern, ...] = ()


@value
class Patterns:
    """The patterns of a plan's targets in their order; equal targets over many pages give this very object again.

    `synonyms[i]` are the patterns of target i's synonyms, longest first. `by_key`: key stem → targets that a text with
    that stem may hold. `stems`: every stem of any pattern; others need no index. `compounds`: these were asked for.
    `settings`: what they were compiled with.
    """

    targets: tuple[Target, ...]
    patterns: tuple[Pattern, ...]
    synonyms: tuple[tuple[Pattern, ...], ...]
    by_key: Mapping[str, Sequence[int]]
    stems: frozenset[str]
    compounds: bool = False
    settings: Settings | None = None

    __eq__ = object.__eq__
    __hash__ = object.__hash__


def compile_targets(targets: tuple[Target, ...], language: Language, settings: Settings) -> Patterns:
    """Split the targets' phrases and synonyms into words by the rules of the language.

    A phrase without a word (punctuation only) gives a pattern that matches nothing.
    """
    last = _last.get(id(settings))
    if last and last.language is language and last.settings is settings and _same(last.patterns.targets, targets):
        return last.patterns
    patterns = _compile(targets, language, settings)
    _last.clear()  # one run has one set of settings; more would only be held for nothing
    _last[id(settings)] = _Kept(patterns, language, settings)
    return patterns


@lru_cache(maxsize=16)
def _translated(patterns: Patterns, code: str) -> Patterns:
    assert patterns.settings
    return _compile(patterns.targets, languages.load(code), patterns.settings)


def in_language(patterns: Patterns, language: Language, compiled_in: Language) -> Patterns:
    """Return the patterns by the rules of a language: for the blocks of a page that are in another than the page."""
    return patterns if language is compiled_in else _translated(patterns, language.code)


class _Kept(NamedTuple):
    patterns: Patterns
    language: Language
    settings: Settings


_last: dict[int, _Kept] = {}


def _same(one: tuple[Target, ...], other: tuple[Target, ...]) -> bool:
    return len(one) == len(other) and all(map(is_, one, other))


def _compile(targets: tuple[Target, ...], language: Language, settings: Settings) -> Patterns:
    function_words = language.function_words | {word.casefold() for word in settings.function_words}
    extra = {phrase.casefold(): synonyms for phrase, synonyms in settings.synonyms.items()}
    names = [_synonyms(target, extra, language.code) for target in targets]
    phrases = dict.fromkeys(target.phrase for target in targets)
    phrases.update(dict.fromkeys(synonym for group in names for synonym in group))
    known = dict(zip(phrases, _patterns(list(phrases), language, function_words), strict=True))
    patterns = tuple(known[target.phrase] for target in targets)
    synonyms = tuple(
        _ordered([known[s] for s in group], known[t.phrase]) for group, t in zip(names, targets, strict=True)
    )
    asked = language.compounds is not None and (settings.compounds or COMPOUND in settings.counted_forms)
    return Patterns(targets, patterns, synonyms, _index(patterns, synonyms), _stems(known.values()), asked, settings)


def _synonyms(target: Target, extra: Mapping[str, tuple[str, ...]], code: str) -> list[str]:
    """Return the synonyms that hold in a language, without the code that says so (`de: Wärmepumpe`)."""
    said = map(languages.spoken, (*target.synonyms, *extra.get(target.phrase.casefold(), ())))
    return list(dict.fromkeys(synonym for language, synonym in said if language in ("", code)))


def _ordered(synonyms: list[Pattern], phrase: Pattern) -> tuple[Pattern, ...]:
    """Longest first, so that a short synonym takes no word of a longer one; the phrase is no synonym of itself."""
    return tuple(sorted((s for s in synonyms if s.words and s.words != phrase.words), key=lambda s: -len(s.words)))


def _patterns(phrases: list[str], language: Language, function_words: frozenset[str]) -> list[Pattern]:
    tokens = columns(phrases, range(len(phrases)), language)
    rows: list[list[int]] = [[] for _ in phrases]
    for row, number in enumerate(tokens.blocks):
        rows[number].append(row)
    patterns = [
        _pattern(phrase, [tokens.words[i] for i in own], [tokens.stems[i] for i in own], function_words)
        for phrase, own in zip(phrases, rows, strict=True)
    ]
    return [spelled(pattern, language) for pattern in patterns] if language.apart_or_one else patterns


def _pattern(phrase: str, words: list[str], stems: list[str], function_words: frozenset[str]) -> Pattern:
    content = [stem for word, stem in zip(words, stems, strict=True) if word not in function_words]
    free = frozenset(stems).difference(content) if content else frozenset()
    return Pattern(phrase, words, stems, Counter(content), free, max(content or stems, key=len, default=""))


def spelled(pattern: Pattern, language: Language) -> Pattern:
    """Return the pattern with its other spellings: each of its words that is also written as two, and the reverse."""
    if not pattern.needs:
        return pattern
    (apart, one), stems = _apart(language), pattern.stems
    ways = [[*stems[:at], *apart[stem], *stems[at + 1 :]] for at, stem in enumerate(stems) if stem in apart]
    pairs = enumerate(pairwise(stems))
    ways += [[*stems[:at], one[pair], *stems[at + 2 :]] for at, pair in pairs if pair in one]
    if not ways:
        return pattern
    spellings = tuple(Pattern(pattern.phrase, [], way, {}, frozenset(), max(way, key=len)) for way in ways)
    return pattern._replace(spellings=spellings)


_Apart = tuple[dict[str, tuple[str, ...]], dict[tuple[str, ...], str]]
_aparts: dict[int, tuple[Language, _Apart]] = {}


def _apart(language: Language) -> _Apart:
    """Return the stems of words that are also written as two with the stems of those, and the reverse.

    It is the same for every phrase of every plan, so it is kept.
    """
    known = _aparts.get(id(language))
    if known is None or known[0] is not language:
        stem = lexicon(language).stem
        apart = {stem["".join(pair)]: tuple(map(stem.__getitem__, pair)) for pair in language.apart_or_one}
        known = _aparts[id(language)] = language, (apart, {pair: whole for whole, pair in apart.items()})
    return known[1]


def _index(patterns: Sequence[Pattern], synonyms: Sequence[Sequence[Pattern]]) -> Mapping[str, Sequence[int]]:
    index: dict[str, list[int]] = {}
    for target, (pattern, others) in enumerate(zip(patterns, synonyms, strict=True)):
        for key in {one.key for whole in (pattern, *others) for one in (whole, *whole.spellings)}:
            index.setdefault(key, []).append(target)
    return index


def _stems(patterns: Iterable[Pattern]) -> frozenset[str]:
    return frozenset(stem for pattern in patterns for one in (pattern, *pattern.spellings) for stem in one.stems)
