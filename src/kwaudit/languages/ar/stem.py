"""A light stemmer for Arabic: the article with what stands glued before it, one suffix, letters of one shape.

Snowball also takes single-letter prefixes, so that *sayyārāt* becomes *yārā*; broken plurals it cannot know. A prefix
goes here only together with the article, a suffix only where three letters stay; broken plurals are families.
"""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"^(?:[وف]?[بك]?ال|[وف]?لل)(?=...)")
_SUFFIX = re.compile(
    r"(?<=...)(?:اتها|اتهم|اتنا|اته|اتي|تها|تهم|تنا|ته|تين|تان|ات|ون|ين|ها|هم|هن|نا|كم|ية|يات|يون|يين|تي|[ةهي])$"
)


def stem(word: str) -> str:
    """Return the stem of a normal Arabic word whose letters were levelled before."""
    return _SUFFIX.sub("", _ARTICLE.sub("", word, count=1), count=1)
