"""The pages of one run: what is still to do, what came of each, and what the reports ask for.

States: pending, done, unread (could not be fetched or read), moved (redirects to another page of the run), other (its
canonical address is another page), absent (a plan names it, and the site does not have it).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kwaudit.store.database import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

BATCH = 5000
"""Addresses in one commit of a listing, and in one look for what is to do."""


class Kept(NamedTuple):
    """What came of one page, as it is stored. `measures` and `findings` are rows of their tables without the page."""

    url: str
    state: str
    status: int = 0
    attempts: int = 1
    reason: str = ""
    target: str = ""
    title: str = ""
    words: int = 0
    severities: tuple[int, int, int] = (0, 0, 0)
    audited: bytes = b""
    entry: bytes = b""
    measures: Sequence[tuple[Any, ...]] = ()
    findings: Sequence[tuple[Any, ...]] = ()
    joins: int = -1
    """For an address that no list named: its depth, with which it joins the run; -1 for one that is there."""


class Pages:
    """The table of pages, for one run."""

    def __init__(self, connection: sqlite3.Connection, run: int) -> None:
        self._connection = connection
        self._run = run

    def add(self, pages: Iterable[tuple[str, str, bool, int, bool]]) -> int:
        """Add pages (address, lastmod, named, depth, listed) that are not known yet; return how many were given."""
        given, batch = 0, []
        for url, lastmod, named, depth, listed in pages:
            batch.append((self._run, url, lastmod, named, depth, listed))
            given += 1
            if len(batch) == BATCH:
                self._insert(batch)
                batch = []
        self._insert(batch)
        return given

    def _insert(self, rows: list[tuple[Any, ...]]) -> None:
        with transaction(self._connection):
            self._connection.executemany(
                "INSERT INTO page (run, url, lastmod, named, depth, listed) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET named = max(named, excluded.named)",
                rows,
            )

    def pending(self, depth: int | None = None) -> Iterator[str]:
        """Yield the addresses that are still to do, in the order they were listed; the table may change meanwhile."""
        level = "" if depth is None else f"AND depth = {depth:d}"
        last = 0
        while True:
            rows = self._connection.execute(
                f"SELECT id, url FROM page WHERE run = ? AND state = 'pending' {level} AND id > ? ORDER BY id LIMIT ?",  # noqa: S608
                (self._run, last, BATCH),
            ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            yield from (url for _, url in rows)

    def state(self, url: str) -> str:
        """Return the state of a page, "" for one that the run does not know."""
        row = self._one("SELECT state FROM page WHERE run = ? AND url = ?", url)
        return str(row[0]) if row else ""

    def depth(self, url: str) -> int:
        """Return how many links a page is away from where its crawl began."""
        row = self._one("SELECT depth FROM page WHERE run = ? AND url = ?", url)
        return int(row[0]) if row else 0

    def _one(self, sql: str, *values: object) -> Any:
        return self._connection.execute(sql, (self._run, *values)).fetchone()

    def commit(self, outcomes: Iterable[Kept], links: Mapping[str, int] | None = None) -> None:
        """Store outcomes, all or none. A page that has an outcome keeps it: none is audited twice.

        `links`: addresses found on these pages, with their depth.
        """
        with transaction(self._connection):
            for one in outcomes:
                self._store(one)
            if links:
                self._connection.executemany(
                    "INSERT INTO link VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET depth = min(depth, excluded.depth)",
                    [(self._run, url, depth) for url, depth in links.items()],
                )

    def _store(self, one: Kept) -> None:
        if one.joins >= 0:
            sql = "INSERT OR IGNORE INTO page (run, url, listed, depth) VALUES (?, ?, 0, ?)"
            self._connection.execute(sql, (self._run, one.url, one.joins))
        row = self._one("SELECT id, state FROM page WHERE run = ? AND url = ?", one.url)
        if row is None or row[1] != "pending":
            return
        page = row[0]
        execute, many = self._connection.execute, self._connection.executemany
        execute(
            "UPDATE page SET state = ?, status = ?, attempts = ?, reason = ?, target = ?, title = ?, words = ?,"
            " errors = ?, warnings = ?, notes = ? WHERE id = ?",
            (*one[1:8], *one.severities, page),
        )
        if one.audited:
            execute("INSERT INTO result VALUES (?, ?, ?, NULL)", (page, one.audited, one.entry or None))
        many("INSERT OR IGNORE INTO measure VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [(page, *row) for row in one.measures])
        many(
            "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(page, place, *row) for place, row in enumerate(one.findings)],
        )

    def links(self, depth: int) -> Iterator[str]:
        """Yield the addresses found at a depth that are no pages yet, sorted: no clock decides which come first."""
        yield from (
            url
            for (url,) in self._connection.execute(
                "SELECT l.url FROM link l LEFT JOIN page p ON p.run = l.run AND p.url = l.url"
                " WHERE l.run = ? AND l.depth = ? AND p.id IS NULL ORDER BY l.url",
                (self._run, depth),
            ).fetchall()
        )

    def counts(self) -> Mapping[str, int]:
        """Return the number of pages by state."""
        return dict(
            self._connection.execute("SELECT state, count(*) FROM page WHERE run = ? GROUP BY state", (self._run,))
        )

    def lost(self, name: str, reason: str, *, named: bool) -> None:
        """Note a list that could not be read."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO unread VALUES (?, ?, ?, ?)", (self._run, name, reason, named)
            )

    def site(self, findings: Iterable[tuple[str, bytes, Sequence[tuple[Any, ...]]]]) -> None:
        """Store the findings about all pages of the run, in place of those of an earlier end."""
        mine = "(SELECT id FROM page WHERE run = ?)"
        with transaction(self._connection):
            self._connection.execute(f"UPDATE result SET site = NULL WHERE page IN {mine}", (self._run,))  # noqa: S608
            self._connection.execute(f"DELETE FROM finding WHERE place >= {SITE:d} AND page IN {mine}", (self._run,))  # noqa: S608
            for url, raw, rows in findings:
                (page,) = self._one("SELECT id FROM page WHERE run = ? AND url = ?", url)
                self._connection.execute(
                    "INSERT INTO result (page, audited, site) VALUES (?, x'', ?)"
                    " ON CONFLICT DO UPDATE SET site = excluded.site",
                    (page, raw),
                )
                self._connection.executemany(
                    "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    [(page, SITE + place, *row) for place, row in enumerate(rows)],
                )

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask anything; the run's number is the first value."""
        return self._connection.execute(sql, (self._run, *values)).fetchall()

    def audited(self) -> Iterator[tuple[str, bytes, bytes | None]]:
        """Yield address, audited bytes and site findings of the pages that are done, by address."""
        yield from self._stream("r.audited, r.site")

    def absent(self) -> Iterator[tuple[str, bytes | None]]:
        """Yield address and site findings of the pages that are planned and not there, by address."""
        yield from self._stream("r.site", "absent")

    def entries(self) -> Iterator[tuple[str, bytes | None]]:
        """Yield address and site entry of the pages that are done, by address."""
        yield from self._stream("r.entry")

    def _stream(self, columns: str, state: str = "done") -> Iterator[Any]:
        cursor = self._connection.cursor()
        cursor.execute(
            f"SELECT p.url, {columns} FROM page p JOIN result r ON r.page = p.id WHERE p.run = ? AND p.state = ?"  # noqa: S608
            " ORDER BY p.url",
            (self._run, state),
        )
        while rows := cursor.fetchmany(64):
            yield from rows

    def unread(self) -> list[tuple[str, str, bool]]:
        """Return name, reason and whether it was named, of lists and pages that could not be read."""
        lists = self.rows("SELECT name, reason, named FROM unread WHERE run = ? ORDER BY name")
        pages = self.rows("SELECT url, reason, named FROM page WHERE run = ? AND state = 'unread' ORDER BY url")
        return [(name, reason, bool(named)) for name, reason, named in [*lists, *pages]]


SITE = 1_000_000
"""First place of findings about all pages of a run; those of the page itself come before."""
