"""The work of a run: list pages, fetch and audit them, commit what comes, judge the site. All can be gone on with.

What a run ends with depends on what it was asked and what the site answered, never on the order in which answers came.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kwaudit import rules, triage
from kwaudit.errors import InputError
from kwaudit.model.site import SiteEntry
from kwaudit.model.value import replace
from kwaudit.rules import site
from kwaudit.runs.look import Looker, finding_rows
from kwaudit.runs.scope import is_saved
from kwaudit.runs.traps import Fence
from kwaudit.sources.web import pool as pools
from kwaudit.sources.web import saved
from kwaudit.sources.web.address import normal
from kwaudit.sources.web.choose import sample
from kwaudit.sources.web.dates import since
from kwaudit.sources.web.listing import Lister
from kwaudit.store import Kept, Pages, freeze, thaw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kwaudit.model import Finding, Settings
    from kwaudit.model.web import Fetched, Web
    from kwaudit.runs.plans import Plan
    from kwaudit.runs.scope import Scope
    from kwaudit.sources.web.listing import Wanted
    from kwaudit.store import Run, Runs

BATCH = 16
"""Pages in one commit at most …"""
PAUSE = 0.25
"""… and seconds between two: what a power failure can cost. A commit that reaches the disk takes some milliseconds."""


TOLD_EVERY = 1000


class Progress(NamedTuple):
    """How far a run is. `faults` counts reasons of pages that could not be read; `waits` are hosts and seconds."""

    phase: str
    done: int
    total: int
    faults: Mapping[str, int]
    waits: Mapping[str, float]


class Book(NamedTuple):
    """Where a run is kept."""

    runs: Runs
    run: Run
    pages: Pages


def quiet(_progress: Progress) -> None:
    """Tell nobody."""


class Work:
    """One run under way."""

    def __init__(self, book: Book, *, settings: Settings, web: Web, scope: Scope, plans: Sequence[Plan] = ()) -> None:
        self._runs, self._run, self._pages = book
        self._settings, self._web, self._scope = settings, web, scope
        self._plans = plans
        self._looker = Looker(settings, plans)
        self._fence = Fence(scope)
        self._tell: Callable[[Progress], None] = quiet
        self._faults: Counter[str] = Counter()
        self._joins = 0 if is_saved(scope.inputs) else -1
        self._done = self._total = 0

    def go(self, tell: Callable[[Progress], None] = quiet) -> None:
        """Do what is left of the run. An exception leaves what was committed."""
        self._tell = tell
        if is_saved(self._scope.inputs):
            self._from_saved()
        else:
            self._from_the_web()
        self._judge()
        self._runs.change(self._run, state="finished")

    def _from_saved(self) -> None:
        """Audit pages that were saved; of several copies of a page the first."""
        for path in self._scope.inputs:
            try:
                self._audit((one for one in saved.read(path) if self._is_new(one.url)), None, 0)
            except InputError as error:
                self._pages.lost(path, str(error).removeprefix(f"{path}: "), named=True)

    def _is_new(self, url: str) -> bool:
        return self._pages.state(url) in {"", "pending"}

    def _from_the_web(self) -> None:
        with pools.opened(self._web, links=self._scope.crawl) as pool:
            if not self._run.listed:
                self._list(pool)
            self._count()
            self._level(pool, 0)
            for depth in range(1, self._scope.depth + 1 if self._scope.crawl else 1):
                if not self._deeper(depth):
                    break
                self._level(pool, depth)

    def _list(self, pool: pools.Pool) -> None:
        notes: list[str] = []
        if self._scope.crawl:
            starts = [url for one in self._scope.inputs if (url := normal(one))]
            self._pages.add((url, "", True, 0, True) for url in starts)
        else:
            notes = self._listed(pool)
        self._runs.change(self._run, listed=1, notes=json.dumps(notes))

    def _listed(self, pool: pools.Pool) -> list[str]:
        """Store the pages that the inputs list; return what the user should know of it."""
        changed = since(self._scope.since) if self._scope.since else None
        lister = Lister(pool.fetcher, pool.robots, changed)
        found = lister.pages(self._scope.inputs)
        notes = []
        if self._scope.sample:
            chosen, total = sample(found, self._scope.sample)
            found = iter(chosen)
            notes.append(f"a sample: {len(chosen):,} of {total:,} addresses, the same each time")
        total = self._pages.add((one.url, one.lastmod, one.named, 0, True) for one in self._counted(found))
        for one in lister.unread:
            self._pages.lost(one.name, one.reason, named=one.named)
        if lister.older:
            notes.append(f"{lister.older:,} pages passed over: unchanged since {self._scope.since} by their lists")
        if lister.refused:
            notes.append(f"{lister.refused:,} entries of the lists are no addresses of pages")
        return notes

    def _counted(self, found: Iterable[Wanted]) -> Iterator[Wanted]:
        """Pass addresses on, telling how many there are."""
        for number, one in enumerate(found, 1):
            if number % TOLD_EVERY == 0:
                self._tell(Progress("list", 0, number, self._faults, {}))
            yield one

    def _count(self) -> None:
        counts = self._pages.counts()
        self._total = sum(counts.values())
        self._done = self._total - counts.get("pending", 0)

    def _level(self, pool: pools.Pool, depth: int) -> None:
        """Fetch and audit the pages of one depth that are still to do."""
        self._audit(pool.fetch(self._pages.pending(depth)), pool, depth)

    def _audit(self, arriving: Iterable[Fetched | None], pool: pools.Pool | None, depth: int) -> None:
        """Audit pages as they come, and commit them."""
        batch: list[Kept] = []
        links: dict[str, int] = {}
        last = time.monotonic()
        try:
            for fetched in arriving:
                if fetched is not None:
                    batch += self._outcomes(fetched, depth)
                    if self._scope.crawl:
                        links |= dict.fromkeys(self._leads(fetched, depth), depth + 1)
                if len(batch) >= BATCH or (batch and time.monotonic() - last > PAUSE):
                    self._commit(batch, links)
                    batch, links, last = [], {}, time.monotonic()
                waits = pool.waits() if pool else {}
                self._tell(Progress("pages", self._done + len(batch), self._total, self._faults, waits))
        finally:  # an interruption costs what is under way, nothing that is done
            self._commit(batch, links)

    def _commit(self, batch: list[Kept], links: dict[str, int]) -> None:
        if batch:
            self._pages.commit(batch, links)
            self._done += len(batch)
            self._total = max(self._total, self._done)

    def _leads(self, fetched: Fetched, depth: int) -> Iterator[str]:
        """Yield the addresses of the site that a page leads to."""
        if depth < self._scope.depth:
            told = (*fetched.links, fetched.canonical) if fetched.canonical else fetched.links
            yield from (url for url in told if self._fence.inside(url))

    def _outcomes(self, fetched: Fetched, depth: int) -> Iterator[Kept]:
        """Yield what is stored for an address, and for the page that it leads to where that is another one."""
        base = Kept(fetched.url, "unread", fetched.status, fetched.attempts, fetched.reason, joins=self._joins)
        if reason := self._lost(fetched, depth):
            self._faults[reason.partition(" (")[0]] += 1
            yield base._replace(reason=reason)
            return
        if fetched.final == fetched.url:
            yield from self._page(fetched, base)
            return
        yield base._replace(state="moved", target=fetched.final)
        if fetched.document is not None and self._wanted(fetched.final):
            yield from self._page(fetched, base._replace(url=fetched.final, joins=depth))

    def _lost(self, fetched: Fetched, depth: int) -> str:
        """Return why there is nothing to audit at an address, nor at the one that it leads to."""
        if fetched.document is None and not fetched.final:
            return fetched.reason
        if self._scope.crawl and depth == 0 and not self._fence.inside(fetched.final):
            return f"redirects to another site; crawl that one: {fetched.final}"
        return ""

    def _wanted(self, url: str) -> bool:
        """Say whether the end of a redirect is to be audited: of the site, and not audited yet."""
        return not (self._scope.crawl and not self._fence.inside(url)) and self._is_new(url)

    def _page(self, fetched: Fetched, base: Kept) -> Iterator[Kept]:
        """Yield what is stored of a page that came."""
        assert fetched.document is not None
        if self._scope.crawl and fetched.canonical and self._fence.inside(fetched.canonical):
            yield base._replace(state="other", target=fetched.canonical)
            return
        here = fetched._replace(document=replace(fetched.document, name=base.url))
        kept = self._looker.kept(here)._replace(joins=base.joins)
        if kept.state == "unread":
            self._faults[kept.reason.partition(" (")[0]] += 1
        yield kept

    def _deeper(self, depth: int) -> int:
        """Let the links found at a depth join the run, up to its limit of pages; return how many are to do there."""
        known = [url for (url,) in self._pages.rows("SELECT url FROM page WHERE run = ?")]
        room = self._scope.pages - len(known)
        fence = Fence(self._scope, known)
        found = fence.chosen(self._pages.links(depth))
        self._notes(fence, len(found) - room)
        self._pages.add((url, "", False, depth, False) for url in found[: max(room, 0)])
        self._count()
        return len(self._pages.rows("SELECT 1 FROM page WHERE run = ? AND depth = ? LIMIT 1", depth))

    def _notes(self, fence: Fence, over: int) -> None:
        """Keep what the user should know of links that were not followed."""
        notes = [f"{count:,} links not followed, a trap: {shown}" for shown, count in sorted(fence.trapped.items())]
        if over > 0:
            notes.append(f"stopped at {self._scope.pages:,} pages; --max-pages allows more")
        known = self._runs.get(str(self._run.id)).notes
        if new := [note for note in notes if note not in known]:
            self._runs.change(self._run, notes=json.dumps([*known, *new]))

    def _judge(self) -> None:
        """Run the rules about all pages, and store what they find."""
        chosen = triage.chosen(rules.ALL, self._settings)
        if not any(rule.code.startswith("KW5") for rule in chosen):
            return
        self._tell(Progress("site", self._done, self._total, self._faults, {}))
        entries = [thaw(SiteEntry, raw) for _, raw in self._pages.entries() if raw]
        entries += self._absent()
        silences = {one.name: one.silences for one in entries if one.silences}
        kept, silenced = triage.sort_site(site.check(entries, chosen), silences, self._settings)
        self._pages.site(_by_page(kept, silenced))

    def _absent(self) -> list[SiteEntry]:
        """Return entries for pages that plans name and the site does not have; a part of a site lacks most."""
        if self._scope.sample or self._scope.since or not self._plans:
            return []
        known = [url for (url,) in self._pages.rows("SELECT url FROM page WHERE run = ? AND state <> 'absent'")]
        planned = {url: plan.path for plan in self._plans for url in plan.missing(known)}
        self._pages.commit(Kept(url, "absent", attempts=0, joins=0) for url in sorted(planned))
        return [SiteEntry(url, planned=planned[url], audited=False) for url in sorted(planned)]


def _by_page(
    kept: Sequence[Finding], silenced: Sequence[Finding]
) -> Iterator[tuple[str, bytes, list[tuple[object, ...]]]]:
    """Yield each page's share of the findings about the site."""
    groups: dict[str, tuple[list[Finding], list[Finding]]] = {}
    for place, findings in enumerate((kept, silenced)):
        for one in findings:
            groups.setdefault(one.document, ([], []))[place].append(one)
    for name, (here, still) in groups.items():
        yield name, freeze([here, still]), finding_rows(here)
