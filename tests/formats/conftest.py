"""Golden files: what a format drew once and somebody looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
VERSION = "0.0.0-golden"


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing with them")


@pytest.fixture
def golden(request):
    """Compare a text with its golden file; what differs is saved beside it as `NAME.actual`."""

    def compare(name, text):
        wanted, actual = GOLDEN / name, GOLDEN / f"{name}.actual"
        if request.config.getoption("--update-golden", default=False):
            wanted.write_bytes(text.encode())
            actual.unlink(missing_ok=True)
        held = wanted.read_bytes().decode() if wanted.exists() else ""
        if held != text:
            actual.write_bytes(text.encode())
        else:
            actual.unlink(missing_ok=True)
        assert text == held, (
            f"{actual} differs from {wanted.name}; look at it, then pytest tests/formats --update-golden"
        )

    return compare


@pytest.fixture
def pinned(monkeypatch):
    """A version that no release changes, for files that hold it."""
    monkeypatch.setattr("kwaudit.formats.version1.__version__", VERSION)
