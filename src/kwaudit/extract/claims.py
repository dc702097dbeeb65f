"""What an element says of the region its text belongs to: by its tag, attributes, style, class and id.

A claim is evidence with a strength. `HARD` ones stand whatever the text is (hidden, a control, preformatted);
`STRONG` ones are what the page's author marked up (a `nav`, a role); `WEAK` ones are words in classes and ids, and are
heard only where the text agrees (see `choose`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kwaudit.extract.tree import Element

WEAK, STRONG, HARD = 1, 2, 3


class Claim(NamedTuple):
    """The region that an element's text would be in, why, and how sure that is."""

    region: str
    reason: str
    strength: int


BY_TAG = {
    "nav": Claim("nav", "nav element", STRONG),
    "footer": Claim("footer", "footer element", STRONG),
    "header": Claim("header", "header element outside the article", STRONG),
    "aside": Claim("aside", "aside element", STRONG),
    "menu": Claim("nav", "menu element", STRONG),
    "search": Claim("form", "search element", STRONG),
    "noscript": Claim("noscript", "noscript element", HARD),
    "pre": Claim("pre", "pre element", HARD),
    "plaintext": Claim("pre", "plaintext element", HARD),
    "listing": Claim("pre", "listing element", HARD),
    "xmp": Claim("pre", "xmp element", HARD),
    "noframes": Claim("noscript", "noframes element", HARD),
    "button": Claim("form", "form control", HARD),
    "select": Claim("form", "form control", HARD),
    "option": Claim("form", "form control", HARD),
    "textarea": Claim("form", "form control", HARD),
    "output": Claim("form", "form control", HARD),
    "meter": Claim("form", "form control", HARD),
    "progress": Claim("form", "form control", HARD),
}


def claim(element: Element, tag: str) -> Claim | None:
    """Return what the element says of its region, None for nothing."""
    if "hidden" in element.attrs and element.attr("hidden") != "until-found":
        return Claim("hidden", "hidden attribute", HARD)
    style = element.attr("style")
    if style and "display:none" in style.replace(" ", ""):
        return Claim("hidden", "style display:none", HARD)
    return BY_TAG.get(tag)
