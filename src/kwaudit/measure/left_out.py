"""What was not counted, region by region: how much it held, why, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.model import LeftOut

if TYPE_CHECKING:
    from kwaudit.model import Block, Lines, Plan, Reading

TASTE = 80
"""Code points of a region's text that reports show, enough to know it by."""


def left_out(reading: Reading, lines: Lines) -> tuple[LeftOut, ...]:
    """Return every region that holds words, in reading order, with the targets that occur in it."""
    firsts: dict[str, Block] = {}
    for block in reading.article.blocks:
        if block.region not in firsts and block.text.strip():
            firsts[block.region] = block
    return tuple(
        LeftOut(
            name,
            reading.left_out[name].words,
            _hits(reading.plan, reading.left_out[name].hits),
            lines.place(block.source(0, len(block.text))[0])[0],
            block.reason,
            _taste(block.text),
        )
        for name, block in firsts.items()
        if name in reading.left_out
    )


def _hits(plan: Plan, hits: tuple[int, ...]) -> dict[str, int]:
    """Return phrase → hits where there are any; of a plan of thousands, most regions hold none."""
    return {plan.targets[at].phrase: number for at, number in enumerate(hits) if number} if any(hits) else {}


def _taste(text: str) -> str:
    line = " ".join(text[: TASTE * 10].split())
    return line if len(line) <= TASTE else f"{line[: TASTE - 1].rstrip()}…"
