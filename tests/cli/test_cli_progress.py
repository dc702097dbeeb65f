"""Progress: a line on a terminal while a run lasts, and nothing anywhere else."""

import io

import pytest

from kwaudit.cli import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    """Put a terminal in place of standard error; pytest puts its own there when a test begins."""

    def put():
        made = Terminal()
        monkeypatch.setattr("sys.stderr", made)
        monkeypatch.setenv("TERM", "xterm")
        return made

    return put


def clock(times):
    ticking = iter(times)
    return lambda: next(ticking)


def test_a_short_run_shows_nothing(terminal):
    seen = terminal()
    shown = progress.Progress(clock([0.0, 0.1, 0.2]))
    shown(1, 2)
    shown(2, 2)
    shown.end()
    assert seen.getvalue() == ""


def test_a_long_run_shows_rate_and_time_left_now_and_then(terminal):
    seen = terminal()
    shown = progress.Progress(clock([0.0, 1.0, 1.01, 2.0]))
    for done in (100, 101, 200):
        shown(done, 1000)
    shown.end()
    lines = seen.getvalue().split(progress.CLEAR)
    assert lines == ["", "100 of 1,000 pages, 100/s, 9 s left", "200 of 1,000 pages, 100/s, 8 s left", ""]


@pytest.mark.parametrize(("seconds", "said"), [(0.4, "0 s"), (59.4, "59 s"), (125, "2:05"), (3605, "1:00:05")])
def test_time_is_put_shortly(seconds, said):
    assert progress.duration(seconds) == said


def test_only_a_terminal_that_wants_it_gets_it(terminal, monkeypatch):
    terminal()
    assert progress.observer(quiet=False)
    assert progress.observer(quiet=True) is None
    monkeypatch.setattr("sys.stderr", io.StringIO())
    assert progress.observer(quiet=False) is None


def test_a_terminal_that_cannot_clear_a_line_shows_none(terminal, monkeypatch):
    terminal()
    assert progress.observer(quiet=False)
    monkeypatch.setenv("TERM", "dumb")
    assert progress.observer(quiet=False) is None
