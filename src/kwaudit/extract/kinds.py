"""What kind of page this is, where the kind changes what counts: threads of posts, pages drawn by scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.extract.tree import Tree

THREAD_TYPES = ("DiscussionForumPosting", "QAPage")
"""schema.org types of forum threads and question pages, in JSON-LD or microdata (13 of 21 forum pages, 0 of 292 others)."""

_THREAD_URL = re.compile(
    r"(?:^|/)(?:forums?|threads?|viewtopic|showthread|questions|discussions?|boards|t)(?:/|\.php|\?|$)|[?&](?:topic|thread|t)=\d",
    re.IGNORECASE,
)
"""Addresses of threads (with the types: 18 of 21 forum pages, 1 of 292 others)."""


def is_thread(tree: Tree) -> bool:
    """Say whether the page is a thread, where all posts count."""
    if any(name in tree.source for name in THREAD_TYPES):
        return True
    for link in tree.named("link"):
        if "canonical" in (link.attr("rel") or "") and _THREAD_URL.search(link.attr("href") or ""):
            return True
    return False
