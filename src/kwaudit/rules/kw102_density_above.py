"""A keyphrase stands above its declared range.

Why: Repetition beyond the plan is what readers notice first, and what the spam policies of search engines call
    keyword stuffing. It is an error by default; too few uses are a warning.

How it is measured: Uses in the counted forms (exact and inflected, unless set otherwise), divided by the words of the
    article under the chosen formula, against the declared range.

Fix: Take away the uses that the message names, first in the section that holds most of them: a pronoun, a synonym,
    or a sentence less. Declared synonyms are counted apart.

Example: `-t "green tea=1-2%"` on a text of 300 words that says "green tea" eight times: 2.67 %, two uses too many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import mending
from kwaudit.rules.off_range import off_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Page, Settings


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each target with too many uses."""
    return off_range(RULE, page, settings, "above", mending.by_removing)


RULE = Rule("KW102", "density-above", "error", check, doc=__doc__)
