"""Hidden text is stuffed with keyphrases.

Why: Text that no reader can see and that repeats the page's phrases is what the spam policies of search engines name
    first. It raises no density here: hidden text is not counted.

How it is measured: The page's hidden text (`hidden`, `display:none`, `visibility:hidden`) holds at least 5 uses of the
    targets, and the words of these uses are at least a fifth of the hidden words. Text that a reader can open
    (accordions, tabs, `details`) is not hidden.

Fix: Take the text away, or show it.

Example: `<p style="display:none">green tea, best green tea, buy green tea, green tea online, cheap green tea</p>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import PAGE, Place, found, of_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, LeftOut, Page, Settings

FEWEST_HITS = 5
"""Uses: a hidden menu or a template repeats a phrase two or three times without meaning to."""
STUFFED = 0.2
"""Share of the hidden words: running text about a phrase stays under a twentieth."""


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire where the hidden region consists of target phrases to a good part."""
    for region in page.left_out:
        if region.region != "hidden" or sum(region.hits.values()) < FEWEST_HITS:
            continue
        if _taken(page, region) >= STUFFED * region.words:
            phrase = max(region.hits, key=lambda name: (region.hits[name], name))
            yield found(
                RULE,
                page,
                _first(page),
                f"{words.plural(sum(region.hits.values()), 'use')} of keyphrases in "
                f"{words.plural(region.words, 'word')} of hidden text, most of {words.quoted(phrase)}",
                help="take the hidden text away, or show it",
                phrase=phrase,
            )


def _taken(page: Page, region: LeftOut) -> int:
    """Return the hidden words that uses take, at most: targets may overlap."""
    return sum(region.hits.get(m.target.phrase, 0) * m.words_in_phrase for m in page.measures)


def _first(page: Page) -> Place:
    hidden = (i for i, block in enumerate(page.article.blocks) if block.region == "hidden")
    first = next(hidden, None)
    return PAGE if first is None else of_block(page, first)


RULE = Rule("KW902", "hidden-keyphrases", "warning", check, doc=__doc__)
