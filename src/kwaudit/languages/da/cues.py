"""Danish cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("vigtigheden", "betydningen", "betydning", "vigtigt", "vigtig", "hvorfor", "rollen"),
    "significance": ("betydning", "betydningen", "hvorfor … vigtigt", "indflydelse"),
    "tips": (
        "tips", "råd", "gode råd", "tricks", "anbefalinger", "retningslinjer", "hvordan", "sådan", "# måder",
        "tjekliste", "fejl", "ideer til",
    ),
    "steps": ("trin", "trin for trin", "sådan gør du", "vejledning", "guide", "fremgangsmåde", "instruktioner"),
    "faq": ("faq", "ofte stillede spørgsmål", "spørgsmål og svar", "spørgsmål", "^spørgsmål$"),
    "definition": ("^hvad er", "hvad betyder", "definition", "begreb", "forklaring"),
    "benefits": ("fordel", "fordele", "fordelene", "derfor", "grunde til", "hvorfor vælge"),
    "drawbacks": ("ulempe", "ulemper", "risici", "begrænsninger", "bivirkninger"),
    "comparison": ("sammenligning", "vs", "kontra", "forskel", "forskellen", "forskelle", "alternativer"),
    "pricing": ("pris", "priser", "omkostninger", "hvad koster", "hvor meget koster", "gebyrer"),
    "examples": ("eksempel", "eksempler", "case", "casestudie", "i praksis"),
    "conclusion": ("konklusion", "opsummering", "sammenfatning", "afslutning", "kort sagt"),
    "introduction": ("indledning", "introduktion", "overblik", "baggrund", "det grundlæggende"),
    "causes": ("årsag", "årsager", "hvorfor opstår", "grunde"),
    "symptoms": ("symptom", "symptomer", "tegn"),
    "treatment": ("behandling", "behandlinger", "løsning", "løsninger", "hvad hjælper"),
    "types": ("typer", "slags", "forskellige", "former for", "varianter"),
    "features": ("egenskaber", "funktioner", "specifikationer", "hvordan virker", "hvordan fungerer"),
    "requirements": ("krav", "betingelser", "ingredienser", "materialer", "det skal du bruge"),
    "reviews": ("anmeldelser", "anmeldelse", "erfaringer", "omtaler"),
    "statistics": ("statistik", "tal", "fakta", "forskning"),
    "history": ("historie", "oprindelse", "baggrund"),
    "call to action": ("kontakt", "kontakt os", "bestil", "tilmeld dig", "næste skridt"),
    "location": ("find vej", "adresse", "åbningstider", "her finder du os"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("nær mig", "i nærheden", "tæt på mig", "~nærmeste", "åbent nu", "åbningstider"),
    "navigational": ("log ind", "login", "min konto", "~kundeservice", "~telefonnummer", "~officiel"),
    "transactional": (
        "købe", "køb", "bestille", "bestil", "til salg", "~leje", "til leje", "booke", "billig", "billige", "billigt",
        "~pris", "~priser", "~tilbud", "~rabat", "rabatkode", "~download", "~abonnement", "prøv gratis", "~billetter",
        "~butik",
    ),
    "commercial": (
        "bedste", "bedst", "~top", "~test", "bedst i test", "anmeldelse", "anmeldelser", "sammenlign", "sammenligning",
        "vs", "alternativ", "alternativer", "hvad koster", "forskel",
    ),
    "informational": (
        "hvordan", "hvad", "hvad er", "hvorfor", "hvornår", "hvor", "hvem", "hvilken", "betyder", "betydning",
        "guide", "tips", "ideer", "eksempler", "opskrift", "opskrifter", "fordele", "årsager", "symptomer", "typer",
        "historie", "lær", "kursus", "skabelon",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("patient",),
    "clients": ("klient", "kunde"),
    "therapists": ("terapeut", "psykolog"),
    "doctors": ("læge",),
    "nurses": ("sygeplejerske",),
    "parents": ("forælder", "forældre", "mor", "far"),
    "families": ("familie", "pårørende"),
    "children": ("barn",),
    "teenagers": ("teenager", "ung"),
    "adults": ("voksen",),
    "seniors": ("senior", "ældre", "pensionist"),
    "couples": ("par", "partner"),
    "students": ("studerende", "elev"),
    "teachers": ("lærer", "underviser"),
    "researchers": ("forsker",),
    "beginners": ("begynder",),
    "experts": ("ekspert", "specialist"),
    "developers": ("udvikler", "programmør"),
    "writers": ("skribent", "forfatter", "blogger"),
    "managers": ("leder", "chef"),
    "employers": ("arbejdsgiver", "virksomhed"),
    "employees": ("medarbejder", "ansat"),
    "job seekers": ("jobsøgende", "ansøger"),
    "business owners": ("virksomhedsejer", "iværksætter"),
    "customers": ("kunde", "køber", "forbruger"),
    "buyers": ("køber", "kunde"),
    "homeowners": ("husejer", "boligejer"),
    "tenants": ("lejer",),
    "travellers": ("rejsende", "turist"),
    "users": ("bruger",),
    "readers": ("læser", "du"),
    "everyone": ("alle", "mennesker", "du"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "køb nu", "læg i kurv", "bestil nu", "book nu", "kontakt os", "få et tilbud", "tilmeld dig", "abonner",
    "download nu", "prøv gratis", "læs mere", "kom i gang", "ring til os",
)  # fmt: skip
"""What buttons say."""
