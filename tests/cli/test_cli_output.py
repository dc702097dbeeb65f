"""Where reports go: terminals, pipes that are gone, files that cannot be written."""

import io
import os
import pty
import sys
from contextlib import contextmanager

import pytest

from kwaudit.cli import output
from kwaudit.errors import UsageError


@contextmanager
def terminal(columns=90):
    """Give a stream to a terminal of its own."""
    import fcntl
    import struct
    import termios

    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    with open(follower, "w", encoding="utf-8") as stream:
        yield stream
    os.close(leader)


@pytest.mark.parametrize(
    ("columns", "said", "drawn"), [(90, "", 90), (90, "70", 70), (0, "", output.WIDTH), (0, "70", 70), (90, "wide", 90)]
)
def test_a_terminal_is_as_wide_as_columns_says_or_it_knows(monkeypatch, columns, said, drawn):
    monkeypatch.setenv("COLUMNS", said)
    with terminal(columns) as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert output.width(0) == drawn
        monkeypatch.undo()


@pytest.mark.parametrize(("said", "drawn"), [("", output.WIDTH), ("0", output.WIDTH), ("70", 70), ("9", 40)])
def test_without_a_terminal_columns_is_the_users_word(monkeypatch, said, drawn):
    monkeypatch.setenv("COLUMNS", said)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert output.width(0) == drawn
    assert output.width(100) == 100
    monkeypatch.undo()


def test_a_terminal_has_its_own_width(monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    with terminal() as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert output.width(0) == 90
        assert output.width(70) == 70
        monkeypatch.undo()


def test_no_report_is_narrower_than_can_be_read():
    assert output.width(1) == output.NARROWEST


def test_a_stream_that_is_closed_has_the_width_of_a_pipe(monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO())
    stream.close()
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.delenv("COLUMNS", raising=False)
    assert output.width(0) == output.WIDTH


def test_a_terminal_is_coloured_unless_it_is_dumb(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)
    with terminal() as stream:
        monkeypatch.setenv("TERM", "xterm")
        assert output.colored("auto", stream)
        monkeypatch.setenv("TERM", "dumb")
        assert not output.colored("auto", stream)


@pytest.mark.parametrize(("stream", "write"), [("stdout", output.emit), ("stderr", output.say)])
def test_a_reader_that_is_gone_is_no_error(monkeypatch, stream, write):
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, stream, pipe)
        write("x" * 100_000)
        write("and again")


def test_a_file_that_was_not_finished_leaves_nothing_behind(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    (tmp_path / "report.json").write_text("before")
    with pytest.raises(UsageError, match=r"cannot be written \(No space left on device\)"):
        output.write("after", str(tmp_path / "report.json"))
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
    assert (tmp_path / "report.json").read_text() == "before"


def test_a_report_that_is_no_text_everywhere_is_still_utf8(tmp_path):
    output.write("a lone \ud800", str(tmp_path / "report.txt"))
    assert (tmp_path / "report.txt").read_bytes() == b"a lone ?"


def test_pieces_are_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("before")

    def pieces():
        yield "half"
        raise ValueError("no way")

    with pytest.raises(ValueError, match="no way"):
        output.write(pieces(), str(path))
    assert [one.name for one in tmp_path.iterdir()] == ["report.txt"]
    assert path.read_text() == "before"
    output.write(iter(["one ", "two"]), str(path))
    assert path.read_text() == "one two"


def test_pieces_go_to_standard_output_as_they_come(capfdbinary):
    output.write(iter(["one ", "zwei ü\n"]))
    assert capfdbinary.readouterr().out == "one zwei ü\n".encode()
