"""Hidden text is stuffed with keyphrases.

Why: Text that no reader can see and that repeats the page's phrases is what the spam policies of search engines name
    first. It raises no density here: hidden text is not counted.

How it is measured: A block of hidden text (`hidden`, `display:none`, `visibility:hidden`) holds at least 5 uses of the
    targets, word by word, and these take at least a fifth of its words. Hidden menus and labels name a phrase once in
    each of many blocks. Text that a reader can open (accordions, tabs, `details`) is not hidden.

Fix: Take the text away, or show it.

Example: `<p style="display:none">green tea, best green tea, buy green tea, green tea online, cheap green tea</p>`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import found, of_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings

FEWEST_HITS = 5
"""Uses: a hidden notice or a template repeats a phrase two or three times without meaning to."""
STUFFED = 0.2
"""Share of the words: running text about a phrase stays under a twentieth."""
_WORD = re.compile(r"\w+")


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire for each hidden block that consists of target phrases to a good part."""
    hits = next((region.hits for region in page.left_out if region.region == "hidden"), {})
    if sum(hits.values()) < FEWEST_HITS:
        return
    phrases = {" ".join(_WORD.findall(phrase.casefold())): phrase for phrase, count in hits.items() if count}
    for index, block in enumerate(page.article.blocks):
        if block.region != "hidden":
            continue
        text = _WORD.findall(block.text.casefold())
        uses = _uses(text, phrases)
        if sum(uses.values()) >= FEWEST_HITS and _taken(uses) >= STUFFED * len(text):
            most = phrases[max(uses, key=lambda plain: (uses[plain], plain))]
            yield found(
                RULE,
                page,
                of_block(page, index),
                f"{words.plural(sum(uses.values()), 'use')} of keyphrases in "
                f"{words.plural(len(text), 'word')} of hidden text, most of {words.quoted(most)}",
                help="take the hidden text away, or show it",
                phrase=most,
            )


def _uses(text: list[str], phrases: dict[str, str]) -> dict[str, int]:
    """Return how often each phrase stands in a text, both as plain words."""
    line = f" {'  '.join(text)} "
    return {plain: line.count(f" {plain.replace(' ', '  ')} ") for plain in phrases}


def _taken(uses: dict[str, int]) -> int:
    """Return the words that uses take, at most: phrases may overlap."""
    return sum(count * len(plain.split()) for plain, count in uses.items())


RULE = Rule("KW902", "hidden-keyphrases", "warning", check, doc=__doc__)
