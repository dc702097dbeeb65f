"""The tables: runs are found, pages are stored once, several processes may look."""

from __future__ import annotations

import os
import sqlite3
import threading

import pytest

from kwaudit.errors import InputError, UsageError
from kwaudit.store import Kept, Pages, Runs, database, opened, where


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "deep" / "runs.db")


def begun(connection, path):
    runs = Runs(connection, path)
    run = runs.begin("a site", {"inputs": ["https://a.example"]}, started="2026-01-01T00:00:00+00:00", version="0")
    return runs, run, Pages(connection, run.id)


def test_where_a_store_is(monkeypatch, tmp_path):
    monkeypatch.delenv("KWAUDIT_STORE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert where() == os.path.join(str(tmp_path), "kwaudit", "runs.db")
    monkeypatch.setenv("KWAUDIT_STORE", "x.db")
    assert (where(), where("y.db")) == ("x.db", "y.db")


def test_runs_are_found_by_number_and_as_the_last(path):
    with opened(path) as connection:
        runs, first, _ = begun(connection, path)
        second = begun(connection, path)[1]
        assert runs.get("1") == first
        assert runs.get("last") == second
        assert [run.id for run, _ in runs.all()] == [2, 1]
        for name, told in (("3", "there is no run 3"), ("x", "'x' is no run"), ("9" * 40, "is no run")):
            with pytest.raises(UsageError, match=told):
                runs.get(name)


def test_a_page_is_stored_once(path):
    with opened(path) as connection:
        runs, _, pages = begun(connection, path)
        assert pages.add([("u1", "", False, 0, True), ("u2", "", False, 0, True), ("u1", "", True, 0, True)]) == 3
        assert list(pages.pending()) == ["u1", "u2"]
        done = Kept("u1", "done", 200, title="One", words=5, audited=b"x", measures=[("a", 1, 0.2, "20%", "", "in", 0)])
        pages.commit([done])
        pages.commit([done._replace(title="Two"), Kept("nowhere", "done")])
        assert list(pages.pending()) == ["u2"]
        assert pages.rows("SELECT url, state, title FROM page WHERE run = ? ORDER BY url") == [
            ("u1", "done", "One"), ("u2", "pending", ""),
        ]  # fmt: skip
        assert (pages.state("u1"), pages.state("nowhere")) == ("done", "")
        assert runs.all()[0][1] == {"done": 1, "pending": 1}
        assert list(pages.audited()) == [("u1", b"x", None)]


def test_a_page_that_no_list_named_joins(path):
    with opened(path) as connection:
        _, _, pages = begun(connection, path)
        pages.commit([Kept("u9", "done", audited=b"x", joins=2)], {"u1": 3, "u2": 3})
        pages.commit([], {"u1": 2})
        assert pages.state("u9") == "done"
        assert (list(pages.links(3)), list(pages.links(2))) == (["u2"], ["u1"])


def test_what_could_not_be_read_comes_lists_first(path):
    with opened(path) as connection:
        _, _, pages = begun(connection, path)
        pages.add([("u1", "", True, 0, True)])
        pages.commit([Kept("u1", "unread", 404, reason="HTTP 404")])
        pages.lost("z.xml", "broken", named=False)
        assert pages.unread() == [("z.xml", "broken", False), ("u1", "HTTP 404", True)]


def test_a_store_that_is_not_there_or_no_store(path, tmp_path):
    with pytest.raises(InputError, match="no run was kept yet"), opened(path, make=False):
        pass
    other = tmp_path / "x.db"
    other.write_bytes(b"no database, but long enough to be one" * 50)
    with pytest.raises(InputError, match="cannot be used"), opened(str(other)):
        pass
    with pytest.raises(InputError, match="cannot be opened"), opened("/dev/null/x.db"):
        pass


def test_a_store_of_another_version_is_not_touched(path):
    with opened(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(InputError, match="another version of kwaudit"), opened(path):
        pass


def test_a_failure_inside_a_commit_undoes_it(path):
    with opened(path) as connection:
        _, _, pages = begun(connection, path)
        with pytest.raises(sqlite3.Error):
            pages.commit([Kept("u1", "done", joins=0), Kept("u2", "done", measures=[("too", "short")], joins=0)])
        assert pages.counts() == {}


def test_a_table_is_written_ahead(path):
    with opened(path) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_store_is_waited_for_while_another_process_holds_it(tmp_path):
    path = str(tmp_path / "runs.db")
    holder = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN EXCLUSIVE")
    threading.Timer(0.2, holder.execute, ("COMMIT",)).start()
    with opened(path) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    holder.close()


def test_a_store_that_stays_locked_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    path = str(tmp_path / "runs.db")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(InputError, match="locked"), opened(path):
        pass
    holder.close()
