"""The uses of the main keyphrase are crowded into one part of the text.

Why: A text that is about its phrase comes back to it. Where all uses stand in one corner, the rest is about something
    else, or the phrase was added afterwards.

How it is measured: The main target has at least 4 counted uses in a text of at least 300 words, and more than 70 % of
    the sentences follow one another without a use. A target that is declared for one kind of section (a role) is
    expected to stand there and not reported.

Fix: Move a use into the stretch that has none, or ask whether that stretch belongs on the page.

Example: Five uses in the first two paragraphs of a post of twenty.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.keyphrase import used_main
from kwaudit.rules.places import found, of_first, uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Measure, Page, Settings

FEWEST_USES = 4
FEWEST_WORDS = 300
"""A shorter text has no parts to speak of."""
LONGEST_GAP = 0.7
"""Share of the sentences."""


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire where the main target is used often, and in one part only."""
    measure = used_main(page)
    if measure is None or measure.roles:
        return
    if measure.counted < FEWEST_USES or page.words < FEWEST_WORDS:
        return
    sentences = page.tokens.sentence_count
    if measure.gap <= LONGEST_GAP * sentences:
        return
    yield found(
        RULE,
        page,
        of_first(page, measure, settings),
        f"{words.quoted(measure.target.phrase)}: {measure.gap:,} of the {words.plural(sentences, 'sentence')} "
        "come in one stretch without it",
        help=_help(page, measure, settings),
        phrase=measure.target.phrase,
    )


def _help(page: Page, measure: Measure, settings: Settings) -> str:
    """Say where the longest stretch without a use lies: between which lines, or after which words of a lone line."""
    tokens = page.tokens
    marks = [-1, *(tokens.sentences[m.tokens[0]] for m in uses(measure, settings)), tokens.sentence_count]
    before, after = max(pairwise(marks), key=lambda pair: pair[1] - pair[0])
    first, last = _line(page, before + 1), _line(page, after - 1)
    if first == last:
        return f"come back to it after “{_opening(page, before + 1)}”"
    return f"come back to it between line {first} and line {last}"


def _opening(page: Page, sentence: int) -> str:
    """Return the first words of a sentence."""
    tokens = page.tokens
    word = tokens.sentences.index(sentence)
    return words.clipped(page.article.blocks[tokens.blocks[word]].text[tokens.starts[word] :])


def _line(page: Page, sentence: int) -> int:
    tokens = page.tokens
    word = tokens.sentences.index(sentence)
    start, _ = page.article.blocks[tokens.blocks[word]].source(tokens.starts[word], tokens.ends[word])
    return page.lines.place(start)[0]


RULE = Rule("KW301", "uneven-spread", "warning", check, doc=__doc__)
