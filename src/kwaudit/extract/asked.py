"""Questions and answers in a box beside the article's: they are part of what the page says."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kwaudit.extract import areas

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.extract.walk import Walk

LONG = 100
"""Characters up to which a heading says what stands below it."""
LEAST = 250
"""Prose of the box from which it holds answers."""


@cache
def _questions() -> re.Pattern[str]:
    """Return the headings of questions that readers ask; few pages have a heading beside the article to look at."""
    return re.compile(
        r".*\b(?:frequently asked questions|faqs?|häufige? (?:gestellte )?fragen|questions fréquentes"
        r"|foire aux questions|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde vragen)\b",
        re.IGNORECASE,
    )


def asked(walk: Walk, kept: Sequence[bool], inside: Sequence[int], left: Sequence[float]) -> list[int]:
    """Return the boxes with questions and answers that stand outside the boxes of the article."""
    boxes, zones = walk.boxes, walk.zones
    headings = [
        draft.box
        for draft, counts in zip(walk.drafts, kept, strict=True)
        if zones[draft.box][1] and counts and not inside[draft.box] and _questions().match(draft.text[:LONG].strip())
    ]
    if not headings:
        return []
    around = areas.around(boxes, inside)
    found = {_outermost(boxes.parents, box, around) for box in headings}
    return sorted(box for box in found if left[box] >= LEAST)


def _outermost(parents: Sequence[int], box: int, around: set[int]) -> int:
    """Return the largest box with a box in it that does not hold the article as well."""
    while parents[box] not in around:
        box = parents[box]
    return box
