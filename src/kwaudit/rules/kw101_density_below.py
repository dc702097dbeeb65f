"""A keyphrase stands below its declared range.

Why: The plan says how often the phrase should appear, and the text does not say it that often. Readers and writers
    of the page's summary alike take the subject from the words that are there.

How it is measured: Uses in the counted forms (exact and inflected, unless set otherwise), divided by the words of the
    article under the chosen formula, against the declared range. One declared figure means a range of ± 20 % or
    ± 0.3 points, the wider. A phrase that is missing altogether is KW103.

Fix: Add the uses that the message names where the text has room for them, or write a near use as the phrase itself.
    Where that would read badly, the declared range is too high: change the plan.

Example: `-t "green tea=1-2%"` on a text of 300 words that says "green tea" twice: 0.67 %, one more use mends it.
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
    """Fire for each target with uses, yet too few."""
    return off_range(RULE, page, settings, "below", mending.by_adding)


RULE = Rule("KW101", "density-below", "warning", check, doc=__doc__)
