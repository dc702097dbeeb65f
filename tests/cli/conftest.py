"""The command line in this process, in a folder of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kwaudit.cli import run

GOOD = """\
# Green tea

Green tea is brewed below the boil. A pot of green tea needs two minutes, no more, and a second pot needs three.

## How to brew it

1. Warm the pot with a little of the hot water.
2. Weigh the leaves instead of guessing how many there are.
3. Pour, wait, and taste before you pour again for everybody.
"""

BAD = """\
# Green tea

Green tea, green tea and green tea: green tea is green tea. Green tea!
"""


class Ran(NamedTuple):
    """What a run gave back."""

    code: int
    out: str
    err: str


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "KWAUDIT_DEBUG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "good.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.md").write_text(BAD, encoding="utf-8")
    return tmp_path


@pytest.fixture
def kwaudit(here: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    def call(*argv: str) -> Ran:
        code = run(argv)
        out, err = capfd.readouterr()
        return Ran(code, out, err)

    return call
