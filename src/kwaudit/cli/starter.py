"""The text of a first keyword plan, from what a page uses most, and of a first settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.model import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kwaudit.model import PageResult, Phrase

PROPOSED = 5
"""Phrases of a first plan: a page is about a few things, and the rest is for its writer to add."""
LOOKED_AT = 30
"""Own phrases among which those are chosen; phrases of several words come first, for single words fit any page."""

HELP = (
    "The first phrase is the page's main keyphrase.",
    'A density is a share of the words: "2%" (with a tolerance), "1-2%", ">=1%", "<3%"; without one, uses are counted.',
)


def chosen(page: PageResult) -> tuple[Phrase, ...]:
    """Return the phrases that a first plan holds, most used first."""
    several = [one for one in page.phrases if " " in one.phrase]
    single = [one for one in page.phrases if " " not in one.phrase]
    return tuple((several + single)[:PROPOSED])


def front_matter(page: PageResult, phrases: Sequence[Phrase]) -> str:
    """Return lines of YAML for the head of a document, without the lines of dashes around it."""
    return "\n".join(("kwaudit:", *(f"  # {line}" for line in HELP), "  targets:", *_items(page, phrases), ""))


def _items(page: PageResult, phrases: Sequence[Phrase]) -> Iterable[str]:
    for one in phrases:
        yield f"    - phrase: {_quoted(one.phrase)}  # {_uses(one, page)}"
        yield f'      density: "{_percent(one)}"'
        yield "      # intent: informational"
        yield "      # audience: [readers]"
        yield "      # synonyms: []"


def csv(phrases: Sequence[Phrase]) -> str:
    """Return a plan as CSV, with comments above its header."""
    rows = [f"{_cell(one.phrase)},{_percent(one)},,," for one in phrases]
    return "\n".join((*(f"# {line}" for line in HELP), "Phrase,Density,Intent,Audience,Synonyms", *rows, ""))


def settings() -> str:
    """Return a settings file that changes nothing: every key with its default and what it is for, as comments."""
    lines = api.describe_settings(Settings(), file="").splitlines()[1:]
    head = "# Settings of kwaudit. Every key is here with its default; take the # away to change one."
    return "\n".join((head, *(f"# {line}" if line and not line.startswith("#") else line for line in lines), ""))


def _uses(one: Phrase, page: PageResult) -> str:
    return f"{one.count} {'use' if one.count == 1 else 'uses'} in {page.words:,} words"


def _percent(one: Phrase) -> str:
    return f"{one.density:.2%}"


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)  # a JSON text is a YAML text


def _cell(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""')) if any(mark in text for mark in ',"\n') else text
