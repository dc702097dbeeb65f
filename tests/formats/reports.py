"""Reports built by hand: what formats are given, without any stage that makes it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from kwaudit.model import (
    Audience,
    Band,
    Block,
    Conflict,
    Counts,
    Excerpt,
    Finding,
    LeftOut,
    Measure,
    Nearest,
    Occurrence,
    PageResult,
    Phrase,
    Profile,
    Report,
    Rule,
    SearchIntent,
    Section,
    Target,
    Unread,
)
from kwaudit.model.measure import ZONES, Before

INFORMATIONAL = SearchIntent("informational", "no cue of another intent")
COMMERCIAL = SearchIntent("commercial", "cue 'best'")

RULE_DOC = """{summary}

Why: Readers notice
    before engines do.

Fix: Say it once where it helps. See [the guide](https://example.org/guide).
"""


def rule(code, name, severity, summary):
    return Rule(code, name, severity, lambda page, settings: (), RULE_DOC.format(summary=summary))


RULES = (
    rule("KW101", "density-below", "warning", "A target is used less than its range asks for."),
    rule("KW102", "density-above", "error", "A target is used more than its range allows."),
    rule("KW203", "opening", "note", "A target is missing from the opening paragraph."),
)


def measure(
    phrase,
    exact=0,
    inflected=0,
    *,
    words=1096,
    band="",
    verdict="in",
    change=0,
    near=0,
    scattered=0,
    synonyms=0,
    zones=(),
    spread=(0,) * 10,
    intent="",
    audience=(),
    occurrences=(),
    **more,
):
    counted = exact + inflected
    share = Fraction(counted, words)
    size = len(phrase.split())
    return Measure(
        target=Target(phrase, Band.parse(band) if band else None, intent, audience=audience, source="table", **more),
        words_in_phrase=size,
        count=Counts(exact, inflected, near, scattered, synonyms),
        counted=counted,
        density=share,
        densities={
            "occurrences": float(share),
            "words": float(share * size),
            "adjusted": float(Fraction(counted, words - counted * (size - 1))),
            "yoast": float(share * 2),
            "wdf": 0.3145926535,
        },
        verdict=verdict,
        change=change,
        zones={zone: int(zone in zones) for zone in ZONES},
        spread=spread,
        gap=7,
        prominence=0.5714285,
        matches=(),
        occurrences=occurrences,
        roles=(intent.casefold(),) if intent else (),
        search_intent=COMMERCIAL if phrase.startswith("best") else INFORMATIONAL,
        audience=tuple(Audience(name, 2, 1) for name in audience),
        nearest=Nearest(("exact",), "words", 0.0175) if verdict == "below" else None,
    )


BLOCKS = (
    Block("body", "Home", region="nav", reason="nav element"),
    Block("body", "Shop\n  Soil", region="nav", reason="nav element"),
    Block("h1", "How to Keep a\nSmall Garden Alive", level=1),
    Block("heading", "Why a garden pays", level=2),
    Block(
        "body",
        "A garden soil that drains is a garden soil that lives, and most small gardens die in their first August.",
    ),
    Block("heading", "Water", level=2),
    Block("list", "1. Dig a hole"),
    Block("table", "Month"),
    Block("table", "  "),
    Block("body", "garden soil garden soil", region="hidden", reason="display:none"),
    Block("quote", "- a gardener's word *of* <b>honour</b>"),
    Block("body", "Imprint", region="footer", reason="footer element"),
)


def page(name="garden.md", title="How to Keep a Small Garden Alive", measures=(), **more):
    plain = PageResult(
        name=name,
        title=title,
        language="en",
        unit="words",
        words=1096,
        how="the only main element",
        certain=True,
        measures=tuple(measures),
        sections=(
            Section("Why a garden pays", 2, ("importance",), 320, 9, (2, 7), "cue 'why'"),
            Section("Water", 2, (), 500, 40, (7, 12)),
        ),
        left_out=(
            LeftOut("nav", 80, {"garden soil": 12, "small garden": 8}, 3, "nav element", "Home Shop Soil"),
            LeftOut("hidden", 31, {"garden soil": 8}, 88, "display:none", "garden soil garden soil"),
            LeftOut("footer", 44, {}, 120, "footer element", "Imprint"),
        ),
        phrases=(Phrase("garden soil", 9, 9 / 1096), Phrase("small garden", 6, 6 / 1096, 42.0625)),
        profile=Profile(INFORMATIONAL, (("questions", 3), ("steps", 5))),
        sentences=61,
        blocks=BLOCKS,
        places=tuple((line, 1 + (line > 9)) for line in (3, 3, 7, 9, 12, 40, 41, 43, 43, 88, 90, 120)),
        description="A small garden on a balcony.",
    )
    return replace(plain, **more)


def finding(code="KW102", severity="error", **more):
    plain = Finding(
        code=code,
        name={"KW101": "density-below", "KW102": "density-above", "KW203": "opening"}.get(code, "other"),
        severity=severity,
        document="garden.md",
        line=12,
        column=3,
        end_line=12,
        end_column=14,
        message="'garden soil' is used 28 times (2.55%), above the declared range of 1–2%",
        help="remove 7 uses, e.g. in *Water*, which has 12",
        phrase="garden soil",
        measured=28 / 1096,
        wanted=(0.01, 0.02),
        excerpt=Excerpt("A garden soil that drains is a garden soil that lives.", ((2, 13), (31, 42))),
        fingerprint="5f2c7a90d1e4b388",
    )
    return replace(plain, **more)


BELOW = finding(
    "KW101",
    "warning",
    line=1,
    column=1,
    end_line=1,
    end_column=9,
    message="'small garden' is used 6 times (0.54%), below the declared range of 1.864–2.796%",
    help="add 15 uses, e.g. in *Why a garden pays*, which has none",
    phrase="small garden",
    measured=6 / 1096,
    wanted=(0.01864, 0.02796),
    excerpt=None,
    fingerprint="93ab0c1d2e3f4a5b",
)
OPENING = finding(
    "KW203",
    "note",
    line=7,
    column=1,
    end_line=8,
    end_column=20,
    message="'water plan' is missing from the opening paragraph",
    help="say it once in the first 100 words",
    phrase="water plan",
    measured=None,
    wanted=None,
    excerpt=Excerpt("Most small gardens die in their first August.", ()),
    fingerprint="00aa11bb22cc33dd",
)
SILENCED = replace(BELOW, silenced="inline: the editor asked for it", fingerprint="ffee00112233aabb")

SOIL = measure(
    "garden soil",
    26,
    2,
    band="1-2%",
    verdict="above",
    change=-7,
    near=1,
    zones=("title", "h1", "headings", "opening"),
    spread=(3, 4, 0, 0, 6, 12, 1, 0, 1, 1),
    intent="Importance",
    audience=("Gardeners", "Tenants"),
    occurrences=(
        Occurrence("exact", 12, 3, 12, 14, "garden soil", "body", 0, 0.12),
        Occurrence("inflected", 3, 1, 3, 13, "Garden soils", "h1", -1, 0.01),
        Occurrence("near", 14, 8, 15, 6, "soil of the\ngarden", "list", 1, 0.5, "garden earth"),
    ),
)
SMALL = measure(
    "small garden",
    6,
    band="2.33%",
    verdict="below",
    change=15,
    scattered=2,
    synonyms=3,
    zones=("description", "alt", "anchor", "slug"),
    spread=(1, 1, 0, 2, 0, 0, 1, 0, 0, 1),
    intent="Tips and Guidelines",
    audience=("Gardeners",),
)
PLAN = measure("water plan", 0, band=">=0.2%", verdict="absent", change=3)
BEST = measure("best compost for a balcony", 5, 1, band="<1%", zones=ZONES, spread=(1, 0, 1, 0, 1, 0, 1, 0, 1, 1))
FOCUS = measure("keep a garden alive", 1, verdict="unbanded", change=None, spread=(1, *(0,) * 9), focus=True)


def report(*pages, findings=(), silenced=(), unread=(), **more):
    return Report(
        "occurrences", ("exact", "inflected"), pages, tuple(findings), tuple(silenced), tuple(unread), RULES, **more
    )


def clean():
    good = measure(
        "garden soil",
        9,
        2,
        band="1%",
        zones=("title", "h1", "opening"),
        spread=(1, 1, 2, 1, 1, 1, 1, 1, 1, 1),
        intent="Importance",
        audience=("Gardeners",),
    )
    return report(page(measures=[good], left_out=()), silenced=[SILENCED, SILENCED])


def findings():
    one = page(
        measures=[SOIL, SMALL, PLAN, BEST, FOCUS],
        conflicts=(Conflict("garden soil", "front matter", "table"),),
        notes=("another part of the page was nearly as likely to be the article",),
        certain=False,
    )
    return report(one, findings=[BELOW, OPENING, finding()], silenced=[SILENCED])


def changed():
    """A page and a new one, set against an earlier version: findings new and old, densities that moved or stayed."""
    one = page(
        measures=[
            replace(SOIL, before=Before(20, Fraction(20, 1000))),
            replace(SMALL, before=Before(6, SMALL.density)),
            PLAN,
        ]
    )
    new = page("new.md", "A New Page", measures=[BEST])
    found = [
        replace(BELOW, age="old"),
        replace(OPENING, age="old"),
        finding(age="new"),
        finding(document="new.md", phrase="best soil", fingerprint="77ab", age="new"),
    ]
    return report(one, new, findings=found, silenced=[replace(SILENCED, age="old")])


def unread():
    return report(
        unread=[Unread("missing.md", "there is no such file", named=True), Unread("logo.md", "is a binary file")]
    )


def undeclared():
    return report(page(left_out=()))


def nothing():
    return report()


def unicode():
    tea = measure(
        "抹茶 ラテ",
        4,
        1,
        band="1-2%",
        verdict="below",
        change=6,
        intent="重要性",
        audience=("お客様",),
        spread=(1, 0, 0, 2, 0, 1, 0, 0, 1, 0),
    )
    party = measure(
        "🎉 party naïve", 12, band="1%", zones=("title",), spread=(1,) * 10, intent="Größe", audience=("Gäste",)
    )
    hit = finding(
        document="blog/抹茶.md",
        phrase="抹茶 ラテ",
        message="«抹茶 ラテ» ist 5-mal da (0.46%), unter 1–2%",
        help="6 mehr, z. B. in *Größe* 🎉",
        measured=5 / 1096,
        wanted=(0.01, 0.02),
        excerpt=Excerpt("今日は抹茶 ラテを飲みました。🎉 naïve façade", ((3, 9),)),
    )
    return report(page("blog/抹茶.md", "抹茶 ラテ – naïve façade 🎉", [tea, party], language="ja"), findings=[hit])


HOSTILE = (
    "\x1b[31mred\x1b]0;owned\x07 \x9b2J <script>alert(1)</script> | a `b` *c* _d_ [e](http://evil.example) @team #1 "
    "\r\n::error::pwned %0A ]]> & \ud800 \u202eabc\u2066 \x00\x0b\ufffe '\"=1+1 :tada:"
)


def hostile():
    nasty = measure(
        "=cmd|' /C calc'!A0", 4, band="1-2%", verdict="below", change=6, intent="+" + HOSTILE, audience=("@" + HOSTILE,)
    )
    second = measure(HOSTILE, 0, band="1-2%", verdict="absent", change=8)
    name = "we,ird:pa\nge%.md"
    hit = finding(
        "KW101",
        "warning",
        document=name,
        message=HOSTILE,
        help=HOSTILE,
        phrase=HOSTILE,
        excerpt=Excerpt(HOSTILE, ((0, 8), (10, 30))),
    )
    again = replace(hit, line=2, end_line=9)
    one = page(
        name,
        HOSTILE,
        [nasty, second],
        language="x\x1b[0m",
        how=HOSTILE,
        notes=(HOSTILE,),
        sections=(Section(HOSTILE, 2, (HOSTILE,), 3, 4, (0, 1), HOSTILE),),
        left_out=(LeftOut("nav", 80, {HOSTILE: 20}, 3, HOSTILE, HOSTILE),),
        phrases=(Phrase(HOSTILE, 4, 0.01),),
        conflicts=(Conflict(HOSTILE, "option", "table"),),
        description=HOSTILE,
        blocks=(
            Block("h1", HOSTILE, level=1),
            Block("body", HOSTILE),
            Block("body", HOSTILE, region="nav", reason=HOSTILE),
        ),
        places=((1, 1), (2, 1), (3, 1)),
    )
    quiet = replace(hit, silenced="inline: " + HOSTILE)
    return report(one, findings=[hit, again], silenced=[quiet], unread=[Unread("\x1b[2Jx::y.md", HOSTILE)])


def many():
    pages = [page(f"blog/post-{i}.md", f"Post {i}", [SOIL, SMALL, BEST] if i % 3 else [BEST]) for i in range(1, 7)]
    found = [replace(one, document=p.name) for p in pages if len(p.measures) > 1 for one in (OPENING, finding())]
    lost = finding(
        "KW501",
        "warning",
        document="blog/planned.md",
        message="a planned page is missing",
        help="write it",
        excerpt=None,
    )
    return report(
        *pages,
        findings=[*found, replace(lost, line=1, column=1, end_line=1, end_column=1, measured=None, wanted=None)],
        silenced=[replace(SILENCED, document="blog/post-3.md")],
        unread=[Unread("blog/old.md", "no encoding fits")],
    )


ALL = {one.__name__: one for one in (clean, findings, changed, unread, undeclared, nothing, unicode, hostile, many)}
