"""The text ends in lines of tags or repeated keyphrases.

Why: A reader has no use of `#Green #Tea` after the last sentence. It is a remnant of an export, or an attempt to
    raise a density.

How it is measured: The last blocks of the article that hold nothing but hash tags, a list that is called tags or
    keywords (`Filed under: tea`), or that repeat targets or the title alone; notes may stand behind. They are left out
    of every figure.

Fix: Take the lines away; tags belong in the page's metadata.

Example: `#GreenTea #Health` as the last line of a post.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.places import found, of_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, _settings: Settings) -> Iterator[Finding]:
    """Fire once for the tag lines of a page."""
    lines = [i for i, block in enumerate(page.article.blocks) if block.region == "tag line"]
    if lines:
        yield found(
            RULE,
            page,
            of_block(page, lines[0]),
            f"the text ends in {words.plural(len(lines), 'line')} of tags or repeated keyphrases; they are not counted",
            help="take them away, tags belong in the page's metadata",
        )


RULE = Rule("KW901", "tag-lines", "warning", check, doc=__doc__)
