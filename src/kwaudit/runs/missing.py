"""Error pages that answer 200: what they say in their title and how little else, in the languages of the web."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.model import PageResult

LONGEST = 150
"""Words of an error page at most; an article about the error 404 is longer."""

_SAYS = re.compile(
    r"(?i)\b(?:404|410)\b(?!\s*(?:words|pages|results))|\bnot found\b|can(?:no|['’])t (?:be )?f(?:ou|i)nd"
    r"|(?:page|site|post|product|article) (?:does(?: not|n['’]t) exist|no longer (?:exists|available)|is gone)"
    r"|nicht gefunden|existiert nicht|introuvable|n['’]existe pas|non trouvée|no encontrad[ao]|no existe"
    r"|non trovat[ao]|non esiste|não encontrad[ao]|niet gevonden|bestaat niet|hittades inte|ikke fundet|ikke funnet"
    r"|ei löydy|nie znaleziono|nie istnieje|nenalezen[ao]|nem található|bulunamadı|не найден[ао]|見つかりません|找不到"
)


def why(page: PageResult) -> str:
    """Return why a page is an error page in spite of its status, or an empty string."""
    if page.words > LONGEST:
        return ""
    heading = page.sections[0].heading if page.sections else ""
    said = next((text for text in (page.title, heading) if text and _SAYS.search(text)), "")
    return f"answers 200, but is an error page ('{' '.join(said.split())[:60]}')" if said else ""
