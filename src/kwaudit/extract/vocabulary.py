"""What the elements of HTML are to a reader: text flow, blocks, controls, things without text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.model.article import Zone

INLINE, BLOCK, SKIP, BREAK, ANCHOR, CONTROL, CELL, TABLE, IMAGE, RAISED, UNSEEN = range(11)
"""How the walk treats an element; `INLINE` is what unknown elements are."""


def _kinds() -> dict[str, int]:
    rows = {
        # start a new line of their own in every browser's style sheet
        BLOCK: "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav "
        "noframes ol optgroup p plaintext pre search section summary tbody tfoot thead ul xmp",
        # hold no text that a page shows
        SKIP: "script style template svg iframe head link meta title base object embed canvas video audio map area "
        "track source param math noembed colgroup col datalist text tspan desc rp",
        BREAK: "br",
        ANCHOR: "a",
        CONTROL: "button select option textarea input output meter progress",
        CELL: "td th",
        TABLE: "table tr caption",
        IMAGE: "img",
        RAISED: "sup rt rtc",
        # shown where no script runs: a line of text goes on behind it
        UNSEEN: "noscript",
    }
    return {tag: kind for kind, tags in rows.items() for tag in tags.split()}


KINDS = _kinds()

HEADINGS = {f"h{level}": level for level in range(1, 7)}

ZONES: dict[str, Zone] = {
    "h1": "h1", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "list", "td": "table", "th": "table", "blockquote": "quote",
    "figcaption": "caption", "caption": "caption", "dt": "definition", "dd": "definition",
}  # fmt: skip
"""The zone that an element gives to the text in it; other elements pass on their parent's."""

FLOW = HEADINGS.keys() | {
    "p", "li", "td", "th", "dd", "dt", "blockquote", "figcaption", "caption", "summary", "pre", "details", "ul", "ol",
    "dl", "table", "figure",
}  # fmt: skip
"""Elements that a text flows through; `div` and `section` are what templates are made of."""

MARKED = frozenset({"article", "main"})
"""What an author marks up as the content."""

OWN = frozenset({"header", "footer"})
"""Elements that are the article's own inside an `article` or `main`, the site's elsewhere."""
