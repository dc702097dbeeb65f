"""What kind of page this is, where the kind changes what counts: threads, lists of pages, pages drawn by scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.extract.tree import Tree
    from kwaudit.model import Block

THREAD_TYPES = ("DiscussionForumPosting", "QAPage")
"""schema.org types of threads and question pages, in JSON-LD or microdata (13 of 21 forum pages, 0 of 292 others)."""

_THREAD_URL = (
    r"(?i)(?:^|/)(?:(?:forums?|threads?|questions|discussions?|boards)/[^/?#]|(?:viewtopic|showthread)(?:/|\.php|\?|$))"
    r"|/t/[^/?#]+/\d|/r/[^/?#]+/comments/\w|[?&](?:topic|thread|t)=\d"
)
"""Addresses of threads (with types and marks of posts: 24 of 25 forum pages, 0 of 366 others)."""

POST_MARKS = (
    'id="post_message_', 'class="postbody', 'class="post_body', 'id="msg_', 'class="bbp-reply-content',
    'class="messageText', "post_block hentry", 'class="cPost',
)  # fmt: skip
"""How vBulletin, phpBB, MyBB, SMF, bbPress, XenForo and Invision mark up posts: most name neither type nor address."""
OWN_MARKS = ('class="bbWrapper"', 'class="commtext', 'class="usertext-body')
"""The same of XenForo, Hacker News and Reddit: nothing else has them, and the word forum need not stand on the page."""
HEAD = 20_000
"""Characters in which a forum says the word: in its title, its meta tags or the way to the board."""
POSTS = 2
"""Posts from which a page is a thread."""


Kind = Literal["page", "thread", "index"]

OWN_REGION: dict[Kind, str] = {"thread": "comments", "index": "related"}
"""What elsewhere is a region beside the text is the text of such a page: posts, lists of other pages."""

INDEX_TYPES = ("CollectionPage", "SearchResultsPage")
"""schema.org types of pages that list others, as plug-ins write them on categories and archives (two of 31 listings and
collections, none of 360 others; `ItemList` and `OfferCatalog` stand on articles and products as well)."""
_INDEX_CLASSES = re.compile(
    r"(?<![\w-])(?:archive|post-type-archive|tax-[\w-]+|search-results|template-collection|woocommerce-shop)(?![\w-])"
)
"""Classes of the body of such pages, of WordPress, its shops, and Shopify (on none of 360 others)."""


def kind_of(tree: Tree, facts: Mapping[str, str], url: str = "") -> Kind:
    """Return what kind of page this is. `facts`: what it says of itself; `url`: its address."""
    if is_thread(tree, facts, url):
        return "thread"
    said = facts.get("schema", "")
    if any(name in said for name in INDEX_TYPES) or _INDEX_CLASSES.search(tree.top.attr("class") or ""):
        return "index"
    return "page"


def is_thread(tree: Tree, facts: Mapping[str, str], url: str = "") -> bool:
    """Say whether the page is a thread, where all posts count."""
    said = facts.get("schema", "")
    address = facts.get("canonical") or url
    if any(name in said for name in THREAD_TYPES) or (address and re.search(_THREAD_URL, address)):
        return True
    source = tree.source
    if any(f"schema.org/{name}" in source for name in THREAD_TYPES):
        return True
    marks = (*OWN_MARKS, *POST_MARKS) if source.find("orum", 0, HEAD) >= 0 else OWN_MARKS
    return any(source.count(mark) >= POSTS for mark in marks)


FEW_WORDS = 50
"""Words of article text up to which a page may be one that a script draws."""

FRAMEWORKS = (
    ("__NEXT_DATA__", "Next.js"),
    ('id="__next"', "Next.js"),
    ("__NUXT__", "Nuxt"),
    ('id="__nuxt"', "Nuxt"),
    ('id="___gatsby"', "Gatsby"),
    ("__sveltekit", "SvelteKit"),
    ("data-sveltekit", "SvelteKit"),
    ("__remixContext", "Remix"),
    ("ng-version", "Angular"),
    ("<app-root", "Angular"),
    ("data-reactroot", "React"),
    ('id="react-root"', "React"),
    ("ember-application", "Ember"),
    ("discourse-assets", "Discourse"),
    ('content="Discourse', "Discourse"),
    ("wixstatic", "Wix"),
    ("__INITIAL_STATE__", "a script framework"),
)
"""What frameworks that draw pages in the browser leave in the source, most telling first."""

ROOTS = ('id="root"', 'id="app"')
"""Where such frameworks draw by custom; with a script on the page they are told."""

_ENABLE = r"(?i)\b(?:enable|requires?|activate|turn on)\s+(?:[a-z]+\s+){0,3}javascript"


def script_only(tree: Tree, blocks: Sequence[Block]) -> str:
    """Return the framework of a page that draws its text with JavaScript, "" for a page whose text is in the source."""
    words = 0
    for block in blocks:
        if block.region == MAIN:
            words += len(block.text.split())
            if words > FEW_WORDS:
                return ""
    source = tree.source
    for mark, framework in FRAMEWORKS:
        if mark in source:
            return framework
    if not any(True for _ in tree.named("script")):
        return ""
    if any(root in source for root in ROOTS):
        return "a script framework"
    asks = any(re.search(_ENABLE, element.text) for element in tree.named("noscript"))
    return "JavaScript" if asks else ""
