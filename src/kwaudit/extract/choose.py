"""Which blocks are the article, and what the others are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from kwaudit.extract.walk import Walk


class Label(NamedTuple):
    """The region of a block and why it is there."""

    region: str
    reason: str = ""


class Chosen(NamedTuple):
    """A label for each block, and how the article was found."""

    labels: list[Label]
    how: str
    certain: bool = True
    notes: tuple[str, ...] = ()


def choose(walk: Walk) -> Chosen:
    """Label every block: `main` or the region that it is left out in."""
    boxes = walk.boxes
    inside = ["main" in boxes.tags, "article" in boxes.tags]
    wanted = "main" if inside[0] else "article" if inside[1] else ""
    labels: list[Label] = []
    within: list[bool] = []
    for parent, tag, says in zip(boxes.parents, boxes.tags, boxes.claims, strict=True):
        kept = parent >= 0 and within[parent] or tag == wanted or not wanted
        within.append(kept)
        label = labels[parent] if parent >= 0 else Label(MAIN)
        if label.region == MAIN and says and not (tag in {"header", "footer"} and wanted and kept):
            label = Label(says.region, says.reason)
        labels.append(label)
    outside = Label("boilerplate", f"outside the {wanted} element")
    found = [labels[d.box] if labels[d.box].region != MAIN or within[d.box] else outside for d in walk.drafts]
    return Chosen(found, f"the {wanted} element" if wanted else "the whole body")
