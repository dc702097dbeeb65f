"""A site of its own for each test, and a store that no other test sees."""

from __future__ import annotations

import pytest
from web_server import served

from kwaudit.cli import run


@pytest.fixture
def site():
    with served() as one:
        yield one


@pytest.fixture
def store(tmp_path, monkeypatch):
    path = str(tmp_path / "runs.db")
    monkeypatch.setenv("KWAUDIT_STORE", path)
    monkeypatch.chdir(tmp_path)
    return path


@pytest.fixture
def kwaudit(store, capsysbinary):
    def call(*words):
        code = run([str(word) for word in words])
        out, err = capsysbinary.readouterr()
        return code, out.decode(), err.decode()

    return call
