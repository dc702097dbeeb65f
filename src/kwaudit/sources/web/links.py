"""Where a page leads: its links and its canonical address, read by patterns from the tags alone.

Links in comments, scripts and templates are no links; `rel=nofollow`, a page's own `nofollow` and `<base>` are heeded.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from kwaudit.sources.web.address import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.sources.web.fetch import Answer

_UNSEEN = re.compile(r"<!--.*?-->|<(script|style|template|noscript)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<(a|area|base|link|meta)\s([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""")
NO = frozenset({"nofollow", "none"})
SPONSORED = frozenset({"nofollow", "ugc", "sponsored"})


def links_of(text: str, answer: Answer) -> tuple[str, ...]:
    """Return the normal addresses that a page links to and lets be followed, each once, in its order."""
    if _names(answer.headers.get("x-robots-tag", "")) & NO:
        return ()
    base, found = answer.url, []
    for tag, attributes in _tags(_UNSEEN.sub(" ", text)):
        if tag == "base" and "href" in attributes:
            base = normal(attributes["href"], answer.url) or base
        elif tag == "meta" and attributes.get("name", "").lower() in {"robots", "kwaudit-robots"}:
            if _names(attributes.get("content", "")) & NO:
                return ()
        elif tag in {"a", "area"} and attributes.get("href") and not _barred(attributes):
            found.append(normal(attributes["href"], base))
    return tuple(dict.fromkeys(one for one in found if one))


def canonical_of(text: str, answer: Answer) -> str:
    """Return the address that a page says it stands for, "" where it says none or its own."""
    at = text.lower().find("canonical", 0, 200_000)
    if at < 0:
        return ""
    head = text[max(at - 4000, 0) : at + 4000]
    for tag, attributes in _tags(head):
        if tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            told = normal(attributes.get("href", ""), answer.url)
            return told if told != answer.url else ""
    return ""


def _tags(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    for found in _TAG.finditer(text):
        attributes = {
            name.lower(): html.unescape(double or single or bare)
            for name, double, single, bare in _ATTRIBUTE.findall(found[2])
        }
        yield found[1].lower(), attributes


def _barred(attributes: dict[str, str]) -> bool:
    return not SPONSORED.isdisjoint(attributes.get("rel", "").lower().split())


def _names(text: str) -> set[str]:
    return {word.strip().lower() for word in text.replace(":", ",").split(",")}
