"""The text of a first keyword plan, from what a page uses most, and of a first settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit import api
from kwaudit.model import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kwaudit.model import PageResult, Phrase

YAML, TOML = "---", "+++"
"""The lines around a head, by its notation."""
PROPOSED = 5
"""Phrases of a first plan: a page is about a few things, and the rest is for its writer to add."""
LOOKED_AT = 30
"""Own phrases among which those are chosen; phrases of several words come first, for single words fit any page."""

HELP = (
    "The first phrase is the page's main keyphrase.",
    'A density is a share of the words: "2%" (with a tolerance), "1-2%", ">=1%", "<3%"; without one, uses are counted.',
)


class Standing(NamedTuple):
    """Where a page's own phrases stand (uses by zone), and those of which every use stands inside another phrase."""

    zones: Mapping[str, Mapping[str, int]]
    inside: frozenset[str]


def chosen(page: PageResult, standing: Standing) -> tuple[Phrase, ...]:
    """Return the phrases that a first plan holds.

    The first is the page's main one: what title, h1 and opening name. Then those of several words, and of equals what
    title and h1 name; a phrase that only stands inside others has no density of its own, and is left to them.
    """

    def named(one: Phrase) -> int:
        zones = standing.zones.get(one.phrase, {})
        return bool(zones.get("title")) + bool(zones.get("h1"))

    def main(one: Phrase) -> tuple[int, bool, bool, bool]:
        opens = bool(named(one) and standing.zones[one.phrase].get("opening"))
        return named(one), opens, one.phrase not in standing.inside, " " in one.phrase

    first = max(page.phrases, key=main)
    own = [one for one in page.phrases if one is not first and one.phrase not in standing.inside]
    return (first, *sorted(own, key=lambda one: (" " not in one.phrase, -named(one))))[:PROPOSED]


def front_matter(page: PageResult, phrases: Sequence[Phrase], fence: str) -> str:
    """Return lines for the head of a document, in the notation of its `fence`, without the fences around them."""
    if fence == TOML:
        return "\n".join(("", *(f"# {line}" for line in HELP), *_tables(page, phrases), ""))
    return "\n".join(("kwaudit:", *(f"  # {line}" for line in HELP), "  targets:", *_items(page, phrases), ""))


def _items(page: PageResult, phrases: Sequence[Phrase]) -> Iterable[str]:
    for one in phrases:
        yield f"    - phrase: {_quoted(one.phrase)}  # {_uses(one, page)}"
        yield f'      density: "{_percent(one)}"'
        yield "      # intent: informational"
        yield "      # audience: [readers]"
        yield "      # synonyms: []"


def _tables(page: PageResult, phrases: Sequence[Phrase]) -> Iterable[str]:
    for one in phrases:
        yield "[[kwaudit.targets]]"
        yield f"phrase = {_quoted(one.phrase)}  # {_uses(one, page)}"
        yield f'density = "{_percent(one)}"'
        yield '# intent = "informational"'
        yield '# audience = ["readers"]'
        yield "# synonyms = []"


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

    return json.dumps(text, ensure_ascii=False)  # a JSON text is a YAML text, and a TOML text


def _cell(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""')) if any(mark in text for mark in ',"\n') else text
