"""From the outcomes of pages to a report: as values, or put away as bytes where they came as such."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kwaudit import pipeline, rules, triage
from kwaudit.model import Report, Unread
from kwaudit.pipeline import Audited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kwaudit.many.desk import Outcome
    from kwaudit.many.packed import Packed
    from kwaudit.model import Finding, PageResult, Settings
    from kwaudit.model.site import SiteEntry

    Findings = Sequence[Finding]
    Piles = tuple[Sequence[PageResult], Findings, Findings]


def report(outcomes: Iterable[Outcome], settings: Settings, *, whole: bool = False) -> Report:
    """Gather outcomes, and judge the pages together. `whole`: these are all pages that the settings are about."""
    unread: list[Unread] = []
    entries: list[SiteEntry] = []
    pages = _pages(outcomes, unread, entries)
    first = next(pages, None)
    pile: Values | Away = Values() if first is None or isinstance(first, Audited) else Away()
    if first is not None:
        pile.add(first)
        for one in pages:
            pile.add(one)
    more, quiet = pipeline.judge_site(entries, settings, whole=whole)
    chosen = triage.chosen(rules.ALL, settings)
    return Report(settings.formula, settings.counted_forms, *pile.piles(more, quiet), tuple(unread), chosen)


def _pages(outcomes: Iterable[Outcome], unread: list[Unread], entries: list[SiteEntry]) -> Iterator[Audited | Packed]:
    """Yield the pages, and keep what else is in outcomes."""
    for one in outcomes:
        if isinstance(one, Unread):
            unread.append(one)
            continue
        if one.entry:
            entries.append(one.entry)
        yield one


class Values:
    """Pages and findings as they are: a few."""

    def __init__(self) -> None:
        self._pages: list[PageResult] = []
        self._found: tuple[list[Finding], list[Finding]] = ([], [])

    def add(self, one: Audited | Packed) -> None:
        """Keep a page's share."""
        self._pages.append(one.result)
        self._found[0].extend(one.findings)
        self._found[1].extend(one.silenced)

    def piles(self, more: Findings, quiet: Findings) -> Piles:
        """Return all pages and findings, those about several pages among them."""
        order = {page.name: number for number, page in enumerate(self._pages)}
        return tuple(self._pages), _merged(self._found[0], more, order), _merged(self._found[1], quiet, order)


def _merged(findings: list[Finding], more: Findings, order: Mapping[str, int]) -> tuple[Finding, ...]:
    """Put findings about all pages among those of each page: by document, place, code and phrase."""
    if more:
        last = len(order)
        findings = sorted((*findings, *more), key=lambda one: (order.get(one.document, last), *triage.place(one)))
    return tuple(findings)


class Away:
    """Pages and findings as bytes on a shelf: any number."""

    def __init__(self) -> None:
        from kwaudit.many.packed import packed
        from kwaudit.many.shelf import Shelf

        self._packed = packed
        self._shelf = Shelf()
        self._names: list[str] = []
        self._verdicts: Counter[str] = Counter()
        self._severities: Counter[tuple[str, str]] = Counter()
        self._sizes: tuple[list[int], list[int]] = ([], [])

    def add(self, one: Audited | Packed) -> None:
        """Put a page's share away; a page of a run of many has an entry, which knows its name."""
        held = self._packed(one)
        for part in (held.page, held.kept, held.still):
            self._shelf.put(part)
        self._names.append(held.entry.name if held.entry else held.result.name)
        self._verdicts.update(held.verdicts)
        self._severities.update(held.severities)
        self._sizes[0].append(len(held.severities))
        self._sizes[1].append(held.quiet)

    def piles(self, more: Findings, quiet: Findings) -> Piles:
        """Return sequences that take pages and findings from the shelf, findings about several pages among them."""
        from kwaudit.cache import unpack
        from kwaudit.model.held import Held

        shelf = self._shelf
        self._severities.update((one.severity, one.age) for one in more)
        return (
            Held(lambda number: (unpack(shelf.get(3 * number)),), [1] * len(self._names), self._verdicts, self._names),
            self._findings(0, more, self._severities),
            self._findings(1, quiet, {}),
        )

    def _findings(self, which: int, more: Findings, kinds: Mapping[tuple[str, str], int]) -> Findings:
        """Return findings by page; a last group has those about documents that are no pages."""
        from kwaudit.model.held import Held

        added = self._by_page(more)
        sizes = [*self._sizes[which], 0]
        for number, some in added.items():
            sizes[number] += len(some)
        return Held(_reader(self._unpacked(which), added), sizes, kinds)

    def _by_page(self, more: Findings) -> dict[int, list[Finding]]:
        order = {name: number for number, name in enumerate(self._names)} if more else {}
        groups: dict[int, list[Finding]] = {}
        for one in more:
            groups.setdefault(order.get(one.document, len(self._names)), []).append(one)
        return groups

    def _unpacked(self, which: int) -> Callable[[int], tuple[Finding, ...]]:
        from kwaudit.cache import unpack

        shelf, own = self._shelf, self._sizes[which]
        return lambda number: unpack(shelf.get(3 * number + 1 + which)) if number < len(own) and own[number] else ()


def _reader(
    read: Callable[[int], tuple[Finding, ...]], added: Mapping[int, list[Finding]]
) -> Callable[[int], tuple[Finding, ...]]:
    def group(number: int) -> tuple[Finding, ...]:
        own = read(number)
        return tuple(sorted((*own, *added[number]), key=triage.place)) if number in added else own

    return group
