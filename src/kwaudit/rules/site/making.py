"""How site rules make their findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kwaudit.model import Rule
    from kwaudit.model.site import SiteEntry, SiteText, Spot

WHOLE: Spot = (1, 1, 1, 1)


def found(rule: Rule, entry: SiteEntry, message: str, advice: str, *, spot: Spot = WHOLE, phrase: str = "") -> Finding:
    """Return the finding of a site rule on one page."""
    return Finding(rule.code, rule.name, rule.severity, entry.name, *spot, message, advice, phrase)


def repeated(entries: Iterable[tuple[SiteEntry, SiteText]]) -> Iterator[tuple[SiteEntry, SiteText, SiteEntry]]:
    """Yield each page whose text another page before it has too, with that first page.

    Pages in different languages, and pages with one canonical address, are not compared.
    """
    first: dict[tuple[str, str], SiteEntry] = {}
    for entry, text in entries:
        if text.text:
            before = first.setdefault((text.text.casefold(), entry.language), entry)
            if before is not entry and not same_page(before, entry):
                yield entry, text, before


def same_page(one: SiteEntry, other: SiteEntry) -> bool:
    """Say whether two addresses are declared to be one page."""
    return bool(one.canonical) and one.canonical == other.canonical
