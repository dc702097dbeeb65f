"""A rule: a code, a name, and one plain function from a page to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kwaudit.model.finding import Finding, Severity
from kwaudit.model.page import Page
from kwaudit.model.settings import Settings
from kwaudit.model.value import value

Check = Callable[[Page, Settings], Iterable[Finding]]


@value
class Rule:
    """`doc` is the rule module's docstring: its first line says what, then why, how it is measured, fix, example."""

    code: str
    name: str
    severity: Severity
    check: Check
    doc: str

    @property
    def summary(self) -> str:
        """The first line of the documentation."""
        return self.doc.strip().partition("\n")[0]
