"""What the columns of a keyword plan are called, in plans by hand and in the exports of keyword tools."""

from __future__ import annotations

import re
from typing import Literal

Column = Literal["phrase", "density", "intent", "audience", "synonyms"]

NAMES: dict[Column, tuple[str, ...]] = {
    "phrase": (
        "keyword", "keywords", "keyphrase", "keyphrases", "key phrase", "key phrases", "query", "queries", "phrase",
        "phrases", "term", "terms", "search term", "search terms", "search query", "search queries", "keyword phrase",
        "list of keywords", "keyword list", "focus keyphrase", "target phrase", "suchbegriff", "schlüsselwort",
        "keywort", "mot clé", "mots clés", "palabra clave", "palabras clave", "parola chiave",
    ),
    "density": (
        "density", "keyword density", "densities", "kw density", "target density", "density target", "wanted density",
        "keyphrase density", "density range", "density %", "keyword density %", "density (%)", "band", "range",
        "target range", "target", "target %", "keyworddichte", "dichte", "densité", "densidad",
    ),
    "intent": (
        "intent", "intents", "search intent", "search intents", "keyword intent", "keyword intents", "user intent",
        "intention", "role", "section", "purpose", "suchintention", "intención",
    ),
    "audience": (
        "user", "users", "audience", "audiences", "target audience", "reader", "readers", "persona", "personas",
        "zielgruppe", "público",
    ),
    "synonyms": ("synonym", "synonyms", "variant", "variants", "variation", "variations", "synonyme", "alternatives"),
}  # fmt: skip
"""Column → its names, folded. The first of each is what errors suggest."""

_COLUMNS: dict[str, Column] = {name: column for column, names in NAMES.items() for name in names}
_LEADING = re.compile(r"^(?:(?:top|target|focus|primary|main|seo|secondary|our|your|long tail|related)\s+)+")
_CLUTTER = re.compile(r"[\s_\-–*:.]+")

ALIASES = tuple(_COLUMNS)


def name(header: str) -> str:
    """Return a header without case, underscores, hyphens and colons."""
    return _CLUTTER.sub(" ", header.casefold()).strip()


def column(header: str) -> Column | None:
    """Return the column that a header names; None when it is none of ours."""
    known = name(header)
    if known in _COLUMNS:
        return _COLUMNS[known]
    bare = _LEADING.sub("", known)
    return "phrase" if _COLUMNS.get(bare) == "phrase" else None


def says_density(header: str) -> bool:
    """Say whether a header, folded, speaks of density rather than of a target or range of anything."""
    return "densit" in header or "dicht" in header
