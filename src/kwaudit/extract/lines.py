"""Lines that say what they are: headings that end an article, links to other pages, labels of the page's furniture.

English, with the most usual German, French and Spanish ones. Data: a line more costs nothing.
"""

from __future__ import annotations

import re
from functools import cache


def _either(*patterns: str) -> str:
    return "|".join(patterns)


_PAGES = "(?:posts?|articles?|stor(?:y|ies)|reading|content|news|links|topics|pages|guides|resources|products|for you)"
LEADS_AWAY = re.compile(
    _either(
        r"related\b", r"recommended\b", r"you (?:may|might)\b", r"more (?:from|on|in|like|to read)\b",
        r"read (?:more|next|also)\b", r"keep reading", r"also read\b", r"don.t miss\b",
    ),
    re.IGNORECASE,
)  # fmt: skip
"""Headings that may be of links to other pages; where none follow, "Recommended doses" and "You may ask" head text."""

ENDS_ARTICLE = re.compile(
    _either(
        rf"(?:related|recommended|similar|popular|latest|recent|previous|next|more) {_PAGES}\b", r"related:?$",
        r"(?:if you (?:like|enjoy)\w* this\b.* )?you(?: may| might|.ll) also (?:like|love|enjoy|be)\b",
        r"what to read next", r"recently viewed", r"customers also",
        r"(?:ähnliche|weitere|verwandte) (?:artikel|beiträge)", r"das könnte (?:sie|dich|dir)",
        r"articles? (?:similaires|liés|connexes)", r"à lire aussi", r"(?:artículos|entradas) relacionad[oa]s",
        r"\d* ?(?:comments?|replies|responses)(?: \(\d+\))?$",
        r"join the (?:conversation|discussion)",
        r"share this\b", r"about the authors?\b", r"tags?:", r"filed under", r"article sources",
        r"follow us\b", r"sign up\b", r"subscribe\b", r"join (?:our|the) newsletter", r"advertisement",
        r"kommentare?$", r"commentaires?$", r"comentarios?$",
    ),
    re.IGNORECASE,
)  # fmt: skip
"""Headings behind which an article is over."""

REMARKS = re.compile(
    _either(
        r"(?:\d+|one|two|three|no) (?:comments?|responses?|repl(?:y|ies)|thoughts?) (?:to|on|for)\b",
        r"\d+ (?:kommentare?|antworten?|commentaires?|réponses?|comentarios?) (?:zu|auf|à|sur|pour|en|a|sobre)\b",
        r"(?:leave|post|add|schreibe?|laisser|ajouter|deja|escribe) (?:a|einen|un) (?:reply|comm?ent|kommentar)",
        r"kommentar (?:schreiben|hinterlassen|verfassen|abgeben)",
    ),
    re.IGNORECASE,
)
"""Headings behind which readers speak, however much they say."""

FOREIGN = re.compile(
    _either(
        r"(?:customer|user|guest|verified|our|all|top|recent|product|latest|\d+|what) ?(?:customer |product )?"
        r"(?:reviews|ratings)\b.{0,20}$",
        r"(?:ratings? (?:and|&) )?reviews(?: \(?\d+\)?)?$",
        r"(?:products?|items?) (?:related|you)\b", r"(?:frequently|often) (?:bought|purchased)\b",
        r"(?:people|customers) (?:also|who|ask)\b", r"compare (?:with )?(?:similar|other)\b", r"pairs? well with",
        r"complete (?:the|your) (?:look|set)", r"choose your add", r"recently viewed", r"sponsored\b",
        r"shop (?:the|similar|more)\b", r"(?:kundenbewertungen|bewertungen|avis clients|opiniones)\b",
    ),
    re.IGNORECASE,
)  # fmt: skip
"""Headings of parts that are none of a page's own text: what buyers say, what else there is to buy."""


@cache
def promotes() -> re.Pattern[str]:
    """Return how a line begins that sends readers elsewhere; heard of lines of links only, so compiled late."""
    return re.compile(
        r"\W*(?:"
        + _either(
            r"(?:can )?also[ -]read", r"read (?:more|next|also|the full|full|our)", r"related", r"must[ -]read",
            r"see also", r"you (?:may|might) also", r"further reading", r"recommended", r"discover more",
            r"check out", r"more:",
            r"lesen sie auch", r"mehr zum thema", r"à lire aussi", r"lee también",
        )
        + r")\b",
        re.IGNORECASE,
    )  # fmt: skip


FURNITURE_LONGEST = 80
"""Characters up to which a line can be a label of the page."""

FURNITURE = re.compile(
    r"\W*(?:"
    + _either(
        r"advertisement(?:\W+scroll to continue reading)?", r"scroll to continue reading", r"sponsored",
        r"share(?: this)?(?: (?:article|post|story))?", r"(?:back|return) to (?:the )?top", r"copied", r"copy link",
        r"print", r"save", r"toggle", r"loading", r"read (?:more|next|now)", r"(?:see|view|show) (?:all|more|less)",
        r"(?:click|tap) to (?:expand|shrink|enlarge|zoom|share|tweet|copy)", r"open in a new tab",
        r"listen to (?:this )?article", r"\d+ min(?:ute)?s? read", r"skip to (?:main )?content",
        r"(?:image|photo|picture)s? (?:source|credit|courtesy|by)s?\b.*", r"(?:image|photo|picture)s?:.*",
        r"credits?:.*", r"©.*", r"getty(?: images)?.*", r"subscribe(?: now)?", r"sign up(?: now)?", r"get started",
        r"learn more", r"(?:shop|buy) now", r"add to cart", r"leave a comment", r"reply",
    )
    + r")\W*",
    re.IGNORECASE,
)  # fmt: skip
"""Labels, buttons and picture credits that stand on lines of their own."""


def ends_article(heading: str, *, leads_away: bool) -> bool:
    """Say whether an article is over at a heading; `leads_away`: what stands behind it has links as such lists have."""
    return bool(ENDS_ARTICLE.match(heading) or (leads_away and LEADS_AWAY.match(heading)))


_OF_CONTENTS = """
    table of contents| in this article| in this page| in this post| in this guide| in this story
    on this article| on this page| on this post| jump to| jump to section| jump to a section
    inhaltsverzeichnis| auf dieser seite| in diesem artikel| in diesem beitrag| table des matières| sommaire
    au sommaire| tabla de contenido| tabla de contenidos| índice| índice de contenidos| indice| indice dei contenuti
    inhoudsopgave| spis treści| sumário
"""
CONTENTS = frozenset(name.strip() for row in _OF_CONTENTS.strip().splitlines() for name in row.split("|"))
"""What a list of contents is called: left over where the list itself is navigation, or drawn by a script."""


def names_contents(line: str) -> bool:
    """Say whether a line is the name of a list of contents, whatever marks stand around it."""
    return " ".join(line.casefold().split()).strip(" :.…-–—▼▾⌄[]()") in CONTENTS


DATA = re.compile(r'\[?\{"[^"]*":.*[\]}]', re.DOTALL)
"""JSON that a plug-in left in the page for its script."""

_TIME_WORDS = _either(
    r"posted|published|updated|last|edited|modified|joined|on|at|by|the|of|am|pm|utc|gmt|today|yesterday",
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?",
    r"nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?",
    r"sun(?:day)?|\d+(?:st|nd|rd|th|[tz])*",
)
_MOMENT = rf"(?:(?:{_TIME_WORDS})\b\W*)+"


_ATTRIBUTION = _either(
    r".{1,40}\b(?:said|wrote|says|schrieb|a écrit|escribió|ha scritto)(?: on .*)?:",
    r"(?:originally )?(?:posted|sent|written|quoted?) (?:by|from)\b.*",
)


@cache
def attribution() -> re.Pattern[str]:
    """Return the line above a quote, which says whose words it is."""
    return re.compile(rf"\W*(?:{_ATTRIBUTION})", re.IGNORECASE)


@cache
def post_furniture() -> re.Pattern[str]:
    """Return the lines of a post that are the forum's: quote headers, buttons, who wrote when (0.77 no content).

    Made when the first thread is met: it takes as long to compile as all the others together.
    """
    return re.compile(
        r"\W*(?:"
        + _either(
            _ATTRIBUTION,
            r"(?:last|post) edit(?:ed)?\b.*", r"edited\b.*\d.*", r"reactions?:.*",
            r"click to (?:expand|shrink|show|reveal).*",
            r"(?:joined|location|posts?|messages|threads|likes|reputation|points|reaction score|thanks|karma)\b:?"
            r"(?: *[\d,.]+k?)?",
            r"[\d,.]+k? (?:posts?|repl(?:y|ies)|likes?|views?|(?:up)?votes?|comments?|points?|messages)\b.*",
            r"(?:asked|answered|modified|commented|viewed|replied)\b.{0,40}\d.*",
            r".{0,60}\b(?:hours?|days?|weeks?|months?|years?) ago",
            r"report|quote|reply|like|permalink|link|top|offline|online|edit|multi-?quote|reply with quote",
            r"thread starter|op|guest|moderator|administrator",
            r"(?:(?:new|full|active|senior|junior|well-known|registered) )?(?:member|user|poster)",
            r"#?\d+", _MOMENT,
        )
        + r")\W*",
        re.IGNORECASE,
    )  # fmt: skip
