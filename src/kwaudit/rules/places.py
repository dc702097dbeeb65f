"""Where a finding stands: from matches, blocks, zones and declarations to source spans with an excerpt."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model import Excerpt, Finding
from kwaudit.model.once import once

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kwaudit.model import Match, Measure, Page, Rule, Settings, Severity, Target, ZoneText

Spans = tuple[tuple[int, int], ...]

WIDTH = 90
"""Code points of text in an excerpt: one line of an 80 to 120 column report, its indent and the marks included."""

_SPACES = re.compile(r"\s+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_FIGURE = re.compile(r"[^|\n<]{0,20}?%|[\d.,]+")
"""What stands at a declared figure: up to its per cent sign, else its number."""


class Place(NamedTuple):
    """A source span `[start, end)` in code points, and the line of the article around it."""

    start: int
    end: int
    excerpt: Excerpt | None = None


PAGE = Place(0, 0)
"""The page as a whole: its line 1, column 1."""


def found(
    rule: Rule,
    page: Page,
    place: Place,
    message: str,
    *,
    help: str = "",  # noqa: A002  # the name of the finding's own field
    phrase: str = "",
    measured: float | None = None,
    wanted: tuple[float | None, float | None] | None = None,
    severity: Severity | None = None,
) -> Finding:
    """Return the finding of a rule at a place. `severity` where one case of a rule is milder than its others."""
    start, end, excerpt = place
    line, column, end_line, end_column = page.lines.span(start, end) if end else (1, 1, 1, 1)
    return Finding(
        rule.code,
        rule.name,
        severity or rule.severity,
        page.name,
        line,
        column,
        end_line,
        end_column,
        message,
        help,
        phrase,
        measured,
        wanted,
        excerpt,
    )


def found_on_page(rule: Rule, page: Page) -> Callable[..., Finding]:
    """Return what makes findings of a rule about the page as a whole: message, help, phrase, measured, wanted.

    For rules that may have thousands of them; names of arguments would take as long again.
    """
    head = (rule.code, rule.name, rule.severity, page.name, 1, 1, 1, 1)
    return partial(Finding.__new__, Finding, *head)  # type: ignore[call-arg]  # mypy looks for an `__init__`


@once
def used(page: Page) -> tuple[Measure, ...]:
    """Return the targets with counted uses: all that rules about uses look at, of a plan that may hold thousands."""
    return tuple([measure for measure in page.measures.told.values() if measure.counted])


def uses(measure: Measure, settings: Settings) -> list[Match]:
    """Return the matches that the density counts, in reading order."""
    counted = settings.counted_forms
    return [match for match in measure.matches if match.form in counted and not match.synonym]


def of_use(page: Page, match: Match) -> Place:
    """Return the place of one occurrence, its words marked."""
    return of_uses(page, (match,))


def of_uses(page: Page, matches: Sequence[Match]) -> Place:
    """Return the place from the first to the last of some occurrences in reading order.

    The excerpt shows the block of the first of them.
    """
    tokens, blocks = page.tokens, page.article.blocks
    first, last = matches[0].tokens[0], max(m.tokens[-1] for m in matches)
    home = tokens.blocks[first]
    start, _ = blocks[home].source(tokens.starts[first], tokens.ends[first])
    _, end = blocks[tokens.blocks[last]].source(tokens.starts[last], tokens.ends[last])
    spans = tuple(span for m in matches if tokens.blocks[m.tokens[0]] == home for span in spans_of(page, m))
    return Place(start, end, excerpt(blocks[home].text, spans))


def spans_of(page: Page, match: Match) -> Spans:
    """Return the spans of a match in the text of its block; words that follow each other make one span."""
    starts, ends = page.tokens.starts, page.tokens.ends
    spans: list[tuple[int, int]] = []
    before = -2
    for token in match.tokens:
        if token == before + 1:
            spans[-1] = (spans[-1][0], ends[token])
        else:
            spans.append((starts[token], ends[token]))
        before = token
    return tuple(spans)


def of_target(page: Page, target: Target) -> Place:
    """Return the place where a target is declared in the document, else the page as a whole."""
    at, text = target.offset, page.article.document.text
    if at < 0:
        return PAGE
    end = at + len(target.phrase) if text.startswith(target.phrase, at) else at
    return Place(at, end, _of_line(text, at, end))


def of_figure(page: Page, target: Target) -> Place:
    """Return the place of the figure that the article's own table declares for a target, else the target's."""
    at, text = target.figure_offset, page.article.document.text
    if at < 0:
        return of_target(page, target)
    figure = _FIGURE.match(text, at)
    end = figure.end() if figure else at
    return Place(at, end, _of_line(text, at, end))


def _of_line(text: str, start: int, end: int) -> Excerpt:
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    return excerpt(text[left : right if right >= 0 else len(text)], ((start - left, end - left),))


def of_first(page: Page, measure: Measure, settings: Settings) -> Place:
    """Return the place of a target's first counted use, else of its declaration."""
    counted = settings.counted_forms
    first = next((m for m in measure.matches if m.form in counted and not m.synonym), None)
    return of_use(page, first) if first else of_target(page, measure.target)


def of_block(page: Page, index: int) -> Place:
    """Return the place of a whole block; its excerpt is the block's beginning."""
    block = page.article.blocks[index]
    start, end = block.source(0, max(len(block.text), 1))
    return Place(start, end, excerpt(block.text))


def of_zone(zone: ZoneText) -> Place:
    """Return the place of an attribute's text (title, description, alt …)."""
    return Place(zone.start, zone.end, excerpt(zone.text))


def excerpt(text: str, spans: Spans = ((0, 0),)) -> Excerpt:
    """Return about `WIDTH` code points around the first of some ascending spans, with white space collapsed.

    Spans that fall outside are not marked; a cut is shown by an ellipsis.
    """
    left, right = _window(text, spans[0][0], spans[-1][1])
    out, marks, at = "…" if left else "", [], left
    for start, end in spans:
        if start < at or end > right:
            continue
        out = _joined(out, text[at:start])
        marked = _joined(out, text[start:end])
        if len(marked) > len(out):
            marks.append((len(out), len(marked)))
        out, at = marked, end
    out = _joined(out, text[at:right]).rstrip()
    return Excerpt(out + ("…" if right < len(text.rstrip()) else ""), tuple(marks))


def _joined(before: str, piece: str) -> str:
    plain = _SPACES.sub(" ", piece).translate(_INVISIBLE)
    return before + (plain.lstrip() if not before or before[-1] in " …" else plain)


def _window(text: str, first: int, last: int) -> tuple[int, int]:
    """Return the stretch of a text to show around the marks in `[first, last)`, cut between words."""
    margin = max(WIDTH - (last - first), WIDTH // 3) // 2
    right = min(max(first - margin, 0) + WIDTH, len(text))
    left = max(right - WIDTH, 0)
    if left and (cut := text.find(" ", left, first)) >= 0:
        left = cut + 1
    if right < len(text) and (cut := text.rfind(" ", last if last <= right else first, right)) > first:
        right = cut
    return left, right
