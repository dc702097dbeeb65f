"""Options whose value may be left out: `--diff`, `--diff=main`, `--diff main`. Both readers get them with a value."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

DIFF = "HEAD"
BASELINE = "kwaudit-baseline.json"


def _is_revision(word: str) -> bool:
    return not (word.startswith("-") or os.path.lexists(word) or any(mark in word for mark in "*?["))


def _is_baseline(word: str) -> bool:
    return word.endswith(".json") and not word.startswith("-")


KNOWN: Mapping[str, tuple[str, Callable[[str], bool]]] = {
    "--diff": (DIFF, _is_revision),
    "--baseline": (BASELINE, _is_baseline),
    "--write-baseline": (BASELINE, _is_baseline),
    "--prune-baseline": (BASELINE, _is_baseline),
}
"""Option → its value where none is given, and whether the next word is one rather than an input."""


def filled(arguments: Sequence[str]) -> list[str]:
    """Return arguments in which each of these options has its value behind an equals sign."""
    done: list[str] = []
    rest = list(reversed(arguments))
    while rest:
        word = rest.pop()
        if word == "--":
            return [*done, word, *reversed(rest)]
        if word in KNOWN:
            usual, fits = KNOWN[word]
            word = f"{word}={rest.pop() if rest and fits(rest[-1]) else usual}"
        done.append(word)
    return done
