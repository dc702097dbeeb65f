"""What the two live pages show: a report that follows files, and a draft as it is typed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli.live.news import News
from kwaudit.errors import KwauditError, UsageError

if TYPE_CHECKING:
    from kwaudit.model import Report, Settings

DRAFT = "draft.md"


class Following:
    """The last report on some files. `show` and `fail` are called by the watcher, the rest by the server."""

    audit = None

    def __init__(self, settings: Settings) -> None:
        self.news = News()
        self._report: Report = api.report([], settings)
        self._error: KwauditError | None = None

    def show(self, report: Report) -> None:
        """Put a new report up."""
        self._report, self._error = report, None
        self.news.tell()

    def fail(self, error: KwauditError) -> None:
        """Tell why there is no new report; the last one stays up."""
        self._error = error
        self.news.tell()

    def page(self) -> tuple[str, str]:
        return api.live_page(self._report)

    def data(self) -> str:
        """Return the last report's data.

        Raises:
            KwauditError: what `fail` was told.
        """
        if self._error:
            raise self._error
        return api.live_data(self._report)


class Drafting:
    """An editor: every request brings the whole draft and plan, and nothing is kept."""

    def __init__(self, settings: Settings, draft: str = "") -> None:
        self.news = News()
        self._settings = settings
        self._draft = draft

    def page(self) -> tuple[str, str]:
        return api.live_page(
            api.audit_text(self._draft, self._settings, name=DRAFT, kind="markdown"), draft=self._draft
        )

    def data(self) -> str:
        raise UsageError("this page sends its draft; there is no report without one")

    def audit(self, body: bytes) -> str:
        """Audit `{"text": …, "plan": …}`, the plan a phrase a line as after `-t`.

        Raises:
            KwauditError: a request or a plan that cannot be read.
        """
        text, plan = _asked(body)
        lines = [line for line in plan.splitlines() if line.strip()]
        settings = api.change_settings(self._settings, targets_given=lines)
        return api.live_data(api.audit_text(text, settings, name=DRAFT, kind="markdown"))


def _asked(body: bytes) -> tuple[str, str]:
    try:
        asked = json.loads(body)
        text, plan = asked["text"], asked["plan"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UsageError("a draft is sent as {'text': …, 'plan': …}") from error
    if not (isinstance(text, str) and isinstance(plan, str)):
        raise UsageError("a draft and its plan are text")
    return text, plan
