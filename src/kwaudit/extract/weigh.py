"""How much of a page's prose each block and each box holds."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from kwaudit.extract.lines import DATA
from kwaudit.extract.vocabulary import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.drafts import Boxes, Draft
    from kwaudit.extract.walk import Walk

LONG = 80
"""Characters from which a block without links reads as prose; menus and cards stay below (F1 is flat, 60 to 100)."""
SENTENCE = 30
"""Characters from which a block that ends like a sentence counts, for `SHORT_SHARE` of its length."""
SHORT_SHARE, SCRAP_SHARE = 0.6, 0.15
LINKED = 0.4
"""Share of characters in links from which a block is navigation rather than prose."""
LEAST = 250
"""Weight (characters of prose) below which a page has next to no text left, and more of it is taken in."""
SOLID = 25
"""Weight from which a block is a paragraph that carries the page: a 42-character sentence."""
DENSE, ALPHABETS, A_SIGN = "\u2e80", "\ufb00", 3
"""Between the two stand the scripts of East Asia, of which one sign says what three letters say elsewhere; a text that
begins with one is written in them."""
OPENS = ("{", "[")
ENDS = tuple('.!?:;…。！？"”’)')


class Weights:
    """Columns over the blocks of a page: size in characters, share in links, weight as prose.

    Blocks of swallowed boxes have no links that are known of: they weigh too much rather than too little. `data` are
    the blocks that are no text at all, on a page that has other text.
    """

    __slots__ = ("data", "linked", "size", "weight")
    data: dict[int, float]
    size: list[int]
    linked: list[float]
    weight: list[float]

    def __init__(self, walk: Walk) -> None:
        tags, claims = walk.boxes.tags, walk.boxes.claims
        self.data = {}
        sizes: list[int] = []
        links: list[float] = []
        weights: list[float] = []
        self.size, self.linked, self.weight = sizes, links, weights
        for box, text, _, last, linked, _ in walk.drafts:
            if last:
                bare = " ".join(text.split()) if "\n" in text or "  " in text else text.strip()
                size = len(bare) or 1
                share = min(linked / size, 1.0) if linked else 0.0
                if DENSE < bare < ALPHABETS:
                    size *= A_SIGN
                weight = 0.0 if tags[box] in HEADINGS else prose(bare, size, share)
                if bare[:1] in OPENS and DATA.fullmatch(bare):
                    self.data[len(weights)] = weight
                    weight = 0.0
            else:
                size, share = len(text), 0.0
                if size >= LONG and not ((claim := claims[box]) and claim.region == "pre"):
                    size = len(" ".join(text.split()))
                if not text.isascii() and DENSE < text.lstrip() < ALPHABETS:
                    size *= A_SIGN
                weight = size if size >= LONG else 0.0
            sizes.append(size)
            links.append(share)
            weights.append(weight)

    def take_data(self) -> None:
        """Let data weigh as text: there is next to nothing else."""
        for index, weight in self.data.items():
            self.weight[index] = weight
        self.data = {}


def prose(text: str, size: int, linked: float) -> float:
    """Return the weight of a block as prose: its length without links, less for what is short or no sentence."""
    if linked > LINKED:
        return 0.0
    if size >= LONG:
        return size * (1 - linked)
    if size >= SENTENCE and text.endswith(ENDS):
        return size * SHORT_SHARE * (1 - linked)
    return size * SCRAP_SHARE if linked < LINKED / 2 else 0.0


def summed(
    boxes: Boxes, drafts: Sequence[Draft], weights: Weights, kept: Sequence[bool] | None = None
) -> tuple[list[float], list[float]]:
    """Return for each box the weight and the size of the blocks inside it; of the kept ones only, if it is said."""
    parents = boxes.parents
    weight, size = [0.0] * len(parents), [0.0] * len(parents)
    rows = zip(drafts, weights.weight, weights.size, strict=True)
    for draft, heavy, long in rows if kept is None else compress(rows, kept):
        box = draft[0]
        weight[box] += heavy
        size[box] += long
    for box in range(len(parents) - 1, 0, -1):
        if size[box]:
            parent = parents[box]
            size[parent] += size[box]
            weight[parent] += weight[box]
    return weight, size
