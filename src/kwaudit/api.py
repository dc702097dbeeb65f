"""The public face of kwaudit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import config, formats, pipeline, rules, sources, triage
from kwaudit.model import Document, Report, Settings, Unread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kwaudit.model import Rule
    from kwaudit.model.document import Kind


def audit(inputs: Sequence[str], settings: Settings | None = None) -> Report:
    """Audit files, folders and globs.

    Args:
        inputs: paths as a user would write them; `-` is standard input.
        settings: what `load_settings` returned; the defaults when None.

    Raises:
        SettingsError: settings that cannot be used (a selector that matches nothing, an unknown rule).
    """
    chosen = settings or Settings()
    return _report(pipeline.stream(sources.find(inputs, exclude=chosen.exclude), chosen), chosen)


def audit_text(text: object, settings: Settings | None = None, *, name: str = "<text>", kind: Kind = "html") -> Report:
    """Audit a text, or a parsed page (`bs4.BeautifulSoup`, `turbohtml.Document`).

    Raises:
        SettingsError: front matter, a keyword table or settings that cannot be used.
    """
    chosen = settings or Settings()
    document = Document(name, text, kind) if isinstance(text, str) else Document(name, str(text), kind, tree=text)
    return _report([pipeline.audit_document(document, chosen)], chosen)


def render(report: Report, format: str = "full", *, width: int = 120, color: bool = False) -> str:  # noqa: A002
    """Draw a report in one of the formats.

    Raises:
        UsageError: unknown format.
    """
    return formats.draw(report, format, width=width, color=color)


def load_settings(start: str = ".", *, file: str | None = None) -> Settings:
    """Read the nearest settings file, upward from `start`, or `file`.

    Raises:
        SettingsError: a file, key or value that cannot be used.
    """
    return config.load(start, file=file)


def all_rules() -> tuple[Rule, ...]:
    """Return every rule, by code."""
    return rules.ALL


def _report(outcomes: Iterable[pipeline.Audited | Unread], settings: Settings) -> Report:
    pages, findings, silenced, unread = [], [], [], []
    for one in outcomes:
        if isinstance(one, Unread):
            unread.append(one)
        else:
            pages.append(one.result)
            findings += one.findings
            silenced += one.silenced
    return Report(
        settings.formula,
        settings.counted_forms,
        tuple(pages),
        tuple(findings),
        tuple(silenced),
        tuple(unread),
        rules=triage.chosen(rules.ALL, settings),
    )
