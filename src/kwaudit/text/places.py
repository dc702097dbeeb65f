"""Where the stems that matter stand in a text: built once per text, asked once per target."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model import Tokens
    from kwaudit.text.patterns import Patterns


class Text(NamedTuple):
    """The columns that matching reads, and stem → rows that have it, ascending."""

    words: list[str]
    stems: list[str]
    joined: bytearray
    sentences: list[int]
    rows: Mapping[str, list[int]]


def indexed(tokens: Tokens, patterns: Patterns) -> Text:
    """Return the text with the rows of every stem that some pattern has."""
    wanted = patterns.stems
    rows: dict[str, list[int]] = {}
    for row in compress(range(len(tokens)), map(wanted.__contains__, tokens.stems)):
        rows.setdefault(tokens.stems[row], []).append(row)
    return Text(tokens.words, tokens.stems, tokens.joined, tokens.sentences, rows)


def candidates(text: Text, patterns: Patterns) -> list[int]:
    """Return the targets whose key stem stands in the text, ascending; no other can match."""
    here = text.rows.keys() & patterns.by_key.keys()
    return sorted({target for key in here for target in patterns.by_key[key]})
