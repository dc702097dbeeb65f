"""`kwaudit init`: a first keyword plan for a page, or a first settings file. What is there is never overwritten."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli import choices, output, starter
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command
from kwaudit.errors import InputError, UsageError
from kwaudit.model import Unread
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.model import PageResult, Phrase

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
MARKS = ("---", "+++")


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
    phrases = starter.chosen(page)
    if not phrases:
        raise InputError(f"{name}: no phrase is used twice; name your own: kwaudit {name} -t 'phrase=1-2%'")
    if name.lower().endswith(HEADED):
        _head(name, page, phrases)
    else:
        _beside(name, phrases)


def _looked_at(name: str) -> PageResult:
    settings = replace(api.load_settings(choices.start([name])), phrases=starter.LOOKED_AT)
    (outcome,) = api.stream([name], settings, judge=False) if not os.path.isdir(name) else (_folder(name),)
    if isinstance(outcome, Unread):
        raise InputError(f"{outcome.name}: {outcome.reason}")
    if any(measure.target.source in {"front matter", "table"} for measure in outcome.result.measures):
        raise UsageError(f"{name}: has a plan already; nothing was written")
    return outcome.result


def _folder(name: str) -> Unread:
    return Unread(name, "is a folder; name a page in it")


def _head(name: str, page: PageResult, phrases: Sequence[Phrase]) -> None:
    """Put the plan into the head of a document that has none; else show what to put there."""
    block = starter.front_matter(page, phrases)
    with open(name, "rb") as file:
        raw = file.read()
    mark = raw[:3] if raw.startswith(b"\xef\xbb\xbf") else b""
    body = raw[len(mark) :]
    if body.startswith(tuple(mark.encode() for mark in MARKS)):
        output.emit(block)
        output.say(f"{name} has front matter; put these lines into it")
        return
    end = "\r\n" if b"\r\n" in body else "\n"
    head = f"{MARKS[0]}\n{block}{MARKS[0]}\n\n".replace("\n", end)
    output.replace(name, mark + head.encode() + body)
    output.say(f"wrote a plan into the head of {name}")


def _beside(name: str, phrases: Sequence[Phrase]) -> None:
    plan = f"{os.path.splitext(name)[0]}.keywords.csv"
    if os.path.lexists(plan):
        raise UsageError(f"{plan}: is there already; nothing was written")
    output.write(starter.csv(phrases), plan)
    output.say(f"wrote {plan}; use it with: kwaudit {name} --targets {plan}")
