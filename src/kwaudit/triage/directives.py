"""What a page says to kwaudit: `ignore CODE… [phrase] -- reason`, for a block, a stretch, or the page as a whole.

Where they stand: comments (`<!-- kwaudit: … -->`, `{/* … */}` in MDX) speak for the next block, `ignore-start` and
`ignore-end` for what lies between, `<meta name="kwaudit">` and the front matter for the page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.errors import did_you_mean
from kwaudit.triage.choose import unslipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kwaudit.model import Article, Directive, Rule

VERBS = ("ignore", "ignore-start", "ignore-end")
EXAMPLE = "ignore KW102 [phrase] -- reason"

_REASON = re.compile(r"\s(?:--|–|—)(?:\s+|$)")
_PHRASE = re.compile(r"\[([^\]]*)\]")
_CODE = re.compile(r"KW\d{3}", re.IGNORECASE)
END = 1 << 62
"""Beyond any text."""


class Silence(NamedTuple):
    """One code that a directive silences within `[start, end)` of the document; `offset` is the directive's place.

    An empty phrase stands for every phrase. `scope` is "page", "stretch" or "block".
    """

    code: str
    phrase: str
    reason: str
    scope: str
    start: int
    end: int
    offset: int


class Slip(NamedTuple):
    """A directive that cannot be understood: its text, its place, and what is wrong with it."""

    text: str
    offset: int
    cause: str
    advice: str = f"write it as: {EXAMPLE}"


class Spoken(NamedTuple):
    """A directive's words taken apart."""

    verb: str
    codes: tuple[str, ...]
    phrases: tuple[str, ...]
    reason: str


def read(article: Article, rules: tuple[Rule, ...]) -> tuple[list[Silence], list[Slip]]:
    """Return what an article's directives silence, and those that make no sense. Empty `rules` know every code."""
    reader = _Reader(article, rules)
    for text, offset in front_matter(article.front_matter):
        reader.whole_page(text, offset)
    for directive in article.directives:
        reader.directive(directive)
    reader.close()
    return reader.silences, reader.slips


def front_matter(head: Mapping[str, object]) -> Iterator[tuple[str, int]]:
    """Yield the texts under `kwaudit: ignore:`, each with its offset in the document (0 where it is unknown)."""
    own = head.get("kwaudit")
    ignored = own.get("ignore") if isinstance(own, dict) else None
    for one in ignored if isinstance(ignored, list) else [] if ignored is None else [ignored]:
        yield f"ignore {one}", getattr(one, "offset", 0)


class _Reader:
    """Collects silences and slips in reading order; starts wait for their ends."""

    def __init__(self, article: Article, rules: tuple[Rule, ...]) -> None:
        self.article = article
        self.names = {word.casefold(): rule.code for rule in rules for word in (rule.code, rule.name)}
        self.known = tuple(word for rule in rules for word in (rule.code, rule.name))
        self.silences: list[Silence] = []
        self.slips: list[Slip] = []
        self._open: dict[tuple[str, str], Silence] = {}
        self._tables = _table_ends(article)

    def whole_page(self, text: str, offset: int) -> None:
        """Read a directive of the page's head; its verb is always `ignore`."""
        spoken = self._understood(text, offset)
        if spoken and spoken.verb != VERBS[0]:
            self._slip(text, offset, f"{spoken.verb} stands in a comment, not in the page's head")
        elif spoken:
            self._add(spoken, "page", (0, END), offset)

    def directive(self, directive: Directive) -> None:
        """Read a directive of a comment or a `<meta>`."""
        text, offset = " ".join(directive.text.split()), directive.offset
        if directive.block < 0:
            self.whole_page(text, offset)
            return
        spoken = self._understood(text, offset)
        if spoken is None:
            return
        if spoken.verb == "ignore":
            self._add(spoken, "block", self._span(directive.block), offset)
        elif spoken.verb == "ignore-start":
            self._start(spoken, text, offset)
        else:
            self._end(spoken, text, offset)

    def close(self) -> None:
        """Take stretches without an end to the end of the page, and say so."""
        for silence in self._open.values():
            self.silences.append(silence)
            words = f"{silence.code} [{silence.phrase}]" if silence.phrase else silence.code
            advice = f"close it with <!-- kwaudit: ignore-end {words} -->"
            self._slip(f"ignore-start {words}", silence.offset, "it has no ignore-end", advice)

    def _add(self, spoken: Spoken, scope: str, span: tuple[int, int], offset: int) -> None:
        for code in spoken.codes:
            for phrase in spoken.phrases or ("",):
                self.silences.append(Silence(code, phrase, spoken.reason, scope, *span, offset))

    def _start(self, spoken: Spoken, text: str, offset: int) -> None:
        for code in spoken.codes:
            for phrase in spoken.phrases or ("",):
                if (code, phrase) in self._open:
                    self._slip(text, offset, f"{code} is being ignored here already")
                else:
                    self._open[code, phrase] = Silence(code, phrase, spoken.reason, "stretch", offset, END, offset)

    def _end(self, spoken: Spoken, text: str, offset: int) -> None:
        """Close the stretches of these codes, or all that are open where no code is named."""
        codes, phrases = spoken.codes, spoken.phrases
        ended = [k for k in self._open if (not codes or k[0] in codes) and (not phrases or k[1] in phrases)]
        if not ended:
            advice = "take it away, or open it with <!-- kwaudit: ignore-start CODE -->"
            advice = advice.replace("CODE", " ".join((*codes, *(f"[{one}]" for one in phrases))) or "CODE")
            self._slip(text, offset, "it closes nothing, there is no ignore-start for it", advice)
        for key in ended:
            self.silences.append(self._open.pop(key)._replace(end=offset))

    def _understood(self, text: str, offset: int) -> Spoken | None:
        spoken = parse(text)
        cause = self._wrong(spoken)
        if cause:
            self._slip(text, offset, cause)
            return None
        return spoken._replace(codes=tuple(self.names.get(code.casefold(), code.upper()) for code in spoken.codes))

    def _wrong(self, spoken: Spoken) -> str:
        """Return what is wrong with a directive's words, or an empty string."""
        if spoken.verb not in VERBS:
            return f"{spoken.verb!r} is no directive{did_you_mean(spoken.verb, VERBS)}"
        if not spoken.codes and spoken.verb != "ignore-end":
            return "it names no rule; codes are required"
        for code in spoken.codes:
            if (self.names and code.casefold() not in self.names) or (not self.names and not _CODE.fullmatch(code)):
                return f"{code!r} is no rule of kwaudit{did_you_mean(unslipped(code), self.known)}"
        return ""

    def _slip(self, text: str, offset: int, cause: str, *advice: str) -> None:
        self.slips.append(Slip(text, offset, cause, *advice))

    def _span(self, block: int) -> tuple[int, int]:
        """Return the source span of the block that a directive speaks for; of the whole table where it begins one."""
        blocks = self.article.blocks
        if block >= len(blocks):
            return END, END
        last = blocks[self._tables.get(block, block)]
        start, _ = blocks[block].source(0, 1)
        return start, last.source(0, max(len(last.text), 1))[1]


def parse(text: str) -> Spoken:
    """Take a directive's words apart: verb, codes or names, phrases in brackets, the reason after `--`."""
    order, _, reason = _partition(text)
    phrases = tuple(" ".join(phrase.split()).casefold() for phrase in _PHRASE.findall(order))
    verb, *codes = _PHRASE.sub(" ", order).replace(",", " ").split() or [""]
    return Spoken(verb, tuple(codes), tuple(p for p in phrases if p), reason.strip())


def _partition(text: str) -> tuple[str, str, str]:
    found = _REASON.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def _table_ends(article: Article) -> dict[int, int]:
    """Return for the first block of each table its last one."""
    ends = {}
    for table in article.tables:
        held = [block for row in table.rows for cell in row for block in cell]
        if held:
            ends[min(held)] = max(held)
    return ends
