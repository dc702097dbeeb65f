"""Runs kept in one SQLite file: every address with its state, measures and findings, committed as they come."""

from kwaudit.store.database import opened, where
from kwaudit.store.frozen import freeze, thaw
from kwaudit.store.pages import Kept, Pages
from kwaudit.store.runs import Run, Runs

__all__ = ["Kept", "Pages", "Run", "Runs", "freeze", "opened", "thaw", "where"]
