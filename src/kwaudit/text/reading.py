"""A whole article read against its plan: what is counted, what is left out, what the attribute zones hold."""

from __future__ import annotations

from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

from kwaudit.model import Reading
from kwaudit.model.article import MAIN
from kwaudit.model.tokens import NO_MIXTURE
from kwaudit.text.elsewhere import elsewhere
from kwaudit.text.lexicon import lexicon
from kwaudit.text.matching import occurrences
from kwaudit.text.mixture import other_languages
from kwaudit.text.places import Text, candidates, indexed
from kwaudit.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Article, Block, Match, Plan, Tokens
    from kwaudit.text.patterns import Patterns


def read(article: Article, plan: Plan, patterns: Patterns, language: Language) -> Reading:
    """Split the article into words and find every target: all forms in the main region, exact and inflected elsewhere.

    Args:
        article: blocks labelled with their regions, the keyword table among them.
        plan: the targets that `patterns` was compiled from.
        patterns: what `compile_targets` returned for `plan.targets`.
        language: the language of the article.
    """
    main = [i for i, block in enumerate(article.blocks) if block.region == MAIN]
    tokens, found, words = _counted(article.blocks, main, patterns, language)
    left_out, zone_hits = elsewhere(article, patterns, language)
    return Reading(
        article,
        plan,
        tokens,
        found,
        left_out,
        zone_hits,
        _phrase_words(patterns),
        words,
    )


def _counted(
    blocks: Sequence[Block], main: Sequence[int], patterns: Patterns, language: Language
) -> tuple[Tokens, tuple[tuple[Match, ...], ...], Mapping[str, int]]:
    """Read what counts; a language that the user named holds for every block."""
    named = patterns.settings and patterns.settings.language
    if not named and (others := other_languages(blocks, main, language)):
        from kwaudit.text.mixed import read_mixed

        return read_mixed(blocks, main, patterns, language, others)
    tokens = tokenize(blocks, main, language)
    return tokens, matches(tokens, patterns, language), NO_MIXTURE


@lru_cache(maxsize=1)
def _phrase_words(patterns: Patterns) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(pattern.words) for pattern in patterns.patterns)


def matches(tokens: Tokens, patterns: Patterns, language: Language) -> tuple[tuple[Match, ...], ...]:
    """Return the uses of each target in words of one language."""
    joined = tokens.joined
    rows = indexed(tokens.words, lexicon(language).stem, patterns)
    text = Text(tokens.words, rows, lambda first, last: joined.find(0, first + 1, last + 1) < 0, tokens.sentences)
    if patterns.compounds:
        return _with_compounds(text, tokens, patterns, language)
    found: list[tuple[Match, ...]] = [()] * len(patterns.patterns)
    for target in candidates(rows, patterns):
        found[target] = occurrences(text, patterns.patterns[target], patterns.synonyms[target])
    return tuple(found)


def _with_compounds(
    text: Text, tokens: Tokens, patterns: Patterns, language: Language
) -> tuple[tuple[Match, ...], ...]:
    """Find the targets with their compound uses, which no index of stems knows: every target is looked for."""
    from kwaudit.text.compounds import compounds

    found = compounds(tokens, patterns.patterns, language)
    return tuple(map(occurrences, repeat(text), patterns.patterns, patterns.synonyms, found))
