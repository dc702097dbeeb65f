"""Two pages have the same title.

Why: In search results, in tabs and in a list of links nobody can tell the pages apart.

How it is measured: The titles (the first h1 where a page has no title) of all pages of the run, without regard to case
    and spaces. Each page after the first is reported. Pages in different languages, and pages with one canonical
    address, are not compared.

Fix: Say in each title what only its page has.

Example: Twelve pages named "Blog".
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
    """Fire for each page whose title an earlier page has."""
    for entry, title, before in repeated((entry, entry.title) for entry in entries):
        message = f"{before.name} has the same title, {words.quoted(words.clipped(title.text))}"
        yield found(RULE, entry, message, "say in the title what only this page has", spot=title.spot)


RULE = Rule("KW502", "same-title", "warning", never, doc=__doc__)
