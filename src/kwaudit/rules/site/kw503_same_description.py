"""Two pages have the same meta description.

Why: A description that fits several pages says nothing of any.

How it is measured: The descriptions of all pages of the run, without regard to case and spaces. Each page after the
    first is reported. Pages in different languages, and pages with one canonical address, are not compared.

Fix: Write one for each page, or none: a search engine then takes a sentence of the page.

Example: A theme that prints the site's description on every page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.elsewhere import never
from kwaudit.rules.site.making import found, repeated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.model import Finding
    from kwaudit.model.site import SiteEntry


def check(entries: Sequence[SiteEntry]) -> Iterator[Finding]:
    """Fire for each page whose description an earlier page has."""
    for entry, description, before in repeated((entry, entry.description) for entry in entries):
        message = f"{before.name} has the same description, {words.quoted(words.clipped(description.text))}"
        yield found(RULE, entry, message, "describe what only this page has", spot=description.spot)


RULE = Rule("KW503", "same-description", "note", never, doc=__doc__)
