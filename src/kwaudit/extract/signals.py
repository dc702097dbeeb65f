"""What markup says of the text in it: tags, roles, the words of classes and ids, headings that end an article. Data.

Beside each row of class words is the benchmark that put it there: the share of the words under such classes that
belonged to the main content, on 313 real pages of seven types. Words like `widget`, `toc`, `hidden`, `card`, `tab`
stand on content about half of the time: they are no evidence, and no row.
"""

from __future__ import annotations

from typing import NamedTuple

IN_FLOW, DOUBTFUL, WEAK, STRONG, HARD = range(5)
"""How much a claim weighs. `HARD` stands whatever the text is (hidden, a control, preformatted); `STRONG` is what the
author marked up (a `nav`, a role); `WEAK` is a word in a class or id; `DOUBTFUL` is one that stands on content often,
heard only where the text agrees; `IN_FLOW` is one that is heard on pages that are one flow of paragraphs."""


class Claim(NamedTuple):
    """The region that an element's text would be in, why, and how sure that is."""

    region: str
    reason: str
    strength: int


BY_TAG = {
    "nav": Claim("nav", "nav element", STRONG),
    "menu": Claim("nav", "menu element", STRONG),
    "footer": Claim("footer", "footer element", STRONG),
    "header": Claim("header", "header element", STRONG),
    "aside": Claim("aside", "aside element", STRONG),
    "search": Claim("form", "search element", STRONG),
    "dialog": Claim("boilerplate", "dialog element", STRONG),
    "form": Claim("form", "form element", DOUBTFUL),
    "fieldset": Claim("form", "fieldset element", DOUBTFUL),
    "address": Claim("author", "address element", DOUBTFUL),
    "noscript": Claim("noscript", "noscript element", HARD),
    "noframes": Claim("noscript", "noframes element", HARD),
    "pre": Claim("pre", "pre element", HARD),
    "plaintext": Claim("pre", "plaintext element", HARD),
    "listing": Claim("pre", "listing element", HARD),
    "xmp": Claim("pre", "xmp element", HARD),
}

CONTROL = Claim("form", "form control", HARD)

BY_ROLE = {
    "navigation": Claim("nav", "navigation role", STRONG),
    "menu": Claim("nav", "menu role", STRONG),
    "menubar": Claim("nav", "menubar role", STRONG),
    "banner": Claim("header", "banner role", STRONG),
    "contentinfo": Claim("footer", "contentinfo role", STRONG),
    "complementary": Claim("aside", "complementary role", STRONG),
    "dialog": Claim("boilerplate", "dialog role", STRONG),
    "alertdialog": Claim("boilerplate", "alertdialog role", STRONG),
    "search": Claim("form", "search role", STRONG),
    "listbox": Claim("form", "listbox role", STRONG),
    "radiogroup": Claim("form", "radiogroup role", STRONG),
    "status": Claim("boilerplate", "status role", STRONG),
    "tooltip": Claim("boilerplate", "tooltip role", STRONG),
    "doc-toc": Claim("nav", "table of contents role", DOUBTFUL),
}
"""Share of main content under them: navigation 0.05, menu 0.04, banner 0.03, contentinfo 0.01, complementary 0.02,
dialog 0.12, search 0.02, status 0.00. `region` (0.24), `tabpanel` (0.77), `list` (0.41), `alert` (0.64) say nothing."""


class Row(NamedTuple):
    """Words of classes and ids that mean one region; `share` of the text under them is main content all the same."""

    region: str
    strength: int
    share: float
    words: str


ROWS = (
    Row("nav", WEAK, 0.06, "navbar nav navigation menu megamenu submenu subnav pagination pager offcanvas"),
    Row("nav", WEAK, 0.03, "post-navigation post-nav nav-links next-post prev-post"),
    Row("header", WEAK, 0.01, "topbar top-bar masthead announcement site-header"),
    Row("footer", WEAK, 0.03, "footer foot colophon copyright site-info"),
    Row("aside", WEAK, 0.10, "sidebar side-bar aside widget-area widgets"),
    Row("aside", DOUBTFUL, 0.15, "banner logos partners"),
    Row("related", WEAK, 0.03, "related recommended recommendation recommendations trending recirc recirculation"),
    Row("related", WEAK, 0.02, "post-list article-list more-posts more-articles more-stories also-like read-next"),
    Row("related", WEAK, 0.04, "upsell upsells cross-sell recently-viewed popular most-read most-viewed up-next"),
    Row("related", WEAK, 0.00, "teaser"),
    Row("related", DOUBTFUL, 0.07, "posts products taboola outbrain"),
    Row("related", IN_FLOW, 0.11, "cta promo call-to-action"),
    Row("comments", WEAK, 0.02, "comments disqus respond comment-list comment-form comments-area commentlist"),
    Row("reviews", WEAK, 0.04, "reviews review"),
    Row("author", WEAK, 0.02, "bio byline author-box author-bio about-author author-info author-card author-profile"),
    Row("author", WEAK, 0.00, "saboxplugin abh molongui vcard post-author about-the-author"),
    Row("author", DOUBTFUL, 0.08, "author profile avatar"),
    Row("author", WEAK, 0.00, "signature userinfo user-info user-details user-card user-extras user-banner"),
    Row("author", WEAK, 0.00, "user-title usertitle postprofile"),
    Row("share", WEAK, 0.02, "social sharing sharedaddy addthis addtoany sharethis share-buttons share-links"),
    Row("newsletter", WEAK, 0.00, "newsletter subscribe subscription optin opt-in signup sign-up"),
    Row("cookie", WEAK, 0.00, "cookie cookies consent gdpr ccpa"),
    Row("cookie", HARD, 0.00, "onetrust ot-sdk cookiebot cybot didomi truste cmplz iubenda usercentrics cookie-banner"),
    Row("ad", WEAK, 0.02, "sponsor sponsored advert advertisement adsbygoogle ad-slot ad-container ad-unit ad-wrapper"),
    Row("breadcrumbs", DOUBTFUL, 0.16, "breadcrumb breadcrumbs crumbs"),
    Row("form", WEAK, 0.01, "login sign-in signin register cart minicart add-to-cart facets"),
    Row("form", DOUBTFUL, 0.07, "form filters sort sort-by"),
    Row("boilerplate", WEAK, 0.01, "dialog popup lightbox tooltip feedback survey"),
    Row("boilerplate", DOUBTFUL, 0.18, "modal overlay"),
    Row("boilerplate", DOUBTFUL, 0.04, "category categories tags tag tag-list post-tags post-info btn buttons"),
    Row("boilerplate", DOUBTFUL, 0.25, "post-meta entry-meta article-meta postmeta metadata credit"),
    Row("boilerplate", WEAK, 0.06, "wp-caption image-caption photo-caption img-caption picture-caption caption-text"),
    Row("boilerplate", DOUBTFUL, 0.06, "disclaimer disclosure print badge notice"),
)  # fmt: skip

NEEDS = {
    "share": "a, button",
    "form": "form, input, button, select, textarea, a",
    "newsletter": "form, input, button, iframe, a",
}
"""What a box of a region cannot do without, as a selector: prose in a `social-impact` or `subscription-plans` that
leads nowhere and asks for nothing is text (on 391 pages no such box was left out rightly, or wrongly)."""

READER_ONLY = frozenset({
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader-only",
    "sr-text", "visuallyHidden", "u-visually-hidden", "a11y-hidden", "element-invisible", "assistive-text",
    "show-for-sr", "hidden-visually",
})  # fmt: skip
"""Classes whose text is for screen readers alone: hidden for good from everybody else."""

MISHEARD = ("postList", "StickyNavbar", "member-signature", "type-signature")
"""Parts of classes of which the words say what they do not mean: every list in an article on Medium is a `postList`, a
heading of Docusaurus an `anchorWithStickyNavbar_LWe7` or the like, and Java's methods are no authors."""

PRICED = frozenset({"pricing", "price", "prices", "plan", "plans", "tier", "package", "packages"})
"""Class words of offers: the one that is `popular` or `recommended` leads to no other page."""

SILENCES = ((PRICED, frozenset({"related", "newsletter"})), (frozenset({"infobox"}), frozenset({"author"})))
"""Class words beside which others say nothing of these regions: `subscription-plans` are offers, and the `vcard` of an
infobox in an encyclopedia is what the article is about."""

ENTRY, FILED_UNDER = "hentry", ("category-", "tag-")
"""How WordPress says that an element is a post, and begins the names of what the post is filed under: one about
newsletters (`tag-newsletter`) is none."""

REVEALED = frozenset({
    "accordion", "accordions", "collapse", "collapsed", "collapsible", "tab", "tabs", "tabbed", "panel", "panels",
    "pane", "faq", "faqs", "question", "answer", "toggle", "expand", "expandable", "expander", "more", "readmore",
    "carousel", "slide", "slides", "slider", "swiper", "slick", "reveal", "spoiler", "fold", "truncated",
    "transcript",
})  # fmt: skip
"""Class words of what a reader opens: hidden text under them is text that can be seen (measured: 0.67 of the words
under `accordion`, `faq`, `tabs`, `panel`, `slider` were main content)."""

ICON_WORDS = frozenset({
    "icon", "icons", "ico", "fa", "fas", "far", "fab", "glyphicon", "dashicons", "material", "symbols", "svg",
    "chevron", "arrow", "emoji",
})  # fmt: skip
"""Class words of glyphs: the text under an `aria-hidden` one names a picture."""
