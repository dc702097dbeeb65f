"""The sections of a page and the roles they play: by heading, by form, by the section they are part of."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.measure.forms import FEWEST_QUESTIONS, form_roles, is_numbered, is_question
from kwaudit.measure.named_roles import named_roles, roles_without_cues
from kwaudit.measure.roles import heading_roles, role_book
from kwaudit.model import Section
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.languages import Language
    from kwaudit.languages.cue import CueBook
    from kwaudit.measure.named_roles import Kinds
    from kwaudit.model import Block, Lines, Reading, Settings

FEWEST_NUMBERED = 3
"""Numbered headings that make a page a list of tips; a paper may have a "1." and a "2."."""

WHOLE_PAGE_ROLES = ("tips", "steps", "faq", "examples", "benefits", "types")
"""Roles that a title promises for each section under it: "Ten tips for …". A title "The importance of …" does not say
that every part is about importance."""


class _Head(NamedTuple):
    """A heading with its range of blocks and its range of words."""

    block: Block
    span: tuple[int, int]
    rows: tuple[int, int]


class _View(NamedTuple):
    """What the roles of every section are read from. `questions`, `numbers`: headings of this form are a habit here.

    `uncued`: roles of the plan that no cue knows.
    """

    reading: Reading
    language: Language
    cues: CueBook
    questions: bool
    numbers: bool
    uncued: Mapping[str, Kinds]


def sections(reading: Reading, language: Language, settings: Settings, lines: Lines) -> tuple[Section, ...]:
    """Cut the article at its headings. Text before the first one is in no section; an h1 heads a section like any."""
    heads = _heads(reading)
    view = _view(heads, reading, language, role_book(language, settings))
    found: list[Section] = []
    above: list[Section] = []
    for head in heads:
        while above and above[-1].level >= head.block.level:
            above.pop()
        roles = _own_roles(head, view)
        _inherit(roles, above[-1] if above else None)
        found.append(_section(head, roles, lines))
        above.append(found[-1])
    return tuple(found)


def _heads(reading: Reading) -> list[_Head]:
    blocks, column = reading.article.blocks, reading.tokens.blocks
    at = [i for i, block in enumerate(blocks) if block.level and block.region == MAIN and block.text.strip()]
    rows = [bisect_left(column, i) for i in at]
    ends, row_ends = [*at, len(blocks)][1:], [*rows, len(column)][1:]
    return [
        _Head(blocks[i], (i, end), (row, row_end))
        for i, end, row, row_end in zip(at, ends, rows, row_ends, strict=True)
    ]


def _section(head: _Head, roles: dict[str, str], lines: Lines) -> Section:
    block = head.block
    line, _ = lines.place(block.source(0, len(block.text))[0])
    why = next(iter(roles.values()), "")
    words = head.rows[1] - head.rows[0]
    return Section(" ".join(block.text.split()), block.level, tuple(roles), words, line, head.span, why)


def _view(heads: list[_Head], reading: Reading, language: Language, cues: CueBook) -> _View:
    questions = sum(is_question(head.block) for head in heads)
    numbered = sum(is_numbered(head.block.text) for head in heads)
    fewest = 1 if "FAQPage" in reading.article.facts.get("schema", "") else FEWEST_QUESTIONS
    uncued = roles_without_cues(reading, language, cues)
    return _View(reading, language, cues, questions >= fewest, numbered >= FEWEST_NUMBERED, uncued)


def _own_roles(head: _Head, view: _View) -> dict[str, str]:
    """Return role → why: what the heading says, then what the form of the section says."""
    named, cue = heading_roles(head.block.text, view.cues)
    roles = dict.fromkeys(named, f"the heading says “{cue}”")
    if view.uncued:
        rows = range(head.rows[0], bisect_left(view.reading.tokens.blocks, head.span[0] + 1))
        roles.update(dict.fromkeys(named_roles(rows, view.reading.tokens, view.uncued), "the heading says so"))
    below = (head.span[0] + 1, head.span[1])
    formed = form_roles(view.reading.article.blocks, below, view.reading.tokens, head.rows, view.language)
    roles = {**roles, **{role: why for role, why in formed.items() if role not in roles}}
    if view.questions and is_question(head.block):
        roles.setdefault("faq", "one of several headings that are questions")
    if view.numbers and not roles and is_numbered(head.block.text):
        roles = dict.fromkeys(("tips", "steps"), "one of several numbered headings")
    if head.block.level == 1:
        roles.setdefault("introduction", "it stands under the title")
    return roles


def _inherit(roles: dict[str, str], parent: Section | None) -> None:
    """Add the roles of the section that this one is part of: a question under "FAQ" belongs to the FAQ."""
    if parent is None:
        return
    passed = parent.roles
    if parent.level == 1:
        passed = tuple(role for role in parent.roles if role in WHOLE_PAGE_ROLES) if not roles else ()
    for role in passed:
        roles.setdefault(role, f"part of “{parent.heading}”")
