"""Whole pages with known truth: traps in any order between plain sentences, as HTML, Markdown and plain text."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import truth_inline
import truth_nodes
from truth_traps import KEYWORD_TABLE, PHRASES, TAG_LINES, Trap

FILLER = (
    "lamp",
    "garden",
    "river",
    "stone",
    "window",
    "bridge",
    "kettle",
    "carpet",
    "meadow",
    "harbour",
    "pencil",
    "basket",
    "candle",
    "orchard",
    "saddle",
    "ladder",
    "blanket",
    "hammer",
    "violin",
    "teapot",
    "cushion",
    "marble",
    "feather",
    "lantern",
    "barrel",
    "copper",
    "walnut",
    "pepper",
    "ribbon",
    "thimble",
)
"""Words that share no stem with any phrase, nor with one another."""
PROSE, SCANT = (20, 50), (4, 14)
"""Words of a paragraph of filler: as articles have them, or so few that a page is hardly an article."""
WRAPPERS = ("main", "article", "div")


class Page(NamedTuple):
    """A page in one notation, and what is true of it."""

    kind: str
    source: str
    words: int
    counts: dict
    left: dict


def filler(random, least, most):
    """Return a sentence of plain words with marks strewn in, and how many words it has."""
    count = random.randint(least, most)
    words = [random.choice(FILLER) for _ in range(count)]
    parts = [words[0].capitalize()]
    for word in words[1:]:
        parts += [" ", (random.choice("bia"), word) if random.random() < 0.1 else word]
    return (*parts, "."), count


def page(traps, kind, random, *, length=PROSE, table=False, tags=False):
    """Put the traps that the notation can hold on a page, in this order, with filler before, between and after."""
    chosen = [one for one in traps if all(truth_nodes.can_be(node, kind) for node in one.nodes)]
    if table:
        chosen.insert(random.randint(0, len(chosen)), KEYWORD_TABLE)
    title, words = filler(random, 3, 6)
    title = truth_inline.text(title).rstrip(".")
    blocks = []
    for one in chosen:
        before, count = filler(random, *length)
        words += count
        blocks += [truth_nodes.written(("p", before), kind), *(truth_nodes.written(node, kind) for node in one.nodes)]
    last, count = filler(random, *length)
    blocks.append(truth_nodes.written(("p", last), kind))
    if tags:
        chosen.append(TAG_LINES)
        blocks += [truth_nodes.written(node, kind) for node in TAG_LINES.nodes]
    source = SHELLS[kind](title, blocks, random)
    around = [AROUND] if kind == "html" else []
    return Page(kind, source, words + count + sum(one.words for one in chosen), _counts(chosen), _left(chosen + around))


def _counts(traps):
    return {phrase: tuple(map(sum, zip(*(t.counts.get(phrase, (0, 0, 0, 0)) for t in traps), (0, 0, 0, 0), strict=True)))
            for phrase in PHRASES}  # fmt: skip


def _left(traps):
    words, hits = Counter(), {}
    for one in traps:
        for region, (count, found) in one.left.items():
            words[region] += count
            hits.setdefault(region, Counter()).update(found)
    return {region: (words[region], dict(hits[region])) for region in words}


AROUND = Trap(
    "around", (), 0, {}, {"nav": (4, {"online therapy": 1}), "header": (2, {}), "footer": (5, {"online therapy": 1})}
)


def _html(title, blocks, random):
    wrapper = random.choice(WRAPPERS)
    body = "\n".join(blocks)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | online therapy</title>
<meta name="description" content="online therapy and a knife"><style>.gone {{ display: none }} p {{ margin: 0 }}</style>
<script>window.phrase = "online therapy";</script></head>
<body><header><p>Site name</p></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/t">Online therapy</a></li><li><a href="/c">Contact</a></li></ul></nav>
<{wrapper}>
<h1>{title}</h1>
{body}
</{wrapper}>
<footer><p>Online therapy since 1999 everywhere</p></footer>
</body></html>
"""


def _markdown(title, blocks, random):
    head = random.choice(["", "---\ntitle: Online therapy\ndescription: a knife for online therapy\n---\n\n"])
    return f"{head}# {title}\n\n" + "\n\n".join(blocks) + "\n"


def _text(title, blocks, random):
    return f"{title}\n\n" + "\n\n".join(blocks) + "\n"


SHELLS = {"html": _html, "markdown": _markdown, "text": _text}
