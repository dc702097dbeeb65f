"""One run: what was audited, what was found, what was silenced, what could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
    """Pages in input order; findings sorted by (document order, span, code, phrase).

    Of a long run, `pages`, `findings` and `silenced` are `Held`: look at them one after another, and keep none.
    """

    formula: Formula
    counted_forms: tuple[Form, ...]
    pages: Sequence[PageResult]
    findings: Sequence[Finding]
    silenced: Sequence[Finding] = ()
    unread: tuple[Unread, ...] = ()
    rules: tuple[Rule, ...] = ()
    """The rules that ran, for formats that describe them."""

    def names(self) -> Sequence[str]:
        """Return the names of the pages."""
        return getattr(self.pages, "names", ()) or [page.name for page in self.pages]

    def verdicts(self) -> Counter[str]:
        """Return how many targets have each verdict."""
        return Counter(_kinds(self.pages) or [one.verdict for page in self.pages for one in page.measures])

    def severities(self, *, without: str = "") -> Counter[str]:
        """Return how many findings there are of each severity; `without`: an age that is left out."""
        kinds = _kinds(self.findings) or Counter((one.severity, one.age) for one in self.findings)
        told = Counter[str]()
        for (severity, age), count in kinds.items():
            if not (without and age == without):
                told[severity] += count
        return told

    def summary(self) -> Mapping[str, int]:
        """Return the totals that every format closes with: pages, targets, in_range, errors, warnings, notes."""
        verdicts, found = self.verdicts(), self.severities()
        return {
            "pages": len(self.pages),
            "targets": sum(verdicts.values()),
            "in_range": verdicts["in"],
            "errors": found["error"],
            "warnings": found["warning"],
            "notes": found["note"],
            "silenced": len(self.silenced),
            "unread": len(self.unread),
        }


def _kinds(values: Sequence[object]) -> Mapping[Any, int]:
    """Return what a sequence that is kept elsewhere says of its kinds; it is asked by its name, to save its import."""
    return getattr(values, "kinds", {})
