"""A page after measuring: the working `Page` that rules read, and the slim `PageResult` that reports keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from kwaudit.model.article import Article, Block
from kwaudit.model.document import Lines
from kwaudit.model.measure import Formula, Measure, SearchIntent
from kwaudit.model.measures import Measures
from kwaudit.model.plan import Conflict, Plan
from kwaudit.model.tokens import NO_MIXTURE, Form, Tokens
from kwaudit.model.value import field, value


class Section(NamedTuple):
    """A heading with the blocks under it, up to the next heading of any level, and the roles it plays.

    `blocks` is the half-open range of indices into `Article.blocks`, heading included. Text before the first
    heading is in no section. `why` names the cue that gave the first role.
    """

    heading: str
    level: int
    roles: tuple[str, ...]
    words: int
    line: int
    blocks: tuple[int, int]
    why: str = ""


class LeftOut(NamedTuple):
    """A region that was not counted: its words, its hits per target phrase, where it starts, a taste of its text."""

    region: str
    words: int
    hits: Mapping[str, int]
    line: int = 1
    reason: str = ""
    text: str = ""


class Phrase(NamedTuple):
    """A phrase of the page's own, with its count and density (fraction of 1). `score`: log-likelihood, if asked."""

    phrase: str
    count: int  # type: ignore[assignment]  # nobody calls tuple.count on a phrase
    density: float
    score: float | None = None


class Profile(NamedTuple):
    """What kind of search the page itself serves, and the signals that say so (signal, count)."""

    intent: SearchIntent
    signals: tuple[tuple[str, int], ...] = ()


@value
class Page:
    """Everything a rule may look at. Alive while one page is audited; reports keep `PageResult`."""

    article: Article
    tokens: Tokens
    plan: Plan
    measures: Measures
    sections: tuple[Section, ...]
    left_out: tuple[LeftOut, ...]
    profile: Profile
    lines: Lines
    language: str
    phrases: tuple[Phrase, ...] = ()
    contradicted: str = ""
    """The language that the text plainly is in, where the page declares another one."""
    languages: Mapping[str, int] = field(default_factory=lambda: NO_MIXTURE)
    """Words by language, most first, where the page mixes more than one; else empty."""

    @property
    def name(self) -> str:
        return self.article.document.name

    @property
    def words(self) -> int:
        """N: the words of the main region."""
        return len(self.tokens)


@value
class PageResult:
    """The JSON page of one audited document: what every format prints. Holds no tokens and no source text."""

    name: str
    title: str
    language: str
    unit: str
    words: int
    how: str
    certain: bool
    measures: Sequence[Measure]
    sections: tuple[Section, ...]
    left_out: tuple[LeftOut, ...]
    phrases: tuple[Phrase, ...]
    profile: Profile
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()
    sentences: int = 0
    description: str = ""
    url: str = ""
    blocks: tuple[Block, ...] = ()
    """The article itself, only where a format asked for it (`Settings.keep_text`)."""
    places: tuple[tuple[int, int], ...] = ()
    """The 1-based (line, column) of each of `blocks`."""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    languages: Mapping[str, int] = field(default_factory=lambda: NO_MIXTURE)
    """Words by language, most first, where the page mixes more than one; else empty."""
    formula: Formula | None = None
    """How the densities of this page were worked out; None in a run that was kept without it: as the run says."""
    counted_forms: tuple[Form, ...] = ()
    """The forms that count on this page; empty as `formula` is None."""
