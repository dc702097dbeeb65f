"""A well-written article that meets its plan gives no findings, in every kind of document."""

import pytest

from kwaudit import pipeline, rules
from kwaudit.model import Document, Settings

ARTICLE = [
    ("#", "How to Sharpen a Kitchen Knife at Home"),
    ("", """A dull blade slips, and a slip is how cooks get hurt. If you want to sharpen a kitchen knife at home you need
a stone, a bowl of water and a quarter of an hour. This page shows the home cook what to do, step by step, and what to
leave alone."""),
    ("##", "Why a Sharp Edge Matters"),
    ("", """A sharp edge bites into the skin of a tomato under its own weight. You push less, so the tip stays where you
put it, and the slices come out even. Chefs touch up the edge before each shift for that reason. A kitchen knife that
is kept sharp also lasts longer, because each session takes away less steel."""),
    ("##", "Tips for the Whetstone"),
    ("", """Soak the stone until no more bubbles rise. Lay the blade flat, then lift its back by the height of two coins
and keep that angle. Draw the edge across the whetstone as if you wanted to shave off a thin layer, ten strokes on one
side and ten on the other. Rinse the whetstone often; the grey slurry does the work, but dry grit scratches."""),
    ("", """Finish on the fine side with half the pressure. Pull the edge over a leather strap or the back of a belt, and
try it on a sheet of paper. If the sheet tears, go back to the stone for a minute."""),
    ("##", "FAQ"),
    ("###", "How often should I sharpen a kitchen knife?"),
    ("", """Two or three times a year is enough for the home cook. Between sessions a honing rod sets the edge upright
again; it takes no steel away."""),
    ("###", "Can a serrated blade go on a whetstone?"),
    ("", """Not on a flat one. Serrations want a tapered rod that fits each gullet, and patience. Many people send bread
knives to a grinder every few years instead."""),
    ("##", "Conclusion"),
    ("", """A bowl of water, a stone and a steady hand are all it takes. Set a reminder, do it at the kitchen table, and
you will never fight with an onion again."""),
]  # fmt: skip
TABLE = [
    ("Keyword", "Intent", "Keyword Density", "User"),
    ("Kitchen Knife", "Importance", "1.2%", "Cooks"),
    ("Whetstone", "Tips and Guidelines", "1.2%", "Home cooks"),
    ("Sharpen a Kitchen Knife", "FAQ", "0.8%", "Cooks"),
]
DESCRIPTION = "Sharpen a kitchen knife with a stone and water: the angle, the strokes, and what to leave alone."


def markdown() -> str:
    head = f"---\ntitle: {ARTICLE[0][1]}\ndescription: '{DESCRIPTION}'\n---\n\n"
    rule = ("---",) * 4
    rows = "\n".join("| " + " | ".join(row) + " |" for row in (TABLE[0], rule, *TABLE[1:]))
    image = "![A kitchen knife on a wet stone](knife.jpg)"
    text = "\n\n".join(f"{mark} {words}".strip() for mark, words in ARTICLE)
    return f"{head}{text}\n\n{image}\n\nKeywords:\n\n{rows}\n"


def html() -> str:
    tags = {"#": "h1", "##": "h2", "###": "h3", "": "p"}
    text = "\n".join(f"<{tags[mark]}>{words}</{tags[mark]}>" for mark, words in ARTICLE)
    rows = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in TABLE)
    return f"""<!doctype html><html lang="en"><head><title>{ARTICLE[0][1]}</title>
<meta name="description" content="{DESCRIPTION}"></head><body>
<nav><a href="/">Home</a> <a href="/knives">Kitchen knife, kitchen knife, kitchen knife</a></nav>
<main><article>{text}
<img src="knife.jpg" alt="A kitchen knife on a wet stone">
<p>Read on about <a href="/steel">what steel is made of</a>.</p>
<table>{rows}</table></article></main><footer>Kitchen knife shop</footer></body></html>"""


def plain() -> str:
    rows = "\n".join("| " + " | ".join(row) + " |" for row in TABLE)
    text = "\n".join(" ".join(words.split()) for _, words in ARTICLE)
    return f"{text}\nTable of Keywords:\n{rows}\n"


@pytest.mark.parametrize(("make", "kind"), [(markdown, "markdown"), (html, "html"), (plain, "text")])
def test_a_good_page_gives_no_findings(make, kind):
    document = Document("page", make(), kind, "sharpen-a-kitchen-knife")
    page = pipeline.examine(document, Settings())
    assert [m.verdict for m in page.measures] == ["in"] * 3
    assert [f"{f.code} {f.line}: {f.message}" for f in rules.check(page, Settings())] == []
