"""Where the stems that matter stand in a text: built once per text, asked once per target."""

from __future__ import annotations

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
    rows: dict[str, list[int]] = {}
    wanted = patterns.stems
    for row, stem in enumerate(tokens.stems):
        if stem in wanted:
            if stem in rows:
                rows[stem].append(row)
            else:
                rows[stem] = [row]
    return Text(tokens.words, tokens.stems, tokens.joined, tokens.sentences, rows)


def candidates(text: Text, patterns: Patterns) -> list[int]:
    """Return the targets whose key stem stands in the text, ascending; no other can match."""
    here = text.rows.keys() & patterns.by_key.keys()
    return sorted({target for key in here for target in patterns.by_key[key]})
