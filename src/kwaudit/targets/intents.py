"""What an "Intent" cell says: the role of a section, or the intent of a search. Names are data."""

from __future__ import annotations

import re
from typing import NamedTuple

ROLES: dict[str, tuple[str, ...]] = {
    "importance": ("important", "why it matters", "relevance", "necessity", "need"),
    "significance": ("significant", "meaningfulness", "impact"),
    "tips": (
        "tip", "tips and guidelines", "tips & guidelines", "guideline", "guidelines", "tips and tricks", "advice",
        "best practice", "best practices", "recommendation", "recommendations", "strategies", "techniques", "checklist",
    ),
    "steps": (
        "step", "step by step", "how to", "how-to", "howto", "instructions", "tutorial", "guide", "process",
        "procedure", "method", "walkthrough",
    ),
    "faq": (
        "faqs", "question", "questions", "q&a", "q & a", "q and a", "qa", "frequently asked questions",
        "questions and answers", "people also ask", "paa",
    ),
    "definition": ("definitions", "define", "meaning", "explanation", "what is", "glossary", "terminology"),
    "benefits": ("benefit", "advantage", "advantages", "pros"),
    "drawbacks": ("drawback", "disadvantage", "disadvantages", "cons", "risks", "challenges", "limitations"),
    "comparison": ("comparisons", "compare", "versus", "vs", "alternatives", "alternative", "differences"),
    "pricing": ("price", "prices", "cost", "costs", "fees", "rates", "budget"),
    "examples": ("example", "case study", "case studies", "use cases", "use case", "templates"),
    "conclusion": ("conclusions", "summary", "takeaways", "key takeaways", "wrap up", "wrap-up", "final thoughts"),
    "introduction": ("intro", "overview", "opening", "background"),
    "causes": ("cause", "reasons", "triggers"),
    "symptoms": ("symptom", "signs", "warning signs"),
    "treatment": ("treatments", "remedies", "remedy", "solutions", "solution"),
    "types": ("type", "kinds", "categories", "forms"),
    "features": ("feature", "specifications", "specs"),
    "requirements": ("requirement", "prerequisites", "eligibility"),
    "reviews": ("review", "testimonials", "testimonial", "ratings"),
    "statistics": ("statistic", "stats", "facts", "figures", "data"),
    "history": ("origin", "origins", "timeline"),
    "call to action": ("cta", "contact", "calls to action"),
    "location": ("locations", "where to find"),
}  # fmt: skip
"""Role → other ways to write it. The names are those of the languages' role cues."""

SEARCH_INTENTS: dict[str, tuple[str, ...]] = {
    "informational": ("information", "info", "i", "know", "informative", "inform"),
    "navigational": ("navigation", "nav", "n", "navigate", "website"),
    "commercial": ("commercial investigation", "c", "investigation", "consideration"),
    "transactional": ("transaction", "t", "transact", "buy", "purchase", "do"),
    "local": ("visit", "visit in person", "near me", "visit-in-person"),
}
"""Search intent → other ways to write it; single letters are what keyword tools print."""


def _by_alias(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {alias: name for name, aliases in table.items() for alias in (name, *aliases)}


_ROLE, _SEARCH = _by_alias(ROLES), _by_alias(SEARCH_INTENTS)
_SPLIT = re.compile(r"\s*[,;/|()+\n]\s*")
_AND = re.compile(r"\s+(?:and|&)\s+|\s*&\s*")
_TAIL = re.compile(r"\s+(?:intent|intents|search intent|section|keyword|keywords|query|queries)$")


class Intent(NamedTuple):
    """The roles that a cell names, canonical and in lower case, and the search intent, "" where it names none."""

    roles: tuple[str, ...] = ()
    search_intent: str = ""


def read(cell: str) -> Intent:
    """Read an "Intent" cell. A name that nobody knows is a role of its own; a bare figure says nothing."""
    roles: dict[str, None] = {}
    search = ""
    for part in _parts(" ".join(cell.split()).casefold()):
        if part in _SEARCH:
            search = search or _SEARCH[part]
        else:
            roles[_ROLE.get(part, part)] = None
    return Intent(tuple(roles), search)


def known(cell: str) -> bool:
    """Say whether a cell holds nothing but names of roles and search intents."""
    parts = _parts(" ".join(cell.split()).casefold())
    return bool(parts) and all(part in _ROLE or part in _SEARCH for part in parts)


def _parts(text: str) -> list[str]:
    if text in _ROLE:
        return [text]
    found = []
    for part in _SPLIT.split(text):
        found += _joined(_TAIL.sub("", part))
    return [part for part in found if part and not part.isdigit()]


def _joined(part: str) -> list[str]:
    """Split at "and" where that gives known names only; "terms and conditions" is one name."""
    if part in _ROLE:
        return [part]
    pieces = _AND.split(part)
    return pieces if all(piece in _ROLE or piece in _SEARCH for piece in pieces) else [part]
