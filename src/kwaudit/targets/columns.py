"""What the columns of a keyword plan are called, in plans by hand and in the exports of keyword tools."""

from __future__ import annotations

import re
from typing import Literal

Column = Literal["phrase", "density", "intent", "audience", "synonyms"]

NAMES: dict[Column, tuple[str, ...]] = {
    "phrase": (
        "keyword", "keywords", "keyphrase", "keyphrases", "key phrase", "key phrases", "query", "queries", "phrase",
        "phrases", "term", "terms", "search term", "search terms", "search query", "search queries", "target phrase",
        "suchbegriff", "suchbegriffe", "suchanfrage", "suchanfragen", "schlüsselwort", "keywort", "mot clé",
        "mots clés", "requêtes les plus fréquentes", "palabra clave", "palabras clave", "consultas principales",
        "parola chiave", "parole chiave", "palavra chave", "palavras chave", "zoekwoord", "zoekopdrachten",
    ),
    "density": (
        "density", "keyword density", "densities", "kw density", "target density", "density target", "wanted density",
        "keyphrase density", "density range", "band", "range", "target range", "target", "keyworddichte", "dichte",
        "densité", "densité de mots clés", "densité des mots clés", "densidad", "densidad de palabras clave",
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
_LEADING = re.compile(
    r"^(?:(?:top|target|focus|primary|main|seo|secondary|our|your|long tail|related|lsi|semantic|core|supporting|"
    r"additional|important|best|(?:table|list) of|häufigste|populairste)\s+)+"
)
_TRAILING = re.compile(r"(?:\s+(?:used|list|name|names|exact|exact match|phrase|phrases|term|terms|query|queries))+$")
_CLUTTER = re.compile(r"[\s_\-–*:./()\[\]%]+")
_KEYWORD = re.compile(r"\b(?:key ?words?|key ?phrases?|kws?)\b")
_ANYTHING = frozenset({"query", "queries", "phrase", "phrases", "term", "terms"})
"""Headers of phrases that as often stand above loans, languages of databases and words of a glossary."""
_DENSITY = r"(?:densit(?:y|ies)|\w*dichte)(?: (?:in|in per ?cent|per ?cent|percentage|range|target|goal))?$"
_ANY_DENSITY = re.compile(rf"(?:^|.* ){_DENSITY}")
_PLANNED = re.compile(
    r"^(?:(?:target|wanted|ideal|recommended|optimal|optimum|desired|planned|suggested|required|best|goal|our|your|"
    rf"phrase|term|word|text|content|page|seo|use|soll|ziel)\s+)*{_DENSITY}"
)
_MEASURED = re.compile(
    r"\b(?:actual|current|measured|found|real|average|avg|mean|competitors?|rivals?|their|theirs|old|previous|before|"
    r"after|min|max|minimum|maximum|low|lower|high|upper|from|to|ist)\b"
)
"""A density that somebody found, or one end of a range, is not the one that is wanted."""
_PER_CENT = re.compile(r"%|\bper ?cent", re.IGNORECASE)
_SHARES = frozenset({"", "in", "percent", "per cent", "percentage", "in percent", "in per cent", "frequency", "usage"})
"""What a header of densities says beside the sign of per cent."""

ALIASES = tuple(_COLUMNS)


def name(header: str) -> str:
    """Return a header without case, brackets, underscores, hyphens, colons and the sign of per cent."""
    return _CLUTTER.sub(" ", header.casefold()).strip()


def column(header: str) -> Column | None:
    """Return the column that a header names; None when it is none of ours."""
    known = name(header)
    if known in _COLUMNS:
        return _COLUMNS[known]
    if _ANY_DENSITY.match(known):
        return None if _MEASURED.search(known) else "density"
    bare = _TRAILING.sub("", _LEADING.sub("", known))
    return "phrase" if _COLUMNS.get(bare) == "phrase" or _KEYWORD.fullmatch(bare) else None


def says_keyword(header: str) -> bool:
    """Say whether a header speaks of keywords, whatever else it says of them."""
    return _KEYWORD.search(name(header)) is not None


def calls_keywords(header: str) -> bool:
    """Say whether a header names keywords; "Term" and "Query" may be terms and queries of anything."""
    return column(header) == "phrase" and name(header) not in _ANYTHING


def says_density(header: str) -> bool:
    """Say whether a header, folded, speaks of density rather than of a target or range of anything."""
    return "densit" in header or "dicht" in header


def plans_density(header: str) -> bool:
    """Say whether a header is that of a density of phrases; bones and woods have one, too."""
    return _PLANNED.match(name(header)) is not None


def says_per_cent(header: str) -> bool:
    """Say whether a header says nothing but that its figures are per cent ("%", "Frequency (%)")."""
    return _PER_CENT.search(header) is not None and name(header) in _SHARES
