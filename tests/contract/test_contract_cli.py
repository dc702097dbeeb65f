"""Every row of the exit-code table, and what a terminal and a pipe get, through a real process."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "kwaudit"]
PLAN = ["-t", "green tea=1-10%", "--no-config"]
GOOD = b"# Green tea\n\nGreen tea is brewed below the boil. A pot needs two minutes, and a second pot needs three.\n"
BAD = b"# Green tea\n\nGreen tea, green tea and green tea: green tea is green tea.\n"
BINARY = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "good.md").write_bytes(GOOD)
    (tmp_path / "bad.md").write_bytes(BAD)
    (tmp_path / "picture.md").write_bytes(BINARY)
    (tmp_path / "empty").mkdir()
    return tmp_path


def environment(**variables: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}}
    return {**kept, **variables}


def run(here: Path, *argv: str, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *argv], cwd=here, input=stdin, capture_output=True, check=False, env=environment(**variables)
    )


def test_0_when_a_page_was_audited_and_nothing_is_wrong(here):
    done = run(here, "good.md", *PLAN, "-f", "concise")
    assert (done.returncode, done.stderr) == (0, b"")


def test_1_when_there_are_findings(here):
    assert run(here, "bad.md", *PLAN, "-f", "concise").returncode == 1


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["gone.md"], b"gone.md: no such file or folder"),
        (["empty"], b"empty: a folder without pages"),
        (["*.html"], b"*.html: no page matches"),
        (["picture.md"], b"picture.md: a binary file"),
        (["good.md", "-f", "jsno"], b"(did you mean 'json'?)"),
        (["good.md", "--formula", "wrds"], b"(did you mean 'words'?)"),
        (["good.md", "--select", "density-blow"], b"(did you mean 'density-below'?)"),
        (["good.md", "-t", "tea=lots"], b"tea=lots"),
        (["good.md", "-t", "tea", "-t", "Tea"], b"options: 'tea' is declared twice, as 'Tea' too; keep one"),
        (["good.md", "-t", "!?"], b"!?"),
        (["good.md", "--fromat", "json"], b"--fromat"),
        (["phrses", "good.md"], b"(did you mean 'phrases'?)"),
        (["rule", "KW999"], b"there is no rule 'KW999'"),
        ([], b"Usage: kwaudit"),
    ],
)
def test_2_when_something_cannot_be_used_or_read(here, argv, said):
    done = run(here, *argv)
    assert done.returncode == 2
    assert said in done.stderr
    assert b"Traceback" not in done.stderr


def test_2_for_a_settings_file_with_a_slip(here):
    (here / "kwaudit.toml").write_text("formla = 'words'")
    done = run(here, "good.md")
    assert done.returncode == 2
    assert done.stderr == b"kwaudit: kwaudit.toml: 'formla' is no key of kwaudit (did you mean 'formula'?)\n"


def test_2_beats_1_and_the_report_is_still_written(here):
    done = run(here, "bad.md", "gone.md", *PLAN, "-f", "json", "-f", "csv=report.csv")
    assert done.returncode == 2
    assert json.loads(done.stdout)["summary"]["errors"] > 0
    assert (here / "report.csv").exists()


def test_130_when_interrupted(here):
    os.mkfifo(here / "slow.md")
    process = subprocess.Popen(
        [*COMMAND, "bad.md", "slow.md", *PLAN, "-f", "json"],
        cwd=here,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    writer = os.open(here / "slow.md", os.O_WRONLY)  # returns when kwaudit has opened it: bad.md is finished then
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    os.close(writer)
    assert process.returncode == 130
    assert [page["name"] for page in json.loads(out)["pages"]] == ["bad.md"]
    assert b"Traceback" not in err


def test_a_broken_pipe_ends_quietly(here):
    pages = [f"page{number}.md" for number in range(200)]
    for name in pages:
        (here / name).write_bytes(BAD)
    process = subprocess.Popen(
        [*COMMAND, *pages, *PLAN, "-f", "json"],
        cwd=here,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=30) == 1


def test_a_page_comes_through_standard_input(here):
    done = run(here, "-", "--stdin-filename", "tea.md", *PLAN, "-f", "json", stdin=BAD)
    assert done.returncode == 1
    assert json.loads(done.stdout)["pages"][0]["name"] == "tea.md"


def test_standard_output_is_the_report_and_nothing_else(here):
    done = run(here, ".", "gone.md", "picture.md", *PLAN, "-f", "json")
    assert {one["name"] for one in json.loads(done.stdout)["unread"]} == {"picture.md", "gone.md"}
    assert done.stderr.count(b"\n") == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "utf-16"])
def test_the_report_is_utf8_whatever_the_terminal_speaks(here, encoding):
    (here / "tee.md").write_text("# Grüner Tee\n\nGrüner Tee — „鉄観音“ 🍵.\n", encoding="utf-8")
    done = run(here, "tee.md", "-t", "grüner tee=1%", PYTHONIOENCODING=encoding)
    assert "grüner tee" in done.stdout.decode("utf-8")
    assert done.returncode == 1


def test_an_error_can_be_told_to_any_terminal(here):
    done = run(here, "grüner-tee.md", PYTHONIOENCODING="ascii")
    assert done.stderr == b"kwaudit: gr\\xfcner-tee.md: no such file or folder\n"


def test_lines_end_alike_everywhere(here):
    assert b"\r" not in run(here, "bad.md", *PLAN).stdout


def seen(here: Path, *argv: str, columns: int = 90, **variables: str) -> str:
    """Run on a terminal of its own and return what stands on it."""
    leader, follower = pty.openpty()
    import fcntl
    import struct
    import termios

    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    with subprocess.Popen(
        [*COMMAND, *argv], cwd=here, stdout=follower, stderr=follower, stdin=follower, env=environment(**variables)
    ) as process:
        os.close(follower)
        raw = b""
        while True:
            try:
                chunk = os.read(leader, 65536)
            except OSError:
                break
            if not chunk:
                break
            raw += chunk
        process.wait(timeout=30)
    os.close(leader)
    return raw.decode()


def test_a_terminal_gets_colours_and_its_own_width(here):
    import re

    shown = seen(here, "bad.md", *PLAN, TERM="xterm-256color")
    assert "\x1b[" in shown
    assert 80 < max(len(re.sub(r"\x1b\[[\d;]*m", "", line)) for line in shown.splitlines()) <= 90


def test_a_terminal_that_wants_no_colours_gets_none(here):
    shown = seen(here, "bad.md", *PLAN, NO_COLOR="1", TERM="xterm")
    assert not re.search(r"\x1b\[[\d;]*m", shown)  # a line of progress may be cleared, where a run takes long


def test_a_terminal_that_knows_nothing_gets_text_alone(here):
    assert "\x1b" not in seen(here, "bad.md", *PLAN, TERM="dumb")


def test_the_same_input_gives_the_same_bytes_whatever_the_hash_seed(here):
    outputs = {run(here, ".", *PLAN, "-f", "json", PYTHONHASHSEED=seed).stdout for seed in ("0", "1", "4242")}
    assert len(outputs) == 1


def test_version_and_nothing_else(here):
    from kwaudit import __version__

    for flag in ("--version", "-V"):
        done = run(here, flag)
        assert (done.returncode, done.stdout.decode(), done.stderr) == (0, f"kwaudit {__version__}\n", b"")


def test_the_way_to_a_command_is_free_of_what_it_does_not_need(here):
    code = (
        "import sys; from kwaudit.cli import run; run(['good.md', '-t', 'green tea', '-f', 'concise', '--no-config']);"
        "heavy = {'typer', 'rich', 'requests', 'nltk', 'bs4', 'yaml', 'pydantic', 'csv', 'difflib', 'tomllib', 'pathspec'};"
        "sys.exit(str(sorted(heavy & set(sys.modules)) or 0))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=here, capture_output=True, check=False, env=environment(), text=True
    )
    assert done.stderr == "0\n"
