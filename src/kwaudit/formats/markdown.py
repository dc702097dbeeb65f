"""Markdown for a pull request's comment or a step's summary: a table of targets, and the findings of each page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import (
    Counting,
    age,
    counted,
    counting,
    course,
    declared,
    mending,
    reached,
    severities,
    share,
    totals,
)
from kwaudit.formats.order import count, entries, worst_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kwaudit.formats.format import Options
    from kwaudit.formats.order import Entry
    from kwaudit.model import Finding, Measure, PageResult, Phrase, Report, Unread

LIMIT = 60_000
"""Characters; a comment on GitHub holds 65,536, and the caller may want a line of their own."""

SIGN = {"error": "❌", "warning": "⚠️", "note": "ℹ️"}
VERDICT = {"in": "✅", "below": "⚠️", "absent": "⚠️", "above": "❌", "unbanded": ""}

_MARKUP = re.compile(r"([\\`*_\[\]|~])")
"""What is markup inside a line; what is so at the start of one never stands there."""
_LINKED = re.compile(r"[@#]|:(?=\S)|(?i:\bwww(?=\.)|\bgh(?=-\d))")
"""What GitHub makes mentions, references, pictures and links of, even where it is escaped; a comment parts it."""


def pieces(report: Report, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """Write the totals, each page with its table and findings, and what could not be read; cut where too long."""
    documents = count(report)
    how = counting(report, report.pages[0] if documents == 1 and report.pages else None)
    head = f"## kwaudit: {totals(report)}\n\n{_told(how)}\n"
    tail = unread(report.unread)
    room = LIMIT - len(head) - len(tail) - 200  # for the line that tells what was cut
    yield head
    for number, entry in enumerate(entries(report)):
        part = _document(entry, how, counting(report, entry.page), single=documents == 1)
        if len(part) > room:
            yield f"\n{counted(documents - number, 'page')} more: see the full report.\n"
            break
        yield part
        room -= len(part)
    yield tail


def text(value: str) -> str:
    """Return text that shows as itself on GitHub: no markup, no HTML, no mention, no link."""
    return unmarked(_LINKED.sub(lambda found: f"{found[0]}\0", one_line(value))).replace("\0", "<!-- -->")


def unmarked(plain: str) -> str:
    """Return text of one line without markup or HTML."""
    return _MARKUP.sub(r"\\\1", plain.replace("&", "&amp;").replace("<", "&lt;").replace("$", "&#36;"))


def start(plain: str) -> str:
    """Return text so that it starts a line as itself: no heading, list, quote or rule."""
    return re.sub(r"^(?=[-+>=])|^(\d+)(?=[.)])", r"\1\\", plain)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Return a table; cells are Markdown already."""
    rule = ["---:" if number in right else "---" for number in range(len(heads))]
    return "".join(f"| {' | '.join(row)} |\n" for row in (heads, rule, *rows))


def _told(how: Counting) -> str:
    return f"Density by {how.named}, {' and '.join(how.forms)} uses."


def _document(entry: Entry, usual: Counting, how: Counting, *, single: bool) -> str:
    page, said = entry.page, severities(entry.findings)
    facts = []
    if page:
        facts = [counted(page.words, "word"), reached([m.verdict for m in page.measures])]
    facts += [said or "no findings"] + [f"{len(entry.silenced):,} silenced"] * bool(entry.silenced)
    title = f"**{text(page.title)}** " if page and page.title.strip() else ""
    own = "" if how == usual else f"\n{_told(how)}\n"
    inside = own + (_targets(page) if page else "") + _findings(entry.findings)
    if single or entry.findings:
        return f"\n### {text(entry.name)}\n\n{title}{', '.join(facts)}\n{inside}"
    summary = f"<summary>{text(entry.name)}: {', '.join(facts)}</summary>"
    return f"\n<details>{summary}\n{inside}\n</details>\n"


def _targets(page: PageResult) -> str:
    if not page.measures:
        return "\nNothing was declared for this page. Its own phrases:\n" + phrases(page.phrases)
    heads = ("Keyphrase", "Intent", "Audience", "Declared", "Measured", "Uses", "Verdict")
    return "\n" + table(heads, map(_target, page.measures), right=(3, 4, 5))


def _target(one: Measure) -> tuple[str, ...]:
    goal = one.target
    verdict = f"{VERDICT[one.verdict]} {mending(one)}".strip()
    words = (text(goal.phrase), text(goal.intent), text(", ".join(goal.audience)))
    return (*words, declared(goal.band), course(one), f"{one.counted:,}", verdict)


def phrases(own: Sequence[Phrase]) -> str:
    """Return a table of a page's own phrases."""
    if not own:
        return "\nThe page has no phrases of its own.\n"
    scored = any(one.score is not None for one in own)
    heads = ("Phrase", "Uses", "Density", *(("Score",) * scored))
    return "\n" + table(heads, (_phrase(one, scored=scored) for one in own), right=(1, 2, 3))


def _phrase(one: Phrase, *, scored: bool) -> tuple[str, ...]:
    row = (text(one.phrase), f"{one.count:,}", share(one.density))
    return (*row, "" if one.score is None else f"{one.score:,.1f}") if scored else row


def _findings(findings: Iterable[Finding]) -> str:
    lines = [_finding(one) for one in worst_first(findings)]
    return "\n" + "".join(lines) if lines else ""


def _finding(one: Finding) -> str:
    help_ = f"<br>→ {text(one.help)}" if one.help else ""
    return f"- {SIGN[one.severity]} **{text(one.code)}** {one.line}:{one.column} {text(one.message)}{age(one)}{help_}\n"


def joined(between: str, parts: Iterable[str]) -> Iterator[str]:
    """Write parts one after another with something between them."""
    lead = ""
    for part in parts:
        yield lead + part
        lead = between


def unread(lost: Iterable[Unread]) -> str:
    """Return what could not be read, with the reasons; nothing where everything was."""
    lines = "".join(f"- {text(one.name)}: {text(one.reason)}\n" for one in lost)
    return f"\n### Could not be read\n\n{lines}" if lines else ""
