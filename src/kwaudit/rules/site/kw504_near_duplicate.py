"""Two articles are nearly the same text.

Why: A text that stands twice is read once. Search engines show one of the copies, and not always the one that was
    meant.

How it is measured: MinHash over runs of three words, 128 hashes. Articles of at least 50 words that share an estimated
    80 % of their runs or more are near-duplicates: about one word in twenty differs. Each page is compared with the
    first of those that resemble it. Pages with one canonical address are not compared.

Fix: Merge the pages, or point one to the other with `<link rel="canonical">`.

Example: One landing page for each of ten towns, with the name of the town exchanged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules.elsewhere import never
from kwaudit.rules.site.making import found, same_page
from kwaudit.rules.site.signature import PARTS, likeness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.model import Finding
    from kwaudit.model.site import SiteEntry

NEAR = 0.8
"""Share of equal word runs: replacing 5 % of the words of a text by chance leaves 0.79, 2 % leaves 0.91."""


def check(entries: Sequence[SiteEntry]) -> Iterator[Finding]:
    """Fire for each page that resembles an earlier one.

    A band remembers its first page alone, so the time is linear however many copies there are. One band is looked at
    after the other: all of them at once would take 5 kB a page.
    """
    signed = [entry for entry in entries if entry.signature]
    met: dict[int, dict[int, None]] = {}
    for part in PARTS:
        first: dict[bytes, int] = {}
        for number, entry in enumerate(signed):
            before = first.setdefault(entry.signature[part], number)
            if before != number:
                met.setdefault(number, {})[before] = None
    for number in sorted(met):
        entry = signed[number]
        if nearest := _nearest(entry, [signed[one] for one in met[number]]):
            share = likeness(entry.signature, nearest.signature)
            message = f"the article is nearly that of {nearest.name}: {share:.0%} of its word runs are the same"
            yield found(RULE, entry, message, "merge the pages, or name one of them as canonical")


def _nearest(entry: SiteEntry, candidates: Sequence[SiteEntry]) -> SiteEntry | None:
    """Return the most similar of some earlier pages, if it is near enough; of equals the first."""
    best, most = None, NEAR
    for one in candidates:
        share = likeness(entry.signature, one.signature)
        if share >= NEAR and (best is None or share > most) and not same_page(one, entry):
            best, most = one, share
    return best


RULE = Rule("KW504", "near-duplicate", "warning", never, doc=__doc__)
