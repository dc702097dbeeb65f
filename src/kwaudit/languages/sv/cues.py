"""Swedish cues. Syntax: `kwaudit.languages.cue`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "importance": ("vikten av", "betydelse", "betydelsen", "viktigt", "viktig", "varför", "rollen"),
    "significance": ("betydelse", "betydelsen", "innebörd", "varför … viktigt", "påverkan"),
    "tips": (
        "tips", "råd", "knep", "rekommendationer", "riktlinjer", "hur du", "så gör du", "# sätt", "checklista",
        "misstag", "vad du kan göra", "idéer för",
    ),
    "steps": (
        "steg", "steg för steg", "så här gör du", "instruktioner", "guide", "tillvägagångssätt", "gör så här",
        "tillagning",
    ),
    "faq": ("faq", "vanliga frågor", "frågor och svar", "ofta ställda frågor", "^frågor$"),
    "definition": ("^vad är", "vad betyder", "vad innebär", "definition", "begrepp", "förklaring", "ordlista"),
    "benefits": ("fördel", "fördelar", "fördelarna", "därför", "skäl att", "varför välja"),
    "drawbacks": ("nackdel", "nackdelar", "risker", "begränsningar", "biverkningar"),
    "comparison": (
        "jämförelse", "jämför", "vs", "kontra", "skillnad", "skillnaden", "skillnader", "alternativ", "vilken … bäst",
    ),
    "pricing": ("pris", "priser", "kostnad", "kostnader", "vad kostar", "hur mycket kostar", "avgifter"),
    "examples": ("exempel", "fallstudie", "fallstudier", "i praktiken", "mallar"),
    "conclusion": (
        "slutsats", "slutsatser", "sammanfattning", "sammanfattningsvis", "avslutning", "slutord", "kort sagt",
    ),
    "introduction": ("inledning", "introduktion", "översikt", "bakgrund", "grunderna"),
    "causes": ("orsak", "orsaker", "varför uppstår", "anledningar"),
    "symptoms": ("symtom", "symptom", "tecken", "varningssignaler", "hur märker"),
    "treatment": ("behandling", "behandlingar", "lösning", "lösningar", "åtgärder", "vad hjälper"),
    "types": ("typer", "sorter", "olika typer", "former av", "varianter", "kategorier"),
    "features": ("egenskaper", "funktioner", "specifikationer", "hur fungerar"),
    "requirements": ("krav", "förutsättningar", "ingredienser", "material", "det här behöver du"),
    "reviews": ("omdömen", "recensioner", "recension", "betyg", "erfarenheter"),
    "statistics": ("statistik", "siffror", "fakta", "forskning"),
    "history": ("historia", "ursprung", "bakgrund"),
    "call to action": ("kontakt", "kontakta oss", "boka", "anmäl dig", "nästa steg"),
    "location": ("hitta hit", "adress", "öppettider", "här finns vi", "var kan man köpa"),
})  # fmt: skip
"""Role of a section → cues in its heading."""

INTENTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "local": ("nära mig", "i närheten", "~närmaste", "öppet nu", "öppettider"),
    "navigational": (
        "logga in", "inloggning", "mina sidor", "~kundtjänst", "~kundservice", "~telefonnummer", "~officiell",
    ),
    "transactional": (
        "köpa", "köp", "beställa", "till salu", "~hyra", "boka", "billig", "billiga", "billigt", "~pris", "~priser",
        "~erbjudande", "~rea", "~rabatt", "rabattkod", "~offert", "ladda ner", "~prenumeration", "prova gratis",
        "~biljetter", "~butik",
    ),
    "commercial": (
        "bäst", "bästa", "topp", "~test", "bäst i test", "recension", "omdömen", "jämför", "jämförelse", "vs",
        "alternativ", "vad kostar", "kostnad", "skillnad",
    ),
    "informational": (
        "hur", "vad", "vad är", "varför", "när", "var", "vem", "vilken", "betyder", "betydelse", "guide", "tips",
        "idéer", "exempel", "recept", "fördelar", "orsaker", "symtom", "typer", "historia", "lära", "~kurs", "mall",
    ),
})  # fmt: skip
"""Search intent → cues in the phrase."""

AUDIENCES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "patients": ("patient",),
    "clients": ("klient", "kund"),
    "therapists": ("terapeut", "psykolog"),
    "doctors": ("läkare", "doktor"),
    "nurses": ("sjuksköterska",),
    "parents": ("förälder", "föräldrar", "mamma", "pappa"),
    "families": ("familj", "anhörig"),
    "children": ("barn",),
    "teenagers": ("tonåring", "ungdom"),
    "adults": ("vuxen",),
    "seniors": ("senior", "pensionär", "äldre"),
    "couples": ("par", "partner"),
    "students": ("student", "elev"),
    "teachers": ("lärare",),
    "researchers": ("forskare",),
    "beginners": ("nybörjare",),
    "experts": ("expert", "specialist"),
    "developers": ("utvecklare", "programmerare"),
    "writers": ("skribent", "författare", "bloggare"),
    "managers": ("chef", "ledare"),
    "employers": ("arbetsgivare", "företag"),
    "employees": ("anställd", "medarbetare"),
    "job seekers": ("arbetssökande", "sökande"),
    "business owners": ("företagare", "ägare"),
    "customers": ("kund", "köpare", "konsument"),
    "buyers": ("köpare", "kund"),
    "homeowners": ("husägare", "villaägare"),
    "tenants": ("hyresgäst",),
    "travellers": ("resenär", "turist"),
    "users": ("användare",),
    "readers": ("läsare", "du"),
    "everyone": ("alla", "människor", "du"),
})  # fmt: skip
"""Audience as plans write it → words that name it on a page."""

CALLS_TO_ACT: tuple[str, ...] = (
    "köp nu", "lägg i varukorg", "beställ nu", "boka nu", "kontakta oss", "begär offert", "anmäl dig", "prenumerera",
    "ladda ner nu", "prova gratis", "läs mer", "kom igång", "ring oss",
)  # fmt: skip
"""What buttons say."""
