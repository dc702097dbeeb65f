"""Two pages are for the same keyphrase.

Why: Pages of one site that are for one phrase compete with each other: links and readers are divided between them, and
    nobody knows which one to mend.

How it is measured: A phrase that two pages of the run declare, in the page itself or in a plan for it; targets of `-t`
    and `--targets`, which are for every page, do not count. The page with the highest density (then most uses, then
    the first name) stands; each other one is reported with both figures. An error of planning where the phrase is
    the main target of both, hence a warning; a note where one of them only mentions it. Pages in different
    languages, and pages with one canonical address, do not compete.

Fix: Decide which page is for the phrase. Merge the other into it, or give that one a narrower phrase and link to the
    first.

Example: `blog/green-tea.md` and `guides/green-tea.md`, both with `keywords: [green tea]`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model import Rule
from kwaudit.model.rounding import share_text
from kwaudit.model.value import replace
from kwaudit.rules import words
from kwaudit.rules.elsewhere import never
from kwaudit.rules.site.making import found, same_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kwaudit.model import Finding
    from kwaudit.model.site import SiteEntry, SiteTarget


class Claim(NamedTuple):
    """A page and the target that it is for."""

    entry: SiteEntry
    target: SiteTarget


def check(entries: Sequence[SiteEntry]) -> Iterator[Finding]:
    """Fire for each page that is for a phrase for which another page stands better."""
    claims: dict[tuple[str, str], list[Claim]] = {}
    for entry in entries:
        for target in entry.targets:
            if target.own and entry.audited:
                claims.setdefault((target.phrase, entry.language), []).append(Claim(entry, target))
    for rivals in claims.values():
        if len(rivals) > 1:
            best = min(rivals, key=_rank)
            for claim in rivals:
                if claim is not best and not same_page(claim.entry, best.entry):
                    yield _competing(claim, best)


def _rank(claim: Claim) -> tuple[bool, float, int, str]:
    target = claim.target
    return not target.main, -target.density, -target.counted, claim.entry.name


def _competing(claim: Claim, best: Claim) -> Finding:
    phrase = claim.target.phrase
    one = found(
        RULE,
        claim.entry,
        f"{words.quoted(phrase)} is a target of this page ({_figures(claim)}) and of {best.entry.name} "
        f"({_figures(best)})",
        "merge the pages, or give one of them a narrower phrase and link to the other",
        spot=claim.target.spot,
        phrase=phrase,
    )
    return one if claim.target.main and best.target.main else replace(one, severity="note")


def _figures(claim: Claim) -> str:
    return f"{words.plural(claim.target.counted, 'use')}, {share_text(claim.target.density)}"


RULE = Rule("KW501", "cannibalisation", "warning", never, doc=__doc__)
