"""The keyword table that stands in the article itself: its targets, and the blocks that belong to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.model import Lines, Target
from kwaudit.model.article import MAIN
from kwaudit.model.value import replace
from kwaudit.targets import evidence, fields
from kwaudit.targets.columns import Column, column, name, says_keyword
from kwaudit.targets.grid import Grid, columns, grid
from kwaudit.targets.phrases import key

if TYPE_CHECKING:
    from kwaudit.model import Article, Cell, Settings, Table

READ_IN = frozenset((MAIN, "hidden"))
"""Regions whose tables may declare keywords; writers hide the table from readers, too."""

MAX_INTRODUCTION = 140
"""Characters of a line before the table that introduces it; a longer one is a paragraph of the article."""
_LABELS = frozenset(
    ("", "#", "no", "nr", "item", "name", "topic", "topics", "seo", "what", "thema", "begriff", "word", "words", "text")
)
"""Headers of a first column that are labels; any other unknown one is the query that the post is for."""


class Found(NamedTuple):
    """What the article's tables declare, and block index → why it is not counted.

    The targets stand in reading order; behind them those that a later table declares otherwise, for the report.
    """

    targets: tuple[Target, ...] = ()
    blocks: Mapping[int, str] = {}


def read(article: Article, settings: Settings) -> Found:
    """Find the keyword tables of an article.

    Raises:
        SettingsError: a row without a phrase, a density that is none, a phrase that stands twice in one table.
    """
    targets: dict[str, Target] = {}
    others: list[Target] = []
    blocks: dict[int, str] = {}
    text = evidence.Text(article)
    for table in article.tables:
        whole = [at for row in table.rows for cell in row for at in cell]
        if not whole or any(article.blocks[at].region not in READ_IN for at in whole):
            continue
        texts = grid(article, table)
        known = columns(texts)
        before = _before(article, whole[0], table.caption)
        if not known or not evidence.is_plan(text, texts, known, _texts(article, before, table.caption)):
            continue
        for target in _Reader(article, table, texts, known, settings).targets():
            first = targets.setdefault(key(target.phrase), target)
            if _says_otherwise(first, target):
                others.append(target)
        blocks |= _belonging(article, whole, before, table.caption)
    return Found((*targets.values(), *others), blocks)


def _says_otherwise(first: Target, later: Target) -> bool:
    """Say whether a later table wants something else of a phrase; one that is repeated for phones does not."""
    return (first.band, first.intent, first.audience) != (later.band, later.intent, later.audience)


# which blocks belong to the table


def _before(article: Article, first: int, caption: int) -> list[int]:
    """Return the short lines and headings of main right before a block, nearest first, at most two."""
    found: list[int] = []
    for at in range(min(first, caption if caption >= 0 else first) - 1, -1, -1):
        block = article.blocks[at]
        if block.region == MAIN:
            if block.zone in {"table", "h1"} or len(block.text) > MAX_INTRODUCTION or len(found) == LINES_BEFORE:
                break
            found.append(at)
            if block.level:
                break
    return found


LINES_BEFORE = 2
"""A heading and a line may introduce a table."""


def _texts(article: Article, before: list[int], caption: int) -> str:
    where = [caption] if caption >= 0 else []
    return " \n ".join(article.blocks[at].text for at in [*where, *_introducing(article, before)])


def _introducing(article: Article, before: list[int]) -> Iterator[int]:
    """Yield the blocks before a table that are about it: a line that ends with a colon, a heading right above."""
    for nearest, at in enumerate(before):
        block = article.blocks[at]
        text = block.text.strip()
        if block.level or text.endswith((":", "：")) or (nearest == 0 and evidence.SPEAKS_OF_KEYWORDS.search(text)):
            yield at
        else:
            return


def _belonging(article: Article, whole: list[int], before: list[int], caption: int) -> dict[int, str]:
    lines = [at for at in _introducing(article, before) if _only_the_table(article, at, whole)]
    found = dict.fromkeys((*lines, *([caption] if caption >= 0 else [])), "introduces the keyword table")
    found |= dict.fromkeys(whole, "declares the targets")
    return {at: why for at, why in sorted(found.items()) if article.blocks[at].region == MAIN}


def _only_the_table(article: Article, at: int, whole: list[int]) -> bool:
    """Say whether a line is about the table alone: a heading may have text of the article below the table."""
    block = article.blocks[at]
    if not block.level or evidence.SPEAKS_OF_KEYWORDS.search(block.text):
        return True
    below = range(whole[-1] + 1, len(article.blocks))
    after = next((article.blocks[row] for row in below if article.blocks[row].region == MAIN), None)
    return after is None or bool(after.level)


# what its rows declare


class _Reader:
    def __init__(
        self, article: Article, table: Table, texts: Grid, known: Mapping[Column, int], settings: Settings
    ) -> None:
        self._article, self._table, self._texts, self._known = article, table, texts, known
        self._settings = settings

    def targets(self) -> list[Target]:
        """Return the focus query, if the header names one, and the targets of the rows."""
        found: dict[str, Target] = {}
        for number, row in enumerate(self._texts.rows, 1):
            if not any(row) or row == self._texts.header or evidence.is_total(self._texts, self._known, number - 1):
                continue
            target = self._row(number, row)
            if key(target.phrase) in found:
                raise self._error(number, f"{target.phrase!r} is declared twice; keep one of the rows")
            found[key(target.phrase)] = target
        focus = self._focus()
        if focus and (same := found.get(key(focus.phrase))):
            found[key(focus.phrase)] = replace(same, focus=True)
            focus = None
        return [*([focus] if focus else []), *found.values()]

    def _cell(self, row: int, which: Column) -> Cell:
        cells = self._table.rows[row]
        place = self._known.get(which, -1)
        return cells[place] if 0 <= place < len(cells) else ()

    def _offset(self, cell: Cell) -> int:
        """Return where the first word of a cell stands in the document."""
        if not cell:
            return -1
        text = self._article.blocks[cell[0]].text
        lead = len(text) - len(text.lstrip())
        return self._article.blocks[cell[0]].source(lead, lead + 1)[0]

    def _row(self, number: int, row: tuple[str, ...]) -> Target:
        def text(which: Column) -> str:
            return row[self._known[which]] if which in self._known else ""

        at = number - 1 + self._texts.first
        try:
            return fields.target(
                self._settings,
                text("phrase"),
                density=text("density"),
                intent=text("intent"),
                users=fields.audience(text("audience")),
                others=fields.synonyms(text("synonyms")),
                source="table",
                origin=self._article.document.name,
                offset=self._offset(self._cell(at, "phrase")),
                figure_offset=self._offset(self._cell(at, "density")),
            )
        except SettingsError as error:
            raise self._error(number, str(error)) from None

    def _focus(self) -> Target | None:
        """Return the query in the header of the phrases, when it is no column's name."""
        header = self._texts.header[self._known["phrase"]]
        if column(header) or says_keyword(header) or name(header) in _LABELS or not any(map(str.isalpha, header)):
            return None
        return Target(
            header,
            source="table",
            origin=self._article.document.name,
            offset=self._offset(self._cell(0, "phrase")),
            focus=True,
        )

    def _error(self, number: int, cause: str) -> SettingsError:
        at = number - 1 + self._texts.first
        where = max(self._offset(cell) for cell in self._table.rows[at]) if self._table.rows[at] else -1
        line = f" (line {Lines(self._article.document.text).place(where)[0]})" if where >= 0 else ""
        return SettingsError(f"{self._article.document.name}: keyword table: row {number}{line}: {cause}")
