"""The traps of the design as pieces of a page, each with its words and its counts, written down by hand.

`words` are the words that it adds to the article; `counts` its occurrences (exact, inflected, near, scattered) by
phrase; `left` what it adds to regions that are not counted: region → (words, {phrase: hits}).
"""

from __future__ import annotations

from typing import NamedTuple

THERAPY, SAFE, CARE, KNIFE, PANDA, TEST = (
    "online therapy", "creating safe environment", "quality of care", "knife", "red panda", "test",
)  # fmt: skip
CPP, US, CAFE, ROOM, STREET, CITY = "C++", "us", "café tour", "therapist's room", "Straße", "istanbul"
PHRASES = (THERAPY, SAFE, CARE, KNIFE, PANDA, TEST, CPP, US, CAFE, ROOM, STREET, CITY)


class Trap(NamedTuple):
    name: str
    nodes: tuple
    words: int
    counts: dict
    left: dict


def trap(name, nodes, words, counts=None, left=None):
    return Trap(name, tuple(nodes), words, counts or {}, left or {})


def line(name, *parts, words, **more):
    """A trap inside one paragraph."""
    return trap(name, [("p", parts)], words, **more)


EXACT, INFLECTED, NEAR, SCATTERED = (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)

INLINE = (
    line("as it stands", "We book online therapy here.", words=5, counts={THERAPY: EXACT}),
    line("case", "ONLINE Therapy is booked.", words=4, counts={THERAPY: EXACT}),
    line("entity in a word", "One caf", ("eacute",), " tour is booked.", words=5, counts={CAFE: EXACT}),
    line("entity between", "Fish ", ("amp",), " online therapy.", words=3, counts={THERAPY: EXACT}),
    line("no-break space", "We book online", ("nbsp",), "therapy.", words=4, counts={THERAPY: EXACT}),
    line("soft hyphen", "We book online ther", ("shy",), "apy.", words=4, counts={THERAPY: EXACT}),
    line("zero-width space", "We book on", ("zwsp",), "line therapy.", words=4, counts={THERAPY: EXACT}),
    line("line break", "We book online", ("br",), "therapy.", words=4, counts={THERAPY: EXACT}),
    line("inline tag on one word", "We book ", ("b", "online"), " therapy.", words=4, counts={THERAPY: EXACT}),
    line("inline tag inside a word", "We book on", ("b", "line"), " therapy.", words=4, counts={THERAPY: EXACT}),
    line("two tags", ("i", "Online"), " ", ("b", "therapy"), " works.", words=3, counts={THERAPY: EXACT}),
    line("link with a title attribute", "We book ", ("a", "online"), " therapy.", words=4, counts={THERAPY: EXACT}),
    line("code", "We book ", ("code", "online therapy"), ".", words=4, counts={THERAPY: EXACT}),
    line("span without meaning", "We book online ", ("span", "therapy"), ".", words=4, counts={THERAPY: EXACT}),
    line("source newline", "We book online", ("wrap",), "therapy.", words=4, counts={THERAPY: EXACT}),
    line("sentence end", "We went online. Therapy works.", words=5),
    line("question", "Are we online? Therapy works.", words=5),
    line("comma", "We went online, therapy works.", words=5, counts={THERAPY: NEAR}),
    line("colon", "We went online: therapy works.", words=5, counts={THERAPY: NEAR}),
    line("brackets", "We went online (therapy works).", words=5, counts={THERAPY: NEAR}),
    line("hyphen", "We book online-therapy.", words=4, counts={THERAPY: EXACT}),
    line("no-break hyphen", "We book online\u2011therapy.", words=4, counts={THERAPY: EXACT}),
    line("dash", "We book online ", ("ndash",), " therapy.", words=4, counts={THERAPY: EXACT}),
    line("slash", "We book online/therapy.", words=4, counts={THERAPY: EXACT}),
    line("quotes", "We book “online” therapy.", words=4, counts={THERAPY: EXACT}),
    line("plural", "We book online therapies.", words=4, counts={THERAPY: INFLECTED}),
    line("curly apostrophe", "In a therapist", ("rsquo",), "s room.", words=4, counts={ROOM: EXACT}),
    line("straight apostrophe", "In a therapist's room.", words=4, counts={ROOM: EXACT}),
    line("possessive missing", "In a therapist room.", words=4, counts={ROOM: INFLECTED}),
    line("plural possessive", "In the therapists’ rooms.", words=4, counts={ROOM: INFLECTED}),
    line("irregular plural", "Two knives and a knife.", words=5, counts={KNIFE: (1, 1, 0, 0)}),
    line("adjacent repeats", "This is test test test now.", words=6, counts={TEST: (3, 0, 0, 0)}),
    line("repeat inside", "A red red panda sleeps.", words=5, counts={PANDA: EXACT}),
    line("substring", "In conclusion the bus must focus.", words=6),
    line("the substring as a word", "They saw us there.", words=4, counts={US: EXACT}),
    line("symbol name", "We write C++ and C daily.", words=6, counts={CPP: EXACT}),
    line("symbol name at the end", "We write C++.", words=3, counts={CPP: EXACT}),
    line("another symbol name", "We write C# and .NET daily.", words=6),
    line("one-letter words", "A plan B is a plan.", words=6),
    line("numbers", "It grew by 2.33 % to 1,096 in 2024.", words=8),
    line("t-shirt", "A t-shirt is worn.", words=5),
    line("NFC", "The café tour is booked.", words=5, counts={CAFE: EXACT}),
    line("NFD", "The cafe\u0301 tour is booked.", words=5, counts={CAFE: EXACT}),
    line("no diacritics", "The cafe tour is booked.", words=5, counts={CAFE: INFLECTED}),
    line("German ß", "The STRASSE is long.", words=4, counts={STREET: EXACT}),
    line("Turkish i", "They love İstanbul now.", words=4, counts={CITY: INFLECTED}),
    line("mixed scripts", "Мы book online therapy здесь.", words=5, counts={THERAPY: EXACT}),
    line("marks of Hindi", "Words like हिन्दी are words.", words=5),
    line("emoji between", "We book online 🛋️ therapy 👍🏽.", words=4, counts={THERAPY: EXACT}),
    line("emoji of figures", "Step 1️⃣ is easy.", words=3),
    line("created", "They created safe environments.", words=4, counts={SAFE: INFLECTED}),
    line("function words between", "Creating a safe and secure environment.", words=6, counts={SAFE: NEAR}),
    line(
        "far apart", "The environment felt safe while we all went on creating it.", words=11, counts={SAFE: SCATTERED},
    ),
    line("function word missing", "The quality care counts.", words=4, counts={CARE: NEAR}),
    line("function word there", "The quality of care counts.", words=5, counts={CARE: EXACT}),
    line("abbreviation inside", "We saw Dr. Smith online therapy etc. today.", words=8, counts={THERAPY: EXACT}),
)  # fmt: skip

BLOCKS = (
    trap("block end", [("p", "We are online"), ("p", "therapy works here.")], 6),
    trap("heading", [("h2", "Booking online therapy")], 3, {THERAPY: EXACT}),
    trap("heading end", [("h3", "How to get online"), ("p", "Therapy works for all.")], 8),
    trap("list", [("list", ["One online", "therapy item", "online therapy item"])], 7, {THERAPY: EXACT}),
    trap("numbered list", [("steps", ["Book online therapy", "Wait a day"])], 6, {THERAPY: EXACT}),
    trap("table cells", [("table", [["We go online", "therapy here"], ["online therapy", "is fine"]])], 9, {THERAPY: EXACT}),
    trap("quote", [("quote", "We book online therapy.")], 4, {THERAPY: EXACT}),
    trap("definitions", [("pairs", [("Being online", "Therapy by wire")])], 5),
    trap("folded answer", [("folded", ["Is it far?", "We book online therapy."])], 7, {THERAPY: EXACT}),
)  # fmt: skip


def raw(name, words=0, counts=None, left=None, **sources):
    """A trap that is written out by hand for each notation that has it."""
    return trap(name, [("raw", sources)], words, counts, left)


ONCE = {THERAPY: 1}
SAID = "Online therapy said twice, online therapy."

MARKUP = (
    raw("hidden attribute", left={"hidden": (6, {THERAPY: 2})}, html=f"<p hidden>{SAID}</p>"),
    raw("hidden by inline style", left={"hidden": (6, {THERAPY: 2})}, html=f'<div style="color:red; display : none"><p>{SAID}</p></div>'),
    raw("hidden by visibility", left={"hidden": (6, {THERAPY: 2})}, html=f'<p style="visibility:hidden">{SAID}</p>'),
    raw("hidden by a style rule", left={"hidden": (6, {THERAPY: 2})}, html=f'<div class="gone"><p>{SAID}</p></div>'),
    raw("open until found", 6, {THERAPY: (2, 0, 0, 0)}, html=f'<div hidden="until-found"><p>{SAID}</p></div>'),
    raw("aside", left={"aside": (6, {THERAPY: 2})}, html=f"<aside><p>{SAID}</p></aside>"),
    raw("navigation inside", left={"nav": (3, ONCE)}, html='<nav><a href="/a">Online therapy</a> <a href="/b">Home</a></nav>'),
    raw("script", html=f'<script>var a = "{SAID}";</script>'),
    raw("JSON-LD", html='<script type="application/ld+json">{"@type": "Thing", "name": "online therapy"}</script>'),
    raw("style", html="<style>.online-therapy { color: red }</style>"),
    raw("template", html=f"<template><p>{SAID}</p></template>"),
    raw("comment", html=f"<!-- {SAID} -->", markdown=f"<!-- {SAID} -->"),
    raw("comment inside a word", 4, {THERAPY: EXACT}, html="<p>We book on<!-- x -->line therapy.</p>"),
    raw("alt text", 3, html='<p>Look <img src="a.png" alt="online therapy"> at it.</p>', markdown="Look ![online therapy](a.png) at it."),
    raw("title attribute", 2, html='<p title="online therapy">Look here.</p>', markdown='[Look here.](/a "online therapy")'),
    raw("form controls",
        html='<p><input value="online therapy" placeholder="online therapy"><select><option>online therapy</option></select></p>'),
    raw("preformatted", left={"pre": (6, {THERAPY: 2})}, html=f"<pre>{SAID}</pre>", markdown=f"```\n{SAID}\n```"),
    raw("figure caption", 3, {THERAPY: EXACT},
        html='<figure><img src="a.png" alt="a sofa"><figcaption>Online therapy room</figcaption></figure>'),
    raw("word break", 4, {THERAPY: EXACT}, html="<p>We book on<wbr>line therapy.</p>"),
    raw("decimal and hexadecimal entities", 4, {THERAPY: EXACT}, html="<p>We book &#111;nline&#xA0;therapy.</p>",
        markdown="We book &#111;nline&#xA0;therapy."),
    raw("escaped marks", 4, {THERAPY: EXACT}, markdown="We book \\*online\\* therapy."),
    raw("paragraph in a list", 4, {THERAPY: EXACT}, html="<ul><li><p>Book online</p></li><li><p>online therapy</p></li></ul>", markdown="- Book online\n\n- online therapy"),
    raw("reference link", 4, {THERAPY: EXACT}, markdown="We book [online][ref] therapy.\n\n[ref]: /online-therapy 'online therapy'"),
    raw("bare block text", 4, {THERAPY: EXACT}, html="<div>We book<div>online therapy</div></div>"),
    raw("inline HTML", 4, {THERAPY: EXACT}, markdown="We book <b>online</b> therapy."),
    raw("block of HTML", 4, {THERAPY: EXACT}, markdown="<div>\n<p>We book online <i>therapy</i>.</p>\n</div>"),
    raw("strike-through", 4, {THERAPY: EXACT}, html="<p>We book <s>online</s> therapy.</p>", markdown="We book ~~online~~ therapy."),
)  # fmt: skip

TABLE_PHRASES = (THERAPY, KNIFE)
_LEFT = {"keyword table": (17, {THERAPY: 1, KNIFE: 1})}
_ROWS = (
    ("Phrase", "Intent", "Keyword Density", "User"),
    ("Online Therapy", "Importance", "2.33%", "Patients"),
    ("knife", "FAQ", "0.67%", "Cooks"),
)
KEYWORD_TABLE = trap(
    "keyword table",
    [
        (
            "raw",
            {
                "html": "<p>Table of Keywords:</p>\n<table><thead><tr>"
                + "".join(f"<th>{cell}</th>" for cell in _ROWS[0])
                + "</tr></thead><tbody>"
                + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in _ROWS[1:])
                + "</tbody></table>",
                "markdown": "Table of Keywords:\n\n"
                + "\n".join(
                    ["| " + " | ".join(row) + " |" for row in _ROWS[:1]]
                    + ["|---|---|---|---|"]
                    + ["| " + " | ".join(row) + " |" for row in _ROWS[1:]]
                ),
                "text": "Table of Keywords:\n"
                + "\n".join(
                    ["| " + " | ".join(row) + " |" for row in _ROWS[:1]]
                    + ["|——–|—–|—-|—|"]
                    + ["|" + " | ".join(row) + "|" for row in _ROWS[1:]]
                ),
            },
        )
    ],
    0,
    {},
    _LEFT,
)
TAG_LINES = trap(
    "tag lines",
    [("raw", {"html": "<p>online therapy</p>\n<p>#Online #Therapy #Knife</p>",
              "markdown": "online therapy\n\n\\#Online #Therapy #Knife",
              "text": "online therapy\n#Online #Therapy #Knife"})],
    0,
    {},
    {"tag line": (5, {THERAPY: 2, KNIFE: 1})},
)  # fmt: skip

TRAPS = INLINE + BLOCKS + MARKUP
