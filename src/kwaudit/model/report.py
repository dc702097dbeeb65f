"""One run: what was audited, what was found, what was silenced, what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kwaudit.model.document import Unread
from kwaudit.model.finding import Finding
from kwaudit.model.page import PageResult
from kwaudit.model.rule import Rule
from kwaudit.model.value import value

if TYPE_CHECKING:
    from kwaudit.model.measure import Formula
    from kwaudit.model.tokens import Form


@value
class Report:
    """Pages in input order; findings sorted by (document order, span, code, phrase)."""

    formula: Formula
    counted_forms: tuple[Form, ...]
    pages: tuple[PageResult, ...]
    findings: tuple[Finding, ...]
    silenced: tuple[Finding, ...] = ()
    unread: tuple[Unread, ...] = ()
    rules: tuple[Rule, ...] = ()
    """The rules that ran, for formats that describe them."""

    def summary(self) -> Mapping[str, int]:
        """Return the totals that every format closes with: pages, targets, in_range, errors, warnings, notes."""
        verdicts = [m.verdict for p in self.pages for m in p.measures]
        severities = [f.severity for f in self.findings]
        return {
            "pages": len(self.pages),
            "targets": len(verdicts),
            "in_range": verdicts.count("in"),
            "errors": severities.count("error"),
            "warnings": severities.count("warning"),
            "notes": severities.count("note"),
            "silenced": len(self.silenced),
            "unread": len(self.unread),
        }
