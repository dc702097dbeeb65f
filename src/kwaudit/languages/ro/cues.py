"""Romanian cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("importanța", "importanță", "important", "de ce", "rolul"),
    "significance": ("semnificația", "impactul", "importanța", "de ce … important"),
    "tips": (
        "sfaturi", "sfat", "trucuri", "recomandări", "sugestii", "ghid", "cum", "# moduri", "greșeli", "idei pentru",
        "ce să faci",
    ),
    "steps": (
        "pas", "pași", "pașii", "pas cu pas", "instrucțiuni", "tutorial", "mod de preparare", "preparare",
        "procedura",
    ),
    "faq": ("faq", "întrebări frecvente", "întrebări și răspunsuri", "cele mai frecvente întrebări", "^întrebări$"),
    "definition": ("^ce este", "^ce sunt", "^ce înseamnă", "definiție", "definiția", "conceptul", "glosar"),
    "benefits": ("beneficii", "beneficiile", "avantaje", "avantajele", "de ce să alegi", "motive"),
    "drawbacks": ("dezavantaje", "dezavantajele", "riscuri", "limitări", "efecte secundare"),
    "comparison": ("comparație", "vs", "diferențe", "diferența", "alternative", "care este mai bun"),
    "pricing": ("preț", "prețuri", "cost", "costuri", "tarife", "cât costă"),
    "examples": ("exemplu", "exemple", "studiu de caz", "în practică", "modele"),
    "conclusion": ("concluzie", "concluzii", "în concluzie", "rezumat", "pe scurt"),
    "introduction": ("introducere", "prezentare generală", "context", "noțiuni de bază"),
    "causes": ("cauze", "cauza", "cauzele", "motive"),
    "symptoms": ("simptome", "simptomele", "semne", "cum recunoști"),
    "treatment": ("tratament", "tratamente", "soluții", "remedii", "ce ajută"),
    "types": ("tipuri", "tipurile", "feluri", "categorii", "variante"),
    "features": ("caracteristici", "funcții", "specificații", "cum funcționează"),
    "requirements": ("cerințe", "condiții", "ingrediente", "materiale", "de ce ai nevoie", "acte necesare"),
    "reviews": ("recenzii", "păreri", "opinii", "testimoniale"),
    "statistics": ("statistici", "date", "cifre", "studii"),
    "history": ("istoric", "istoria", "origine"),
    "call to action": ("contact", "contactează", "rezervă", "înscrie te", "pașii următori"),
    "location": ("locație", "adresă", "program", "cum ajungi", "unde găsești"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("lângă mine", "în apropiere", "aproape de mine", "cel mai apropiat", "deschis acum", "~program"),
    "navigational": ("autentificare", "login", "contul meu", "site oficial", "relații clienți", "număr de telefon"),
    "transactional": (
        "cumpără", "cumpăra", "de vânzare", "~vânzare", "~închiriere", "de închiriat", "~rezervare", "ieftin",
        "ieftine", "~preț", "~prețuri", "~reducere", "~reduceri", "cod reducere", "~ofertă", "~oferte", "~comandă",
        "descarcă", "~abonament", "~gratuit", "~bilete", "~magazin",
    ),
    "commercial": (
        "cel mai bun", "cea mai bună", "cele mai bune", "~top", "recenzii", "păreri", "comparație", "vs", "alternative",
        "cât costă", "cost", "diferența",
    ),
    "informational": (
        "cum", "ce", "ce este", "ce înseamnă", "de ce", "când", "unde", "cine", "care", "semnificație", "ghid",
        "sfaturi", "idei", "exemple", "exemplu", "rețetă", "rețete", "beneficii", "cauze", "simptome", "tipuri",
        "istorie", "curs", "model",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("pacient", "pacientă"),
    "clients": ("client", "clientă"),
    "therapists": ("terapeut", "psiholog"),
    "doctors": ("medic", "doctor"),
    "nurses": ("asistent medical", "asistentă"),
    "parents": ("părinte", "mamă", "tată"),
    "families": ("familie",),
    "children": ("copil",),
    "teenagers": ("adolescent",),
    "adults": ("adult",),
    "seniors": ("vârstnic", "pensionar"),
    "couples": ("cuplu", "partener"),
    "students": ("student", "elev"),
    "teachers": ("profesor", "profesoară"),
    "researchers": ("cercetător",),
    "beginners": ("începător",),
    "experts": ("expert", "specialist"),
    "developers": ("dezvoltator", "programator"),
    "writers": ("scriitor", "autor", "blogger"),
    "managers": ("manager", "director"),
    "employers": ("angajator", "companie"),
    "employees": ("angajat",),
    "job seekers": ("candidat",),
    "business owners": ("antreprenor", "proprietar"),
    "customers": ("client", "cumpărător", "consumator"),
    "buyers": ("cumpărător", "client"),
    "homeowners": ("proprietar",),
    "tenants": ("chiriaș",),
    "travellers": ("călător", "turist"),
    "users": ("utilizator",),
    "readers": ("cititor", "tu"),
    "everyone": ("toți", "oricine", "oameni"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "cumpără acum", "adaugă în coș", "comandă acum", "rezervă acum", "contactează ne", "cere ofertă", "înscrie te",
    "abonează te", "descarcă acum", "încearcă gratuit", "programează te", "află mai multe", "sună ne",
)  # fmt: skip
"""What buttons say."""
