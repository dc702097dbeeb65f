"""What a run keeps of each page to judge pages against one another: a few hundred bytes, whatever the page's size."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from kwaudit.model.finding import Finding
from kwaudit.model.rule import Rule
from kwaudit.model.value import value

Spot = tuple[int, int, int, int]
"""Line, column, end line, end column, as in a finding."""


class SiteText(NamedTuple):
    """A title or description and its place on the page; a page's h1 stands in where it has no title."""

    text: str
    spot: Spot = (1, 1, 1, 1)


NO_TEXT = SiteText("")


class SiteTarget(NamedTuple):
    """A target of one page with its figures. `main`: the one that the page is mainly for.

    `own` says that the page itself or a plan for it declared the target, not one for all pages of the run.
    """

    phrase: str
    counted: int
    density: float
    main: bool
    own: bool
    spot: Spot = (1, 1, 1, 1)


@value
class SiteEntry:
    """One page of a run. `signature` is the MinHash of its word runs, empty for a page too short to have one.

    `planned` names the plan that asks for the page; with `audited` False the plan's page was not in the run.
    `silences`: (code, phrase, reason) that the page silences for itself as a whole; an empty phrase is any.
    """

    name: str
    title: SiteText = NO_TEXT
    description: SiteText = NO_TEXT
    targets: tuple[SiteTarget, ...] = ()
    words: int = 0
    url: str = ""
    canonical: str = ""
    language: str = ""
    signature: bytes = b""
    planned: str = ""
    audited: bool = True
    silences: tuple[tuple[str, str, str], ...] = ()


SiteCheck = Callable[[Sequence[SiteEntry]], Iterable[Finding]]


@value
class SiteRule:
    """A rule about all pages of a run; `rule` is its line in the list of rules, where it is chosen and explained."""

    rule: Rule
    check: SiteCheck
