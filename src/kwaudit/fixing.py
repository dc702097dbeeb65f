"""The measured densities put where the article states them: its own keyword table, and its front matter.

Only figures change, byte for byte. A single figure states what the page holds; a range (`1-2%`, `>= 1%`) is a wish and
stays. Where anything is in doubt, nothing of that page changes, and the doubt is told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from kwaudit import pipeline, sources
from kwaudit.errors import KwauditError
from kwaudit.model import Unread
from kwaudit.model.document import Lines
from kwaudit.model.rounding import DIGITS, share_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kwaudit.model import Document, Measure, Page, Settings
    from kwaudit.sources import Found

_FIGURE = re.compile(r"[~≈=]?\s*(\d{1,4}(?:[.,]\d+)?|[.,]\d+)")
OWN = frozenset({"table", "front matter"})
"""Sources of targets that stand in the page itself."""
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""Byte-order marks, which are in no decoded text."""


class Change(NamedTuple):
    """A figure: its place in the document's text, what stands there and what will, for which phrase and line."""

    start: int
    end: int
    old: str
    new: str
    phrase: str
    line: int


class Fix(NamedTuple):
    """What becomes of a page: its bytes before and after, equal where nothing changes; `doubt` says why so."""

    name: str
    path: str
    before: bytes
    after: bytes
    changes: tuple[Change, ...] = ()
    doubt: str = ""


def stream(found: Iterable[Found | Unread], settings: Settings) -> Iterator[Fix | Unread]:
    """Work out, page by page, which figures are to be changed. Nothing is written."""
    per_page = pipeline.PerPage(settings)
    for one in found:
        if isinstance(one, Unread):
            yield one
            continue
        try:
            yield _fix(one, per_page.settings(one))
        except KwauditError as error:
            yield Unread(one.name, str(error).removeprefix(f"{one.name}: "), named=True)


def _fix(one: Found, settings: Settings) -> Fix:
    raw = sources.read(one)
    document = sources.load(one, raw)
    page = pipeline.examine(document, settings)
    same = Fix(one.name, one.path, raw, raw)
    try:
        changes = tuple(_changes(page))
        after = _written(raw, document, changes) if changes else raw
        if changes:
            _checked(one, after, page, changes, settings)
    except DoubtError as doubt:
        return same._replace(doubt=str(doubt))
    return same._replace(after=after, changes=changes)


class DoubtError(Exception):
    """Why nothing of a page is changed."""


def _changes(page: Page) -> Iterator[Change]:
    """Yield the figures that are not what was measured, in the order of the text."""
    stated = [one for one in page.measures if _states(one)]
    if stated and not page.words:
        raise DoubtError("the article has no words, so there is nothing to state")
    if stated and not page.article.certain:
        raise DoubtError(f"which part of the page is the article is uncertain ({page.article.how})")
    text, lines = page.article.document.text, Lines(page.article.document.text)
    for one in sorted(stated, key=lambda measure: measure.target.figure_offset):
        if change := _change(one, text, lines):
            yield change


def _states(one: Measure) -> bool:
    target = one.target
    return target.source in OWN and target.band is not None and target.band.declared is not None


def _change(one: Measure, text: str, lines: Lines) -> Change | None:
    target = one.target
    at = target.figure_offset
    if at < 0:
        raise DoubtError(f"where the figure for {target.phrase!r} stands is not known")
    found = _FIGURE.match(text, at)
    declared = target.band.declared if target.band else None
    if found is None or Fraction(found[1].replace(",", ".")) / 100 != declared:
        raise DoubtError(f"line {lines.place(at)[0]}: the figure for {target.phrase!r} is not written plainly")
    old = found[1]
    digits = max(len(re.split("[.,]", old)[1]) if re.search("[.,]", old) else 0, DIGITS)
    new = share_text(one.density, digits=digits).removesuffix("%")
    if "," in old:
        new = new.replace(".", ",")
    if Fraction(old.replace(",", ".")) == Fraction(new.replace(",", ".")):
        return None
    return Change(found.start(1), found.end(1), old, new, target.phrase, lines.place(at)[0])


def _written(raw: bytes, document: Document, changes: Sequence[Change]) -> bytes:
    """Return a page's bytes with the changes in them."""
    mark = next((one for one in MARKS if raw.startswith(one)), b"")
    try:
        text = raw[len(mark) :].decode(document.encoding)
        back = mark + text.encode(document.encoding)
    except (UnicodeError, LookupError):
        back = b""
    if back != raw or text.replace("\r\n", "\n").replace("\r", "\n") != document.text:
        raise DoubtError(f"its encoding ({document.encoding}) cannot be written back byte for byte")
    place = _Places(text)
    parts, at = [], 0
    for one in changes:
        start, end = place.raw(one.start), place.raw(one.end)
        if start < at or text[start:end] != one.old:
            raise DoubtError(f"line {one.line}: the figure for {one.phrase!r} stands for more than one phrase")
        parts += [text[at:start], one.new]
        at = end
    return mark + "".join((*parts, text[at:])).encode(document.encoding)


class _Places:
    r"""From offsets in a text whose line ends are all `\n` to those in the text as it stands in the file."""

    def __init__(self, text: str) -> None:
        self._ends = [found.start() - number for number, found in enumerate(re.finditer("\r\n", text))]

    def raw(self, offset: int) -> int:
        return offset + bisect_left(self._ends, offset)


def _checked(one: Found, after: bytes, page: Page, changes: Sequence[Change], settings: Settings) -> None:
    """Read the changed page as any other: it must hold the same words, and state what it holds.

    Raises:
        DoubtError: it does not.
    """
    again = pipeline.examine(sources.load(one, after), settings)
    same = [(m.target.phrase, m.counted) for m in again.measures] == [
        (m.target.phrase, m.counted) for m in page.measures
    ]
    if not same or again.words != page.words:
        raise DoubtError("with the new figures the page would be read otherwise")
    figures = {change.phrase: Fraction(change.new.replace(",", ".")) / 100 for change in changes}
    for measure in again.measures:
        band = measure.target.band
        wanted = figures.get(measure.target.phrase)
        if wanted is not None and (band is None or band.declared != wanted):
            raise DoubtError(f"the new figure for {measure.target.phrase!r} would not be read back")
