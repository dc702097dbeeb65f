"""A link to another page has a keyphrase of this page as its text.

Why: The text of a link says what the page behind it is about. A link that hands this page's own phrase to another
    page tells readers and crawlers that the other one is the page to read.

How it is measured: A counted use (exact and inflected, unless set otherwise) that is the whole visible text of a link
    to another page. Links within the page and to its own address do not count. A warning for the main target, a
    note for the others, which may well have a page of their own.

Fix: Link other words: what the other page adds, or its title.

Example: `Many people like [green tea](https://example.com/tea).` on a page for "green tea".
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from kwaudit.model import Rule
from kwaudit.rules import words
from kwaudit.rules.keyphrase import main
from kwaudit.rules.places import found, of_use, used, uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Finding, Link, Match, Page, Settings

SAME_PAGE = ("#", "mailto:", "tel:", "javascript:", "sms:", "data:")
"""Beginnings of addresses that lead to no other page."""


def check(page: Page, settings: Settings) -> Iterator[Finding]:
    """Fire for each link to elsewhere whose text is a target."""
    links = {i: b.links for i, b in enumerate(page.article.blocks) if b.links}
    if not links:
        return
    best, blocks = main(page), page.tokens.blocks
    for measure in used(page):
        for match in uses(measure, settings):
            if blocks[match.tokens[0]] not in links:
                continue
            link = _link(page, match, links[blocks[match.tokens[0]]])
            if link and _leaves(page, link.href):
                yield found(
                    RULE,
                    page,
                    of_use(page, match),
                    f"{words.quoted(measure.target.phrase)} is the text of a link to {words.clipped(link.href)}",
                    help="link other words, such as what the other page adds",
                    phrase=measure.target.phrase,
                    severity=None if measure is best else "note",
                )


def _link(page: Page, match: Match, links: tuple[Link, ...]) -> Link | None:
    """Return the link whose words are exactly those of the match."""
    tokens, first, last = page.tokens, match.tokens[0], match.tokens[-1]
    start, end = tokens.starts[first], tokens.ends[last]
    link = links[max(bisect_right(links, start, key=lambda one: one.start) - 1, 0)]
    if not link.start <= start < end <= link.end:
        return None
    if _follows(page, first - 1, first, link) or _follows(page, last + 1, last, link):
        return None
    return link


def _follows(page: Page, neighbour: int, token: int, link: Link) -> bool:
    """Say whether a neighbouring word stands in the link too."""
    tokens = page.tokens
    if not 0 <= neighbour < len(tokens) or tokens.blocks[neighbour] != tokens.blocks[token]:
        return False
    return tokens.ends[neighbour] > link.start and tokens.starts[neighbour] < link.end


def _leaves(page: Page, href: str) -> bool:
    """Say whether an address leads to another page."""
    address = href.strip().partition("#")[0].rstrip("/")
    if not address or href.strip().casefold().startswith(SAME_PAGE):
        return False
    document = page.article.document
    own = (document.url, page.article.facts.get("canonical", ""))
    if any(address == mine.partition("#")[0].rstrip("/") for mine in own if mine):
        return False
    return not (document.slug and _last_part(address) == document.slug)


def _last_part(address: str) -> str:
    last = address.partition("?")[0].rpartition("/")[2]
    return last.rpartition(".")[0] or last


RULE = Rule("KW208", "competing-anchor", "warning", check, doc=__doc__)
