"""Words as columns, and the occurrences found among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeVar, overload

from kwaudit.model.article import Article
from kwaudit.model.plan import Plan
from kwaudit.model.value import value

Form = Literal["exact", "inflected", "near", "scattered", "compound"]
FORMS: tuple[Form, ...] = ("exact", "inflected", "near", "scattered")
"""Strictest first: a word serves one occurrence of a target at most, in this order."""
COMPOUND: Form = "compound"
"""The phrase in or as a compound, in languages that glue words: looked for when asked, after inflected, before near."""
EVERY_FORM: tuple[Form, ...] = ("exact", "inflected", COMPOUND, "near", "scattered")
"""The same order, with the form that has to be asked for."""


T = TypeVar("T")


class Column(Sequence[T]):
    """A column that is worked out when first asked for: the stems of a page, say, of which a plan needs a few."""

    __slots__ = ("_length", "_make", "_rows")

    def __init__(self, length: int, make: Callable[[], list[T]]) -> None:
        self._length, self._make = length, make
        self._rows: list[T] | None = None

    @property
    def rows(self) -> list[T]:
        """The whole column."""
        if self._rows is None:
            self._rows = self._make()
        return self._rows

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, row: int) -> T: ...
    @overload
    def __getitem__(self, row: slice) -> list[T]: ...
    def __getitem__(self, row: Any) -> Any:
        return self.rows[row]

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __eq__(self, other: object) -> bool:
        return self.rows == (other.rows if isinstance(other, Column) else other)

    __hash__ = None  # type: ignore[assignment]  # as a list

    def index(self, *wanted: Any) -> int:
        return self.rows.index(*wanted)

    def count(self, wanted: Any) -> int:
        return self.rows.count(wanted)


@value
class Tokens:
    """Parallel columns, one row a word, over some blocks of an article. Stop words are words.

    `words[i]` is NFC, case-folded, apostrophes straightened, without soft hyphens: what the exact form compares.
    `stems[i]` is what the inflected form compares (diacritics folded, possessive and inflection taken off).
    `starts[i], ends[i]` are offsets in the text of block `blocks[i]` (an index into `Article.blocks`).
    `sentences[i]` counts up over the page; a heading, list item or table cell is a sentence of its own.
    `joined[i]` is 1 when word i may follow word i-1 inside a phrase: same sentence, no `, ; : ( )` between.
    `unit` says what a word is: "words", or "words by ICU" for scripts without spaces.
    """

    words: list[str]
    stems: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    blocks: Sequence[int]
    sentences: Sequence[int]
    joined: bytearray
    unit: str = "words"

    def __len__(self) -> int:
        return len(self.words)

    @property
    def sentence_count(self) -> int:
        return self.sentences[-1] + 1 if self.sentences else 0


NO_HITS: Mapping[str, tuple[int, ...]] = MappingProxyType({})


NO_MIXTURE: Mapping[str, int] = MappingProxyType({})


class Match(NamedTuple):
    """One occurrence of a phrase: the token indices that serve it, ascending, and how closely they fit.

    Indices are contiguous for exact and inflected. `synonym` is the synonym that stood there, "" for the phrase.
    """

    form: Form
    tokens: tuple[int, ...]
    synonym: str = ""


class Region(NamedTuple):
    """What one left-out region holds: its number of words, and the hits of each target of the plan, in its order."""

    words: int
    hits: tuple[int, ...]


class Reading(NamedTuple):
    """What `text` found in an article: the counted words, each target's matches (same order as the plan), the rest.

    `zone_hits`: attribute zone (title, description, alt, slug) → hits of each target there, in the plan's order.
    `phrase_words`: the words of each target's phrase as `text` splits it, in the plan's order.
    `languages`: words by language, most first, where the page mixes more than one; else empty.
    """

    article: Article
    plan: Plan
    tokens: Tokens
    matches: tuple[tuple[Match, ...], ...]
    left_out: Mapping[str, Region]
    zone_hits: Mapping[str, tuple[int, ...]] = NO_HITS
    phrase_words: tuple[tuple[str, ...], ...] = ()
    languages: Mapping[str, int] = NO_MIXTURE
