"""How far a run is: a line that changes on a terminal, a line now and then in a log, none when nobody wants one."""

from __future__ import annotations

import io
import sys

import pytest

from kwaudit.cli import site_progress
from kwaudit.cli.site_progress import Teller
from kwaudit.runs import Progress


class Stream(io.StringIO):
    def __init__(self, *, terminal):
        super().__init__()
        self.terminal = terminal

    def isatty(self):
        return self.terminal


@pytest.fixture
def stderr(monkeypatch):
    monkeypatch.setattr(site_progress, "EVERY", 0.0)
    monkeypatch.setattr(site_progress, "LIVE", 0.0)
    monkeypatch.setenv("TERM", "xterm")

    def take(*, terminal=False):
        stream = Stream(terminal=terminal)
        monkeypatch.setattr(sys, "stderr", stream)
        return stream

    return take


FAULTS = {"HTTP 404 Not Found": 2, "no answer in time": 1}


def test_a_log_gets_lines(stderr):
    stream = stderr()
    teller = Teller(quiet=False)
    teller.tell(Progress("list", 0, 12_000, {}, {}))
    teller.tell(Progress("pages", 10, 2000, FAULTS, {"https://a.example": 7.2}))
    teller.close()
    first, second = stream.getvalue().splitlines()
    assert first == "kwaudit: 12,000 pages listed"
    assert second.startswith("kwaudit: 10 of 2,000 pages, ")
    assert second.endswith("left, 2 × HTTP 404 Not Found, 1 × no answer in time, https://a.example in 7 s")


def test_a_terminal_gets_one_line_that_is_gone_at_the_end(stderr):
    stream = stderr(terminal=True)
    teller = Teller(quiet=False)
    teller.tell(Progress("pages", 0, 20, {}, {}))
    teller.tell(Progress("pages", 20, 20, {}, {}))
    teller.close()
    assert "\n" not in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_nobody_is_told_who_does_not_want_to_be(stderr):
    stream = stderr()
    teller = Teller(quiet=True)
    teller.tell(Progress("pages", 1, 2, {}, {}))
    teller.close()
    assert stream.getvalue() == ""


@pytest.mark.parametrize(("seconds", "told"), [(5, "5 s"), (65, "1 min"), (7300, "2 h 1 min")])
def test_time_in_words(seconds, told):
    assert site_progress._spell(seconds) == told
