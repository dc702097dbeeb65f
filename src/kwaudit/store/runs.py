"""The runs of a store: begin one, find one, list them, and the lock that keeps two processes off one run."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from kwaudit.errors import UsageError
from kwaudit.store.database import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

LAST = "last"
SELECT = "SELECT id, name, state, started, finished, version, asked, folder, listed, notes FROM run"


class Run(NamedTuple):
    """One run. `asked` is what the command line gave, `folder` where; `listed` says that its pages are all known."""

    id: int
    name: str
    state: str
    started: str
    finished: str
    version: str
    asked: Mapping[str, Any]
    folder: str
    listed: bool
    notes: tuple[str, ...]


class Runs:
    """The table of runs."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self._path = path

    def begin(self, name: str, asked: Mapping[str, Any], *, started: str, version: str) -> Run:
        """Begin a run, and return it."""
        values = (name, "running", started, version, json.dumps(asked, sort_keys=True), os.getcwd())
        with transaction(self._connection):
            cursor = self._connection.execute(
                "INSERT INTO run (name, state, started, version, asked, folder) VALUES (?, ?, ?, ?, ?, ?)", values
            )
        return self.get(str(cursor.lastrowid))

    def get(self, name: str) -> Run:
        """Return the run of that number, or the last one.

        Raises:
            UsageError: there is none.
        """
        if name == LAST:
            row = self._connection.execute(f"{SELECT} ORDER BY id DESC LIMIT 1").fetchone()
        elif name.isascii() and name.isdigit() and len(name) < 19:  # noqa: PLR2004 -- what SQLite can count
            row = self._connection.execute(f"{SELECT} WHERE id = ?", (int(name),)).fetchone()
        else:
            raise UsageError(f"{name!r} is no run; give its number, or {LAST}: kwaudit runs lists them")
        if row is None:
            raise UsageError(f"there is no run {name}; kwaudit runs lists them")
        return _run(row)

    def all(self) -> list[tuple[Run, Mapping[str, int]]]:
        """Return every run with the number of its pages by state, the last first."""
        counts: dict[int, dict[str, int]] = {}
        for run, state, count in self._connection.execute("SELECT run, state, count(*) FROM page GROUP BY 1, 2"):
            counts.setdefault(run, {})[state] = count
        rows = self._connection.execute(f"{SELECT} ORDER BY id DESC")
        return [(_run(row), counts.get(row[0], {})) for row in rows]

    def change(self, run: Run, **values: str | int) -> None:
        """Set columns of a run."""
        named = ", ".join(f"{name} = ?" for name in values)
        with transaction(self._connection):
            self._connection.execute(f"UPDATE run SET {named} WHERE id = ?", (*values.values(), run.id))  # noqa: S608

    @contextmanager
    def alone(self, run: Run) -> Iterator[None]:
        """Keep other processes off a run while the block runs. The system frees the lock when a process dies.

        Raises:
            UsageError: another process works on it.
        """
        with open(f"{self._path}.lock", "a+b") as file:
            try:
                _lock(file.fileno(), run.id)
            except OSError:
                raise UsageError(f"run {run.id}: another process works on it") from None
            yield


def _lock(descriptor: int, place: int) -> None:
    """Lock one byte of a file, which need not be there; closing the file frees it."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        os.lseek(descriptor, place, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)


def _run(row: tuple[Any, ...]) -> Run:
    number, name, state, started, finished, version, asked, folder, listed, notes = row
    told = tuple(json.loads(notes))
    return Run(number, name, state, started, finished, version, json.loads(asked), folder, bool(listed), told)
