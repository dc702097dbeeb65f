"""`kwaudit init`: a first keyword plan for a page, or a first settings file. What is there is never overwritten."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Literal

from kwaudit import api
from kwaudit.cli import choices, output, starter
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command
from kwaudit.errors import InputError, SettingsError, UsageError
from kwaudit.model import Unread
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.model import PageResult, Phrase, Settings

COMMAND = Command(
    "Write a first keyword plan for a page from what it uses most: into the head of a Markdown file, as a CSV file"
    " beside any other. Without a page, write a kwaudit.toml with every key explained. Nothing is ever overwritten.",
    (),
    argument="input",
    metavar="[PAGE]",
    argument_help="The page that gets a plan.",
    many=False,
)

SETTINGS_FILES = ("kwaudit.toml", ".kwaudit.toml")
HEADED = (".md", ".markdown", ".mdx")
"""Suffixes of documents that can carry their plan in their head."""
HEAD = re.compile(rb"(---|\+\+\+)[ \t]*\r?\n((?:.*\n)*?)(?:\1|\.\.\.)[ \t]*\r?(?:\n|\Z)")
"""A head, from its first line to its last: the mark, and what stands between."""
OWN = re.compile(rb"^(?:\[+ *)?[\"']?kwaudit[\"']?[ \t]*[:=.\]]", re.MULTILINE)
"""A key of ours in a head, in YAML or TOML."""
OVERLAP = "KW106"
"""The rule that finds phrases whose uses all stand inside another's."""


def run(given: Mapping[str, object]) -> int:
    """Write, and return the exit code.

    Raises:
        UsageError: the plan or the settings file is there already, or cannot be written.
        InputError: the page cannot be read, or has no phrases to propose.
    """
    name = choices.text(given, "input")
    if name:
        _plan(name)
    else:
        _settings()
    return PASSED


def _settings() -> None:
    for name in SETTINGS_FILES:
        if os.path.lexists(name):
            raise UsageError(f"{name}: is there already; nothing was written")
    output.write(starter.settings(), SETTINGS_FILES[0])
    output.say(f"wrote {SETTINGS_FILES[0]}")


def _plan(name: str) -> None:
    page = _looked_at(name)
    phrases = starter.chosen(page, _standing(name, page)) if page.phrases else ()
    if not phrases:
        raise InputError(f"{name}: no phrase is used twice; name your own: kwaudit {name} -t 'phrase=1-2%'")
    if name.lower().endswith(HEADED):
        _head(name, page, phrases)
    else:
        _beside(name, phrases)


def _looked_at(name: str) -> PageResult:
    (outcome,) = api.stream([name], _settings_for(name), judge=False) if not os.path.isdir(name) else (_folder(name),)
    if isinstance(outcome, Unread):
        raise InputError(f"{outcome.name}: {outcome.reason}")
    if any(measure.target.source in {"front matter", "table"} for measure in outcome.result.measures):
        raise UsageError(f"{name}: has a plan already; nothing was written")
    return outcome.result


def _standing(name: str, page: PageResult) -> starter.Standing:
    """Measure the page's own phrases as if they were its plan: where they stand, and which have no use of their own."""
    given = [one.phrase for one in page.phrases]
    settings = api.change_settings(_settings_for(name), {}, targets_given=given)
    report = api.audit([name], replace(settings, select=(OVERLAP,), extend_select=(), ignore=()))
    zones = {measure.target.phrase: measure.zones for measure in report.pages[0].measures}
    return starter.Standing(zones, frozenset(one.phrase for one in report.findings if one.code == OVERLAP))


def _settings_for(name: str) -> Settings:
    return replace(api.load_settings(choices.start([name])), phrases=starter.LOOKED_AT)


def _folder(name: str) -> Unread:
    return Unread(name, "is a folder; name a page in it")


def _head(name: str, page: PageResult, phrases: Sequence[Phrase]) -> None:
    """Put the plan into the head of a document, before its last line, or before the text where there is no head."""
    with open(name, "rb") as file:
        raw = file.read()
    mark = raw[:3] if raw.startswith(b"\xef\xbb\xbf") else b""
    body = raw[len(mark) :]
    end = b"\r\n" if b"\r\n" in body else b"\n"
    head = HEAD.match(body)
    fence = head[1].decode() if head else starter.YAML
    block = starter.front_matter(page, phrases, fence)
    if head and OWN.search(head[2]):
        raise UsageError(f"{name}: has kwaudit in its front matter already; nothing was written")
    at = head.end(2) if head else 0
    written = block if head else f"{fence}\n{block}{fence}\n\n"
    after = mark + body[:at] + written.encode().replace(b"\n", end) + body[at:]
    if _is_plan(name, after, phrases):
        output.replace(name, after)
        output.say(f"wrote a plan into the head of {name}")
    else:
        output.emit(block)
        output.say(
            f"{name}: nothing was written, its front matter takes no lines at its end; put these into it by hand"
        )


def _is_plan(name: str, raw: bytes, phrases: Sequence[Phrase]) -> bool:
    """Say whether a document would declare these phrases: a head in brackets, say, takes no lines at its end."""
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
        report = api.audit_text(text, name=name, kind=_kind(name))
    except (SettingsError, UnicodeDecodeError):
        return False
    declared = [measure.target.phrase for measure in report.pages[0].measures]
    return declared == [one.phrase for one in phrases]


def _kind(name: str) -> Literal["mdx", "markdown"]:
    return "mdx" if name.lower().endswith(".mdx") else "markdown"


def _beside(name: str, phrases: Sequence[Phrase]) -> None:
    plan = f"{os.path.splitext(name)[0]}.keywords.csv"
    if os.path.lexists(plan):
        raise UsageError(f"{plan}: is there already; nothing was written")
    output.write(starter.csv(phrases), plan)
    output.say(f"wrote {plan}; use it with: kwaudit {name} --targets {plan}")
