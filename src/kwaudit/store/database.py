"""The file: where it is, its tables, how it is opened. One file holds all runs; every process may open it at once."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kwaudit.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION = 1
"""Of the tables; a file with another one is not touched."""
PATIENCE = 30.0
"""Seconds that a process waits while another one writes."""
PAUSE = 0.02
"""Seconds between two tries of what SQLite itself does not wait for."""
VARIABLE = "KWAUDIT_STORE"

TABLES = """
CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, state TEXT NOT NULL, started TEXT NOT NULL,
  finished TEXT NOT NULL DEFAULT '', version TEXT NOT NULL, asked TEXT NOT NULL, folder TEXT NOT NULL,
  listed INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '[]'
);
CREATE TABLE page (
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run, url TEXT NOT NULL, named INTEGER NOT NULL DEFAULT 0,
  listed INTEGER NOT NULL DEFAULT 1, depth INTEGER NOT NULL DEFAULT 0, lastmod TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'pending', status INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', target TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
  words INTEGER NOT NULL DEFAULT 0, errors INTEGER NOT NULL DEFAULT 0, warnings INTEGER NOT NULL DEFAULT 0,
  notes INTEGER NOT NULL DEFAULT 0, UNIQUE (run, url)
);
CREATE INDEX page_state ON page (run, state, depth, id);
CREATE TABLE result (page INTEGER PRIMARY KEY REFERENCES page, audited BLOB NOT NULL, entry BLOB, site BLOB);
CREATE TABLE measure (
  page INTEGER NOT NULL REFERENCES page, phrase TEXT NOT NULL, counted INTEGER NOT NULL, density REAL NOT NULL,
  shown TEXT NOT NULL, band TEXT NOT NULL, verdict TEXT NOT NULL, change INTEGER, PRIMARY KEY (page, phrase)
) WITHOUT ROWID;
CREATE TABLE finding (
  page INTEGER NOT NULL REFERENCES page, place INTEGER NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
  severity TEXT NOT NULL, line INTEGER NOT NULL, phrase TEXT NOT NULL, message TEXT NOT NULL, about TEXT NOT NULL,
  PRIMARY KEY (page, place)
) WITHOUT ROWID;
CREATE TABLE link (run INTEGER NOT NULL, url TEXT NOT NULL, depth INTEGER NOT NULL,
  PRIMARY KEY (run, url)) WITHOUT ROWID;
CREATE TABLE unread (run INTEGER NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL, named INTEGER NOT NULL,
  PRIMARY KEY (run, name)) WITHOUT ROWID;
"""


def where(given: str = "") -> str:
    """Return the store's path: as given, else `$KWAUDIT_STORE`, else `kwaudit/runs.db` in the user's data folder."""
    if path := given or os.environ.get(VARIABLE, ""):
        return path
    home = os.environ.get("XDG_DATA_HOME") or os.environ.get("LOCALAPPDATA")
    return os.path.join(home or os.path.join(os.path.expanduser("~"), ".local", "share"), "kwaudit", "runs.db")


@contextmanager
def opened(path: str, *, make: bool = True) -> Iterator[sqlite3.Connection]:
    """Open the store, made if it is not there.

    Raises:
        InputError: it is not there and shall not be made, is no store, is of another version, or the disk is full.
    """
    if not make and not os.path.exists(path):
        raise InputError(f"{path}: no run was kept yet; kwaudit https://… keeps one")
    connection = None
    try:
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        _prepare(connection, path)
        yield connection
    except OSError as error:
        raise InputError(f"{path}: cannot be opened ({error.strerror or error})") from None
    except sqlite3.Error as error:
        raise InputError(f"{path}: {_told(error)}") from None
    finally:
        if connection is not None:
            connection.close()


def _told(error: sqlite3.Error) -> str:
    text = str(error)
    if "full" in text or "disk I/O" in text:
        return f"cannot be written ({text}); what was committed is safe: make room, then kwaudit resume"
    return f"cannot be used ({text})"


def _prepare(connection: sqlite3.Connection, path: str) -> None:
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")  # a commit is on the disk when it returns: power may fail
    connection.execute("PRAGMA cache_size = -8000")
    connection.execute("PRAGMA journal_size_limit = 16777216")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        with transaction(connection):
            if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                for statement in TABLES.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {VERSION}")
    elif version != VERSION:
        raise InputError(f"{path}: kept by another version of kwaudit; name another file with --store")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log. SQLite does not wait for another process that makes the file at this moment."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(PAUSE)
        else:
            return


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what is done inside the block, all or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
